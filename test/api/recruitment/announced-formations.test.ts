import { expect, test } from "vitest";
import { fixedClock } from "../../../src/kernel/clock.ts";
import { startApp } from "../../support/app.ts";
import { asOwner, makeOfficial, makePosition } from "../../support/people.ts";
import {
  announcedRound,
  approvedFormation,
  makeFormation,
  makeStaff,
  makeVacancy,
  mutate,
  publishedVacancy,
} from "../../support/rounds.ts";
import { computedList, importFile, newNumber, publishedList, refusals, type ResultLine } from "../../support/results.ts";
import { importLines } from "../../support/tied-round.ts";

const clock = fixedClock("2026-11-24T01:00:00Z");
const app = await startApp({ clock });
const day = 86_400_000;
const skd = [100, 120, 180] as const;

/**
 * One position with one place in each of two units, so that whoever is left over in A may fill B; A is announced, and B where it is said.
 * The last day to apply is over.
 */
async function twoPlaces({ isBAnnounced }: { readonly isBAnnounced: boolean }) {
  const staff = await makeStaff(app);
  const secondOfficer = (await makeOfficial(app, ["PERSONNEL_OFFICER"], staff.unitId)).viewer;
  const round = await announcedRound(app, { quota: 2 }, staff);
  const positionId = (await makePosition(app)).id;
  const [a, b] = [
    await approvedFormation(app, round, { need: 1, positionId, code: "A" }),
    await approvedFormation(app, round, { need: 1, positionId, code: "B" }),
  ];
  const vacancyId = (await publishedVacancy(app, { formationIds: [a.id] }, round)).id;
  const vacancyOfB = isBAnnounced ? (await publishedVacancy(app, { formationIds: [b.id] }, round)).id : "";
  clock.advance(11 * day);
  return { selection: { round, vacancyId, formations: [a, b], ...staff, secondOfficer }, vacancyOfB };
}

const linesOf = (formation: string, ...scores: readonly string[]): ResultLine[] =>
  scores.map((skb) => ({ participant: newNumber(), formation, skd, skb }));
const fileOf = async (code: string, stage: string, version = 1) =>
  (await fetch(`${app.url}/data/rounds/${code}/${stage}/v${version}.json`)).text();

test("who is left over is placed in no formation that nobody has announced, and its applicants hold the list back", async () => {
  const { selection } = await twoPlaces({ isBAnnounced: false });
  const { round, officer, formations } = selection;
  // A draft holds it, and the public does not read drafts.
  await makeVacancy(app, { formationIds: [formations[1]?.id ?? ""] }, round);
  const lines = linesOf("A", "90", "80");
  await importLines(app, selection, lines);
  await publishedList(app, selection, "SKD");
  const id = await publishedList(app, selection, "FINAL");
  expect(await asOwner(app, "select participant, status from placement where result_list_id = $1 order by rank", [id])).toEqual([
    { participant: lines[0]?.participant, status: "P/L" },
    { participant: lines[1]?.participant, status: "P/TL" },
  ]);
  for (const stage of ["skd", "final"]) expect(await fileOf(round.code, stage)).not.toContain('"B"');

  const [unannounced] = linesOf("B", "70");
  await importLines(app, selection, [unannounced as ResultLine]);
  const reason = `No published vacancy holds the formation of 1 participants: ${unannounced?.participant}. Publish that vacancy first.`;
  await mutate(app, selection.official, "resultListSupersede", "resultList { id }", { id, reason: "Salah" });
  expect(await refusals(app, officer, "resultListCompute", { roundId: round.id, stage: "FINAL" })).toEqual([
    { code: "INCOMPLETE", path: ["input", "stage"], message: reason },
  ]);
});

test("a formation that is announced after the SKD list waits for the correction of that list", async () => {
  const { selection } = await twoPlaces({ isBAnnounced: false });
  const { round, officer, official, formations } = selection;
  await importLines(app, selection, linesOf("A", "90", "80"));
  const cut = await publishedList(app, selection, "SKD");
  await publishedVacancy(app, { formationIds: [formations[1]?.id ?? ""] }, round);
  expect(await refusals(app, officer, "resultListCompute", { roundId: round.id, stage: "FINAL" })).toEqual([
    {
      code: "INCOMPLETE",
      path: ["input", "stage"],
      message: "These formations were published after the SKD list: B. Correct that list first.",
    },
  ]);
  await mutate(app, official, "resultListSupersede", "resultList { id }", { id: cut, reason: "Formasi B" });
  await publishedList(app, selection, "SKD");
  const id = await computedList(app, selection, "FINAL");
  expect(await asOwner(app, "select status from placement where result_list_id = $1 order by rank", [id])).toEqual([
    { status: "P/L" },
    { status: "P/L-U3" },
  ]);
});

