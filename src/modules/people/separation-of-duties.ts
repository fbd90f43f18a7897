import { Rejected, type UserErrorData } from "../../kernel/errors.ts";
import type { Text } from "../../kernel/text.ts";
import * as messages from "./separation-of-duties.messages.ts";

/**
 * Who did one step may not do the other: each row names the later step, and the earlier ones whose doers are barred from it.
 * The steps are those of docs "Who may do what"; every module takes its rule from here.
 */
export const dutyRules = {
  DRAFT_APPROVAL: { earlier: ["drafted"], message: messages.draftApproval },
  PUBLICATION: { earlier: ["drafted", "approved"], message: messages.publication },
  RULE_SET_CONFIRMATION: { earlier: ["proposed"], message: messages.ruleSetConfirmation },
  FIRST_SIGNATURE: { earlier: ["imported", "computed"], message: messages.firstSignature },
  SECOND_SIGNATURE: { earlier: ["imported", "computed", "signed first"], message: messages.secondSignature },
  TIE_RECORDING: { earlier: ["imported"], message: messages.tieRecording },
  TIE_CONFIRMATION: { earlier: ["imported", "recorded"], message: messages.tieConfirmation },
  SECOND_VERIFICATION: { earlier: ["verified first"], message: messages.secondVerification },
  OBJECTION_DECISION: { earlier: ["verified first", "verified second"], message: messages.objectionDecision },
  SCORE_OBJECTION_DECISION: { earlier: ["scored"], message: messages.scoreObjectionDecision },
  APPEAL_JUDGEMENT: { earlier: ["moderated"], message: messages.appealJudgement },
  GRANT_PROPOSAL: { earlier: ["receives"], message: messages.grantProposal },
  GRANT_CONFIRMATION: { earlier: ["proposed", "receives"], message: messages.grantConfirmation },
} as const satisfies Record<string, { readonly earlier: readonly [string, ...string[]]; readonly message: Text }>;

export type DutyRule = keyof typeof dutyRules;

/** Who did the earlier steps; null where nobody did one (the operator, a job). */
export type EarlierActors = readonly (string | null | undefined)[];

/**
 * For the guard of a transition: the refusal, or null where the actor did none of the earlier steps. Without an actor (a job) there
 * is nobody to compare, and it is refused: a step that needs another person is never taken by a machine.
 */
export function dutyRefusal(rule: DutyRule, actorId: string | null, earlierActorIds: EarlierActors): UserErrorData | null {
  if (actorId !== null && !earlierActorIds.includes(actorId)) return null;
  return { code: "SEPARATION_OF_DUTIES", path: [], message: dutyRules[rule].message };
}

/** The same for a command: throws Rejected with SEPARATION_OF_DUTIES. */
export function assertDifferentPeople(rule: DutyRule, actorId: string | null, earlierActorIds: EarlierActors): void {
  const refusal = dutyRefusal(rule, actorId, earlierActorIds);
  if (refusal) throw new Rejected([refusal]);
}
