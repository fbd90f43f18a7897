import type { Role } from "../../kernel/viewer.ts";
import type { Transition } from "../../kernel/transitions.ts";
import { dutyRefusal } from "../people/index.ts";
import type { RuleSetState } from "./rule-set-state.ts";

export type { RuleSetState };
export type RuleSetAction = "CONFIRM" | "REFUSE" | "WITHDRAW";

export interface RuleSetSubject {
  readonly state: RuleSetState;
  /** `null`: it ships with the program. */
  readonly proposedById: string | null;
}

type Row = Transition<RuleSetState, RuleSetAction, RuleSetSubject>;
const confirmers: readonly Role[] = ["COMMITTEE_MEMBER", "APPOINTING_OFFICIAL"];
const byAnother: Row["guard"] = (subject, viewer) => dutyRefusal("RULE_SET_CONFIRMATION", viewer.personId, [subject.proposedById]);

/**
 * A proposal is confirmed or refused by someone else, or taken back by whoever made it; a code whose proposal came to nothing is free
 * again. What is confirmed is never edited; a new decree makes a new rule set.
 */
export const ruleSetTransitions: readonly Row[] = [
  { from: "PROPOSED", action: "CONFIRM", to: "CONFIRMED", roles: confirmers, guard: byAnother },
  { from: "PROPOSED", action: "REFUSE", to: "REFUSED", roles: confirmers, guard: byAnother, reasonRequired: true },
  {
    from: "PROPOSED",
    action: "WITHDRAW",
    to: "WITHDRAWN",
    roles: [],
    relation: ({ proposedById }, { personId }) => personId !== null && personId === proposedById,
  },
];
