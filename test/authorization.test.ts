import { beforeAll, expect, test } from "vitest";
import type { Declaration } from "../src/graphql/operation.ts";
import { declarationsOf } from "../src/graphql/operation.ts";
import { roles, type Viewer } from "../src/kernel/viewer.ts";
import { resolvers } from "../src/resolvers.ts";
import { allDoors } from "./support/all-doors.ts";
import { type TestApp, startApp } from "./support/app.ts";
import type { Answer } from "./support/client.ts";
import type { Call, Doors } from "./support/doors.ts";
import { settled } from "./support/settled.ts";
import { hashTables } from "./support/sql.ts";
import { anonymous, person, token } from "./support/viewers.ts";

/** Anonymous, wrong role, wrong row, right: made from the declaration of every operation, so that none can be forgotten. */

const parents = { QUERY: "Query", MUTATION: "Mutation", SUBSCRIPTION: "Subscription" } as const;
const addressOf = ({ kind, name }: Declaration) => `${parents[kind]}.${name}`;
const declarations = declarationsOf(resolvers);

/** Made once an operation: what is denied changes nothing, so that the right door opens on the same rows afterwards. */
const prepared = new Map<string, ReturnType<Doors["prepare"]>>();

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});

test("every operation has doors, and no door is left over", () => {
  expect(Object.keys(allDoors).toSorted()).toEqual(declarations.map(addressOf).toSorted());
});

test.each(those(({ access }) => access.to !== "ANYONE"))("%s is shut for anonymous, who must sign in", async (address) => {
  const { right } = await prepare(address);
  await expectShut(anonymous(), right.call, "UNAUTHENTICATED");
});

test.each(those(({ access }) => access.to === "ROLE"))("%s is shut for every other role", async (address, { access }) => {
  const { right } = await prepare(address);
  await expectShut(person({ roles: roles.filter((role) => !access.roles.includes(role)) }), right.call, "FORBIDDEN");
});

test.each(those(({ kind }) => kind === "MUTATION"))("%s is shut for a token that only reads", async (address) => {
  const { right } = await prepare(address);
  await expectShut(token({ roles, scopes: ["read"] }), right.call, "FORBIDDEN");
});

/** Whoever calls such an operation is answered by row: others are shut out above. */
test.each(those(({ kind, access }) => kind === "MUTATION" && access.to !== "ANYONE"))(
  "%s changes nothing for someone without any grant",
  async (address, { access }) => {
    const { right } = await prepare(address);
    const before = await hashTables(app.testDatabase.ownerUrl);
    const { data, errors } = access.to === "ROLE" ? await knock(person(), right.call) : await knock(token({ scopes: [] }), right.call);
    expect(isRefused(data, errors), `${JSON.stringify({ data, errors })} refuses`).toBe(true);
    expect(await hashTables(app.testDatabase.ownerUrl), "a denied write did not happen").toEqual(before);
  },
);

/** Operations over rows that belong to nobody in particular: whoever may call them may do so for every row. */
const withoutRowsOfAnybody = [
  "Mutation.apiTokenCreate",
  "Mutation.forumCategoryAdd",
  "Mutation.forumCategoryUpdate",
  "Mutation.forumProfileSet",
  "Mutation.ownResultRequestCode",
  "Mutation.personAdd",
  "Mutation.personUpdate",
  "Mutation.positionAdd",
  "Mutation.positionUpdate",
  "Mutation.postReport",
  "Mutation.postWrite",
  "Mutation.roleGrantConfirm",
  "Mutation.roleGrantEnd",
  "Mutation.roleGrantPropose",
  "Mutation.roleGrantRefuse",
  "Mutation.ruleSetPropose",
  "Mutation.signInConfirm",
  "Mutation.signInPrintCode",
  "Mutation.signInRequestCode",
  "Mutation.signOut",
  "Mutation.topicOpen",
  "Mutation.unitAdd",
  "Mutation.unitUpdate",
  "Query.apiTokens",
  "Query.forumCategories",
  "Query.forumCategory",
  "Query.houseRules",
  "Query.instance",
  "Query.logLeaf",
  "Query.logLeaves",
  "Query.moderationActs",
  "Query.ownForumProfile",
  "Query.persons",
  "Query.positions",
  "Query.postingLimits",
  "Query.ruleSets",
  "Query.sessions",
  "Query.topic",
  "Query.topicSearch",
  "Query.topics",
  "Query.unit",
  "Query.units",
  "Query.viewer",
  "Subscription.postAdded",
];

