import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { beforeAll, expect, test } from "vitest";
import { buildSchema } from "../../src/graphql/build-schema.ts";
import type { Viewer } from "../../src/kernel/viewer.ts";
import { nodeTypes, resolvers } from "../../src/resolvers.ts";
import { type TestApp, startApp } from "../support/app.ts";
import { testDatabase } from "../support/database.ts";
import { crowd } from "../support/crowd.ts";
import { forumCrowd } from "../support/forum-crowd.ts";
import { countStatements, type StatementCounter } from "../support/sql.ts";

/**
 * Every connection of the schema, found by walking it: ten rows take as many statements as two, ten parents as many as one. A new connection is
 * measured as soon as it is there; where it needs an argument or a parent that this file does not know, it fails and says so.
 */
const schema = buildSchema({ resolvers, nodeTypes });

interface Place {
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
}
const isConnection = (field: GraphQLField<unknown, unknown>) => getNamedType(field.type).extensions["connection"] === true;
const places = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields())
      .filter(isConnection)
      .map((field): [string, Place] => [`${type.name}.${field.name}`, { type, field }]),
  );

let app: TestApp;
let counter: StatementCounter;
let viewer: Viewer;
/** What arguments must be given, as GraphQL text. */
let required: Readonly<Record<string, string>>;
/** How objects that hold a connection are reached: one of them, or ten. `#` is where their fields stand. */
let parents: Readonly<Record<string, (count: number) => string>>;

beforeAll(async () => {
  counter = countStatements();
  app = await startApp({ database: await testDatabase({ Client: counter.Client }) });
  const made = await crowd(app);
  const { category, topicId } = await forumCrowd(app, String(made.viewer.personId));
  const moderates = { role: "MODERATOR", unitId: category.unitId, unitIds: [category.unitId], isActing: false } as const;
  viewer = { ...made.viewer, grants: [...made.viewer.grants, moderates] };
  const id = (text: string) => JSON.stringify(text);
  required = { "Query.roundActivities(roundId)": id(made.roundId), "Query.sourceFiles(roundId)": id(made.roundId) };
  parents = {
    Unit: (count) => `units(filter: { parentId: ${id(made.unitId)} }, first: ${count}) { nodes { # } }`,
    Round: (count) => `rounds(first: ${count}, orderBy: TITLE) { nodes { # } }`,
    ResultList: (count) => `resultLists(roundId: ${id(count === 1 ? made.roundId : made.otherRoundId)}) { # }`,
    ImportPreview: (count) => `sourceFiles(roundId: ${id(made.roundId)}, first: ${count}) { nodes { preview { # } } }`,
    Topic: (count) => `topics(filter: { categoryCode: ${id(category.code)} }, orderBy: NEWEST, first: ${count}) { nodes { # } }`,
    Post: (count) => `topic(id: ${id(topicId)}) { posts(first: ${count}) { nodes { # } } }`,
    Scoreboard: () => `scoreboard(vacancyId: ${id(made.vacancyId)}) { # }`,
  };
}, 180_000);

/** Objects of which one operation shows one, or which are priced so high that ten do not fit into one operation. */
const onlyOne = ["Scoreboard", "ImportPreview"];

test.each(places)("%s takes as many statements for ten rows as for two", async (address, { type, field }) => {
  const query = (count: number) => `{ ${below(type, 1, selectionOf(address, field, count, 1))} }`;
  const ten = await rowsOf(query(10), field.name);
  expect(ten, "there are ten rows to be read").toBe(10);
  // Two: the first file of a list is its index, which is about no formation.
  expect(await statementsOf(query(10))).toEqual(await statementsOf(query(2)));
});

test.each(places.filter(([, { type }]) => type !== schema.getQueryType() && !onlyOne.includes(type.name)))(
  "%s takes as many statements for ten parents as for one",
  async (address, { type, field }) => {
    const query = (count: number) => `{ ${below(type, count, selectionOf(address, field, 2, 1))} }`;
    expect((await answer(query(10))).match(new RegExp(`"${field.name}":`, "g")), "ten parents hold it").toHaveLength(10);
    expect(await statementsOf(query(10))).toEqual(await statementsOf(query(1)));
  },
);

