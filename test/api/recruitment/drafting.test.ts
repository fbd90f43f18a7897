import { beforeAll, describe, expect, test } from "vitest";
import { knownRuleSets } from "../../../src/modules/recruitment/rules/known-rule-sets.ts";
import { seedRuleSets } from "../../../src/modules/recruitment/index.ts";
import { startApp, type TestApp } from "../../support/app.ts";
import { asOwner, makeGrant, makeOfficial, makePosition, makeUnit } from "../../support/people.ts";
import {
  announcedRound,
  approvedFormation,
  dayFromNow,
  makeFormation,
  makeRound,
  makeStaff,
  mutate,
  publishedVacancy,
  scheduleFrom,
} from "../../support/rounds.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});

const nextRuleSet = (code: string) =>
  JSON.stringify({ ...knownRuleSets.get("cpns-2024"), code, year: 2027, title: { id: "CPNS 2027", en: "CPNS 2027" } });

describe("rule sets", () => {
  test("that ship with the program are rows that everyone reads, once, however often it starts", async () => {
    await seedRuleSets(app.services);
    const { data } = await app
      .client()
      .execute<{ ruleSets: { code: string; content: string }[] }>(
        `{ ruleSets { code year state skdMaximum skdWeight multiplier content thresholds { kind twk tiu tkp total } objectionWindows { stage windowDays answerDays } decrees { number } } }`,
      );
    expect(data?.ruleSets.map((each) => each.code)).toEqual(["cpns-2024", "cpns-2021", "cpns-2019"]);
    expect(data?.ruleSets[0]).toMatchObject({
      year: 2024,
      state: "CONFIRMED",
      skdMaximum: "550",
      skdWeight: "0.40",
      multiplier: 3,
      thresholds: expect.arrayContaining([
        { kind: "GENERAL", twk: 65, tiu: 80, tkp: 166, total: null },
        { kind: "CUM_LAUDE", twk: null, tiu: 85, tkp: null, total: 311 },
      ]),
      objectionWindows: [
        { stage: "ADMINISTRATIVE", windowDays: 3, answerDays: 5 },
        { stage: "FINAL", windowDays: 3, answerDays: 7 },
      ],
    });
    expect(JSON.parse(data?.ruleSets[0]?.content ?? "")).toEqual(knownRuleSets.get("cpns-2024"));
  });

  test("are proposed by one and confirmed by another, and hidden until then", async () => {
    const both = await makeOfficial(app, ["PERSONNEL_OFFICER", "COMMITTEE_MEMBER"]);
    const other = await makeOfficial(app, ["COMMITTEE_MEMBER"]);
    const proposed = await mutate(app, both.viewer, "ruleSetPropose", "ruleSet { id code state }", { content: nextRuleSet("cpns-2027") });
    const id = proposed["ruleSet"]?.id ?? "";
    const seen = `{ ruleSet(code: "cpns-2027") { state } }`;
    expect((await app.client().execute(seen)).data).toEqual({ ruleSet: null });
    expect((await app.client(other.viewer).execute(seen)).data).toEqual({ ruleSet: { state: "PROPOSED" } });
    const confirm = `mutation ($input: RuleSetConfirmInput!) { ruleSetConfirm(input: $input) { ruleSet { state } userErrors { code } } }`;
    expect((await app.client(both.viewer).execute(confirm, { input: { id } })).data).toEqual({
      ruleSetConfirm: { ruleSet: null, userErrors: [{ code: "SEPARATION_OF_DUTIES" }] },
    });
    expect((await app.client(other.viewer).execute(confirm, { input: { id } })).data).toEqual({
      ruleSetConfirm: { ruleSet: { state: "CONFIRMED" }, userErrors: [] },
    });
    expect((await app.client().execute(seen)).data).toEqual({ ruleSet: { state: "CONFIRMED" } });
  });

  test("never change once confirmed, whoever tries", async () => {
    for (const change of ["content = content || '{\"multiplier\": 4}'", "state = 'PROPOSED'", "year = 2025"]) {
      await expect(asOwner(app, `update rule_set set ${change} where code = 'cpns-2024'`)).rejects.toMatchObject({
        code: "23514",
        constraint: "rule_set_is_immutable",
      });
    }
    await expect(asOwner(app, "delete from rule_set where code = 'cpns-2024'")).rejects.toMatchObject({ code: "23514" });
  });

  test("of another form are refused with the place", async () => {
    const { viewer } = await makeOfficial(app, ["PERSONNEL_OFFICER"]);
    const document = `mutation ($input: RuleSetProposeInput!) { ruleSetPropose(input: $input) { ruleSet { id } userErrors { code path message } } }`;
    const answers = [];
    const otherCodes = nextRuleSet("cpns-2028").replace('"step":"E2"', '"step":"U1"').replace('"failed":"TL"', '"failed":"P"');
    for (const content of [
      "{",
      nextRuleSet("cpns-2028").replace('"multiplier":3', '"multiplier":0'),
      nextRuleSet("cpns-2024"),
      otherCodes,
    ]) {
      answers.push(
        (await app.client(viewer).execute<{ ruleSetPropose: { userErrors: unknown } }>(document, { input: { content } })).data
          ?.ruleSetPropose.userErrors,
      );
    }
    expect(answers).toEqual([
      [{ code: "INVALID", path: ["input", "content"], message: "The content of a rule set must be JSON." }],
      [
        {
          code: "OUT_OF_RANGE",
          path: ["input", "content", "multiplier"],
          message: "At least 1.",
        },
      ],
      [{ code: "TAKEN", path: ["input", "content", "code"], message: "There is already a rule set with this code." }],
      [
        { code: "NOT_UNIQUE", path: ["input", "content", "filling", "1", "step"], message: "Another step has this code already." },
        {
          code: "NOT_UNIQUE",
          path: ["input", "content", "codes", "cut", "failed"],
          message: "This code means something else already. A code may have one meaning only.",
        },
      ],
    ]);
  });
});

