/** States of a formation; what moves it is formation-transitions.ts. */
export const formationStates = ["DRAFT", "PROPOSED", "APPROVED", "LOCKED", "REJECTED"] as const;
export type FormationState = (typeof formationStates)[number];
