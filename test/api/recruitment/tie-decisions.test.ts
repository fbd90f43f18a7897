import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { fixedClock } from "../../../src/kernel/clock.ts";
import type { Viewer } from "../../../src/kernel/viewer.ts";
import { startApp } from "../../support/app.ts";
import { asOwner, makeOfficial } from "../../support/people.ts";
import { computedList, errorCode, newNumber, publishedList, refusals, signedList } from "../../support/results.ts";
import { makeStaff, mutate } from "../../support/rounds.ts";
import { hashTables } from "../../support/sql.ts";
import { equalRound, importLines } from "../../support/tied-round.ts";

const clock = fixedClock("2026-11-24T01:00:00Z");
const app = await startApp({ clock });
const day = 86_400_000;

const shown = `id state participants documentNumber reason recordedAt confirmedAt withdrawalReason formation { code }
  recordedBy { id } confirmedBy { id } allowedActions { action allowed reason isReasonRequired }`;
const open = `query ($id: ID!) { undecidedTies(roundId: $id) { places participants withoutEvidence formation { code } allowedActions { action allowed } } }`;
const openTies = async (viewer: Viewer, id: string) => (await app.execute(open, { id }, viewer)).data?.["undecidedTies"];
const recorded = async (viewer: Viewer, input: object) =>
  (await mutate(app, viewer, "tieDecisionRecord", `tieDecision { id }`, input))["tieDecision"]?.id ?? "";

test("one member records the order, another certifies it, and the list is computed, signed and published with it", async () => {
  const { selection, secondMember, numbers, order } = await equalRound(app, clock);
  const { committee, official, officer, round } = selection;
  const [one = "", two = ""] = numbers;
  const tie = { places: 1, participants: [one, two], withoutEvidence: [], formation: { code: "TIE" } };
  expect(await openTies(committee, round.id)).toEqual([{ ...tie, allowedActions: [{ action: "RECORD", allowed: true }] }]);
  expect(await openTies(officer, round.id)).toEqual([{ ...tie, allowedActions: [] }]);
  expect(await openTies(official, round.id)).toEqual([]);

  const made = await mutate(app, committee, "tieDecisionRecord", `tieDecision { ${shown} }`, order([two, one]));
  const id = made["tieDecision"]?.id ?? "";
  const now = clock.now().toISOString();
  const decision = {
    id,
    participants: [two, one],
    documentNumber: "BA-12/PANSEL/2026",
    reason: "Pengalaman kerja di formasi ini.",
    recordedAt: now,
    withdrawalReason: null,
    formation: { code: "TIE" },
    recordedBy: { id: committee.personId },
  };
  expect(made).toEqual({
    tieDecision: {
      ...decision,
      state: "PROPOSED",
      confirmedAt: null,
      confirmedBy: null,
      allowedActions: [
        {
          action: "CONFIRM",
          allowed: false,
          reason: "You imported its data or recorded this order, so another member of the committee confirms it.",
          isReasonRequired: false,
        },
        { action: "WITHDRAW", allowed: true, reason: null, isReasonRequired: true },
      ],
    },
    userErrors: [],
  });
  expect(await refusals(app, officer, "resultListCompute", { roundId: round.id, stage: "FINAL" })).toMatchObject([{ code: "INCOMPLETE" }]);
  expect(await mutate(app, secondMember, "tieDecisionConfirm", `tieDecision { ${shown} }`, { id })).toEqual({
    tieDecision: {
      ...decision,
      state: "CONFIRMED",
      confirmedAt: now,
      confirmedBy: { id: secondMember.personId },
      allowedActions: [{ action: "WITHDRAW", allowed: true, reason: null, isReasonRequired: true }],
    },
    userErrors: [],
  });
  expect(await openTies(committee, round.id)).toEqual([]);
  const before = `query ($id: ID!) { node(id: $id) { id } }`;
  expect((await app.client().execute(before, { id })).data).toEqual({ node: null });

  const listId = await publishedList(app, selection, "FINAL");
  const { data } = await app.client().execute(
    `query ($id: ID!) { resultList(id: $id) { tieDecisions { state participants documentNumber reason formation { code } recordedBy { id } confirmedBy { id } allowedActions { action } }
      placements { nodes { participant rank status tieDecidedBy placedIn { code } } } } node(id: "${id}") { id } }`,
    { id: listId },
  );
  expect(data).toEqual({
    node: { id },
    resultList: {
      tieDecisions: [
        {
          state: "CONFIRMED",
          participants: [two, one],
          documentNumber: decision.documentNumber,
          reason: decision.reason,
          formation: { code: "TIE" },
          recordedBy: null,
          confirmedBy: null,
          allowedActions: [],
        },
      ],
      placements: {
        nodes: [
          { participant: two, rank: 1, status: "P/L", tieDecidedBy: "COMMITTEE", placedIn: { code: "TIE" } },
          { participant: one, rank: 2, status: "P/TL", tieDecidedBy: "COMMITTEE", placedIn: null },
        ],
      },
    },
  });
  const content = await (await fetch(`${app.url}/data/rounds/${round.code}/final/v1.json`)).text();
  const file = JSON.parse(content) as { rows: object[]; candidates: object[]; tieDecisions: object[]; unresolved: object[] };
  expect(file.unresolved).toEqual([]);
  expect(file.tieDecisions).toEqual([
    { formation: "TIE", participants: [two, one], documentNumber: decision.documentNumber, reason: decision.reason, certifiedAt: now },
  ]);
  expect(file.candidates).toMatchObject([
    { participant: one, tieRank: 2, tieRankBy: "COMMITTEE" },
    { participant: two, tieRank: 1, tieRankBy: "COMMITTEE" },
  ]);
  expect(file.rows).toMatchObject([
    { participant: two, rank: 1, tieDecidedBy: null, placedIn: "TIE" },
    { participant: one, rank: 2, tieDecidedBy: null, placedIn: null },
  ]);
  const child = spawn(process.execPath, ["src/recompute.ts", "ranking", "--check"], { stdio: ["pipe", "ignore", "pipe"] });
  child.stdin.end(content);
  expect(await text(child.stderr)).toBe("the file's rows agree with the recomputed ones\n");

  const late = "The list of this stage is published. Supersede it with a reason first, then compute again.";
  for (const [name, input] of [
    ["tieDecisionRecord", order([one, two])],
    ["tieDecisionWithdraw", { id, reason: "Terlambat." }],
  ] as const)
    expect(await refusals(app, committee, name, input)).toEqual([{ code: "WRONG_STATE", path: ["input"], message: late }]);
  const events = await asOwner(app, "select name from event where payload->>'tieDecisionId' = $1 order by id", [id]);
  expect(events).toEqual([{ name: "tieDecisionRecorded" }, { name: "tieDecisionConfirmed" }]);
}, 60_000);

