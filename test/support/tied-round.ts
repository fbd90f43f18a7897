import type { fixedClock } from "../../src/kernel/clock.ts";
import type { TestApp } from "./app.ts";
import { makeOfficial, makePosition } from "./people.ts";
import { importFile, newNumber, publishedList, type ResultLine, resultsCsv, type Selection, selectionRound } from "./results.ts";

type FixedClock = ReturnType<typeof fixedClock>;

export const importLines = (app: TestApp, selection: Selection, lines: readonly ResultLine[], reason?: string) =>
  importFile(app, selection.officer, { roundId: selection.round.id, layout: "RESULTS" }, resultsCsv(lines), reason);

/**
 * One place, and people whom nothing separates, in the order of their numbers; two members of the committee who imported nothing. The
 * list of the basic test is published.
 */
export async function equalRound(app: TestApp, clock: FixedClock, changes: readonly Partial<ResultLine>[] = [{}, {}]) {
  const selection = await selectionRound(app, clock, [{ need: 1, code: "TIE" }]);
  const secondMember = (await makeOfficial(app, ["COMMITTEE_MEMBER"], selection.round.staff.unitId)).viewer;
  const line = { formation: "TIE", skd: [100, 120, 180] as const, skb: "80", gpa: "3.5", birthDate: "01/01/1990" };
  const lines = changes.map((each): ResultLine => ({ participant: newNumber(), ...line, ...each }));
  await importLines(app, selection, lines);
  await publishedList(app, selection, "SKD");
  const numbers = lines.map(({ participant }) => participant).toSorted((a, b) => a.localeCompare(b));
  const order = (participants: readonly string[]) => ({
    roundId: selection.round.id,
    formationId: selection.formations[0]?.id ?? "",
    participants,
    documentNumber: "BA-12/PANSEL/2026",
    reason: "Pengalaman kerja di formasi ini.",
  });
  return { selection, secondMember, lines, numbers, order };
}

/**
 * Two places of one position and qualification in two units, and ties that only private figures decide. The list of the basic test is
 * published.
 */
export async function tiedRound(app: TestApp, clock: FixedClock) {
  const positionId = (await makePosition(app)).id;
  const selection = await selectionRound(app, clock, [
    { need: 1, positionId, code: "A" },
    { need: 2, positionId, code: "B" },
  ]);
  const skd = [100, 120, 180] as const;
  const numbers = Array.from({ length: 6 }, () => newNumber());
  const [a1 = "", a2 = "", a3 = "", b1 = "", b2 = "", b3 = ""] = numbers;
  const lines: ResultLine[] = [
    { participant: a1, formation: "A", skd, skb: "80", name: "Orang Pertama", gpa: "3.50", birthDate: "01/01/1990" },
    { participant: a2, formation: "A", skd, skb: "80", name: "Orang Kedua", gpa: "3.90", birthDate: "01/01/1995" },
    { participant: a3, formation: "A", skd, skb: "80", name: "Orang Ketiga", gpa: "3.50", birthDate: "01/01/1989" },
    { participant: b1, formation: "B", skd: [90, 110, 170], skb: "70", name: "Orang Keempat", gpa: "3.00", birthDate: "02/02/1992" },
    { participant: b2, formation: "B", skd, skb: null, status: "TH" },
    { participant: b3, formation: "B", skd, skb: "75", status: "APS" },
  ];
  await importLines(app, selection, lines);
  await publishedList(app, selection, "SKD");
  return { selection, a1, a2, a3, b1, b2, b3, lines };
}
