export const tieDecisionStates = ["PROPOSED", "CONFIRMED", "WITHDRAWN"] as const;
export type TieDecisionState = (typeof tieDecisionStates)[number];
