import type { FixedClock } from "../../src/kernel/clock.ts";
import type { Role, Viewer } from "../../src/kernel/viewer.ts";
import { knownRuleSets } from "../../src/modules/recruitment/rules/known-rule-sets.ts";
import { addressOf, patterns } from "../../src/web/paths.ts";
import { type TestApp, startApp } from "./app.ts";
import { forumPortal } from "./forum-portal.ts";
import { makeGrant, makeOfficial, makePerson, makePosition, makeUnit } from "./people.ts";
import { computedList, importFile, newNumber, publishedList, resultsCsv, type Selection, selectionRound, upload } from "./results.ts";
import { approvedFormation, makeFormation, makeRound, makeVacancy, mutate, submittedVacancy } from "./rounds.ts";
import { equalRound } from "./tied-round.ts";

/** A server on which every office page has something to show and something to decide. */
export interface OfficeData {
  readonly app: TestApp;
  /** One person a role, of the unit that runs the rounds. */
  readonly viewers: Readonly<Record<OfficeRole, Viewer>>;
  /** Pages of a round with a tie, for a member of its committee; `holds` selects what such a page has and others have not. */
  readonly ties: readonly { readonly what: string; readonly address: string; readonly viewer: Viewer; readonly holds: string }[];
  /** Where a page with parameters has content. */
  address(pattern: string): string;
}

export const officeRoles = [
  "PERSONNEL_OFFICER",
  "COMMITTEE_MEMBER",
  "APPOINTING_OFFICIAL",
  "AUDITOR",
  "ADMINISTRATOR",
  "UNIT_SPEAKER",
  "MODERATOR",
] as const satisfies readonly Role[];
type OfficeRole = (typeof officeRoles)[number];

export async function officeData(clock: FixedClock): Promise<OfficeData> {
  const app = await startApp({ clock });
  const ties = await tiedPages(app, clock);
  const selection = await selectionRound(
    app,
    clock,
    [
      { code: "F-001", need: 2 },
      { code: "F-002", need: 1 },
    ],
    { title: "Seleksi CPNS Tenaga Kesehatan 2026" },
  );
  const { round } = selection;
  const { unitId } = round.staff;
  const list = await results(app, selection);
  const previewed = await previewedFile(app, selection);
  const draft = await draftRound(app, selection);
  const [auditor, administrator] = await Promise.all([
    makeOfficial(app, ["AUDITOR"], unitId),
    makeOfficial(app, ["ADMINISTRATOR"], unitId),
  ]);
  const colleague = await makePerson(app, { name: "Ahmad Rancangan" });
  await makeGrant(app, {
    personId: colleague.id,
    role: "VERIFIER",
    unitId,
    state: "PROPOSED",
    proposedById: auditor.id,
    endsOn: "2027-12-31",
  });
  const proposed = await proposedRuleSet(app, selection.secondOfficer);
  const forum = await forumPortal(app);
  const position = await makePosition(app, { name: "Bidan Terampil" });
  const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    [patterns.person]: { id: colleague.id },
    [patterns.unit]: { id: unitId },
    [patterns.position]: { id: position.id },
    [patterns.ruleSet]: { code: proposed },
    [patterns.formation]: { code: draft.code, id: draft.formationId },
    [patterns.officeVacancy]: { code: draft.vacancyCode },
    [patterns.sourceFile]: { code: round.code, id: previewed },
    [patterns.computedList]: { code: round.code, id: list },
    [patterns.roundFormations]: { code: draft.code },
    [patterns.roundVacancies]: { code: draft.code },
  };
  const queries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    [patterns.newRuleSet]: { dari: "cpns-2024" },
    [patterns.officeAnswers]: { topik: forum.question.code },
  };
  return {
    app,
    ties,
    viewers: {
      PERSONNEL_OFFICER: selection.officer,
      COMMITTEE_MEMBER: selection.committee,
      APPOINTING_OFFICIAL: selection.official,
      AUDITOR: auditor.viewer,
      ADMINISTRATOR: administrator.viewer,
      UNIT_SPEAKER: forum.speaker,
      MODERATOR: forum.moderator,
    },
    address: (pattern) => addressOf(pattern, values[pattern] ?? { code: round.code }, queries[pattern]),
  };
}

