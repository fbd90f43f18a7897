import type { UserErrorData } from "../../kernel/errors.ts";
import { messages } from "./forum.messages.ts";

/** How much an account may write, by its age. Public: `Query.postingLimits`, and the page of the rules. */
export interface PostingLimit {
  /** Whole days since the account's first post; the step with the largest number that is reached holds. */
  readonly fromDays: number;
  readonly postsPerHour: number;
  readonly topicsPerDay: number;
  readonly mayLink: boolean;
}

export const postingLimits: readonly PostingLimit[] = [
  { fromDays: 0, postsPerHour: 5, topicsPerDay: 2, mayLink: false },
  { fromDays: 3, postsPerHour: 15, topicsPerDay: 5, mayLink: true },
  { fromDays: 30, postsPerHour: 40, topicsPerDay: 10, mayLink: true },
];

export interface WritingRecord {
  readonly daysSinceJoining: number;
  readonly postsLastHour: number;
  readonly topicsLastDay: number;
}

export const limitFor = (daysSinceJoining: number): PostingLimit =>
  postingLimits.findLast(({ fromDays }) => fromDays <= daysSinceJoining) ?? (postingLimits[0] as PostingLimit);

/** Why an account may not write this now, or null. */
export function postingRefusal(
  record: WritingRecord,
  post: { readonly isTopic: boolean; readonly hasLink: boolean },
): UserErrorData | null {
  const limit = limitFor(record.daysSinceJoining);
  if (record.postsLastHour >= limit.postsPerHour)
    return { code: "TOO_MANY_TRIES", path: ["input"], message: messages.tooManyPosts(limit.postsPerHour) };
  if (post.isTopic && record.topicsLastDay >= limit.topicsPerDay)
    return { code: "TOO_MANY_TRIES", path: ["input"], message: messages.tooManyTopics(limit.topicsPerDay) };
  if (post.hasLink && !limit.mayLink) return { code: "NOT_ALLOWED", path: ["input", "body"], message: messages.noLinksYet(firstLinkDay) };
  return null;
}

const firstLinkDay = postingLimits.find(({ mayLink }) => mayLink)?.fromDays ?? 0;
