import type { UserErrorData } from "../../kernel/errors.ts";
import type { Text } from "../../kernel/text.ts";
import { type SkdPart, skdParts } from "./rules/rule-set.ts";
import { messages } from "./score-entry.messages.ts";
import type { ScoreOrigin, ScoreStage } from "./score-stage.ts";

/** Figures of one person at one stage, as they come from the test site. Absent: no figure. */
export interface LiveScore {
  readonly participant: string;
  readonly twk: number | null;
  readonly tiu: number | null;
  readonly tkp: number | null;
  /** Exact text. */
  readonly skb: string | null;
  readonly isAbsent: boolean;
}

/** What is recorded of a person at the stage, if anything. */
export interface KnownScore extends Omit<LiveScore, "participant"> {
  readonly applicantId: string;
  readonly origin: ScoreOrigin | null;
}

/**
 * Everything that stands against recording these scores, each with its place in the input; empty where all may be recorded. A call is
 * recorded whole or not at all.
 */
export function refusalsOf(
  stage: ScoreStage,
  scores: readonly LiveScore[],
  known: ReadonlyMap<string, KnownScore>,
  maxima: Readonly<Record<SkdPart, number>>,
): UserErrorData[] {
  const seen = new Set<string>();
  return scores.flatMap((score, index) => {
    const at = (field: string, code: UserErrorData["code"], message: Text): UserErrorData => ({
      code,
      path: ["input", "entries", String(index), field],
      message,
    });
    const participant = known.get(score.participant);
    const isTwice = seen.has(score.participant);
    seen.add(score.participant);
    return [
      ...(isTwice ? [at("participant", "NOT_UNIQUE", messages.twice)] : []),
      ...(participant ? [] : [at("participant", "NOT_FOUND", messages.unknownParticipant)]),
      ...(participant?.origin === "FILE" ? [at("participant", "NOT_ALLOWED", messages.fileDecides)] : []),
      ...figureRefusals(stage, score, maxima, at),
    ];
  });
}

/** Whether recording would change anything: the same figure sent again is no news. */
export function isNews(score: LiveScore, known: KnownScore | undefined): boolean {
  if (!known || known.origin === null) return true;
  const isSameSkb = score.skb === null || known.skb === null ? score.skb === known.skb : Number(score.skb) === Number(known.skb);
  return !isSameSkb || score.isAbsent !== known.isAbsent || skdParts.some((part) => score[part] !== known[part]);
}

type Refuse = (field: string, code: UserErrorData["code"], message: Text) => UserErrorData;

function figureRefusals(stage: ScoreStage, score: LiveScore, maxima: Readonly<Record<SkdPart, number>>, at: Refuse): UserErrorData[] {
  const fields = stage === "SKD" ? skdParts : (["skb"] as const);
  const others = stage === "SKD" ? (["skb"] as const) : skdParts;
  const refusals = others.filter((field) => score[field] !== null).map((field) => at(field, "NOT_ALLOWED", messages.otherStage));
  if (score.isAbsent)
    return [
      ...refusals,
      ...fields.filter((field) => score[field] !== null).map((field) => at(field, "NOT_ALLOWED", messages.absentWithScore)),
    ];
  for (const field of fields) {
    const figure = score[field];
    if (figure === null) refusals.push(at(field, "REQUIRED", messages.scoreMissing));
    else if (field === "skb") {
      if (!isScaled(String(figure))) refusals.push(at(field, "OUT_OF_RANGE", messages.skbForm));
    } else if (Number(figure) < 0 || Number(figure) > maxima[field])
      refusals.push(at(field, "OUT_OF_RANGE", messages.aboveMaximum(maxima[field])));
  }
  return refusals;
}

/** 0 to 100 with at most three decimals. */
const isScaled = (text: string): boolean => /^\d{1,3}(\.\d{1,3})?$/.test(text) && Number(text) <= 100;
