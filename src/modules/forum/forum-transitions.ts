import type { UserErrorData } from "../../kernel/errors.ts";
import type { Transition } from "../../kernel/transitions.ts";
import type { Viewer } from "../../kernel/viewer.ts";
import { dutyRefusal } from "../people/index.ts";
import { messages } from "./forum.messages.ts";
import type { ModerationAction, ModerationOutcome } from "./moderation.entity.ts";
import type { PostState } from "./post.entity.ts";
import type { TopicState } from "./topic.entity.ts";

export interface PostSubject {
  readonly state: PostState;
  /** The viewer wrote it: as a citizen, or as the official who signed it. */
  readonly isOwn: boolean;
}

/** Post: VISIBLE → WITHDRAWN by its author, VISIBLE → HIDDEN by a moderator, and back where an appeal is won. Its place stays in each. */
export const postTransitions: readonly Transition<PostState, "WITHDRAW" | "HIDE" | "RESTORE", PostSubject>[] = [
  { from: "VISIBLE", action: "WITHDRAW", to: "WITHDRAWN", roles: [], relation: ({ isOwn }) => isOwn },
  { from: "VISIBLE", action: "HIDE", to: "HIDDEN", roles: ["MODERATOR"], guard: notOwn, reasonRequired: true },
  { from: "HIDDEN", action: "RESTORE", to: "VISIBLE", roles: ["MODERATOR"] },
];

/** Topic: OPEN ⇄ LOCKED; it is hidden and restored with its opening post. */
export const topicTransitions: readonly Transition<TopicState, "LOCK" | "UNLOCK" | "HIDE" | "RESTORE", { readonly state: TopicState }>[] = [
  { from: "OPEN", action: "LOCK", to: "LOCKED", roles: ["MODERATOR"], reasonRequired: true },
  { from: "LOCKED", action: "UNLOCK", to: "OPEN", roles: ["MODERATOR"], reasonRequired: true },
  { from: "OPEN", action: "HIDE", to: "HIDDEN", roles: ["MODERATOR"] },
  { from: "LOCKED", action: "HIDE", to: "HIDDEN", roles: ["MODERATOR"] },
  { from: "HIDDEN", action: "RESTORE", to: "OPEN", roles: ["MODERATOR"] },
];

export interface ActSubject {
  readonly state: ModerationOutcome;
  readonly action: ModerationAction;
  readonly actedAt: Date;
  readonly actorId: string;
  /** The viewer wrote the post that it is about. */
  readonly isAuthor: boolean;
}

/** Days within which an act can be appealed against. */
export const appealDays = 14;

/** Act of moderation: STANDS → APPEALED by the author in time → UPHELD or OVERTURNED by another moderator. */
export const actTransitions: readonly Transition<ModerationOutcome, "APPEAL" | "UPHOLD" | "OVERTURN", ActSubject>[] = [
  { from: "STANDS", action: "APPEAL", to: "APPEALED", roles: [], relation: ({ isAuthor }) => isAuthor, guard: mayAppeal },
  { from: "APPEALED", action: "UPHOLD", to: "UPHELD", roles: ["MODERATOR"], guard: notOwnAct, reasonRequired: true },
  { from: "APPEALED", action: "OVERTURN", to: "OVERTURNED", roles: ["MODERATOR"], guard: notOwnAct, reasonRequired: true },
];

function notOwn({ isOwn }: PostSubject): UserErrorData | null {
  return isOwn ? { code: "NOT_ALLOWED", path: ["input", "id"], message: messages.ownPost } : null;
}

function mayAppeal({ action, actedAt }: ActSubject, _viewer: Viewer, now: Date): UserErrorData | null {
  if (action !== "HIDE") return { code: "WRONG_STATE", path: ["input", "id"], message: messages.notAppealable };
  const isLate = now.getTime() - actedAt.getTime() > appealDays * 86_400_000;
  return isLate ? { code: "CLOSED", path: ["input", "id"], message: messages.appealTooLate(appealDays) } : null;
}

function notOwnAct({ actorId }: ActSubject, viewer: Viewer): UserErrorData | null {
  return dutyRefusal("APPEAL_JUDGEMENT", viewer.personId, [actorId]);
}
