import { expect, test } from "vitest";
import { fixedClock } from "../../../src/kernel/clock.ts";
import { readRoundKnowledge } from "../../../src/modules/recruitment/import-facts.queries.ts";
import { createContext } from "../../../src/graphql/context.ts";
import { readListData } from "../../../src/modules/recruitment/list-data.queries.ts";
import { resultStages } from "../../../src/modules/recruitment/result-list-state.ts";
import { importOf, previewFor } from "../../../src/modules/recruitment/index.ts";
import { startApp } from "../../support/app.ts";
import { testDatabase } from "../../support/database.ts";
import { asOwner } from "../../support/people.ts";
import { importFile, newNumber, publishedList, resultsCsv, selectionRound, upload } from "../../support/results.ts";
import { countStatements } from "../../support/sql.ts";

const clock = fixedClock("2026-11-24T01:00:00Z");
const counter = countStatements();
const app = await startApp({ clock, database: await testDatabase({ Client: counter.Client }) });
const selection = await selectionRound(app, clock, [{ need: 2 }]);
const { round, officer } = selection;
const results = { roundId: round.id, layout: "RESULTS" };
const outcomes = { roundId: round.id, layout: "ADMINISTRATIVE_OUTCOMES", phase: "INITIAL" };
const outcomesCsv = (people: readonly { readonly participant: string }[]) =>
  ["No Peserta;Hasil;Kode Syarat;Alasan TMS", ...people.map(({ participant }) => `${participant};MS;;`)].join("\n");
const line = () => ({ participant: newNumber(), formation: selection.formations[0]?.code ?? "", skd: [100, 120, 180] as const });

test("several previews in one request take the statements of one, and each file is examined once", async () => {
  const ids: string[] = [];
  for (let index = 0; index < 4; index += 1) ids.push((await upload(app, officer, results, resultsCsv([line()]))).body.id ?? "");
  const preview = "preview { acceptedRows rejectedRows(first: 5) { totalCount } }";
  const asking = (wanted: readonly string[]) =>
    counter.during(async () => {
      const fields = wanted.map((id, index) => `f${index}: sourceFile(id: "${id}") { id ${preview} again: ${preview} }`);
      const { data, errors } = await app.execute(`{ ${fields.join(" ")} }`, {}, officer);
      expect(errors).toBeUndefined();
      const shown = { acceptedRows: 1, rejectedRows: { totalCount: 0 } };
      expect(Object.values(data ?? {})).toEqual(wanted.map((id) => ({ id, preview: shown, again: shown })));
    });
  await asking(ids.slice(0, 1));
  expect((await asking(ids)).length).toBe((await asking(ids.slice(0, 1))).length);
  const context = createContext(app.services, officer);
  const file = await importOf(context, ids[0] ?? "");
  if (!file) throw new Error("The file is not seen.");
  const [first, second] = await Promise.all([previewFor(context, file), previewFor(context, file)]);
  expect(first).not.toBeNull();
  expect(second).toBe(first);
});

test("what a round of 12,000 people knows is read at once, although the statistics of the server are from before", async () => {
  const tables = ["applicant", "applicant_identity", "score_entry", "administrative_outcome"];
  for (const table of tables) await asOwner(app, `alter table ${table} set (autovacuum_enabled = off)`);
  // The worst that the server can have heard: with one person, every round seems to be another one.
  const only = { ...line(), skb: "70" };
  await importFile(app, officer, results, resultsCsv([only]));
  await importFile(app, officer, outcomes, outcomesCsv([only]));
  await asOwner(app, `analyze ${tables.join(", ")}`);
  const people = Array.from({ length: 12_000 }, (_, index) => ({
    ...line(),
    skb: "70",
    name: `Peserta Uji ${index}`,
    birthDate: "10/06/1995",
    gpa: "3.5",
  }));
  await importFile(app, officer, results, resultsCsv(people));
  await importFile(app, officer, outcomes, outcomesCsv(people));
  const start = performance.now();
  // The program's connections end a statement after four seconds.
  const { applicants } = await app.database.personal(officer.personId ?? "", (reader) => readRoundKnowledge(reader, round.id));
  const took = performance.now() - start;
  expect(applicants).toHaveLength(12_001);
  expect(applicants.at(-1)).toMatchObject({
    hasScores: true,
    stagesFromFile: expect.arrayContaining(["SKD", "SKB"]) as unknown,
    outcomePhase: "INITIAL",
  });
  expect(took).toBeLessThan(2_000);

  await publishedList(app, selection, "SKD");
  for (const stage of resultStages) {
    const begun = performance.now();
    const data = await app.database.personal(officer.personId ?? "", (reader) => readListData(reader, round.id, stage));
    expect(performance.now() - begun, stage).toBeLessThan(2_000);
    expect(data?.people).toHaveLength(12_001);
  }
}, 180_000);
