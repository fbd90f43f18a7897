import { expect, test } from "vitest";
import { fixedClock } from "../../../src/kernel/clock.ts";
import { startApp } from "../../support/app.ts";
import { asOwner, makeOfficial } from "../../support/people.ts";
import {
  computedList,
  importFile,
  newNumber,
  publishedList,
  refusals,
  type Selection,
  selectionRound,
  signedList,
} from "../../support/results.ts";
import { dayFromNow, mutate, scheduleFrom } from "../../support/rounds.ts";
import { hashTables } from "../../support/sql.ts";
import { equalRound, importLines, tiedRound } from "../../support/tied-round.ts";

const clock = fixedClock("2026-11-24T01:00:00Z");
const app = await startApp({ clock });
const day = 86_400_000;

const listOf = async (round: string, stage: string) =>
  (
    await asOwner(app, "select id, state, input_hash from result_list where round_id = $1 and stage = $2 and state <> 'SUPERSEDED'", [
      round,
      stage,
    ])
  )[0];
const supersede = (selection: Selection, id: unknown) =>
  mutate(app, selection.official, "resultListSupersede", "resultList { id }", { id, reason: "Nilai SKD salah terbaca." });
const noCut = [
  {
    code: "INCOMPLETE",
    path: ["input", "stage"],
    message: "No published SKD list stands. Publish it first, then compute the final result.",
  },
];

test("a final list rests on the SKD list that stands, which stays until the final one is taken back", async () => {
  const selection = await selectionRound(app, clock, [{ need: 1, code: "D" }]);
  const { round, officer, official } = selection;
  const line = { participant: newNumber(), formation: "D", skd: [100, 120, 180] as const, skb: "80" };
  await importLines(app, selection, [line]);
  const final = { roundId: round.id, stage: "FINAL" };
  expect(await refusals(app, officer, "resultListCompute", final)).toEqual(noCut);
  await signedList(app, selection, "SKD");
  expect(await refusals(app, officer, "resultListCompute", final)).toEqual(noCut);
  const cut = await publishedList(app, selection, "SKD");

  const carried = [
    {
      code: "WRONG_STATE",
      path: ["input", "id"],
      message: "The final list was computed from this SKD list. Supersede the final list first, then this one.",
    },
  ];
  const refusesToGo = async (state: string) => {
    expect(await listOf(round.id, "FINAL")).toMatchObject({ state });
    const before = await hashTables(app.testDatabase.ownerUrl);
    expect(await refusals(app, official, "resultListSupersede", { id: cut, reason: "Salah." })).toEqual(carried);
    expect(await hashTables(app.testDatabase.ownerUrl)).toEqual(before);
  };
  await computedList(app, selection, "FINAL");
  await refusesToGo("COMPUTED");
  const signed = await signedList(app, selection, "FINAL");
  await refusesToGo("VERIFIED");
  await mutate(app, official, "resultListPublish", "resultList { id }", { id: signed });
  await refusesToGo("PUBLISHED_PROVISIONAL");
  const first = await listOf(round.id, "FINAL");

  await supersede(selection, signed);
  await supersede(selection, cut);
  expect(await refusals(app, officer, "resultListCompute", final)).toEqual(noCut);
  await publishedList(app, selection, "SKD");
  await publishedList(app, selection, "FINAL");
  const second = await listOf(round.id, "FINAL");
  expect(second?.["input_hash"]).not.toBe(first?.["input_hash"]);
  const file = (version: number) =>
    fetch(`${app.url}/data/rounds/${round.code}/final/v${version}.json`).then((answer) => answer.json() as Promise<object>);
  const [one, two] = [await file(2), await file(3)];
  expect(two).toEqual({ ...one, version: 3 });
}, 60_000);

