import { objectionEnd } from "./objection-window.ts";
import type { ResultListSubject, ResultStageSubject } from "./result-list-transitions.ts";
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

/** What does not depend on the stage. */
export const stageSubjectOf = ({
  state,
  ruleSetState,
}: Pick<RoundSubject, "state" | "ruleSetState">): Pick<ResultStageSubject, "roundState" | "hasRuleSet"> => ({
  roundState: state,
  hasRuleSet: ruleSetState !== null,
});
