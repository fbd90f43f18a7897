/** States of a rule set; what moves it is rule-set-transitions.ts. */
export const ruleSetStates = ["PROPOSED", "CONFIRMED", "REFUSED", "WITHDRAWN"] as const;
export type RuleSetState = (typeof ruleSetStates)[number];