test("operations without rows of anybody are these", async () => {
  const without: string[] = [];
  for (const [address] of those(() => true)) if (!(await prepare(address)).wrongRow) without.push(address);
  expect(without.toSorted()).toEqual(withoutRowsOfAnybody);
});

test.each(those((declaration) => !withoutRowsOfAnybody.includes(addressOf(declaration))))(
  "%s hides the row of somebody else",
  async (address) => {
    const { wrongRow } = await prepare(address);
    if (!wrongRow) throw new Error(`${address} needs a door to a wrong row.`);
    const before = await hashTables(app.testDatabase.ownerUrl);
    const { data, errors } = await knock(wrongRow.viewer, wrongRow.call);
    expect(await hashTables(app.testDatabase.ownerUrl), "a denied write did not happen").toEqual(before);
    expect(isRefused(data, errors), `${JSON.stringify({ data, errors })} refuses`).toBe(true);
  },
);

test.each(those(() => true))("%s is open for who may", async (address) => {
  const { right } = await prepare(address);
  const { data, errors } = await knock(right.viewer, right.call);
  expect(errors).toBeUndefined();
  for (const value of Object.values(data ?? { nothing: null })) expect(value, "something is shown").not.toBeNull();
  doorsOf(address).check(data as Record<string, unknown>);
});

function those(are: (declaration: Declaration) => boolean): (readonly [string, Declaration])[] {
  return declarations.filter(are).map((declaration) => [addressOf(declaration), declaration] as const);
}

function prepare(address: string): ReturnType<Doors["prepare"]> {
  const known = prepared.get(address);
  if (known) return known;
  const made = doorsOf(address)
    .prepare(app)
    .then(async (doors) => {
      await settled(app);
      return doors;
    });
  prepared.set(address, made);
  return made;
}

function doorsOf(address: string): Doors {
  const doors = allDoors[address];
  if (!doors) throw new Error(`${address} has no doors: add them in test/support/doors/.`);
  return doors;
}

async function expectShut(viewer: Viewer, call: Call, code: string): Promise<void> {
  const before = await hashTables(app.testDatabase.ownerUrl);
  const { data, errors } = await knock(viewer, call);
  expect(errors?.map((error) => error.extensions.code)).toEqual([code]);
  expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
  expect(await hashTables(app.testDatabase.ownerUrl), "a denied write did not happen").toEqual(before);
}

/** Subscriptions are knocked at for their first answer. */
async function knock(
  viewer: Viewer,
  { document, variables = {} }: Call,
): Promise<Pick<Answer<Record<string, unknown>>, "data" | "errors">> {
  const client = viewer.kind === "ANONYMOUS" ? app.client(undefined, { "accept-language": viewer.locale }) : app.client(viewer);
  if (!/^\s*subscription\b/.test(document)) return client.execute(document, variables);
  const stream = client.stream(document, variables);
  const { value } = await stream.next();
  await stream.return();
  return { data: value?.data, errors: value?.errors };
}

/** Not there, or nothing to be seen: null, an empty list, or a user error; never the row. */
function isRefused(data: Answer<Record<string, unknown>>["data"], errors: Answer<unknown>["errors"]): boolean {
  if (errors) return errors.every((error) => error.extensions.code === "NOT_FOUND" || error.extensions.code === "FORBIDDEN");
  return Object.values(data ?? {}).every((value) => {
    if (value === null) return true;
    if (Array.isArray(value)) return value.every((each) => each === null);
    const { userErrors, nodes, totalCount } = value as { userErrors?: unknown[]; nodes?: unknown[]; totalCount?: number };
    return (userErrors?.length ?? 0) > 0 || nodes?.length === 0 || totalCount === 0;
  });
}
