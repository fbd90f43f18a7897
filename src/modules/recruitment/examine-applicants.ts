import type { LineReason, NumberedRow } from "../../kernel/import/layout.ts";
import type { Text } from "../../kernel/text.ts";
import type { ApplicantNumberRow } from "./import-layouts.ts";
import { type ImportPlan, indexFormations, type KnownFormation, type PlannedApplicant, type RoundFacts } from "./import-plan.ts";
import { messages } from "./source-file.messages.ts";

/**
 * Holds a list of participant numbers against the round. What it says of a known participant replaces what was known, with a reason;
 * the formation only as long as no figure is recorded. One citizen number is one participant of the round.
 */
export function examineApplicants(rows: readonly NumberedRow<ApplicantNumberRow>[], facts: RoundFacts): ImportPlan {
  const formations = indexFormations(facts.formations);
  const refused: LineReason[] = [];
  const applicants: PlannedApplicant[] = [];
  for (const { line, value } of rows) {
    const formation = formations.byCode(value.formationCode);
    const reasons = [...(formation ? [] : [messages.unknownFormation]), ...identityReasons(value, formation, facts)];
    refused.push(...reasons.map((reason) => ({ line, reason })));
    if (reasons.length === 0 && formation) applicants.push(plannedOf(value, formation, facts));
  }
  const replaced = applicants.filter((each) => each.applicantId !== null).map((each) => each.participant);
  return { applicants, scores: [], outcomes: [], replaced, refused, acceptedRows: applicants.length };
}

function identityReasons({ participantNumber, nik }: ApplicantNumberRow, formation: KnownFormation | undefined, facts: RoundFacts): Text[] {
  const known = facts.applicants.get(participantNumber);
  const [holder] = nik === null ? [] : facts.hashesOfNik(nik).flatMap((hash) => facts.participantsByNik.get(hash) ?? []);
  return [
    ...(known?.hasScores && formation && known.formationId !== formation.id ? [messages.otherFormation] : []),
    ...(holder !== undefined && holder !== participantNumber ? [messages.nikTaken] : []),
  ];
}

function plannedOf(
  { participantNumber, name, nik, birthDate, phone, email }: ApplicantNumberRow,
  formation: KnownFormation,
  facts: RoundFacts,
): PlannedApplicant {
  return {
    applicantId: facts.applicants.get(participantNumber)?.id ?? null,
    participant: participantNumber,
    formationId: formation.id,
    name,
    nik,
    birthDate,
    gpa: null,
    contact: phone !== null ? { kind: "PHONE", address: phone } : email !== null ? { kind: "EMAIL", address: email } : null,
  };
}
