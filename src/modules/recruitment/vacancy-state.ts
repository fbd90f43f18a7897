/** States of a vacancy; what moves it is vacancy-transitions.ts. */
export const vacancyStates = [
  "DRAFT",
  "IN_REVIEW",
  "PUBLISHED",
  "OPEN",
  "CLOSED",
  "IN_SELECTION",
  "DECIDED",
  "ARCHIVED",
  "CANCELLED",
  "SUPERSEDED",
] as const;
export type VacancyState = (typeof vacancyStates)[number];
