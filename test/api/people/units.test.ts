import { beforeAll, describe, expect, test } from "vitest";
import { type TestApp, startApp } from "../../support/app.ts";
import { testDatabase } from "../../support/database.ts";
import { asOwner, makeOfficial, makePosition, makeUnit, type Official } from "../../support/people.ts";
import { countStatements, hashTables, type StatementCounter } from "../../support/sql.ts";

let app: TestApp;
let counter: StatementCounter;
let admin: Official;
beforeAll(async () => {
  counter = countStatements();
  app = await startApp({ database: await testDatabase({ Client: counter.Client }) });
  admin = await makeOfficial(app, ["ADMINISTRATOR"]);
});

interface Payload {
  unit: { id: string; version: number } | null;
  userErrors: { code: string; path: string[]; message: string }[];
}
const fields = "id version code name nameEn kind districtCode isActive parent { code }";
const add = async (input: object) => {
  const { data, errors } = await app
    .client(admin.viewer)
    .execute<{ unitAdd: Payload }>(
      `mutation ($input: UnitAddInput!) { unitAdd(input: $input) { unit { ${fields} } userErrors { code path message } } }`,
      { input },
    );
  expect(errors).toBeUndefined();
  return data?.unitAdd as Payload;
};
const update = async (input: object) => {
  const answer = await app
    .client(admin.viewer)
    .execute<{ unitUpdate: Payload }>(
      `mutation ($input: UnitUpdateInput!) { unitUpdate(input: $input) { unit { ${fields} } userErrors { code path message } } }`,
      { input },
    );
  return { ...answer, payload: answer.data?.unitUpdate };
};
const refusal = (payload: Payload | undefined) => payload?.userErrors.map(({ code, path }) => [code, path.join(".")]);

describe("a unit", () => {
  test("is added below another one, changed, and read by anyone", async () => {
    const district = app.services.instance.districts[0];
    const districtCode = district?.code ?? district?.slug;
    const top = await makeUnit(app, { kind: "REGENCY" });
    const added = await add({ code: "DINKES", name: "Dinas Kesehatan", kind: "OFFICE", parentId: top.id, districtCode });
    const unit = {
      id: expect.any(String),
      version: 1,
      code: "DINKES",
      name: "Dinas Kesehatan",
      nameEn: null,
      kind: "OFFICE",
      districtCode,
      isActive: true,
      parent: { code: top.code },
    };
    expect(added).toEqual({ unit, userErrors: [] });
    const { payload } = await update({ id: added.unit?.id, version: 1, nameEn: "Health Office", districtCode: null });
    expect(payload).toEqual({ unit: { ...unit, version: 2, nameEn: "Health Office", districtCode: null }, userErrors: [] });
    const { data } = await app.client().execute(`query ($id: ID!) { unit(id: $id) { ${fields} } }`, { id: added.unit?.id });
    expect(data).toEqual({ unit: { ...unit, version: 2, nameEn: "Health Office", districtCode: null } });
  });

  test.each([
    ["a code in use", { code: "TAKEN-1" }, "TAKEN", "input.code"],
    ["a code in small letters", { code: "dinkes" }, "INVALID", "input.code"],
    ["no name", { name: " " }, "REQUIRED", "input.name"],
    ["a name that is too long", { name: "a".repeat(201) }, "TOO_LONG", "input.name"],
    ["an unknown parent", { parentId: "00000000-0000-7000-8000-000000000000" }, "NOT_FOUND", "input.parentId"],
    ["what is no id", { parentId: "1 or 1=1" }, "INVALID", "input.parentId"],
    ["an unknown district", { districtCode: "atlantis" }, "NOT_FOUND", "input.districtCode"],
  ])("is refused with %s", async (_what, change, code, path) => {
    await add({ code: "TAKEN-1", name: "First", kind: "OFFICE" });
    const before = await hashTables(app.testDatabase.ownerUrl);
    expect(refusal(await add({ code: "NEW-1", name: "Second", kind: "OFFICE", ...change }))).toEqual([[code, path]]);
    expect(await hashTables(app.testDatabase.ownerUrl)).toEqual(before);
  });

  test("is moved with all that stands below it, but never below itself", async () => {
    const [a, other] = [await makeUnit(app), await makeUnit(app)];
    const b = await makeUnit(app, { parentId: a.id });
    const c = await makeUnit(app, { parentId: b.id });
    expect((await update({ id: b.id, parentId: other.id })).payload?.unit).toMatchObject({ parent: { code: other.code } });
    const before = await hashTables(app.testDatabase.ownerUrl);
    for (const parentId of [b.id, c.id])
      expect(refusal((await update({ id: b.id, parentId })).payload)).toEqual([["NOT_ALLOWED", "input.parentId"]]);
    expect(refusal((await update({ id: other.id, parentId: c.id })).payload)).toEqual([["NOT_ALLOWED", "input.parentId"]]);
    expect(await hashTables(app.testDatabase.ownerUrl)).toEqual(before);
    expect((await update({ id: b.id, parentId: null })).payload?.unit).toMatchObject({ parent: null });
  });

  test("does not get into a loop when two are moved below each other at once", async () => {
    for (let times = 0; times < 5; times += 1) {
      const [a, b] = [await makeUnit(app), await makeUnit(app)];
      const answers = await Promise.all([update({ id: a.id, parentId: b.id }), update({ id: b.id, parentId: a.id })]);
      expect(answers.map(({ payload }) => payload?.userErrors[0]?.code ?? "moved").toSorted()).toEqual(["NOT_ALLOWED", "moved"]);
    }
  });

  test("is closed only when nothing active stands below it, and takes nothing in afterwards", async () => {
    const top = await makeUnit(app);
    const below = await makeUnit(app, { parentId: top.id });
    expect(refusal((await update({ id: top.id, isActive: false })).payload)).toEqual([["NOT_ALLOWED", "input.isActive"]]);
    expect((await update({ id: below.id, isActive: false })).payload?.unit).toMatchObject({ isActive: false });
    expect((await update({ id: top.id, isActive: false })).payload?.unit).toMatchObject({ isActive: false });
    expect(refusal(await add({ code: "NEW-2", name: "Late", kind: "OFFICE", parentId: top.id }))).toEqual([["CLOSED", "input.parentId"]]);
  });

  test("that someone else has changed since is STALE, and one that is not there NOT_FOUND", async () => {
    const { id } = await makeUnit(app);
    await update({ id, name: "Renamed" });
    expect(refusal((await update({ id, version: 1, name: "Late" })).payload)).toEqual([["STALE", "input.version"]]);
    const { errors } = await update({ id: "00000000-0000-7000-8000-000000000000", name: "x" });
    expect(errors?.map((error) => error.extensions.code)).toEqual(["NOT_FOUND"]);
  });
});

