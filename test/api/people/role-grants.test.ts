import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { endOfLocalDay } from "../../../src/kernel/calendar.ts";
import { fixedClock, type FixedClock } from "../../../src/kernel/clock.ts";
import { type TestApp, startApp } from "../../support/app.ts";
import { asOwner, makeGrant, makeOfficial, makePerson, makeUnit, type Official, signIn } from "../../support/people.ts";
import { openSocket } from "../../support/socket.ts";
import { hashTables } from "../../support/sql.ts";

const start = "2026-11-24T01:00:00Z";
let app: TestApp;
let clock: FixedClock;
let unit: { id: string; code: string };
let [ani, budi]: Official[] = [];
beforeAll(async () => {
  clock = fixedClock(start);
  app = await startApp({ clock });
  unit = await makeUnit(app, { kind: "REGENCY" });
  ani = await makeOfficial(app, ["ADMINISTRATOR"], unit.id);
  budi = await makeOfficial(app, ["ADMINISTRATOR"], unit.id);
});
beforeEach(() => clock.set(start));

interface Refusal {
  code: string;
  path: string[];
  message: string;
}
interface Payload {
  roleGrant: { id: string; state: string; allowedActions: { action: string; allowed: boolean; reason: string | null }[] } | null;
  userErrors: Refusal[];
}
const selection =
  "roleGrant { id role state startsOn endsOn isActing reason stateReason person { displayName } unit { code } proposedBy { displayName } decidedBy { displayName } allowedActions { action allowed reason isReasonRequired } } userErrors { code path message }";
const by = (official: Official | undefined) => app.client((official as Official).viewer);