test("what is reached one at a time is so by the schema or by its price", async () => {
  const { errors } = await app.execute(`{ ${below(schema.getType("ImportPreview") as GraphQLObjectType, 10, "titles")} }`, {}, viewer);
  expect(errors?.[0]?.extensions?.["code"]).toBe("BAD_USER_INPUT");
  const holders = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name === "Scoreboard")
        .map((field) => `${type.name}.${field.name}`),
    );
  expect(holders.filter((holder) => !holder.includes("Payload."))).toEqual(["Query.scoreboard"]);
});

function below(type: GraphQLObjectType, count: number, selection: string): string {
  if (type === schema.getQueryType()) return selection;
  const parent = parents[type.name];
  if (!parent) throw new Error(`${type.name} holds a connection: say in this file how one and ten of it are reached.`);
  return parent(count).replace("#", () => selection);
}

/** The whole connection with everything that its rows show without an argument, objects so many levels deep. */
function selectionOf(address: string, field: GraphQLField<unknown, unknown>, count: number, depth: number): string {
  const given = field.args.filter(isRequiredArgument).map(({ name }) => {
    const value = required[`${address}(${name})`];
    if (value === undefined) throw new Error(`${address} needs ${name}: say in this file what it is.`);
    return `${name}: ${value}`;
  });
  const connection = getNamedType(field.type) as GraphQLObjectType;
  const node = getNamedType(connection.getFields()["nodes"]?.type ?? connection) as GraphQLObjectType;
  return `${field.name}(${[...given, `first: ${count}`].join(", ")}) { totalCount isCountCapped pageInfo { hasNextPage endCursor } nodes { ${fieldsOf(node, depth)} } }`;
}

function fieldsOf(type: GraphQLObjectType, depth: number): string {
  const shown = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (field.args.some(isRequiredArgument) || isConnection(field) || isDear(field)) return [];
    if (isLeafType(named)) return [field.name];
    return depth > 0 && isObjectType(named) ? [`${field.name} { ${fieldsOf(named, isList(field) ? 0 : depth - 1)} }`] : [];
  });
  return shown.join(" ") || "__typename";
}

const isList = ({ type }: GraphQLField<unknown, unknown>): boolean => isListType(isNonNullType(type) ? type.ofType : type);
/** Priced as something that is asked for once: import previews. */
const isDear = ({ extensions }: GraphQLField<unknown, unknown>): boolean => Number(extensions["cost"] ?? 0) >= 100;

async function answer(document: string): Promise<string> {
  const { data, errors } = await app.execute(document, {}, viewer);
  expect({ document, errors }).toEqual({ document, errors: undefined });
  return JSON.stringify(data);
}

/** How many rows the connection of that name shows. */
async function rowsOf(document: string, name: string): Promise<number> {
  const find = (value: unknown): unknown[] | undefined => {
    if (typeof value !== "object" || value === null) return undefined;
    const own = (value as Record<string, unknown>)[name] as { nodes?: unknown[] } | undefined;
    return (
      own?.nodes ??
      Object.values(value)
        .map(find)
        .find((each) => each !== undefined)
    );
  };
  return find(JSON.parse(await answer(document)))?.length ?? 0;
}

/** What the relay and the sweep of the vacancies look for now and then. */
const ofTheProgram = /due_at|advisory|"schedule_entry" as "entry"/;

/** Statements that read, in the order of their texts. */
async function statementsOf(document: string): Promise<string[]> {
  await answer(document);
  const texts = await counter.during(() => answer(document));
  return texts
    .filter((text) => /^\s*(select|with)\b/.test(text) && !ofTheProgram.test(text))
    .map((text) => text.replaceAll(/\s+/g, " ").slice(0, 120))
    .toSorted();
}