describe("units", () => {
  test("are found by part of their name or code, taken literally, and by what else is asked", async () => {
    await makeUnit(app, { name: "Puskesmas 100% Sehat", kind: "FACILITY" });
    await makeUnit(app, { name: "Puskesmas 100 Hari", kind: "FACILITY" });
    const names = async (filter: object) =>
      (
        await app
          .client()
          .execute<{ units: { nodes: { name: string }[] } }>(
            "query ($filter: UnitFilter) { units(filter: $filter, first: 100) { nodes { name } } }",
            { filter },
          )
      ).data?.units.nodes.map(({ name }) => name);
    expect(await names({ search: "100%" })).toEqual(["Puskesmas 100% Sehat"]);
    expect(await names({ search: " puskesmas   100 " })).toEqual(["Puskesmas 100 Hari", "Puskesmas 100% Sehat"]);
    expect(await names({ search: "puskesmas", kind: "DISTRICT" })).toEqual([]);
  });

  test("take as many statements for ten parents as for one", async () => {
    const top = await makeUnit(app);
    for (let each = 0; each < 10; each += 1) {
      const parent = await makeUnit(app, { parentId: top.id });
      await makeUnit(app, { parentId: parent.id });
      await makeUnit(app, { parentId: parent.id });
    }
    const document =
      "query ($first: Int, $filter: UnitFilter) { units(first: $first, filter: $filter) { nodes { parent { code } children(first: 1) { nodes { code } totalCount } } } }";
    const ask = (first: number) =>
      app.client().execute<{ units: { nodes: { children: { totalCount: number } }[] } }>(document, { first, filter: { parentId: top.id } });
    expect((await ask(10)).data?.units.nodes.map(({ children }) => children.totalCount)).toEqual(Array.from({ length: 10 }, () => 2));
    const texts = async (first: number) => (await counter.during(() => ask(first))).filter((text) => /\bunit\b/.test(text));
    expect((await texts(1)).length).toBe(4);
    expect((await texts(10)).length).toBe(4);
  });
});

test("a position is added, changed and found", async () => {
  const client = app.client(admin.viewer);
  const selection = "position { id version code name nameEn kind family } userErrors { code path }";
  const added = await client.execute<{ positionAdd: { position: { id: string } } }>(
    `mutation ($input: PositionAddInput!) { positionAdd(input: $input) { ${selection} } }`,
    {
      input: { code: "JF.PERAWAT-1", name: "Perawat Ahli Pertama", kind: "FUNCTIONAL", family: "health" },
    },
  );
  const position = {
    id: expect.any(String),
    version: 1,
    code: "JF.PERAWAT-1",
    name: "Perawat Ahli Pertama",
    nameEn: null,
    kind: "FUNCTIONAL",
    family: "health",
  };
  expect(added.data).toEqual({ positionAdd: { position, userErrors: [] } });
  const updated = await client.execute(`mutation ($input: PositionUpdateInput!) { positionUpdate(input: $input) { ${selection} } }`, {
    input: { id: added.data?.positionAdd.position.id, nameEn: "Nurse" },
  });
  expect(updated.data).toEqual({ positionUpdate: { position: { ...position, version: 2, nameEn: "Nurse" }, userErrors: [] } });
  const { code } = await makePosition(app, { family: "teaching" });
  const taken = await client.execute(`mutation ($input: PositionAddInput!) { positionAdd(input: $input) { ${selection} } }`, {
    input: { code, name: "x", kind: "EXECUTOR", family: "Health" },
  });
  expect(taken.data).toEqual({ positionAdd: { position: null, userErrors: [{ code: "INVALID", path: ["input", "family"] }] } });
  const found = await app
    .client()
    .execute(`query { positions(filter: { search: "perawat", family: "health" }) { totalCount nodes { code } } }`);
  expect(found.data).toEqual({ positions: { totalCount: 1, nodes: [{ code: "JF.PERAWAT-1" }] } });
  expect(await asOwner(app, "select count(*)::int as count from position where code = $1", [code])).toEqual([{ count: 1 }]);
});
