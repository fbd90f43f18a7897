import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { localDate } from "../../../kernel/calendar.ts";
import { publicCode } from "../../../kernel/codes.ts";
import { reject } from "../../../kernel/errors.ts";
import { searchText } from "../../../kernel/indonesian/search-text.ts";
import { readInput, textField } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { deadlinesFrom } from "../answer-clock.ts";
import { ForumCategory } from "../forum-category.entity.ts";
import { messages } from "../forum.messages.ts";
import { plainText } from "../markdown.ts";
import { Topic } from "../topic.entity.ts";
import { takeProfile } from "./take-profile.ts";
import { addPost } from "./take-topic.ts";
import { bodyField, refuseBeyondLimits, type WritingServices } from "./written-text.ts";

const schema = z.object({ categoryCode: textField(40), title: textField(150).min(8), body: bodyField() });

/** Opens a topic with its first post. In a category for questions the clock of its unit starts. */
export async function openTopic(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: WritingServices,
): Promise<{ topicId: string }> {
  const { categoryCode, title, body: text } = readInput(schema, input);
  const category = await em.findOne(ForumCategory, { code: categoryCode });
  if (!category) return reject("NOT_FOUND", ["input", "categoryCode"], messages.categoryNotFound);
  if (!category.isOpen) reject("CLOSED", ["input", "categoryCode"], messages.categoryClosed);
  const profile = await takeProfile(em, viewer, services);
  await refuseBeyondLimits(em, profile, { isTopic: true, hasLink: text.hasLink }, services);
  const now = services.clock.now();
  const { timeZone, calendar } = services.instance;
  const isQuestion = category.kind === "QUESTION";
  const topic = em.create(Topic, {
    code: publicCode("TOP", services.random),
    categoryId: category.id,
    profileId: profile.id,
    title,
    openedAt: now,
    lastPostAt: now,
    answerUnitId: isQuestion ? category.unitId : null,
    ...(isQuestion && deadlinesFrom(localDate(now, timeZone), calendar)),
    titleStems: searchText(title),
    bodyStems: searchText(plainText(text.html)),
  });
  await em.flush();
  await addPost(em, topic, { replyToId: null, text, postedAt: now, by: { profileId: profile.id } });
  return { topicId: topic.id };
}