test("figures that changed after the SKD list was published hold back the final list until that one is corrected", async () => {
  const selection = await selectionRound(app, clock, [{ need: 1, code: "G" }]);
  const { round, officer } = selection;
  const line = { participant: newNumber(), formation: "G", skd: [100, 120, 180] as const, skb: "80" };
  await importLines(app, selection, [line]);
  const cut = await publishedList(app, selection, "SKD");
  await importLines(app, selection, [{ ...line, skd: [100, 120, 190] }], "Nilai TKP salah terbaca.");
  expect(await refusals(app, officer, "resultListCompute", { roundId: round.id, stage: "FINAL" })).toEqual([
    {
      code: "MISMATCH",
      path: ["input", "stage"],
      message: `The data of 1 participants differ from the published SKD list: ${line.participant}. Correct that list first.`,
    },
  ]);
  await supersede(selection, cut);
  await publishedList(app, selection, "SKD");
  await publishedList(app, selection, "FINAL");
  expect(
    await asOwner(app, "select skd_total from placement where result_list_id = $1", [(await listOf(round.id, "FINAL"))?.["id"]]),
  ).toEqual([{ skd_total: 410 }]);
}, 60_000);

test("a list that nobody has seen is taken back without a word to the public", async () => {
  const { selection } = await tiedRound(app, clock);
  const { round, official } = selection;
  const draft = await computedList(app, selection, "FINAL");
  const publicRows = () =>
    asOwner(
      app,
      "select (select count(*) from log_leaf) as leaves, (select count(*) from round_activity) as activities, (select sum(seq) from topic) as seqs",
    );
  const before = await publicRows();
  const actions = `query ($id: ID!) { resultList(id: $id) { state reason allowedActions { action allowed isReasonRequired } } }`;
  expect((await app.execute(actions, { id: draft }, official)).data).toEqual({
    resultList: { state: "COMPUTED", reason: null, allowedActions: [{ action: "SUPERSEDE", allowed: true, isReasonRequired: true }] },
  });
  await supersede(selection, draft);
  expect(await publicRows()).toEqual(before);
  expect((await app.client().execute(actions, { id: draft })).data).toEqual({ resultList: null });
  expect((await app.execute(actions, { id: draft }, official)).data).toEqual({
    resultList: { state: "SUPERSEDED", reason: "Nilai SKD salah terbaca.", allowedActions: [] },
  });
  await supersede(selection, (await listOf(round.id, "SKD"))?.["id"]);
}, 60_000);

test("who did not meet the conditions is in no results file, and in no list whose outcome changed later", async () => {
  const selection = await selectionRound(app, clock, [{ need: 1, code: "E" }]);
  const { round, officer } = selection;
  const [met, unmet] = [newNumber(), newNumber()] as const;
  const outcomes = (phase: string, rows: readonly string[], reason?: string) =>
    importFile(
      app,
      officer,
      { roundId: round.id, layout: "ADMINISTRATIVE_OUTCOMES", phase },
      ["no peserta;hasil;kode syarat;alasan tms", ...rows].join("\n"),
      reason,
    );
  await importFile(app, officer, { roundId: round.id, layout: "APPLICANTS" }, `no peserta;formasi\n${met};E\n${unmet};E`);
  await outcomes("INITIAL", [`${met};MS;;`, `${unmet};TMS;IJAZAH;Ijazah tidak sesuai`]);
  const line = (participant: string, more: object = {}) => ({ participant, formation: "E", skd: [100, 120, 180] as const, ...more });
  const file = await importLines(app, selection, [line(met), line(unmet)]);
  const { data } = await app.execute(`query ($id: ID!) { sourceFile(id: $id) { acceptedRows rejectedRows } }`, { id: file }, officer);
  expect(data).toEqual({ sourceFile: { acceptedRows: 1, rejectedRows: 1 } });
  const rejects = await fetch(`${app.url}/files/import/${file}/rejects.csv`, {
    headers: { authorization: app.credentialOf(officer), "accept-language": "en" },
  });
  expect(await rejects.text()).toContain("This participant did not meet the administrative conditions.");

  // Upheld, so tested; then taken back.
  await outcomes("AFTER_OBJECTION", [`${unmet};MS;;`]);
  await importLines(app, selection, [line(unmet)]);
  await outcomes("AFTER_OBJECTION", [`${unmet};TMS;IJAZAH;Ijazah tidak sesuai`], "Jawaban sanggah diralat.");
  const refused = [
    {
      code: "MISMATCH",
      path: ["input", "stage"],
      message: `1 participants have scores but no longer meet the administrative conditions: ${unmet}. Import the right file.`,
    },
  ];
  expect(await refusals(app, officer, "resultListCompute", { roundId: round.id, stage: "SKD" })).toEqual(refused);
  await importLines(app, selection, [line(unmet, { status: "TMS" })], "Gugur administrasi.");
  const id = await computedList(app, selection, "SKD");
  const rows = await asOwner(app, "select participant, status, passes from placement where result_list_id = $1 order by participant", [id]);
  expect(rows).toEqual([
    { participant: met, status: "P/L", passes: true },
    { participant: unmet, status: "TMS", passes: false },
  ]);
}, 60_000);

