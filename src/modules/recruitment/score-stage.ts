/** Tests that give figures: the basic one (SKD) and the field test (SKB). */
export const scoreStages = ["SKD", "SKB"] as const;
export type ScoreStage = (typeof scoreStages)[number];

/** `LIVE`: recorded at the test site, provisional. `FILE`: from an imported file, authoritative: no live figure replaces it. */
export const scoreOrigins = ["LIVE", "FILE"] as const;
export type ScoreOrigin = (typeof scoreOrigins)[number];
