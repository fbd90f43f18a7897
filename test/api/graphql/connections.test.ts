import { beforeAll, describe, expect, test } from "vitest";
import { record } from "../../../src/kernel/outbox.ts";
import { type TestApp, startApp } from "../../support/app.ts";
import type { Answer } from "../../support/client.ts";
import { testDatabase } from "../../support/database.ts";
import { sampleParts } from "../../support/sample-api.ts";
import { type StatementCounter, countStatements } from "../../support/sql.ts";
import { person } from "../../support/viewers.ts";

let app: TestApp;
let counter: StatementCounter;
const officer = person({ roles: ["PERSONNEL_OFFICER"] });

beforeAll(async () => {
  counter = countStatements();
  app = await startApp({ schemaParts: sampleParts, database: await testDatabase({ Client: counter.Client }) });
  for (let topic = 0; topic < 12; topic += 1) {
    await app.services.database.write(officer, async (em) => {
      // One transaction: the same instant for all, so that only the second key tells them apart.
      for (let event = 0; event < 7; event += 1) await record(em, `e${event}`, {}, { topic: `t${String(topic).padStart(2, "0")}` });
    });
  }
});

const listed = `query ($first: Int, $after: String, $last: Int, $before: String) {
  sampleTopics(first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { name } } nodes { name } totalCount isCountCapped pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface Listed {
  sampleTopics: {
    edges: { cursor: string; node: { name: string } }[];
    nodes: { name: string }[];
    totalCount: number;
    isCountCapped: boolean;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  };
}

interface EventsPage {
  sampleEvents: { nodes: { id: string; createdAt: string }[]; pageInfo: { endCursor: string } };
}

async function read(variables: Record<string, unknown>) {
  const answer = await app.client(officer).execute<Listed>(listed, variables);
  expect(answer.errors).toBeUndefined();
  const { nodes, pageInfo, edges } = (answer.data as Listed).sampleTopics;
  return { names: nodes.map((node) => node.name), pageInfo, edges };
}

describe("a connection", () => {
  test("answers edges, nodes, page information and a count that agree", async () => {
    const { data } = await app.client(officer).execute<Listed>(listed, { first: 5 });
    const page = (data as Listed).sampleTopics;
    expect(page.nodes.map((node) => node.name)).toEqual(["t00", "t01", "t02", "t03", "t04"]);
    expect(page.edges.map((edge) => edge.node)).toEqual(page.nodes);
    expect(page.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: page.edges[0]?.cursor,
      endCursor: page.edges[4]?.cursor,
    });
    expect([page.totalCount, page.isCountCapped]).toEqual([12, false]);
  });

  test("is walked forwards to its end without a gap", async () => {
    const names: string[] = [];
    let after: string | undefined;
    for (let pages = 0; pages < 3; pages += 1) {
      const page = await read({ first: 5, ...(after === undefined ? {} : { after }) });
      names.push(...page.names);
      after = page.pageInfo.endCursor;
      expect(page.pageInfo.hasNextPage).toBe(pages < 2);
    }
    expect(names).toEqual(Array.from({ length: 12 }, (_, index) => `t${String(index).padStart(2, "0")}`));
  });

  test("is walked backwards in the list's own order", async () => {
    const last = await read({ last: 5 });
    expect(last.names).toEqual(["t07", "t08", "t09", "t10", "t11"]);
    expect(last.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
    const before = await read({ last: 5, before: last.pageInfo.startCursor });
    expect(before.names).toEqual(["t02", "t03", "t04", "t05", "t06"]);
    expect(before.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
  });

  test("orders by keys that go both ways, equal ones by the second", async () => {
    const document = `query ($after: String) { sampleEvents(first: 40, after: $after) { nodes { id createdAt } pageInfo { endCursor hasNextPage } } }`;
    const seen: { id: string; createdAt: string }[] = [];
    let after: string | null = null;
    for (let pages = 0; pages < 3; pages += 1) {
      const { data }: Answer<EventsPage> = await app.client(officer).execute<EventsPage>(document, { after });
      seen.push(...(data?.sampleEvents.nodes ?? []));
      after = data?.sampleEvents.pageInfo.endCursor ?? null;
    }
    expect(seen).toHaveLength(84);
    const expected = seen.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || Number(a.id) - Number(b.id));
    expect(seen).toEqual(expected);
    expect(new Set(seen.map((event) => event.id)).size).toBe(84);
  });

  test.each([
    ["more than 100", { first: 101 }],
    ["zero", { first: 0 }],
    ["a negative size", { first: -1 }],
    ["both directions", { first: 5, last: 5 }],
    ["last with after", { last: 5, after: "x.y" }],
    ["a cursor that is none", { first: 5, after: "nonsense" }],
  ])("refuses %s", async (_what, variables) => {
    const { data, errors } = await app.client(officer).execute(listed, variables);
    expect(data).toBeNull();
    expect(errors?.map((error) => error.extensions.code)).toEqual(["BAD_USER_INPUT"]);
  });

  test("refuses a cursor of another ordering and one with a flipped letter", async () => {
    const { edges } = await read({ first: 2 });
    const cursor = edges[0]?.cursor ?? "";
    const foreign = await app
      .client(officer)
      .execute(`query ($after: String) { sampleEvents(after: $after) { nodes { id } } }`, { after: cursor });
    const flipped = await app.client(officer).execute(listed, { after: `${cursor.startsWith("W") ? "X" : "W"}${cursor.slice(1)}` });
    for (const { errors } of [foreign, flipped]) expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});

describe("what is below a list", () => {
  const nested = `query ($first: Int, $after: String) { sampleTopics(first: $first) { nodes {
    name eventCount allEvents { name } events(first: 2, after: $after) { nodes { id name } totalCount pageInfo { hasNextPage endCursor } } } } }`;
  interface Nested {
    sampleTopics: {
      nodes: {
        name: string;
        eventCount: number;
        allEvents: { name: string }[];
        events: { nodes: { id: string; name: string }[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } };
      }[];
    };
  }

  test("is the right page of every parent", async () => {
    const { data, errors } = await app.client(officer).execute<Nested>(nested, { first: 3 });
    expect(errors).toBeUndefined();
    for (const topic of data?.sampleTopics.nodes ?? []) {
      expect(topic).toMatchObject({
        eventCount: 7,
        events: { totalCount: 7, nodes: [{ name: "e0" }, { name: "e1" }], pageInfo: { hasNextPage: true } },
      });
      expect(topic.allEvents.map((event) => event.name)).toEqual(["e0", "e1", "e2", "e3", "e4", "e5", "e6"]);
    }
  });

  test("goes on after a cursor", async () => {
    const first = await app.client(officer).execute<Nested>(nested, { first: 1 });
    const after = first.data?.sampleTopics.nodes[0]?.events.pageInfo.endCursor;
    const { data } = await app.client(officer).execute<Nested>(nested, { first: 1, after });
    expect(data?.sampleTopics.nodes[0]?.events.nodes.map((event) => event.name)).toEqual(["e2", "e3"]);
  });

  test("takes as many statements for ten parents as for one", async () => {
    const client = app.client(officer);
    await client.execute(nested, { first: 1 });
    // The relay looks for news on a connection of its own, now and then.
    const read = (texts: string[]) => texts.filter((text) => /^\s*select/.test(text) && !/due_at|advisory/.test(text));
    const one = read(await counter.during(() => client.execute(nested, { first: 1 })));
    const ten = read(await counter.during(() => client.execute(nested, { first: 10 })));
    expect(ten).toEqual(one);
    // topics, counts, all events, pages, and the count of the pages
    expect(one).toHaveLength(5);
  });
});

describe("node and nodes", () => {
  test("find by id in one statement a type, and answer null where there is nothing", async () => {
    const { data } = await app
      .client(officer)
      .execute<{ sampleTopics: { nodes: { id: string }[] } }>(`{ sampleTopics(first: 3) { nodes { id } } }`);
    const ids = data?.sampleTopics.nodes.map((node) => node.id) ?? [];
    const missing = "00000000-0000-7000-8000-000000000000";
    const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on SampleTopic { name } } }`;
    const client = app.client(officer);
    const statements = await counter.during(async () => {
      const answer = await client.execute(document, { ids: [ids[2], missing, ids[0]] });
      expect(answer.data).toEqual({
        nodes: [{ __typename: "SampleTopic", id: ids[2], name: "t02" }, null, { __typename: "SampleTopic", id: ids[0], name: "t00" }],
      });
    });
    expect(statements.filter((text) => text.includes('"topic"."epoch"'))).toHaveLength(1);
    const single = await client.execute(`query ($id: ID!) { node(id: $id) { id } }`, { id: ids[1]?.toUpperCase() });
    expect(single.data).toEqual({ node: { id: ids[1] } });
  });

  test("refuse what is no id, and more than a hundred", async () => {
    const client = app.client(officer);
    const wrong = await client.execute(`{ node(id: "1 or 1=1") { id } }`);
    const many = await client.execute(`query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, {
      ids: Array.from({ length: 101 }, () => "00000000-0000-7000-8000-000000000000"),
    });
    expect(wrong.errors?.[0]).toMatchObject({ message: "The id is not valid.", extensions: { code: "BAD_USER_INPUT" } });
    expect(many.errors?.[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
  });
});