test("whoever imported participants decides neither the final list nor its ties, even after another file took the place of theirs", async () => {
  const { selection, numbers, order } = await equalRound(app, clock);
  const { round, secondOfficer, committee } = selection;
  const member = (await makeOfficial(app, ["PERSONNEL_OFFICER", "COMMITTEE_MEMBER"], round.staff.unitId)).viewer;
  const applicants = (dates: string) => `no peserta;formasi;tanggal lahir\n${numbers.map((number) => `${number};TIE;${dates}`).join("\n")}`;
  const fields = { roundId: round.id, layout: "APPLICANTS" };
  await importFile(app, member, fields, applicants("01/01/1990"), "Tanggal lahir.");
  await importFile(app, selection.officer, fields, applicants(""), "Tanpa tanggal lahir.");
  expect(
    await asOwner(app, "select state from source_file where round_id = $1 and layout = 'APPLICANTS' order by created_at", [round.id]),
  ).toEqual([{ state: "SUPERSEDED" }, { state: "ACCEPTED" }]);
  const barred = [{ code: "SEPARATION_OF_DUTIES" }];
  expect(await refusals(app, member, "tieDecisionRecord", order(numbers))).toMatchObject(barred);
  const decision = await mutate(app, committee, "tieDecisionRecord", "tieDecision { id }", order(numbers));
  expect(await refusals(app, member, "tieDecisionConfirm", { id: decision["tieDecision"]?.id })).toMatchObject(barred);
  const second = (await makeOfficial(app, ["COMMITTEE_MEMBER"], round.staff.unitId)).viewer;
  await mutate(app, second, "tieDecisionConfirm", "tieDecision { id }", { id: decision["tieDecision"]?.id });
  const id = await computedList(app, selection, "FINAL");
  expect(await refusals(app, member, "resultListSign", { id })).toMatchObject(barred);
  await mutate(app, secondOfficer, "resultListSign", "resultList { id }", { id });

  // Birth dates decide nothing at the cut.
  await supersede(selection, id);
  await supersede(selection, (await listOf(round.id, "SKD"))?.["id"]);
  const cut = await computedList(app, selection, "SKD");
  await mutate(app, member, "resultListSign", "resultList { id }", { id: cut });
}, 60_000);

