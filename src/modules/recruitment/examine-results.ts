import type { LineReason, NumberedRow } from "../../kernel/import/layout.ts";
import type { Text } from "../../kernel/text.ts";
import type { ResultRow } from "./import-layouts.ts";
import {
  type FormationIndex,
  type ImportPlan,
  indexFormations,
  type KnownFormation,
  type PlannedApplicant,
  type PlannedScore,
  type RoundFacts,
} from "./import-plan.ts";
import type { StatusCodes } from "./rules/rule-set.ts";
import { messages } from "./source-file.messages.ts";
import { meaningOf, type StatusMeaning } from "./status-code.ts";

/** Which tests a file is about: a column that is empty in every row says nothing about anybody. Without any figure it is the basic test. */
interface FileScope {
  readonly hasSkd: boolean;
  readonly hasSkb: boolean;
}

/**
 * Holds the rows of a result list against the round: formation by its code, participant by number, status by the rule set. A person
 * without a figure in a test that the file is about was absent. Sums and printed steps were compared when the row was read.
 */
export function examineResults(rows: readonly NumberedRow<ResultRow>[], facts: RoundFacts, codes: StatusCodes): ImportPlan {
  const hasSkb = rows.some(({ value }) => value.skb !== null);
  const scope = { hasSkb, hasSkd: !hasSkb || rows.some(({ value }) => value.twk !== null) };
  const formations = indexFormations(facts.formations);
  const refused: LineReason[] = [];
  const applicants: PlannedApplicant[] = [];
  const scores: PlannedScore[] = [];
  for (const { line, value } of rows) {
    const formation = formationOf(value, formations);
    const status = value.status === null ? null : meaningOf(value.status, codes);
    const reasons = [
      ...("reason" in formation ? [formation.reason] : identityReasons(value, formation.found, facts)),
      ...(value.status !== null && status === null ? [messages.unknownStatus] : []),
      // With a code that puts the person out the row says the same as the screening.
      ...(facts.applicants.get(value.participantNumber)?.isEligible === false && status?.kind !== "EXCLUDED" ? [messages.notEligible] : []),
    ];
    const read = reasons.length === 0 ? scoresOf(value, status, scope) : null;
    if (read && "reason" in read) reasons.push(read.reason);
    if (reasons.length > 0 || "reason" in formation || !read || "reason" in read) {
      refused.push(...reasons.map((reason) => ({ line, reason })));
      continue;
    }
    applicants.push({
      applicantId: facts.applicants.get(value.participantNumber)?.id ?? null,
      participant: value.participantNumber,
      formationId: formation.found.id,
      name: value.name,
      nik: null,
      birthDate: value.birthDate,
      gpa: value.gpa,
      contact: null,
    });
    scores.push(...read.scores);
  }
  const replaced = new Set(
    scores.filter((each) => facts.applicants.get(each.participant)?.stagesFromFile.includes(each.stage)).map((each) => each.participant),
  );
  return { applicants, scores, outcomes: [], replaced: [...replaced], refused, acceptedRows: applicants.length };
}

function formationOf(
  { formationCode, positionCode, unitCode, needKind }: ResultRow,
  formations: FormationIndex,
): { found: KnownFormation } | { reason: Text } {
  const fitting =
    positionCode !== null && unitCode !== null && needKind !== null ? formations.byParts(positionCode, unitCode, needKind) : null;
  if (formationCode === null) {
    const [only, ...others] = fitting ?? [];
    if (!only) return { reason: messages.unknownFormation };
    return others.length > 0 ? { reason: messages.ambiguousFormation } : { found: only };
  }
  const found = formations.byCode(formationCode);
  if (!found) return { reason: messages.unknownFormation };
  return fitting && !fitting.includes(found) ? { reason: messages.formationsDisagree } : { found };
}

function identityReasons({ participantNumber, birthDate }: ResultRow, formation: KnownFormation, facts: RoundFacts): Text[] {
  const known = facts.applicants.get(participantNumber);
  if (!known) return [];
  const hashes = birthDate === null ? null : facts.hashesOfBirthDate(known.id, birthDate);
  return [
    ...(known.formationId === formation.id ? [] : [messages.otherFormation]),
    ...(hashes !== null && known.birthDateHash !== null && !hashes.includes(known.birthDateHash) ? [messages.otherBirthDate] : []),
  ];
}

function scoresOf(
  row: ResultRow,
  status: StatusMeaning | null,
  { hasSkd, hasSkb }: FileScope,
): { scores: PlannedScore[] } | { reason: Text } {
  const { participantNumber: participant, twk, tiu, tkp, skb } = row;
  const exclusion = status?.kind === "EXCLUDED" ? status.code : null;
  const isLastTaken = hasSkb ? skb !== null : twk !== null;
  if (isLastTaken && status?.kind === "ABSENT") return { reason: messages.absentWithScores };
  if (!isLastTaken && status?.kind === "PRESENT") return { reason: messages.presentWithoutScores };
  const scores: PlannedScore[] = [];
  // A list that only brings the field test says nothing of the basic test.
  const isSkdSaid = twk !== null || (hasSkd && skb === null);
  if (isSkdSaid)
    scores.push({
      participant,
      stage: "SKD",
      twk,
      tiu,
      tkp,
      skb: null,
      isAbsent: twk === null,
      exclusion: hasSkb && twk !== null ? null : exclusion,
    });
  // Nobody is absent from a field test to which the basic test did not lead.
  const isSkbSaid = skb !== null || (hasSkb && twk !== null && status?.kind !== "CUT");
  if (isSkbSaid) scores.push({ participant, stage: "SKB", twk: null, tiu: null, tkp: null, skb, isAbsent: skb === null, exclusion });
  return { scores };
}
