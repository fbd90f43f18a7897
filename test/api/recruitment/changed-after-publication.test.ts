import { expect, test } from "vitest";
import { fixedClock } from "../../../src/kernel/clock.ts";
import type { Viewer } from "../../../src/kernel/viewer.ts";
import { startApp } from "../../support/app.ts";
import {
  importFile,
  newNumber,
  publishedList,
  type ResultLine,
  resultsCsv,
  type Selection,
  selectionRound,
  upload,
} from "../../support/results.ts";
import { mutate } from "../../support/rounds.ts";
import { importLines } from "../../support/tied-round.ts";

const clock = fixedClock("2026-11-24T01:00:00Z");
const app = await startApp({ clock });

interface Lists {
  round: { resultLists: { id: string; stage: string; version: number; changedParticipants: number | null }[] };
}
const listsOf = async ({ round }: Selection, viewer: Viewer | undefined) =>
  (
    await app
      .client(viewer)
      .execute<Lists>("query ($id: ID) { round(id: $id) { resultLists { id stage version changedParticipants } } }", { id: round.id })
  ).data?.round.resultLists ?? [];
const changesIn = async (selection: Selection, viewer: Viewer | undefined) =>
  Object.fromEntries((await listsOf(selection, viewer)).map((each) => [`${each.stage} ${each.version}`, each.changedParticipants]));

const numbers = Array.from({ length: 3 }, newNumber);
const line = (index: number, wish: Partial<ResultLine> = {}): ResultLine => ({
  participant: numbers[index] ?? "",
  formation: "ONE",
  skd: [100, 120, 180 - index],
  ...wish,
});
const selection = await selectionRound(app, clock, [{ need: 1, code: "ONE" }]);
async function preview(lines: readonly ResultLine[]) {
  const { body } = await upload(app, selection.officer, { roundId: selection.round.id, layout: "RESULTS" }, resultsCsv(lines));
  const { data } = await app
    .client(selection.officer)
    .execute<{ sourceFile: { preview: { publishedLists: object[] } } }>(
      "query ($id: ID!) { sourceFile(id: $id) { preview { publishedLists { stage version publishedAt } } } }",
      { id: body.id },
    );
  return { id: body.id, lists: data?.sourceFile.preview.publishedLists };
}

// One story: each test goes on where the one before ended.
test("a preview before anything is published names no list", async () => {
  const { id, lists } = await preview([line(0), line(1), line(2)]);
  expect(lists).toEqual([]);
  await mutate(app, selection.officer, "importAccept", "sourceFile { id }", { fileId: id });
  await publishedList(app, selection, "SKD");
  expect(await changesIn(selection, selection.official)).toEqual({ "SKD 1": 0 });
});

test("a later file with the same figures and the field test changes nothing in the published list, and says that it stands", async () => {
  clock.advance(60_000);
  const { id, lists } = await preview([line(0, { skb: "80" }), line(1, { skb: "70" }), line(2, { skb: "60" })]);
  expect(lists).toEqual([{ stage: "SKD", version: 1, publishedAt: expect.any(String) }]);
  await mutate(app, selection.officer, "importAccept", "sourceFile { id }", { fileId: id, reason: "Berkas integrasi." });
  expect(await changesIn(selection, selection.official)).toEqual({ "SKD 1": 0 });
  await publishedList(app, selection, "FINAL");
  expect(await changesIn(selection, selection.committee)).toEqual({ "SKD 1": 0, "FINAL 1": 0 });
});

test("corrected figures are counted where they stand: of the field test in the final list only, of the basic test in both", async () => {
  clock.advance(60_000);
  expect((await preview([line(0, { skb: "81" })])).lists).toMatchObject([{ stage: "SKD" }, { stage: "FINAL" }]);
  await importLines(app, selection, [line(1, { skb: "71" })], "Salah muat.");
  expect(await changesIn(selection, selection.official)).toEqual({ "SKD 1": 0, "FINAL 1": 1 });
  await importLines(app, selection, [line(0, { skd: [105, 120, 180], skb: "80" })], "Salah muat.");
  expect(await changesIn(selection, selection.official)).toEqual({ "SKD 1": 1, "FINAL 1": 2 });
  await importLines(app, selection, [line(2, { skb: "60", status: "APS" })], "Mundur.");
  expect(await changesIn(selection, selection.official)).toEqual({ "SKD 1": 1, "FINAL 1": 3 });
});

test("the public is told nothing of it, nor another unit", async () => {
  expect(await changesIn(selection, undefined)).toEqual({ "SKD 1": null, "FINAL 1": null });
  const other = await selectionRound(app, clock, [{ need: 1, code: "TWO" }]);
  expect(await changesIn(selection, other.official)).toEqual({ "SKD 1": null, "FINAL 1": null });
});

test("a superseded list is asked no more, and the one that takes its place stands right", async () => {
  const before = await listsOf(selection, selection.official);
  for (const stage of ["FINAL", "SKD"]) {
    const id = before.find((each) => each.stage === stage)?.id;
    await mutate(app, selection.official, "resultListSupersede", "resultList { id }", { id, reason: "Nilai salah muat." });
  }
  await publishedList(app, selection, "SKD");
  expect(await changesIn(selection, selection.official)).toEqual({ "SKD 1": null, "SKD 2": 0, "FINAL 1": null });
});

test("an outcome after the objections counts against the published administrative list, and so does somebody new", async () => {
  const round = await selectionRound(app, clock, [{ need: 1, code: "ADM" }]);
  const [one, two, three] = [newNumber(), newNumber(), newNumber()];
  const csv = (rows: readonly string[]) => ["No Peserta;Hasil;Kode Syarat;Alasan TMS", ...rows].join("\r\n");
  const outcomes = { roundId: round.round.id, layout: "ADMINISTRATIVE_OUTCOMES" };
  const applicants = { roundId: round.round.id, layout: "APPLICANTS" };
  const people = (all: readonly string[]) => ["No Peserta;Kode Formasi", ...all.map((each) => `${each};ADM`)].join("\r\n");
  await importFile(app, round.officer, applicants, people([one, two]));
  await importFile(app, round.officer, { ...outcomes, phase: "INITIAL" }, csv([`${one};MS;;`, `${two};TMS;SYARAT-USIA;Usia`]));
  await publishedList(app, round, "ADMINISTRATIVE");
  clock.advance(60_000);
  await importFile(app, round.officer, applicants, people([three]));
  expect(await changesIn(round, round.official)).toEqual({ "ADMINISTRATIVE 1": 0 });
  await importFile(app, round.officer, { ...outcomes, phase: "AFTER_OBJECTION" }, csv([`${two};MS;;`]));
  expect(await changesIn(round, round.official)).toEqual({ "ADMINISTRATIVE 1": 1 });
  await importFile(app, round.officer, { ...outcomes, phase: "INITIAL" }, csv([`${three};MS;;`]));
  expect(await changesIn(round, round.official)).toEqual({ "ADMINISTRATIVE 1": 2 });
});
