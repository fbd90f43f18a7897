/** What happens in a round for everyone to see. */
export const activityKinds = [
  "FILE_IMPORTED",
  "OBJECTIONS_ANSWERED",
  "SCHEDULE_REVISED",
  "VACANCY_PUBLISHED",
  "RESULT_PUBLISHED",
  "RESULT_FINAL",
  "RESULT_SUPERSEDED",
] as const;
export type ActivityKind = (typeof activityKinds)[number];
