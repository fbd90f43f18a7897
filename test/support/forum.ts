import { randomUUID } from "node:crypto";
import type { Viewer } from "../../src/kernel/viewer.ts";
import type { TestApp } from "./app.ts";
import { makeOfficial, makePerson, makeUnit } from "./people.ts";
import { mutate } from "./rounds.ts";
import { person } from "./viewers.ts";

export interface MadeCategory {
  readonly id: string;
  readonly code: string;
  readonly unitId: string;
}

export async function makeCategory(app: TestApp, kind: "DISCUSSION" | "QUESTION" = "DISCUSSION"): Promise<MadeCategory> {
  const unitId = (await makeUnit(app)).id;
  const { viewer } = await makeOfficial(app, ["ADMINISTRATOR"]);
  const code = `k-${randomUUID().slice(0, 8)}`;
  const input = { code, name: "Layanan", description: "Tentang layanan.", kind, unitId };
  const { category } = await mutate(app, viewer, "forumCategoryAdd", "category { id }", input);
  return { id: String(category?.id), code, unitId };
}

/** A citizen who is signed in and whom the database knows. */
export const makeCitizen = async (app: TestApp): Promise<Viewer> => person({ personId: (await makePerson(app, { kind: "CITIZEN" })).id });

export interface MadeTopic {
  readonly id: string;
  readonly code: string;
  readonly category: MadeCategory;
  readonly author: Viewer;
  readonly firstPostId: string;
}

export async function makeTopic(
  app: TestApp,
  wish: { readonly category?: MadeCategory; readonly author?: Viewer; readonly title?: string; readonly body?: string } = {},
): Promise<MadeTopic> {
  const category = wish.category ?? (await makeCategory(app));
  const author = wish.author ?? (await makeCitizen(app));
  const input = {
    categoryCode: category.code,
    title: wish.title ?? "Antrean di puskesmas",
    body: wish.body ?? "Antreannya panjang sekali.",
  };
  const { topic } = await mutate(app, author, "topicOpen", "topic { id code posts { nodes { id } } }", input);
  const { posts } = topic as unknown as { posts: { nodes: { id: string }[] } };
  return { id: String(topic?.id), code: String(topic?.["code"]), category, author, firstPostId: String(posts.nodes[0]?.id) };
}

export async function makePost(
  app: TestApp,
  topic: MadeTopic,
  by?: Viewer,
  replyToId?: string,
): Promise<{ readonly id: string; readonly author: Viewer }> {
  const author = by ?? (await makeCitizen(app));
  const { post } = await mutate(app, author, "postWrite", "post { id }", {
    topicId: topic.id,
    replyToId,
    body: `Saya juga. ${randomUUID()}`,
  });
  return { id: String(post?.id), author };
}

export const makeModerator = async (app: TestApp, { unitId }: MadeCategory): Promise<Viewer> =>
  (await makeOfficial(app, ["MODERATOR"], unitId)).viewer;

export const makeSpeaker = async (app: TestApp, unitId: string): Promise<Viewer> =>
  (await makeOfficial(app, ["UNIT_SPEAKER"], unitId)).viewer;

/** A post that a moderator took off; `actId` is the entry of the log. */
export async function hiddenPost(app: TestApp) {
  const topic = await makeTopic(app);
  const post = await makePost(app, topic);
  const moderator = await makeModerator(app, topic.category);
  const { act } = await mutate(app, moderator, "postHide", "act { id }", { id: post.id, rule: "INSULT", reason: "Menghina petugas." });
  return { topic, post, moderator, actId: String(act?.id) };
}
