import { normaliseParticipantNumber } from "../../kernel/codes.ts";

/** A participant number out of a query's arguments; null stays null, and what can be no number finds nobody. */
export const wantedNumber = (number: string | null | undefined): string | null =>
  number === null || number === undefined ? null : (normaliseParticipantNumber(number) ?? "");