/** The results page of a round with an open tie, and of another one the final list that rests on a decision of its committee. */
async function tiedPages(app: TestApp, clock: FixedClock): Promise<OfficeData["ties"]> {
  const open = await equalRound(app, clock, [{}, {}, {}]);
  const decided = await equalRound(app, clock);
  const { committee } = decided.selection;
  const { tieDecision } = await mutate(
    app,
    committee,
    "tieDecisionRecord",
    "tieDecision { id }",
    decided.order(decided.numbers.toReversed()),
  );
  const recorded = { id: tieDecision?.id };
  await mutate(app, decided.secondMember, "tieDecisionConfirm", "tieDecision { id }", recorded);
  const list = await computedList(app, decided.selection, "FINAL");
  return [
    {
      what: "results with an open tie",
      address: addressOf(patterns.roundResults, { code: open.selection.round.code }, { seri: "cari" }),
      viewer: open.selection.committee,
      holds: 'textarea[name="participants"]',
    },
    {
      what: "a list with a decision of the committee",
      address: addressOf(patterns.computedList, { code: decided.selection.round.code, id: list }),
      viewer: committee,
      holds: "text=BA-12/PANSEL/2026",
    },
  ];
}

/** A published list and, after a corrected file, its successor with one signature. */
async function results(app: TestApp, selection: Selection): Promise<string> {
  const numbers = Array.from({ length: 9 }, newNumber);
  const line = (participant: string, index: number, more: number) => ({
    participant,
    formation: index < 6 ? "F-001" : "F-002",
    skd: [65 + index * 5, 80 + index * 6, 166 + index + more] as const,
    name: `Peserta ${index}`,
    birthDate: `1${index}/02/199${index}`,
    gpa: `3.${index}1`,
  });
  const fields = { roundId: selection.round.id, layout: "RESULTS" };
  await importFile(app, selection.officer, fields, resultsCsv(numbers.map((number, index) => line(number, index, 0))));
  const published = await publishedList(app, selection, "SKD");
  await mutate(app, selection.official, "resultListSupersede", "resultList { id }", {
    id: published,
    reason: "Nilai TKP satu ruang tes salah terbaca.",
  });
  await importFile(
    app,
    selection.officer,
    fields,
    resultsCsv(numbers.map((number, index) => line(number, index, 2))),
    "Berkas perbaikan dari BKN.",
  );
  const { resultList } = await mutate(app, selection.officer, "resultListCompute", "resultList { id }", {
    roundId: selection.round.id,
    stage: "SKD",
  });
  await mutate(app, selection.secondOfficer, "resultListSign", "resultList { id }", { id: resultList?.id });
  return resultList?.id ?? "";
}

/** A file that waits, with rows that are refused for different reasons. */
async function previewedFile(app: TestApp, { round, officer }: Selection): Promise<string> {
  const csv = resultsCsv([
    {
      participant: newNumber(),
      formation: "F-001",
      skd: [100, 120, 180],
      skb: "80.5",
      name: "Orang Uji",
      birthDate: "10/01/1990",
      gpa: "3.9",
    },
    { participant: newNumber(), formation: "F-777", skd: [100, 120, 180], skb: "65" },
    { participant: newNumber(), formation: "F-002", skd: [100, 120, 180], skb: "60", status: "XYZ" },
  ]);
  const { body } = await upload(app, officer, { roundId: round.id, layout: "RESULTS" }, csv);
  return body.id ?? "";
}

/** Next year's round: formations in every state, a vacancy before the committee and a draft. */
async function draftRound(
  app: TestApp,
  { round: { staff } }: Selection,
): Promise<{ readonly code: string; readonly formationId: string; readonly vacancyCode: string }> {
  const round = await makeRound(app, { title: "Seleksi CPNS 2027", year: 2027, quota: 12 }, staff);
  const unitId = (await makeUnit(app, { name: "Puskesmas Uji", kind: "FACILITY" })).id;
  const [first, second, third] = [
    await makeFormation(app, round, { code: "G-001", unitId }),
    await makeFormation(app, round, { code: "G-002", unitId, kind: "DISABILITY" }),
    await makeFormation(app, round, { code: "G-003", unitId }),
  ];
  await mutate(app, staff.officer, "formationsPropose", "round { id }", { roundId: round.id, ids: [second.id, third.id] });
  await mutate(app, staff.committee, "formationsReject", "round { id }", {
    roundId: round.id,
    ids: [third.id],
    reason: "Kualifikasinya tidak sesuai.",
  });
  const approved = await approvedFormation(app, round, { code: "G-004", unitId });
  await submittedVacancy(app, { title: "Perawat di puskesmas terpencil", formationIds: [approved.id] }, round);
  const vacancy = await makeVacancy(app, { title: "Bidan di tiga puskesmas", formationIds: [first.id] }, round);
  return { code: round.code, formationId: first.id, vacancyCode: vacancy.code };
}

async function proposedRuleSet(app: TestApp, officer: Viewer): Promise<string> {
  const content = JSON.stringify({
    ...knownRuleSets.get("cpns-2024"),
    code: "cpns-2027",
    title: { id: "CPNS 2027", en: "CPNS 2027" },
    year: 2027,
  });
  const { ruleSet } = await mutate(app, officer, "ruleSetPropose", "ruleSet { id code }", { content });
  return ruleSet?.code ?? "";
}