describe("a draft of a round", () => {
  test("is announced by someone else when it is complete, and then its schedule is revised in public", async () => {
    const round = await makeRound(app);
    const announce = `mutation ($input: RoundAnnounceInput!) { roundAnnounce(input: $input) { round { state scheduleRevision ruleSet { code } organiser { id } } userErrors { code message } } }`;
    await mutate(app, round.staff.officer, "roundUpdate", "round { id }", { id: round.id, quota: null });
    const early = await app.client(round.staff.official).execute(announce, { input: { id: round.id } });
    expect(early.data).toEqual({
      roundAnnounce: {
        round: null,
        userErrors: [{ code: "INCOMPLETE", message: "Enter the number of needs that was set for this round." }],
      },
    });
    await mutate(app, round.staff.officer, "roundUpdate", "round { id }", { id: round.id, quota: 2 });
    const { data } = await app.client(round.staff.official).execute(announce, { input: { id: round.id } });
    expect(data).toEqual({
      roundAnnounce: {
        round: { state: "ANNOUNCED", scheduleRevision: 1, ruleSet: { code: "cpns-2024" }, organiser: { id: round.staff.unitId } },
        userErrors: [],
      },
    });

    const schedule = scheduleFrom(app).map((entry) => (entry.stage === "SKD" ? { ...entry, endsOn: dayFromNow(app, 45) } : entry));
    const revise = `mutation ($input: RoundScheduleReviseInput!) { roundScheduleRevise(input: $input) {
      round { scheduleRevision schedule { stage isChanged endsOn } scheduleRevisions { revision reason entries { stage endsOn } } } userErrors { code path } } }`;
    const client = app.client(round.staff.officer);
    const same = await client.execute(revise, { input: { roundId: round.id, schedule: scheduleFrom(app), reason: "Surat BKN" } });
    expect(same.data).toEqual({ roundScheduleRevise: { round: null, userErrors: [{ code: "INVALID", path: ["input", "schedule"] }] } });
    const revised = await client.execute<{ roundScheduleRevise: { round: unknown } }>(revise, {
      input: { roundId: round.id, schedule, reason: "Surat BKN" },
    });
    expect(revised.data?.roundScheduleRevise.round).toMatchObject({
      scheduleRevision: 2,
      schedule: [
        { stage: "ANNOUNCEMENT", isChanged: false },
        { stage: "REGISTRATION", isChanged: false },
        { stage: "ADMINISTRATIVE_SCREENING", isChanged: false },
        { stage: "SKD", isChanged: true, endsOn: dayFromNow(app, 45) },
      ],
      scheduleRevisions: [
        { revision: 1, reason: null },
        { revision: 2, reason: "Surat BKN" },
      ],
    });
    expect(await asOwner(app, "select name, payload from event where topic = $1", [`round:${round.id}`])).toEqual([
      { name: "scheduleRevised", payload: { roundId: round.id, revision: 2 } },
    ]);
  });

  test("keeps everything but its address and English title once it is announced", async () => {
    const round = await announcedRound(app);
    const update = `mutation ($input: RoundUpdateInput!) { roundUpdate(input: $input) { round { titleEn applyUrl } userErrors { code path } } }`;
    const client = app.client(round.staff.officer);
    const fixed = await client.execute(update, { input: { id: round.id, title: "Lain", quota: 9 } });
    expect(fixed.data).toEqual({
      roundUpdate: {
        round: null,
        userErrors: [
          { code: "NOT_ALLOWED", path: ["input", "title"] },
          { code: "NOT_ALLOWED", path: ["input", "quota"] },
        ],
      },
    });
    const { data } = await client.execute(update, {
      input: { id: round.id, titleEn: "Test round", applyUrl: "https://example.go.id/daftar" },
    });
    expect(data).toEqual({ roundUpdate: { round: { titleEn: "Test round", applyUrl: "https://example.go.id/daftar" }, userErrors: [] } });
  });

  test("refuses an old version, an address without https, a stage twice and days the wrong way round", async () => {
    const round = await makeRound(app);
    const update = `mutation ($input: RoundUpdateInput!) { roundUpdate(input: $input) { userErrors { code path } } }`;
    const [first] = scheduleFrom(app);
    const turned = { stage: "SKB", startsOn: dayFromNow(app, 2), endsOn: dayFromNow(app, 1) };
    const inputs = [{ version: 0 }, { applyUrl: "http://example.go.id" }, { schedule: [first, first] }, { schedule: [turned] }];
    const answers = [];
    for (const input of inputs) {
      const { data } = await app
        .client(round.staff.officer)
        .execute<{ roundUpdate: { userErrors: unknown } }>(update, { input: { id: round.id, ...input } });
      answers.push(data?.roundUpdate.userErrors);
    }
    expect(answers).toEqual([
      [{ code: "STALE", path: ["input", "version"] }],
      [{ code: "INVALID", path: ["input", "applyUrl"] }],
      [{ code: "NOT_UNIQUE", path: ["input", "schedule", "1", "stage"] }],
      [{ code: "OUT_OF_RANGE", path: ["input", "schedule", "0", "endsOn"] }],
    ]);
  });

  test("takes its rule set from its own channel, and none where nothing is computed", async () => {
    const staff = await makeStaff(app);
    const draft = `mutation ($input: RoundDraftInput!) { roundDraft(input: $input) { userErrors { code path } } }`;
    const base = { title: "Seleksi", year: 2026, organiserUnitId: staff.unitId };
    const answers = [];
    for (const input of [
      { code: "a-1", channel: "REGENCY", path: "CPNS", ruleSetCode: "cpns-2024" },
      { code: "a-2", channel: "NATIONAL", path: "PPPK", ruleSetCode: "cpns-2024" },
      { code: "a-3", channel: "NATIONAL", path: "CPNS", ruleSetCode: "cpns-1999" },
      { code: "A 4", channel: "NATIONAL", path: "CPNS" },
    ]) {
      const { data } = await app
        .client(staff.officer)
        .execute<{ roundDraft: { userErrors: { code: string }[] } }>(draft, { input: { ...base, ...input } });
      answers.push(data?.roundDraft.userErrors.map((each) => each.code).join());
    }
    expect(answers).toEqual(["MISMATCH", "NOT_ALLOWED", "NOT_FOUND", "INVALID"]);
  });

  test("is made from last year's: days a year later, formations as drafts, and vacancies by the codes of their formations", async () => {
    const old = await publishedVacancy(app);
    const { staff } = old.round;
    const copied = await mutate(app, staff.officer, "roundCopy", "round { id code }", {
      id: old.round.id,
      code: `${old.round.code}-next`,
      title: "Seleksi 2027",
      year: 2027,
    });
    const roundId = copied["round"]?.id ?? "";
    const asked = `query ($id: ID!) { round(id: $id) { state year quota path ruleSet { code } applyUrl scheduleRevision schedule { stage startsOn } needTotal formations { nodes { code state need } } } }`;
    const { data } = await app.client(staff.officer).execute<{ round: { schedule: { startsOn: string }[] } }>(asked, { id: roundId });
    expect(data?.round).toMatchObject({
      state: "DRAFT",
      year: 2027,
      quota: null,
      path: "CPNS",
      ruleSet: { code: "cpns-2024" },
      applyUrl: "https://sscasn.example.go.id",
      scheduleRevision: 1,
      needTotal: 2,
      formations: { nodes: [{ state: "DRAFT", need: 2 }] },
    });
    expect(data?.round.schedule[0]?.startsOn.slice(4)).toBe(dayFromNow(app, 0).slice(4));
    const vacancy = await mutate(app, staff.officer, "vacancyCopy", "vacancy { id code title supersedes { id } formations { state } }", {
      id: old.id,
      roundId,
      opensOn: dayFromNow(app, 300),
      closesOn: dayFromNow(app, 310),
    });
    expect(vacancy["vacancy"]).toMatchObject({ title: "Perawat Terampil", supersedes: null, formations: [{ state: "DRAFT" }] });
  });
});

