import { test } from "vitest";
import { fixedClock } from "../../../src/kernel/clock.ts";
import { readFile } from "../../../src/modules/recruitment/examine-file.ts";
import { readRoundFacts } from "../../../src/modules/recruitment/import-facts.ts";
import { knownRuleSets } from "../../../src/modules/recruitment/rules/known-rule-sets.ts";
import { writeApplicants, writeScores } from "../../../src/modules/recruitment/commands/write-import.ts";
import { startApp } from "../../support/app.ts";
import { newNumber, resultsCsv, selectionRound, upload } from "../../support/results.ts";
const clock = fixedClock("2026-11-24T01:00:00Z");
const app = await startApp({ clock });
const s = await selectionRound(app, clock, [{ need: 2 }, { need: 1 }]);
test("perf", async () => {
  let t = performance.now(); const lap = (n: string) => { const u = performance.now(); process.stderr.write(`LAP ${n} ${Math.round(u - t)}\n`); t = u; };
  const lines = Array.from({ length: 12_000 }, (_, index) => ({ participant: newNumber(), formation: s.formations[index % 2]?.code ?? "", skd: [60 + (index % 90), 80 + (index % 95), 100 + (index % 120)] as const, skb: String(40 + (index % 60)), name: `Peserta Uji ${index}`, birthDate: `${String(1 + (index % 28)).padStart(2, "0")}/06/1995`, gpa: "3.5" }));
  const csv = resultsCsv(lines); lap("csv");
  const read = await readFile({ content: Buffer.from(csv), fileName: "a.csv", layout: "RESULTS", phase: null, ruleSet: knownRuleSets.get("cpns-2024") ?? null }); lap("read");
  const facts = await app.database.personal(String(s.officer.personId), (r) => readRoundFacts(r, s.round.id, app.services.keyring)); lap("facts");
  const ex = read.examine(facts); lap("examine " + ex.plan.acceptedRows + " " + ex.rejected.length);
  const { body } = await upload(app, s.officer, { roundId: s.round.id, layout: "RESULTS" }, csv); lap("upload");
  await app.database.write(s.officer, async (em) => {
    const file = { id: String(body.id), roundId: s.round.id, layout: "RESULTS" as const };
    const ids = await writeApplicants(em, ex.plan.applicants, file, app.services.keyring); lap("applicants");
    await writeScores(em, ex.plan.scores, ids, { file, recordedById: String(s.officer.personId), now: clock.now() }); lap("scores");
  }); lap("commit");
}, 120_000);
