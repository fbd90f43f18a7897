import { objectionEnd } from "./objection-window.ts";
import type { ResultListState, ResultListSubject, ResultStage, ResultStageSubject } from "./result-list-transitions.ts";
import type { RoundSubject } from "./round-transitions.ts";

/** What the guards of the transition table look at; for commands and for `allowedActions`. Not for the public role. */
export interface ResultListFacts extends Omit<ResultListSubject, "objectionEndsAt"> {
  readonly id: string;
  readonly organiserUnitId: string;
  readonly objectionOpensOn: string | null;
  readonly objectionClosesOn: string | null;
}

/** Days become instants in the time zone of the instance. */
export function resultListSubjectOf(facts: ResultListFacts, timeZone: string): ResultListSubject {
  const { objectionOpensOn, objectionClosesOn } = facts;
  const window =
    objectionOpensOn === null || objectionClosesOn === null ? null : { firstDay: objectionOpensOn, lastDay: objectionClosesOn };
  return { ...facts, objectionEndsAt: objectionEnd(window, timeZone) };
}

/** A stage with the lists of its round, by version. */
export function stageSubjectOf(
  { state, ruleSetState }: Pick<RoundSubject, "state" | "ruleSetState">,
  stage: ResultStage,
  lists: readonly { readonly stage: ResultStage; readonly state: ResultListState }[],
): ResultStageSubject {
  const stateOf = (wanted: ResultStage): ResultStageSubject["state"] =>
    lists.findLast((list) => list.stage === wanted)?.state ?? "NOT_COMPUTED";
  const cut = stateOf("SKD");
  return {
    state: stateOf(stage),
    roundState: state,
    hasRuleSet: ruleSetState !== null,
    isCutMissing: stage === "FINAL" && cut !== "PUBLISHED_PROVISIONAL" && cut !== "FINAL",
  };
}
