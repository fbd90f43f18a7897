import { beforeAll, describe, expect, test } from "vitest";
import { allDoors } from "../support/all-doors.ts";
import { type TestApp, startApp } from "../support/app.ts";
import type { Doors } from "../support/doors.ts";
import { makeOfficial } from "../support/people.ts";
import { upload } from "../support/results.ts";
import { type MadeVacancy, mutate, publishedVacancy } from "../support/rounds.ts";
import { settled } from "../support/settled.ts";
import { hashTables } from "../support/sql.ts";

let app: TestApp;
let vacancy: MadeVacancy;
beforeAll(async () => {
  app = await startApp();
  vacancy = await publishedVacancy(app);
  await settled(app);
});

const nobody = "ffffffff-ffff-4fff-bfff-ffffffffffff";
const unanswered = { status: 413, code: "BAD_REQUEST" };
// 400 where coercion refuses, 200 where the field itself did (GraphQL over HTTP, application/graphql-response+json).
const bad = { status: expect.toBeOneOf([200, 400]) as unknown, code: "BAD_USER_INPUT" };
const invalid = { status: 400, code: "GRAPHQL_VALIDATION_FAILED" };
const input = (name: string) =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { userErrors { code } } }`;
const lists = ["units", "positions", "rounds", "vacancies", "logLeaves"];
const long = "x".repeat(10_000_000);

/** What is asked, and how it is refused as a whole. */
const refusals: readonly (readonly [what: string, document: string, variables: () => object, expected: object])[] = [
  ...["vacancy", "round", "unit", "node", "resultList", "sourceFile"].map(
    (name) => [`${name} by what is no id`, `query ($id: ID!) { ${name}(id: $id) { id } }`, () => ({ id: "1 or 1=1" }), bad] as const,
  ),
  ["nodes by half an id", "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", () => ({ ids: [vacancy.id, vacancy.id.slice(1)] }), bad],
  ["scoreboard by a zero byte", "query ($id: ID!) { scoreboard(vacancyId: $id) { seq } }", () => ({ id: "\u0000" }), bad],
  ["resultLists by ten megabytes", "query ($id: ID!) { resultLists(roundId: $id) { id } }", () => ({ id: long }), unanswered],
  [
    "a search of ten megabytes",
    "query ($search: String) { vacancies(filter: { search: $search }) { totalCount } }",
    () => ({ search: long }),
    unanswered,
  ],
  [
    "a search of a hundred and one",
    "query ($search: String) { rounds(filter: { search: $search }) { totalCount } }",
    () => ({ search: "x".repeat(101) }),
    bad,
  ],
  ...lists.map((name) => [`${name} from the end by a negative number`, `{ ${name}(last: -3) { nodes { id } } }`, () => ({}), bad] as const),
  ...lists.map(
    (name) =>
      [
        `${name}, a negative number of them`,
        `query ($first: Int) { ${name}(first: $first) { nodes { id } } }`,
        () => ({ first: -1 }),
        bad,
      ] as const,
  ),
  ...lists.map(
    (name) =>
      [
        `${name} after a forged cursor`,
        `query ($after: String) { ${name}(after: $after) { nodes { id } } }`,
        () => ({ after: `${Buffer.from('["2026-01-01","1"]').toString("base64url")}.AAAAAAAAAAAAAAAAAAAAAA` }),
        bad,
      ] as const,
  ),
  ["an order that there is not", "{ vacancies(orderBy: SALARY) { totalCount } }", () => ({}), invalid],
  [
    "a state that there is not",
    "query ($states: [VacancyState!]) { vacancies(filter: { states: $states }) { totalCount } }",
    () => ({ states: ["GONE"] }),
    bad,
  ],
  ["a number beyond 32 bits", "query ($year: Int) { rounds(filter: { year: $year }) { totalCount } }", () => ({ year: 3e9 }), bad],
  [
    "rounds of vacancies of rounds",
    `{ rounds(first: 1) { ${"nodes { vacancies(first: 1) { nodes { round { formations(first: 1) { ".repeat(3)} nodes { id } ${"} } } } }".repeat(3)} } }`,
    () => ({}),
    invalid,
  ],
  ["a list of lists that costs too much", "{ rounds(first: 100) { nodes { vacancies(first: 100) { nodes { id } } } } }", () => ({}), bad],
];

describe("nonsense in a query", () => {
  test.each(refusals)("is refused: %s", async (_what, document, variables, expected) => {
    const viewer = (await makeOfficial(app, ["PERSONNEL_OFFICER"])).viewer;
    // In this media type what is refused before anything ran has a status of its own; a field that is refused is null in a 200.
    const { status, errors, data } = await app
      .client(viewer, { accept: "application/graphql-response+json" })
      .execute(document, { ...variables() });
    const answered = { status, code: errors?.[0]?.extensions.code, isMasked: errors?.some((error) => "logId" in error.extensions) };
    const isField = data !== undefined;
    expect(answered).toEqual({ ...expected, ...(isField ? { status: 200 } : {}), isMasked: false });
    expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
    expect(JSON.stringify(errors).length, "what was sent is not sent back").toBeLessThan(2_000);
  });

  test.each([
    ["positions", "query ($text: String) { positions(filter: { family: $text }) { totalCount } }"],
    ["units", "query ($text: String) { units(filter: { search: $text }) { totalCount } }"],
    ["rounds", "query ($text: String) { rounds(filter: { search: $text }) { totalCount } }"],
    ["vacancies", "query ($text: String) { vacancies(filter: { districtCode: $text, search: $text }) { totalCount } }"],
    ["ruleSet", "query ($text: String!) { ruleSet(code: $text) { code } }"],
    ["round", "query ($text: String) { round(code: $text) { id } }"],
    ["vacancy", "query ($text: String) { vacancy(code: $text) { id } }"],
  ])(
    "is refused with signs that the database cannot store, and takes those that mean something to it as written: %s",
    async (_name, document) => {
      for (const text of ["\u0000", "a\u0000b", "\ud800", "\udc00a"]) {
        const { errors } = await app.client().execute(document, { text });
        expect(
          errors?.map((error) => error.extensions.code),
          JSON.stringify(text),
        ).toEqual(["BAD_USER_INPUT"]);
      }
      expect((await app.client().execute(document, { text: "%_\\" })).errors).toBeUndefined();
    },
  );

  test.each([
    ['{ ruleSet(code: "a\\u0000") { code } }', "GRAPHQL_VALIDATION_FAILED"],
    ['{ ruleSet(code: "a\u0000") { code } }', "GRAPHQL_VALIDATION_FAILED"],
    ['{ nodes(ids: ["\\u0000"]) { id } }', "GRAPHQL_VALIDATION_FAILED"],
    ['{ ruleSet(code: "a\\ud800") { code } }', "GRAPHQL_PARSE_FAILED"],
    ['query ($code: String! = "\\u0000") { ruleSet(code: $code) { code } }', "GRAPHQL_VALIDATION_FAILED"],
  ])("is refused in the text of a document: %j", async (document, code) => {
    expect((await app.client().execute(document)).errors?.map((error) => error.extensions.code)).toEqual([code]);
  });
});

describe("nonsense in a mutation", () => {
  test.each([
    ["vacancyPublish", "official", { id: nobody, decreeNumber: "1" }, "NOT_FOUND"],
    ["roundAnnounce", "official", { id: nobody }, "NOT_FOUND"],
    ["resultListPublish", "official", { id: nobody }, "NOT_FOUND"],
    ["importAccept", "officer", { fileId: nobody }, "NOT_FOUND"],
    ["scoresRecord", "officer", { vacancyId: nobody, stage: "SKD", entries: [{ participant: "1", isAbsent: true }] }, "NOT_FOUND"],
    ["scoresRecord", "officer", { vacancyId: nobody, stage: "INTERVIEW", entries: [] }, "BAD_USER_INPUT"],
    ["formationsApprove", "committee", { roundId: nobody, ids: [nobody] }, "NOT_FOUND"],
    ["roundDraft", "officer", { title: long }, "BAD_REQUEST"],
  ] as const)("is refused as a whole: %s by %s", async (name, who, sent, code) => {
    const before = await hashTables(app.testDatabase.ownerUrl);
    const { errors } = await app.client(vacancy.round.staff[who]).execute(input(name), { input: sent });
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(await hashTables(app.testDatabase.ownerUrl)).toEqual(before);
  });

  const mutations = Object.entries(allDoors).filter(([address]) => address.startsWith("Mutation.") && address !== "Mutation.signOut");

  test.each(mutations)("is refused in every place and changes nothing: %s", async (_address, doors) => {
    expect(
      await accepted(doors, (value) => {
        if (typeof value === "string") return ["\u0000", `a\u0000b`, "\ud800", "x".repeat(50_000)];
        if (typeof value === "boolean") return ["true", 7, []];
        if (typeof value === "number") return [-2_147_483_648, 1.5, "7 "];
        if (Array.isArray(value)) return [Array.from({ length: 500 }, () => value[0] as unknown), [null], "x"];
        return [[], true];
      }),
    ).toEqual([]);
  });
});

/** Made once an operation: what is refused changes nothing. */
const prepared = new Map<Doors, ReturnType<Doors["prepare"]>>();

test("an import of nonsense is refused and nothing is kept of it", async () => {
  const { id: roundId, staff } = vacancy.round;
  await mutate(app, staff.officer, "roundStart", "round { id }", { id: roundId });
  await settled(app);
  const before = await hashTables(app.testDatabase.ownerUrl);
  const bytes = (size: number) => new Uint8Array(size).fill(0);
  for (const [fields, content, status] of [
    [{ roundId: "\u0000", layout: "RESULTS" }, "a;b", 404],
    [{ roundId: nobody, layout: "RESULTS" }, "a;b", 404],
    [{ roundId, layout: "\u0000" }, "a;b", 422],
    [{ roundId, layout: "RESULTS", phase: "x".repeat(10_000) }, "a;b", 422],
    [{ roundId, layout: "RESULTS" }, bytes(1_000), 422],
    [{ roundId, layout: "RESULTS" }, bytes(22_000_000), 413],
  ] as const) {
    expect([(await upload(app, staff.officer, fields, content)).status, fields]).toEqual([status, fields]);
  }
  expect(await hashTables(app.testDatabase.ownerUrl)).toEqual(before);
});

/** Puts each wrong value in each place of a call that would work, and answers the places that were taken or broke. */
async function accepted(doors: Doors, wrongFor: (value: unknown) => readonly unknown[]): Promise<string[]> {
  const {
    right: { viewer, call },
  } = await (prepared.get(doors) ?? doors.prepare(app));
  prepared.set(doors, Promise.resolve({ right: { viewer, call } }));
  await settled(app);
  const before = await hashTables(app.testDatabase.ownerUrl);
  const taken: string[] = [];
  for (const { path, value } of placesOf(call.variables?.["input"] ?? null, ["input"])) {
    for (const wrong of wrongFor(value)) {
      const { data, errors } = await app.execute(call.document, put(call.variables, path, wrong) as Record<string, unknown>, viewer);
      const payload = Object.values(data ?? {})[0] as { userErrors: unknown[] } | null | undefined;
      const code = errors?.[0]?.extensions?.["code"];
      if (code === "INTERNAL_SERVER_ERROR" || (!errors && payload?.userErrors.length === 0))
        taken.push(`${path.join(".")} = ${JSON.stringify(wrong).slice(0, 20)}: ${typeof code === "string" ? code : "done"}`);
    }
  }
  if (taken.length === 0) expect(await hashTables(app.testDatabase.ownerUrl), "a refused write did not happen").toEqual(before);
  return taken;
}

type Path = readonly (string | number)[];

function placesOf(value: unknown, path: Path): { path: Path; value: unknown }[] {
  const entries = Array.isArray(value) ? [...value.entries()] : typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [{ path, value }, ...entries.flatMap(([key, each]) => placesOf(each, [...path, key]))];
}

function put(root: unknown, [head, ...rest]: Path, value: unknown): unknown {
  if (head === undefined) return value;
  if (Array.isArray(root)) return root.map((each: unknown, index) => (index === head ? put(each, rest, value) : each));
  return { ...(root as object), [head]: put((root as Record<string, unknown>)[head], rest, value) };
}