test("nothing of a round that was cancelled or has ended is signed, published, made final or taken back", async () => {
  const ended = "This round has ended or was cancelled, so its result lists no longer change.";
  const refused = async (selection: Selection, steps: readonly (readonly [keyof Selection, string, object])[]) => {
    const before = await hashTables(app.testDatabase.ownerUrl);
    for (const [who, step, input] of steps)
      expect(await refusals(app, selection[who] as Selection["officer"], `resultList${step}`, input), step).toEqual([
        { code: "WRONG_STATE", path: ["input", "id"], message: ended },
      ]);
    expect(await hashTables(app.testDatabase.ownerUrl)).toEqual(before);
  };
  const taken = (id: unknown) => ["official", "Supersede", { id, reason: "Salah." }] as const;

  const { selection: cancelled } = await tiedRound(app, clock);
  const cut = (await listOf(cancelled.round.id, "SKD"))?.["id"];
  const final = await computedList(app, cancelled, "FINAL");
  await mutate(app, cancelled.official, "roundCancel", "round { id }", { id: cancelled.round.id, reason: "Dibatalkan pusat." });
  await refused(cancelled, [["secondOfficer", "Sign", { id: final }], taken(final), ["official", "Finalise", { id: cut }], taken(cut)]);

  const { selection: equal, numbers, order } = await equalRound(app, clock);
  await mutate(app, equal.official, "roundCancel", "round { id }", { id: equal.round.id, reason: "Dibatalkan pusat." });
  expect(await refusals(app, equal.committee, "tieDecisionRecord", order(numbers))).toMatchObject([
    { code: "WRONG_STATE", message: ended },
  ]);

  const { selection: called } = await tiedRound(app, clock);
  const signed = await signedList(app, called, "FINAL");
  await mutate(app, called.official, "roundCancel", "round { id }", { id: called.round.id, reason: "Dibatalkan pusat." });
  await refused(called, [["official", "Publish", { id: signed }], taken(signed)]);

  const { selection: over } = await tiedRound(app, clock);
  await mutate(app, over.officer, "roundStart", "round { id }", { id: over.round.id });
  const id = await publishedList(app, over, "FINAL");
  clock.advance(4 * day);
  await mutate(app, over.official, "resultListFinalise", "resultList { id }", { id });
  await mutate(app, over.official, "roundConclude", "round { id }", { id: over.round.id });
  const provisional = (await listOf(over.round.id, "SKD"))?.["id"];
  await refused(over, [taken(id), ["official", "Finalise", { id: provisional }], taken(provisional)]);
  const { data } = await app.execute(
    `query ($id: ID!) { resultList(id: $id) { allowedActions { action allowed reason availableFrom } } }`,
    { id: provisional },
    over.official,
  );
  expect(data).toEqual({
    resultList: {
      allowedActions: ["FINALISE", "SUPERSEDE"].map((action) => ({ action, allowed: false, reason: ended, availableFrom: null })),
    },
  });
}, 120_000);

test("a schedule revised while one may object makes the time longer, never shorter, and says so", async () => {
  const { selection } = await tiedRound(app, clock);
  const { round, officer } = selection;
  const id = await publishedList(app, selection, "FINAL");
  const shown = `query ($id: ID!) { resultList(id: $id) { objectionOpensOn objectionClosesOn } }`;
  const window = async () => (await app.client().execute<{ resultList: object }>(shown, { id })).data?.resultList;
  const revised = async (endsOn: string) => {
    const schedule = [...scheduleFrom(app), { stage: "FINAL_OBJECTION", startsOn: opensOn, endsOn }];
    await mutate(app, officer, "roundScheduleRevise", "round { id }", { roundId: round.id, schedule, reason: `Sampai ${endsOn}.` });
    const [leaf] = await asOwner(
      app,
      "select entry from log_leaf where kind = 'scheduleRevised' and subject = $1 order by position desc limit 1",
      [round.code],
    );
    return (JSON.parse(String(leaf?.["entry"])) as { objectionsExtended?: object }).objectionsExtended;
  };
  const seqs = () =>
    asOwner(app, "select l.round_seq = t.seq as told from result_list l join topic t on t.topic = 'round:' || l.round_id where l.id = $1", [
      id,
    ]);
  const opensOn = dayFromNow(app, 1);
  const [third, fifth] = [dayFromNow(app, 3), dayFromNow(app, 5)];
  expect(await window()).toEqual({ objectionOpensOn: opensOn, objectionClosesOn: third });
  expect(await revised(dayFromNow(app, 2))).toBeUndefined();
  expect(await window()).toEqual({ objectionOpensOn: opensOn, objectionClosesOn: third });

  clock.advance(3 * day);
  expect(await revised(fifth)).toEqual([{ stage: "FINAL", version: 1, closesOn: fifth }]);
  expect(await window()).toEqual({ objectionOpensOn: opensOn, objectionClosesOn: fifth });
  // Whoever watches the lists of the round is told.
  expect(await seqs()).toEqual([{ told: true }]);
  clock.advance(day);
  expect(await refusals(app, selection.official, "resultListFinalise", { id })).toMatchObject([{ code: "NOT_YET_OPEN" }]);
  clock.advance(2 * day);
  expect(await revised(dayFromNow(app, 9))).toBeUndefined();
  expect(await window()).toEqual({ objectionOpensOn: opensOn, objectionClosesOn: fifth });
  await mutate(app, selection.official, "resultListFinalise", "resultList { id }", { id });
}, 60_000);
