import type { Viewer } from "../../src/kernel/viewer.ts";
import type { TestApp } from "./app.ts";
import { hiddenPost, type MadeTopic, makeCategory, makeCitizen, makeModerator, makePost, makeSpeaker, makeTopic } from "./forum.ts";
import { mutate } from "./rounds.ts";

/** A forum in which every page has something to show and every form something to do. */
export interface ForumPortal {
  /** A discussion: a reply, a post that was edited, one that was hidden; its author is `citizen`. */
  readonly talk: MadeTopic;
  /** Post of the discussion, of somebody else. */
  readonly otherPostId: string;
  readonly citizen: Viewer;
  /** A question that nobody has taken in hand, and whoever answers for its unit. */
  readonly question: MadeTopic;
  readonly speaker: Viewer;
  /** Answered finally, and frequent. */
  readonly answered: MadeTopic;
  /** Of the discussion's category, which has a report and an appeal against another moderator. */
  readonly moderator: Viewer;
  /** Whose post in the discussion is hidden, and by which act; not appealed. */
  readonly hidden: { readonly author: Viewer; readonly postId: string; readonly actId: string };
}

export async function forumPortal(app: TestApp): Promise<ForumPortal> {
  const citizen = await makeCitizen(app);
  const category = await makeCategory(app);
  const talk = await makeTopic(app, { category, author: citizen, title: "Antrean puskesmas hari Senin" });
  const other = await makePost(app, talk);
  await makePost(app, talk, undefined, other.id);
  const { data } = await app.execute("query ($id: ID!) { node(id: $id) { ... on Post { version } } }", { id: talk.firstPostId }, citizen);
  const { version } = (data as { node: { version: number } }).node;
  await mutate(app, citizen, "postEdit", "post { id }", { id: talk.firstPostId, version, body: "Antreannya **sangat** panjang." });
  await mutate(app, await makeCitizen(app), "postReport", "post { id }", { id: other.id, rule: "SPAM", note: "Berulang." });
  const [first, moderator] = [await makeModerator(app, category), await makeModerator(app, category)];
  const hide = async (rule: string) => {
    const { id, author } = await makePost(app, talk);
    const { act } = await mutate(app, first, "postHide", "act { id }", { id, rule, reason: "Menghina petugas." });
    return { author, postId: id, actId: String(act?.id) };
  };
  const hidden = await hide("INSULT");
  const appealed = await hide("OFF_TOPIC");
  await mutate(app, appealed.author, "moderationAppeal", "act { id }", { id: appealed.actId, reason: "Itu kritik." });
  const asked = await makeCategory(app, "QUESTION");
  const speaker = await makeSpeaker(app, asked.unitId);
  const question = await makeTopic(app, { category: asked, title: "Kapan loket buka hari Sabtu?" });
  const answered = await makeTopic(app, { category: asked, title: "Syarat surat sehat apa saja?" });
  const resolution = { topicId: answered.id, unitId: asked.unitId, kind: "RESOLUTION", body: "Cukup dari puskesmas." };
  await mutate(app, speaker, "officialPostWrite", "post { id }", resolution);
  await mutate(app, speaker, "topicMarkFrequent", "topic { id }", { topicId: answered.id, isFrequent: true });
  await hiddenPost(app);
  return { talk, otherPostId: other.id, citizen, question, speaker, answered, moderator, hidden };
}
