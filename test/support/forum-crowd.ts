import type { TestApp } from "./app.ts";
import { type MadeCategory, makeCategory, makeCitizen, makeModerator, makePost, makeTopic } from "./forum.ts";
import { makeGrant } from "./people.ts";
import { mutate } from "./rounds.ts";

/** Ten categories and ten topics; the newest topic has ten posts, the first of which has ten replies. */
export interface ForumCrowd {
  readonly category: MadeCategory;
  readonly topicId: string;
}

const ten = Array.from({ length: 10 }, (_, index) => index);

/** @param moderatorId becomes a moderator of the category: ten of its posts are reported, ten more were taken off, against which their authors appeal. */
export async function forumCrowd(app: TestApp, moderatorId: string): Promise<ForumCrowd> {
  for (const _ of ten) await makeCategory(app);
  const category = await makeCategory(app);
  await makeGrant(app, { personId: moderatorId, role: "MODERATOR", unitId: category.unitId });
  for (const index of ten.slice(1)) await makeTopic(app, { category, title: `Topik ke-${index}` });
  const topic = await makeTopic(app, { category });
  const moderator = await makeModerator(app, category);
  for (const _ of ten.slice(1)) {
    const { id } = await makePost(app, topic);
    await mutate(app, await makeCitizen(app), "postReport", "post { id }", { id, rule: "SPAM", note: "Berulang." });
  }
  await mutate(app, await makeCitizen(app), "postReport", "post { id }", { id: topic.firstPostId, rule: "SPAM" });
  for (const _ of ten) {
    const { id, author } = await makePost(app, topic, undefined, topic.firstPostId);
    const { act } = await mutate(app, moderator, "postHide", "act { id }", { id, rule: "SPAM", reason: "Berulang." });
    await mutate(app, author, "moderationAppeal", "act { id }", { id: act?.id });
  }
  return { category, topicId: topic.id };
}
