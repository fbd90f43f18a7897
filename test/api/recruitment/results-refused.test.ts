import { expect, test } from "vitest";
import { fixedClock } from "../../../src/kernel/clock.ts";
import { startApp } from "../../support/app.ts";
import { makeOfficial, makeUnit } from "../../support/people.ts";
import {
  computedList,
  errorCode,
  importFile,
  newNumber,
  publishedList,
  refusals,
  type ResultLine,
  type Selection,
  selectionRound,
} from "../../support/results.ts";
import { hashTables } from "../../support/sql.ts";
import { importLines, tiedRound } from "../../support/tied-round.ts";

const clock = fixedClock("2026-11-24T01:00:00Z");
const app = await startApp({ clock });

const importResults = (selection: Selection, lines: readonly ResultLine[], reason?: string) => importLines(app, selection, lines, reason);

test("a tie that survives every step is named and nobody is picked; nothing is written", async () => {
  const selection = await selectionRound(app, clock, [{ need: 1, code: "TIE" }]);
  const [one = "", two = ""] = [newNumber(), newNumber()].toSorted((a, b) => a.localeCompare(b));
  const line = { formation: "TIE", skd: [100, 120, 180] as const, skb: "80", gpa: "3.5", birthDate: "01/01/1990" };
  await importResults(selection, [
    { participant: one, ...line },
    { participant: two, ...line },
  ]);
  await publishedList(app, selection, "SKD");
  const before = await hashTables(app.testDatabase.ownerUrl);
  expect(await refusals(app, selection.officer, "resultListCompute", { roundId: selection.round.id, stage: "FINAL" })).toEqual([
    {
      code: "INCOMPLETE",
      path: ["input", "stage"],
      message: `Formation TIE: 2 participants are equal for 1 places (${one}, ${two}). The committee must decide.`,
    },
  ]);
  expect(await hashTables(app.testDatabase.ownerUrl)).toEqual(before);
});

test("a list is not computed from what is missing, and a published cut decides who must be in the final one", async () => {
  const selection = await selectionRound(app, clock, [{ need: 1, code: "M" }]);
  const input = { roundId: selection.round.id, stage: "SKD" };
  expect(await refusals(app, selection.officer, "resultListCompute", input)).toMatchObject([
    { code: "INCOMPLETE", message: "There is no data for this stage yet. Import its file first." },
  ]);
  const [one, two, three] = [newNumber(), newNumber(), newNumber()] as const;
  await importFile(app, selection.officer, { roundId: selection.round.id, layout: "APPLICANTS" }, `no peserta;formasi\n${three};M`);
  const skd = [100, 120, 180] as const;
  await importResults(selection, [
    { participant: one, formation: "M", skd },
    { participant: two, formation: "M", skd: [10, 10, 10] },
  ]);
  expect(await refusals(app, selection.officer, "resultListCompute", input)).toMatchObject([
    { code: "INCOMPLETE", message: `1 participants are not in the result file yet: ${three}.` },
  ]);
  await importResults(selection, [{ participant: three, formation: "M", skd: null, status: "TH" }]);
  await publishedList(app, selection, "SKD");
  await importResults(selection, [{ participant: two, formation: "M", skd: [10, 10, 10], skb: "90" }], "Daftar SKB");
  expect(await refusals(app, selection.officer, "resultListCompute", { ...input, stage: "FINAL" })).toMatchObject([
    { code: "INCOMPLETE", message: `1 participants are not in the result file yet: ${one}.` },
    { code: "MISMATCH", message: `1 participants have an SKB score but did not pass the SKD: ${two}.` },
  ]);
});

test("each step is refused to other roles and to other units, and changes nothing", async () => {
  const { selection } = await tiedRound(app, clock);
  const id = await computedList(app, selection, "FINAL");
  const unit = (await makeUnit(app)).id;
  const elsewhere = (await makeOfficial(app, ["PERSONNEL_OFFICER", "COMMITTEE_MEMBER", "APPOINTING_OFFICIAL"], unit)).viewer;
  const auditor = (await makeOfficial(app, ["AUDITOR"], selection.round.staff.unitId)).viewer;
  const before = await hashTables(app.testDatabase.ownerUrl);
  const steps = ["Sign", "Publish", "Finalise"].map(
    (step) => `mutation ($id: ID!) { resultList${step}(input: { id: $id }) { userErrors { code } } }`,
  );
  for (const document of [
    ...steps,
    `mutation ($id: ID!) { resultListSupersede(input: { id: $id, reason: "x" }) { userErrors { code } } }`,
  ]) {
    expect(await errorCode(app, elsewhere, document, { id })).toBe("NOT_FOUND");
    expect(await errorCode(app, auditor, document, { id })).toBe("FORBIDDEN");
    expect((await app.client().execute(document, { id })).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  }
  const compute = `mutation ($id: ID!) { resultListCompute(input: { roundId: $id, stage: FINAL }) { userErrors { code } } }`;
  expect(await errorCode(app, elsewhere, compute, { id: selection.round.id })).toBe("FORBIDDEN");
  expect(await hashTables(app.testDatabase.ownerUrl)).toEqual(before);
});