describe("formations", () => {
  test("go to the committee and come back all or none, each refusal with its place", async () => {
    const round = await makeRound(app);
    const [draft, approved] = [await makeFormation(app, round), await approvedFormation(app, round)];
    const other = await makeFormation(app, await makeRound(app));
    const propose = `mutation ($input: FormationsProposeInput!) { formationsPropose(input: $input) { round { id } userErrors { code path } } }`;
    const { data } = await app
      .client(round.staff.officer)
      .execute(propose, { input: { roundId: round.id, ids: [draft.id, approved.id, other.id] } });
    expect(data).toEqual({
      formationsPropose: {
        round: null,
        userErrors: [
          { code: "WRONG_STATE", path: ["input", "ids", "1"] },
          { code: "NOT_FOUND", path: ["input", "ids", "2"] },
        ],
      },
    });
    expect(await asOwner(app, "select state from formation where id = $1", [draft.id])).toEqual([{ state: "DRAFT" }]);
    await mutate(app, round.staff.officer, "formationsPropose", "round { id }", { roundId: round.id, ids: [draft.id] });
    await mutate(app, round.staff.committee, "formationsReject", "round { id }", {
      roundId: round.id,
      ids: [draft.id],
      reason: "Tidak ada anggaran.",
    });
    expect(await asOwner(app, "select state, state_reason from formation where id = $1", [draft.id])).toEqual([
      { state: "REJECTED", state_reason: "Tidak ada anggaran." },
    ]);
  });

  test("are not approved by who drafted them, though he sits on the committee", async () => {
    const staff = await makeStaff(app);
    const both = (await makeOfficial(app, ["PERSONNEL_OFFICER", "COMMITTEE_MEMBER"], staff.unitId)).viewer;
    const round = await makeRound(app, {}, { ...staff, officer: both });
    const formation = await makeFormation(app, round);
    await mutate(app, both, "formationsPropose", "round { id }", { roundId: round.id, ids: [formation.id] });
    const approve = `mutation ($input: FormationsApproveInput!) { formationsApprove(input: $input) { userErrors { code path } } }`;
    const { data } = await app.client(both).execute(approve, { input: { roundId: round.id, ids: [formation.id] } });
    expect(data).toEqual({ formationsApprove: { userErrors: [{ code: "SEPARATION_OF_DUTIES", path: ["input", "ids", "0"] }] } });
  });

  test("are changed and taken back while they are drafts", async () => {
    const round = await makeRound(app);
    const formation = await makeFormation(app, round);
    const update = `mutation ($input: FormationUpdateInput!) { formationUpdate(input: $input) { formation { need incomeMinimum incomeMaximum location } userErrors { code path } } }`;
    const client = app.client(round.staff.officer);
    const changed = await client.execute(update, {
      input: { id: formation.id, need: 4, incomeMinimum: 2_485_900, incomeMaximum: 5_187_900 },
    });
    expect(changed.data).toEqual({
      formationUpdate: {
        formation: { need: 4, incomeMinimum: 2_485_900, incomeMaximum: 5_187_900, location: "Puskesmas" },
        userErrors: [],
      },
    });
    const wrong = await client.execute(update, { input: { id: formation.id, incomeMaximum: 1, unitId: formation.id, need: null } });
    expect(wrong.data).toEqual({ formationUpdate: { formation: null, userErrors: [{ code: "REQUIRED", path: ["input", "need"] }] } });
    const unknown = await client.execute(update, { input: { id: formation.id, incomeMaximum: 1, unitId: formation.id } });
    expect(unknown.data).toEqual({
      formationUpdate: {
        formation: null,
        userErrors: [
          { code: "NOT_FOUND", path: ["input", "unitId"] },
          { code: "OUT_OF_RANGE", path: ["input", "incomeMaximum"] },
        ],
      },
    });
    const remove = `mutation ($input: FormationRemoveInput!) { formationRemove(input: $input) { round { formations { totalCount } } userErrors { code } } }`;
    expect((await client.execute(remove, { input: { id: formation.id } })).data).toEqual({
      formationRemove: { round: { formations: { totalCount: 0 } }, userErrors: [] },
    });
  });

  test("have one code each in a round", async () => {
    const round = await makeRound(app);
    await makeFormation(app, round, { code: "F-01" });
    const add = `mutation ($input: FormationAddInput!) { formationAdd(input: $input) { userErrors { code path } } }`;
    const input = {
      roundId: round.id,
      code: "F-01",
      positionId: (await makePosition(app)).id,
      unitId: (await makeUnit(app)).id,
      location: "x",
      qualification: "x",
      kind: "GENERAL",
      need: 1,
    };
    const { data } = await app.client(round.staff.officer).execute(add, { input });
    expect(data).toEqual({ formationAdd: { userErrors: [{ code: "TAKEN", path: ["input", "code"] }] } });
  });
});