test("whose vacancy was called off stands in no list, none is placed there, and nothing else is held back", async () => {
  const { selection, vacancyOfB } = await twoPlaces({ isBAnnounced: true });
  const { round, officer, official } = selection;
  const [first, second] = linesOf("A", "90", "80");
  const [called] = linesOf("B", "99");
  const all = [first, second, called] as ResultLine[];
  const outcomes = all.map(({ participant }) => `${participant};MS;;`);
  await importFile(
    app,
    officer,
    { roundId: round.id, layout: "APPLICANTS" },
    ["no peserta;formasi", ...all.map(({ participant, formation }) => `${participant};${formation}`)].join("\n"),
  );
  await importFile(
    app,
    officer,
    { roundId: round.id, layout: "ADMINISTRATIVE_OUTCOMES", phase: "INITIAL" },
    ["no peserta;hasil;kode syarat;alasan tms", ...outcomes].join("\n"),
  );
  // Only the basic test of all three: whoever applied for B was admitted by the list before it was called off.
  await importLines(
    app,
    selection,
    all.map(({ skb: _skb, ...line }) => line),
  );
  const before = await publishedList(app, selection, "SKD");
  expect(await asOwner(app, "select from placement where result_list_id = $1", [before])).toHaveLength(3);
  await mutate(app, official, "vacancyCancel", "vacancy { id }", { id: vacancyOfB, reason: "Unit digabung" });

  await importLines(app, selection, [first, second] as ResultLine[], "Nilai SKB");
  const id = await publishedList(app, selection, "FINAL");
  const rows = (list: string) => asOwner(app, "select participant, status from placement where result_list_id = $1 order by rank", [list]);
  expect(await rows(id)).toEqual([
    { participant: first?.participant, status: "P/L" },
    { participant: second?.participant, status: "P/TL" },
  ]);
  const file = await fileOf(round.code, "final");
  expect(file).not.toContain(called?.participant);
  expect(file).not.toContain('"B"');
  const administrative = await publishedList(app, selection, "ADMINISTRATIVE");
  expect((await rows(administrative)).map(({ participant }) => participant)).not.toContain(called?.participant);
});

test("a published final list does not become final once a vacancy was called off into which it places somebody", async () => {
  const { selection, vacancyOfB } = await twoPlaces({ isBAnnounced: true });
  const { official } = selection;
  await importLines(app, selection, linesOf("A", "90", "80"));
  await publishedList(app, selection, "SKD");
  const id = await publishedList(app, selection, "FINAL");
  await mutate(app, official, "vacancyCancel", "vacancy { id }", { id: vacancyOfB, reason: "Unit digabung" });
  clock.advance(4 * day);
  expect(await refusals(app, official, "resultListFinalise", { id })).toEqual([
    {
      code: "MISMATCH",
      path: ["input", "id"],
      message: "This list places somebody into a formation whose vacancy was cancelled. Supersede it, then compute again.",
    },
  ]);
  await mutate(app, official, "resultListSupersede", "resultList { id }", { id, reason: "Lowongan B dibatalkan" });
  const again = await publishedList(app, selection, "FINAL");
  clock.advance(4 * day);
  await mutate(app, official, "resultListFinalise", "resultList { id }", { id: again });
  expect(await asOwner(app, "select status from placement where result_list_id = $1 order by rank", [again])).toEqual([
    { status: "P/L" },
    { status: "P/TL" },
  ]);
});

test("a figure of theirs that changes, comes or is missing holds nothing back", async () => {
  const { selection, vacancyOfB } = await twoPlaces({ isBAnnounced: true });
  const { official } = selection;
  const [ours] = linesOf("A", "90");
  const [called, low] = linesOf("B", "99", "98");
  const good = { ...called, skb: "70" } as ResultLine;
  const weak = { ...low, skd: [10, 10, 10] } as ResultLine;
  await importLines(app, selection, [ours, good, weak] as ResultLine[]);
  await publishedList(app, selection, "SKD");
  await mutate(app, official, "vacancyCancel", "vacancy { id }", { id: vacancyOfB, reason: "Unit digabung" });
  // Another figure than in the published list, and one of the field test without having been admitted to it.
  await importLines(app, selection, [{ ...good, skd: [100, 120, 190] }, weak], "Perbaikan");
  const id = await computedList(app, selection, "FINAL");
  expect(await asOwner(app, "select participant from placement where result_list_id = $1", [id])).toEqual([
    { participant: ours?.participant },
  ]);
});

test("whoever applied there and is in no file is not waited for", async () => {
  const { selection, vacancyOfB } = await twoPlaces({ isBAnnounced: true });
  const { round, officer, official } = selection;
  const [ours] = linesOf("A", "90");
  const numbers = `no peserta;formasi\n${ours?.participant};A\n${newNumber()};B`;
  await importFile(app, officer, { roundId: round.id, layout: "APPLICANTS" }, numbers);
  await mutate(app, official, "vacancyCancel", "vacancy { id }", { id: vacancyOfB, reason: "Unit digabung" });
  const outcomes = { roundId: round.id, layout: "ADMINISTRATIVE_OUTCOMES", phase: "INITIAL" };
  await importFile(app, officer, outcomes, `no peserta;hasil;kode syarat;alasan tms\n${ours?.participant};MS;;`);
  await importLines(app, selection, [ours as ResultLine]);
  for (const stage of ["ADMINISTRATIVE", "SKD"]) {
    const id = await computedList(app, selection, stage);
    expect(await asOwner(app, "select participant from placement where result_list_id = $1", [id])).toEqual([
      { participant: ours?.participant },
    ]);
  }
});

