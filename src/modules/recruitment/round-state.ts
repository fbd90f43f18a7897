/** States and paths of a round; what moves it is round-transitions.ts. Apart, because the table is made from it without any rule. */
export const roundStates = ["DRAFT", "ANNOUNCED", "RUNNING", "CONCLUDED", "CANCELLED"] as const;
export type RoundState = (typeof roundStates)[number];

export const roundPaths = ["CPNS", "PPPK", "OPEN_SELECTION"] as const;
export type RoundPath = (typeof roundPaths)[number];

/** Whether results are still made: before the announcement there are none, and what an ended round holds stays as it is. */
export const takesResults = (state: RoundState): boolean => state === "ANNOUNCED" || state === "RUNNING";