test("readiness says in both languages which duty has nobody left, by the grants that reach the unit", async () => {
  const parent = await makeUnit(app);
  const unitId = (await makeUnit(app, { parentId: parent.id })).id;
  const officer = await makeOfficial(app, ["PERSONNEL_OFFICER"], unitId);
  const member = await makeOfficial(app, ["COMMITTEE_MEMBER"], unitId);
  // One above the unit, and one whose grant has ended.
  const official = await makeOfficial(app, ["APPOINTING_OFFICIAL"], parent.id);
  await makeGrant(app, { personId: officer.id, role: "VERIFIER", unitId, endsOn: "2020-12-31" });
  const round = await makeRound(app, {}, { unitId, officer: officer.viewer, committee: member.viewer, official: official.viewer });
  const asked = `query ($id: ID!) { roundReadiness(roundId: $id) { isReady chains { chain needed assigned isReady message duties { duty isCovered holders } } } }`;
  const { data } = await app.client(member.viewer).execute(asked, { id: round.id });
  expect(data).toEqual({
    roundReadiness: {
      isReady: false,
      chains: [
        { chain: "ANNOUNCEMENT", needed: 3, assigned: 3, isReady: true, message: "Every duty has its person.", duties: expect.any(Array) },
        {
          chain: "RESULT",
          needed: 4,
          assigned: 3,
          isReady: false,
          message: "Needs 4 people, 3 assigned: nobody can give the second signature.",
          duties: [
            { duty: "IMPORT", isCovered: true, holders: 1 },
            { duty: "FIRST_SIGNATURE", isCovered: true, holders: 2 },
            { duty: "SECOND_SIGNATURE", isCovered: false, holders: 1 },
            { duty: "FINALISE", isCovered: true, holders: 1 },
          ],
        },
      ],
    },
  });
  const stranger = await app.client((await makeStaff(app)).officer).execute(asked, { id: round.id });
  expect(stranger.errors?.map((error) => error.extensions.code)).toEqual(["NOT_FOUND"]);
});
