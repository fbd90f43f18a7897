/** How a stage of results is written in addresses of pages. */
const stageNames = { ADMINISTRATIVE: "administrasi", SKD: "skd", FINAL: "akhir" } as const;
export type ResultStage = keyof typeof stageNames;

export const resultStages = Object.keys(stageNames) as readonly ResultStage[];

export const addressOfStage = (stage: string): string => stageNames[stage as ResultStage] ?? stage.toLowerCase();

/** `null`: no stage is written so. */
export const stageOfAddress = (name: string): ResultStage | null =>
  resultStages.find((stage) => stageNames[stage] === name.toLowerCase()) ?? null;