async function propose(official: Official | undefined, input: object): Promise<Payload> {
  const { data, errors } = await by(official).execute<{ roleGrantPropose: Payload }>(
    `mutation ($input: RoleGrantProposeInput!) { roleGrantPropose(input: $input) { ${selection} } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data?.roleGrantPropose as Payload;
}

async function act(official: Official | undefined, action: "Confirm" | "Refuse" | "End", id: string | undefined, reason?: string) {
  const input = { id, ...(reason === undefined ? {} : { reason }) };
  const answer = await by(official).execute<Record<string, Payload>>(
    `mutation ($input: RoleGrant${action}Input!) { roleGrant${action}(input: $input) { ${selection} } }`,
    { input },
  );
  return { ...answer, payload: answer.data?.[`roleGrant${action}`] };
}

const wish = (personId: string) => ({
  personId,
  role: "PERSONNEL_OFFICER",
  unitId: unit.id,
  startsOn: "2026-11-24",
  reason: "SK 800/1/2026",
});

describe("a role", () => {
  test("is proposed by one administrator and confirmed by another", async () => {
    const citra = await makePerson(app, { name: "Citra" });
    const proposed = await propose(ani, wish(citra.id));
    const grant = {
      id: expect.any(String),
      role: "PERSONNEL_OFFICER",
      startsOn: "2026-11-24",
      endsOn: null,
      isActing: false,
      reason: "SK 800/1/2026",
      stateReason: null,
      person: { displayName: "Citra" },
      unit: { code: unit.code },
      proposedBy: { displayName: ani?.name },
    };
    const mine = "You proposed this role or would receive it. Another administrator must confirm it.";
    expect(proposed).toEqual({
      roleGrant: {
        ...grant,
        state: "PROPOSED",
        decidedBy: null,
        allowedActions: [
          { action: "confirm", allowed: false, reason: mine, isReasonRequired: false },
          { action: "refuse", allowed: true, reason: null, isReasonRequired: true },
        ],
      },
      userErrors: [],
    });
    const { client } = await signIn(app, citra.contact);
    expect((await client.execute<{ viewer: { grants: unknown[] } }>("{ viewer { grants { role } } }")).data?.viewer.grants).toEqual([]);
    const confirmed = await act(budi, "Confirm", proposed.roleGrant?.id);
    expect(confirmed.payload).toEqual({
      roleGrant: {
        ...grant,
        state: "ACTIVE",
        decidedBy: { displayName: budi?.name },
        allowedActions: [{ action: "end", allowed: true, reason: null, isReasonRequired: true }],
      },
      userErrors: [],
    });
    expect((await client.execute<{ viewer: { grants: unknown[] } }>("{ viewer { grants { role } } }")).data?.viewer.grants).toEqual([
      { role: "PERSONNEL_OFFICER" },
    ]);
  });

  test("is not confirmed by its proposer, and nothing is written", async () => {
    const { roleGrant } = await propose(ani, wish((await makePerson(app)).id));
    const before = await hashTables(app.testDatabase.ownerUrl);
    const { payload } = await act(ani, "Confirm", roleGrant?.id);
    expect(payload).toEqual({
      roleGrant: null,
      userErrors: [
        {
          code: "SEPARATION_OF_DUTIES",
          path: [],
          message: "You proposed this role or would receive it. Another administrator must confirm it.",
        },
      ],
    });
    expect(await hashTables(app.testDatabase.ownerUrl)).toEqual(before);
  });

  test("is not confirmed by who receives it", async () => {
    const { roleGrant } = await propose(ani, { ...wish(budi?.id ?? ""), role: "MODERATOR" });
    expect((await act(budi, "Confirm", roleGrant?.id)).payload?.userErrors.map(({ code }) => code)).toEqual(["SEPARATION_OF_DUTIES"]);
    expect((await act(budi, "Refuse", roleGrant?.id, "Not wanted.")).payload?.roleGrant?.state).toBe("REFUSED");
  });

  test("is not proposed for oneself", async () => {
    const before = await hashTables(app.testDatabase.ownerUrl);
    expect(await propose(ani, wish(ani?.id ?? ""))).toEqual({
      roleGrant: null,
      userErrors: [{ code: "SEPARATION_OF_DUTIES", path: [], message: "A role for yourself cannot be proposed." }],
    });
    expect(await hashTables(app.testDatabase.ownerUrl)).toEqual(before);
  });

  test("cannot be made active in the database without two administrators, whatever the code does", async () => {
    const { roleGrant } = await propose(ani, wish((await makePerson(app)).id));
    const alone = asOwner(app, "update role_grant set state = 'ACTIVE', decided_by_id = $2 where id = $1", [roleGrant?.id, ani?.id]);
    await expect(alone).rejects.toMatchObject({ code: "23514", constraint: "role_grant_two_people_check" });
  });

  test("that is refused needs a reason and stays refused", async () => {
    const { roleGrant } = await propose(ani, wish((await makePerson(app)).id));
    expect((await act(budi, "Refuse", roleGrant?.id, " ")).payload?.userErrors.map(({ code, path }) => [code, path])).toEqual([
      ["REQUIRED", ["input", "reason"]],
    ]);
    expect((await act(budi, "Refuse", roleGrant?.id, "No decree.")).payload?.roleGrant).toMatchObject({
      state: "REFUSED",
      stateReason: "No decree.",
      allowedActions: [],
    });
    for (const again of [await act(budi, "Confirm", roleGrant?.id), await act(budi, "End", roleGrant?.id, "x")]) {
      expect(again.payload?.userErrors.map(({ code }) => code)).toEqual(["WRONG_STATE"]);
    }
  });

  test("is confirmed once when two administrators do so at the same moment", async () => {
    const dedi = await makeOfficial(app, ["ADMINISTRATOR"], unit.id);
    const { roleGrant } = await propose(ani, wish((await makePerson(app)).id));
    const answers = await Promise.all([act(budi, "Confirm", roleGrant?.id), act(dedi, "Confirm", roleGrant?.id)]);
    expect(answers.map(({ payload }) => payload?.userErrors[0]?.code ?? "done").toSorted()).toEqual(["WRONG_STATE", "done"]);
  });

  test("is proposed twice only for different first days", async () => {
    const { id } = await makePerson(app);
    expect((await propose(ani, { ...wish(id), endsOn: "2026-12-31" })).userErrors).toEqual([]);
    expect((await propose(budi, wish(id))).userErrors.map(({ code, path }) => [code, path])).toEqual([["TAKEN", ["input", "role"]]]);
    expect((await propose(budi, { ...wish(id), startsOn: "2027-01-01" })).userErrors).toEqual([]);
  });

  test.each([
    ["an acting officer without a last day", { isActing: true }, "REQUIRED", ["input", "endsOn"]],
    ["a last day before the first", { endsOn: "2026-11-23" }, "OUT_OF_RANGE", ["input", "endsOn"]],
    ["a period that is over", { startsOn: "2026-11-01", endsOn: "2026-11-23" }, "OUT_OF_RANGE", ["input", "endsOn"]],
    ["no reason", { reason: "  " }, "REQUIRED", ["input", "reason"]],
    ["an unknown person", { personId: "00000000-0000-7000-8000-000000000000" }, "NOT_FOUND", ["input", "personId"]],
    ["an unknown unit", { unitId: "00000000-0000-7000-8000-000000000000" }, "NOT_FOUND", ["input", "unitId"]],
  ])("is refused with %s", async (_what, change, code, path) => {
    const { id } = await makePerson(app);
    expect((await propose(ani, { ...wish(id), ...change })).userErrors.map((error) => [error.code, error.path])).toEqual([[code, path]]);
  });
});

describe("the end of a role", () => {
  test("comes by itself when its last day is over in the regency, and is written down", async () => {
    const citra = await makePerson(app);
    const { roleGrant } = await propose(ani, { ...wish(citra.id), isActing: true, endsOn: "2026-11-25" });
    await act(budi, "Confirm", roleGrant?.id);
    const state = async () => (await asOwner(app, "select state, ended_by_id, ended_at from role_grant where id = $1", [roleGrant?.id]))[0];
    const roles = async () => {
      const { client } = await signIn(app, citra.contact);
      return (await client.execute<{ viewer: { grants: { role: string }[] } }>("{ viewer { grants { role } } }")).data?.viewer.grants.map(
        ({ role }) => role,
      );
    };
    const midnight = endOfLocalDay("2026-11-25", app.services.instance.timeZone);
    clock.set(new Date(midnight.getTime() - 1000).toISOString());
    await app.relay.drained();
    expect(await roles()).toEqual(["PERSONNEL_OFFICER"]);
    expect(await state()).toMatchObject({ state: "ACTIVE" });
    clock.set(midnight.toISOString());
    expect(await roles()).toEqual([]);
    await app.relay.drained();
    expect(await state()).toEqual({ state: "ENDED", ended_by_id: null, ended_at: midnight });
  });

  test("by an administrator works from the next request on, and closes sockets", async () => {
    const citra = await makeOfficial(app, ["AUDITOR"], unit.id);
    const { client, cookie } = await signIn(app, citra.contact);
    const socket = await openSocket(app.url, { headers: { cookie } });
    await socket.init();
    const grants = "{ roleGrants { nodes { id } } }";
    expect((await client.execute(grants)).errors).toBeUndefined();
    const [row] = await asOwner(app, "select id from role_grant where person_id = $1", [citra.id]);
    const { payload } = await act(ani, "End", String(row?.["id"]), "Moved to another office.");
    expect(payload?.roleGrant).toMatchObject({ state: "ENDED", stateReason: "Moved to another office." });
    expect((await client.execute(grants)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    expect((await socket.closed()).code).toBe(4403);
  });

  test("is refused for the last administrator, also when the last two are ended at once", async () => {
    const alone = await startApp({ clock });
    const top = await makeUnit(alone);
    const [eka, feri] = [await makeOfficial(alone, ["ADMINISTRATOR"], top.id), await makeOfficial(alone, ["ADMINISTRATOR"], top.id)];
    const grants = await asOwner(alone, "select id, person_id from role_grant");
    const end = (official: Official, holder: Official) =>
      alone
        .client(official.viewer)
        .execute<{ roleGrantEnd: Payload }>(
          `mutation ($input: RoleGrantEndInput!) { roleGrantEnd(input: $input) { roleGrant { state } userErrors { code } } }`,
          {
            input: { id: grants.find((grant) => grant["person_id"] === holder.id)?.["id"], reason: "Test" },
          },
        );
    const answers = await Promise.all([end(eka, feri), end(feri, eka)]);
    expect(answers.map(({ data }) => data?.roleGrantEnd.userErrors[0]?.code ?? "done").toSorted()).toEqual(["NOT_ALLOWED", "done"]);
    expect(await asOwner(alone, "select count(*)::int as count from role_grant where state = 'ACTIVE'")).toEqual([{ count: 1 }]);
  });

  test("ends the long sessions of a citizen who gets a role", async () => {
    const warga = await makePerson(app, { kind: "CITIZEN" });
    const { client } = await signIn(app, warga.contact);
    const { roleGrant } = await propose(ani, { ...wish(warga.id), role: "EXPERT" });
    await act(budi, "Confirm", roleGrant?.id);
    expect((await client.execute<{ viewer: { kind: string } }>("{ viewer { kind } }")).data?.viewer.kind).toBe("ANONYMOUS");
  });
});

test("grants are listed for administrators and auditors; others see theirs and no other's by its id", async () => {
  const dina = await makeOfficial(app, ["COMMITTEE_MEMBER"], unit.id);
  const id = await makeGrant(app, { personId: dina.id, role: "VERIFIER", unitId: unit.id, endsOn: "2030-01-01" });
  const listed = await by(ani).execute(
    "query ($filter: RoleGrantFilter) { roleGrants(filter: $filter) { totalCount nodes { id role } } }",
    { filter: { personId: dina.id, role: "VERIFIER", states: ["ACTIVE"] } },
  );
  expect(listed.data).toEqual({ roleGrants: { totalCount: 1, nodes: [{ id, role: "VERIFIER" }] } });
  const node = "query ($id: ID!) { node(id: $id) { ... on RoleGrant { id person { id } } } }";
  const other = await makeOfficial(app, ["COMMITTEE_MEMBER"], unit.id);
  expect((await by(dina).execute(node, { id })).data).toEqual({ node: { id, person: { id: dina.id } } });
  for (const client of [by(other), app.client()]) expect((await client.execute(node, { id })).data).toEqual({ node: null });
});
