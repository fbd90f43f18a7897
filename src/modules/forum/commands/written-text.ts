import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { localDate, calendarDaysBetween } from "../../../kernel/calendar.ts";
import { Rejected } from "../../../kernel/errors.ts";
import { refusal } from "../../../kernel/input.ts";
import type { Instance } from "../../../kernel/instance.ts";
import { messages } from "../forum.messages.ts";
import type { ForumProfile } from "../forum-profile.entity.ts";
import { plainText, renderMarkdown } from "../markdown.ts";
import { Post } from "../post.entity.ts";
import { postingRefusal } from "../posting-limits.ts";
import { Topic } from "../topic.entity.ts";
import type { ProfileServices } from "./take-profile.ts";

export type WritingServices = ProfileServices & { readonly instance: Instance };

export const longestBody = 5_000;

/** Markdown in, what is stored out. A text of which nothing is left to see is refused. */
export const bodyField = () =>
  z
    .string()
    .trim()
    .min(1)
    .max(longestBody)
    .transform((body) => ({ body, ...renderMarkdown(body) }))
    .refine(({ html }) => plainText(html) !== "", refusal("REQUIRED", messages.emptyText));

/** Throws what the public limits say against one more text of this account. */
export async function refuseBeyondLimits(
  em: SqlEntityManager,
  profile: ForumProfile,
  post: { readonly isTopic: boolean; readonly hasLink: boolean },
  { clock, instance }: WritingServices,
): Promise<void> {
  const now = clock.now();
  const dayOf = (instant: Date) => localDate(instant, instance.timeZone);
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  const refused = postingRefusal(
    {
      daysSinceJoining: calendarDaysBetween(dayOf(profile.joinedAt), dayOf(now)),
      postsLastHour: await em.count(Post, { profileId: profile.id, postedAt: { $gt: before(3_600_000) } }),
      topicsLastDay: await em.count(Topic, { profileId: profile.id, openedAt: { $gt: before(86_400_000) } }),
    },
    post,
  );
  if (refused) throw new Rejected([refused]);
}