test("a vacancy that takes the place of a cancelled one brings its applicants back into the lists", async () => {
  const { selection, vacancyOfB } = await twoPlaces({ isBAnnounced: true });
  const { round, official, formations } = selection;
  const lines = [...linesOf("A", "90"), ...linesOf("B", "80")];
  await importLines(app, selection, lines);
  await mutate(app, official, "vacancyCancel", "vacancy { id }", { id: vacancyOfB, reason: "Syarat salah" });
  const alone = await computedList(app, selection, "SKD");
  const counted = (id: string) => asOwner(app, "select from placement where result_list_id = $1", [id]);
  expect(await counted(alone)).toHaveLength(1);
  await publishedVacancy(app, { formationIds: [formations[1]?.id ?? ""] }, round);
  expect(await refusals(app, selection.secondOfficer, "resultListSign", { id: alone })).toMatchObject([{ code: "STALE" }]);
  expect(await counted(await computedList(app, selection, "SKD"))).toHaveLength(2);
});

test("formations are approved up to the quota, together or one after the other, and the refusal says what is left", async () => {
  const round = await announcedRound(app, { quota: 3 });
  const { officer, committee } = round.staff;
  const [one, two] = [await makeFormation(app, round, { need: 2 }), await makeFormation(app, round, { need: 2 })];
  const small = await makeFormation(app, round, { need: 1 });
  const ids = [one.id, two.id, small.id];
  await mutate(app, officer, "formationsPropose", "round { id }", { roundId: round.id, ids });
  const beyond = {
    code: "OUT_OF_RANGE",
    message: "This formation needs 2 people, but 1 of the quota of 3 are left.",
  };
  expect(await refusals(app, committee, "formationsApprove", { roundId: round.id, ids: [one.id, two.id] })).toEqual([
    { ...beyond, path: ["input", "ids", "1"] },
  ]);
  expect(await asOwner(app, "select from formation where round_id = $1 and state = 'APPROVED'", [round.id])).toEqual([]);
  await mutate(app, committee, "formationsApprove", "round { id }", { roundId: round.id, ids: [one.id] });
  expect(await refusals(app, committee, "formationsApprove", { roundId: round.id, ids: [two.id] })).toEqual([
    { ...beyond, path: ["input", "ids", "0"] },
  ]);
  const seen = `query ($id: ID!) { node(id: $id) { ... on Formation { allowedActions { action allowed reason } } } }`;
  expect((await app.execute(seen, { id: two.id }, committee)).data).toMatchObject({
    node: { allowedActions: [{ action: "APPROVE", allowed: false, reason: beyond.message }, { action: "REJECT" }] },
  });
  await mutate(app, committee, "formationsApprove", "round { id }", { roundId: round.id, ids: [small.id] });
});

test("a round is not concluded over a final list that was taken back, and is once a corrected one is final", async () => {
  const { selection } = await twoPlaces({ isBAnnounced: true });
  const { round, officer, official } = selection;
  await mutate(app, officer, "roundStart", "round { id }", { id: round.id });
  await importLines(app, selection, [...linesOf("A", "90"), ...linesOf("B", "80")]);
  await publishedList(app, selection, "SKD");
  const makeFinal = async (): Promise<string> => {
    const id = await publishedList(app, selection, "FINAL");
    clock.advance(4 * day);
    await mutate(app, official, "resultListFinalise", "resultList { id }", { id });
    return id;
  };
  const first = await makeFinal();
  expect(await asOwner(app, "select distinct state from vacancy where round_id = $1", [round.id])).toEqual([{ state: "DECIDED" }]);
  await mutate(app, official, "resultListSupersede", "resultList { id }", { id: first, reason: "Nilai salah" });
  const missing = {
    code: "INCOMPLETE",
    path: ["input", "id"],
    message: "No final result stands: it is not final yet, or it was taken back. Make it final first.",
  };
  expect(await refusals(app, official, "roundConclude", { id: round.id })).toEqual([missing]);
  const actions = `query ($id: ID!) { round(id: $id) { allowedActions { action allowed reason } } }`;
  expect((await app.execute(actions, { id: round.id }, official)).data).toMatchObject({
    round: { allowedActions: expect.arrayContaining([{ action: "CONCLUDE", allowed: false, reason: missing.message }]) as unknown },
  });
  await publishedList(app, selection, "FINAL");
  expect(await refusals(app, official, "roundConclude", { id: round.id })).toEqual([missing]);
  clock.advance(4 * day);
  const [standing] = await asOwner(app, "select id from result_list where round_id = $1 and stage = 'FINAL' and state <> 'SUPERSEDED'", [
    round.id,
  ]);
  await mutate(app, official, "resultListFinalise", "resultList { id }", { id: standing?.["id"] });
  await mutate(app, official, "roundConclude", "round { id }", { id: round.id });
});