test("is refused to the person who recorded it, to whoever imported, and for other people, and writes nothing", async () => {
  const { selection, secondMember, lines, numbers, order } = await equalRound(app, clock);
  const { committee, round } = selection;
  const [one = "", two = ""] = numbers;
  const both = (await makeOfficial(app, ["PERSONNEL_OFFICER", "COMMITTEE_MEMBER"], round.staff.unitId)).viewer;
  await importLines(app, { ...selection, officer: both }, lines.slice(1), "Berkas yang sama.");
  const before = await hashTables(app.testDatabase.ownerUrl);
  expect(await refusals(app, both, "tieDecisionRecord", order([one, two]))).toEqual([
    { code: "SEPARATION_OF_DUTIES", path: [], message: "You imported its data, so other members of the committee decide." },
  ]);
  const exactly = `Order exactly these participants, each of them once: ${one}, ${two}.`;
  for (const people of [
    [one, newNumber()],
    [one, two, newNumber()],
    [one, one, two],
  ])
    expect(await refusals(app, committee, "tieDecisionRecord", order(people))).toEqual([
      { code: "MISMATCH", path: ["input", "participants"], message: exactly },
    ]);
  expect(await refusals(app, committee, "tieDecisionRecord", { ...order([one]), documentNumber: " ", reason: "" })).toMatchObject([
    { code: "TOO_SHORT", path: ["input", "participants"] },
    { code: "REQUIRED", path: ["input", "documentNumber"] },
    { code: "REQUIRED", path: ["input", "reason"] },
  ]);
  expect(await refusals(app, committee, "tieDecisionRecord", { ...order([one, two]), formationId: round.id })).toEqual([
    { code: "NOT_ALLOWED", path: ["input", "formationId"], message: "No tie of this formation waits for a decision of the committee." },
  ]);
  expect(await hashTables(app.testDatabase.ownerUrl)).toEqual(before);

  const id = await recorded(committee, order([one, two]));
  const stranger = (await makeStaff(app)).committee;
  const then = await hashTables(app.testDatabase.ownerUrl);
  expect(await refusals(app, committee, "tieDecisionConfirm", { id })).toEqual([
    {
      code: "SEPARATION_OF_DUTIES",
      path: [],
      message: "You imported its data or recorded this order, so another member of the committee confirms it.",
    },
  ]);
  expect(await refusals(app, both, "tieDecisionConfirm", { id })).toMatchObject([{ code: "SEPARATION_OF_DUTIES" }]);
  expect(await refusals(app, secondMember, "tieDecisionRecord", order([two, one]))).toEqual([
    {
      code: "WRONG_STATE",
      path: ["input"],
      message: "An order of these participants is recorded already. Confirm it, or withdraw it with a reason first.",
    },
  ]);
  expect(await openTies(secondMember, round.id)).toMatchObject([{ allowedActions: [{ action: "RECORD", allowed: false }] }]);
  const confirm = `mutation ($id: ID!) { tieDecisionConfirm(input: { id: $id }) { userErrors { code } } }`;
  expect(await errorCode(app, stranger, confirm, { id })).toBe("NOT_FOUND");
  expect(await errorCode(app, selection.officer, confirm, { id })).toBe("FORBIDDEN");
  expect(await hashTables(app.testDatabase.ownerUrl)).toEqual(then);
}, 60_000);

