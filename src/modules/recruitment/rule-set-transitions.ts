import type { Transition } from "../../kernel/transitions.ts";
import { dutyRefusal } from "../people/index.ts";
import type { RuleSetState } from "./rule-set-state.ts";

export type { RuleSetState };
export type RuleSetAction = "CONFIRM";

export interface RuleSetSubject {
  readonly state: RuleSetState;
  /** `null`: it ships with the program. */
  readonly proposedById: string | null;
}

/** A rule set has two states. What is confirmed is never edited; a new decree makes a new rule set. */
export const ruleSetTransitions: readonly Transition<RuleSetState, RuleSetAction, RuleSetSubject>[] = [
  {
    from: "PROPOSED",
    action: "CONFIRM",
    to: "CONFIRMED",
    roles: ["COMMITTEE_MEMBER", "APPOINTING_OFFICIAL"],
    guard: (subject, viewer) => dutyRefusal("RULE_SET_CONFIRMATION", viewer.personId, [subject.proposedById]),
  },
];
