import { expect, test } from "vitest";
import { fixedClock } from "../../../src/kernel/clock.ts";
import { startApp } from "../../support/app.ts";
import { whileRoundIsHeld } from "../../support/held-round.ts";
import { asOwner } from "../../support/people.ts";
import { announcedRound, makeFormation, makeRound } from "../../support/rounds.ts";
import { computedList, importFile, newNumber, refusals, resultsCsv, selectionRound, upload } from "../../support/results.ts";

const clock = fixedClock("2026-11-24T01:00:00Z");
const app = await startApp({ clock });
const skd = [100, 120, 180] as const;

test("a file is not accepted into a round that was called off while it was read", async () => {
  const { round, officer, formations } = await selectionRound(app, clock);
  const csv = resultsCsv([{ participant: newNumber(), formation: formations[0]?.code ?? "", skd }]);
  const { body } = await upload(app, officer, { roundId: round.id, layout: "RESULTS" }, csv);
  const accepting = () => refusals(app, officer, "importAccept", { fileId: body.id });
  const calledOff = { text: "update round set state = 'CANCELLED', state_reason = 'Batal' where id = $1", values: [round.id] };
  expect(await whileRoundIsHeld(app, round.id, accepting, calledOff)).toMatchObject([
    { code: "WRONG_STATE", message: "Files are taken only for a round that is announced and not ended." },
  ]);
  expect(await asOwner(app, "select state, accepted_at from source_file where id = $1", [body.id])).toEqual([
    { state: "PREVIEWED", accepted_at: null },
  ]);
  expect(await asOwner(app, "select from applicant where round_id = $1", [round.id])).toEqual([]);
});

test("a figure is not recorded for a vacancy that was called off, or a stage whose list came out, while it waited", async () => {
  const { round, officer, vacancyId, formations } = await selectionRound(app, clock);
  const participant = newNumber();
  const fields = { roundId: round.id, layout: "APPLICANTS" };
  await importFile(app, officer, fields, `no peserta;formasi\n${participant};${formations[0]?.code ?? ""}`);
  const entries = [{ participant, twk: 100, tiu: 120, tkp: 180 }];
  const recording = () => refusals(app, officer, "scoresRecord", { vacancyId, stage: "SKD", entries });
  const calledOff = { text: "update vacancy set state = 'CANCELLED' where id = $1", values: [vacancyId] };
  expect(await whileRoundIsHeld(app, round.id, recording, calledOff)).toMatchObject([
    { code: "WRONG_STATE", path: ["input", "vacancyId"] },
  ]);
  expect(
    await asOwner(app, "select from score_entry e join applicant a on a.id = e.applicant_id where a.participant = $1", [participant]),
  ).toEqual([]);

  const other = await selectionRound(app, clock);
  const number = newNumber();
  const csv = resultsCsv([{ participant: number, formation: other.formations[0]?.code ?? "", skd }]);
  await importFile(app, other.officer, { roundId: other.round.id, layout: "RESULTS" }, csv);
  const list = await computedList(app, other, "SKD");
  const published = {
    text: "update result_list set state = 'PUBLISHED_PROVISIONAL', published_at = now(), published_by_id = computed_by_id where id = $1",
    values: [list],
  };
  const input = { vacancyId: other.vacancyId, stage: "SKD", entries: [{ participant: number, isAbsent: true }] };
  expect(await whileRoundIsHeld(app, other.round.id, () => refusals(app, other.officer, "scoresRecord", input), published)).toMatchObject([
    { code: "CLOSED", path: ["input", "stage"] },
  ]);
});

test("a draft is not changed that was proposed while it waited", async () => {
  for (const round of [await makeRound(app), await announcedRound(app)]) {
    const { id } = await makeFormation(app, round);
    const update = () => refusals(app, round.staff.officer, "formationRemove", { id });
    const proposed = { text: "update formation set state = 'PROPOSED' where id = $1", values: [id] };
    expect(await whileRoundIsHeld(app, round.id, update, proposed)).toMatchObject([{ code: "WRONG_STATE" }]);
    expect(await asOwner(app, "select state from formation where id = $1", [id])).toEqual([{ state: "PROPOSED" }]);
  }
});