test("waits for evidence that can be had, and falls with the data it was made from", async () => {
  const { selection, secondMember, lines, numbers, order } = await equalRound(app, clock, [{}, { birthDate: "" }]);
  const { committee, round } = selection;
  const lacking = lines[1]?.participant ?? "";
  expect(await openTies(committee, round.id)).toMatchObject([{ participants: numbers, withoutEvidence: [lacking] }]);
  expect(await refusals(app, committee, "tieDecisionRecord", order(numbers))).toEqual([
    {
      code: "INCOMPLETE",
      path: ["input"],
      message: `GPA or birth date of tied participants is incomplete: ${lacking}. Import it.`,
    },
  ]);
  await importLines(
    app,
    selection,
    lines.map((each) => ({ ...each, birthDate: "01/01/1990" })),
    "Tanggal lahir",
  );
  const id = await recorded(committee, order(numbers));
  await importLines(
    app,
    selection,
    lines.map((each, index) => ({ ...each, gpa: `3.${index + 5}` })),
    "Perbaikan",
  );
  expect(await refusals(app, secondMember, "tieDecisionConfirm", { id })).toEqual([
    {
      code: "STALE",
      path: ["input", "id"],
      message: "The data has changed since this order was recorded. Withdraw it, then record it again.",
    },
  ]);
  const listId = await computedList(app, selection, "FINAL");
  const { data } = await app.execute(
    `query ($id: ID!) { resultList(id: $id) { tieDecisions { id } placements { nodes { tieDecidedBy } } } }`,
    { id: listId },
    committee,
  );
  expect(data).toEqual({ resultList: { tieDecisions: [], placements: { nodes: [{ tieDecidedBy: "GPA" }, { tieDecidedBy: "GPA" }] } } });
}, 60_000);

test("can be withdrawn with a reason until publication; what was signed with it falls", async () => {
  const { selection, secondMember, numbers, order } = await equalRound(app, clock);
  const { committee, official, round } = selection;
  const id = await recorded(committee, order(numbers));
  await mutate(app, secondMember, "tieDecisionConfirm", "tieDecision { id }", { id });
  const listId = await signedList(app, selection, "FINAL");
  expect(await refusals(app, secondMember, "tieDecisionWithdraw", { id, reason: " " })).toMatchObject([{ path: ["input", "reason"] }]);
  expect(
    await mutate(app, secondMember, "tieDecisionWithdraw", `tieDecision { state withdrawalReason allowedActions { action } }`, {
      id,
      reason: "Salah urut.",
    }),
  ).toEqual({
    tieDecision: { state: "WITHDRAWN", withdrawalReason: "Salah urut.", allowedActions: [] },
    userErrors: [],
  });
  expect(await refusals(app, official, "resultListPublish", { id: listId })).toMatchObject([{ code: "STALE" }]);
  expect(await openTies(committee, round.id)).toMatchObject([{ participants: numbers }]);
  const again = await recorded(committee, order(numbers.toReversed()));
  await mutate(app, secondMember, "tieDecisionConfirm", "tieDecision { id }", { id: again });
  // Another order, another list: the one that was signed still does not stand.
  expect(await refusals(app, official, "resultListPublish", { id: listId })).toMatchObject([{ code: "STALE" }]);
  await publishedList(app, selection, "FINAL");
  const { data } = await app.execute(`query ($id: ID!) { round(id: $id) { tieDecisions { id state } } }`, { id: round.id }, committee);
  expect(data).toEqual({
    round: {
      tieDecisions: [
        { id, state: "WITHDRAWN" },
        { id: again, state: "CONFIRMED" },
      ],
    },
  });
  clock.advance(day);
}, 60_000);
