export const resultStages = ["ADMINISTRATIVE", "SKD", "FINAL"] as const;
export type ResultStage = (typeof resultStages)[number];

export const resultListStates = ["COMPUTED", "VERIFIED", "PUBLISHED_PROVISIONAL", "FINAL", "SUPERSEDED"] as const;
export type ResultListState = (typeof resultListStates)[number];
