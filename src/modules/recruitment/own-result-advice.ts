import { isWithin, type DayWindow } from "../../kernel/calendar.ts";
import type { Text } from "../../kernel/text.ts";
import { messages } from "./own-result.messages.ts";
import type { ResultListState, ResultStage } from "./result-list-transitions.ts";
import type { Channel } from "./rules/rule-set.ts";

export interface OwnStageFacts {
  readonly stage: ResultStage;
  readonly listState: ResultListState;
  readonly passes: boolean;
  readonly window: DayWindow | null;
  readonly channel: Channel;
  /** Who may object by the rule set: only those who did not meet the conditions, or everyone. */
  readonly whoMayObject: "NOT_ELIGIBLE" | "EVERY_APPLICANT";
}

export interface OwnAdvice {
  readonly whatNow: Text;
  readonly canObject: boolean;
}

/** What a person can do after a list, in one sentence, and whether objecting is open to them now. */
export function adviseOn(facts: OwnStageFacts, now: Date, timeZone: string): OwnAdvice {
  const { stage, listState, passes, window, channel } = facts;
  if (listState === "SUPERSEDED") return { whatNow: messages.waitForCorrection, canObject: false };
  // At the final stage the sources do not say who may object: the rule set does (regulations: left open as data).
  const isEntitled = facts.whoMayObject === "EVERY_APPLICANT" || !passes;
  if (window && isEntitled && isWithin(window, now, timeZone)) {
    return {
      whatNow: channel === "NATIONAL" ? messages.objectNationally(window.lastDay) : messages.objectHere(window.lastDay),
      canObject: true,
    };
  }
  if (passes) return { whatNow: stage === "FINAL" ? messages.prepareDossier : messages.prepareNextStage, canObject: false };
  if (window && isEntitled && !hasBegun(window, now, timeZone)) return { whatNow: messages.objectFrom(window.firstDay), canObject: false };
  return { whatNow: messages.nothingMore, canObject: false };
}

const hasBegun = ({ firstDay }: DayWindow, now: Date, timeZone: string): boolean =>
  isWithin({ firstDay, lastDay: "9999-12-31" }, now, timeZone);
