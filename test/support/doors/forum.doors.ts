import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import type { Viewer } from "../../../src/kernel/viewer.ts";
import type { TestApp } from "../app.ts";
import type { DoorRegistry, Doors } from "../doors.ts";
import { hiddenPost, makeCategory, makeCitizen, makeModerator, makePost, makeSpeaker, makeTopic } from "../forum.ts";
import { makeOfficial, makeUnit } from "../people.ts";
import { mutate } from "../rounds.ts";
import { anonymous } from "../viewers.ts";

const mutation = (name: string, selection: string, input: object) => ({
  document: `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${selection} userErrors { code path } } }`,
  variables: { input },
});

/** A mutation whose right and wrong viewers send the same. */
const acted = (
  name: string,
  selection: string,
  expected: object,
  prepare: (app: TestApp) => Promise<{ readonly right: Viewer; readonly wrong?: Viewer; readonly input: object }>,
): Doors => ({
  async prepare(app) {
    const { right, wrong, input } = await prepare(app);
    const call = mutation(name, selection, input);
    return { right: { viewer: right, call }, ...(wrong && { wrongRow: { viewer: wrong, call } }) };
  },
  check: (data) => expect(data).toEqual({ [name]: { ...expected, userErrors: [] } }),
});

const open = (prepare: (app: TestApp) => Promise<{ document: string; variables?: Record<string, unknown> }>, expected: object): Doors => ({
  prepare: async (app) => ({ right: { viewer: anonymous(), call: await prepare(app) } }),
  check: (data) => expect(data).toMatchObject(expected),
});

const question = async (app: TestApp) => makeTopic(app, { category: await makeCategory(app, "QUESTION") });
const answered = async (app: TestApp) => {
  const topic = await question(app);
  const speaker = await makeSpeaker(app, topic.category.unitId);
  await mutate(app, speaker, "officialPostWrite", "post { id }", {
    topicId: topic.id,
    unitId: topic.category.unitId,
    kind: "RESOLUTION",
    body: "Sudah selesai.",
  });
  return { topic, speaker };
};
const otherModerator = async (app: TestApp) => makeModerator(app, await makeCategory(app));
const otherSpeaker = async (app: TestApp) => makeSpeaker(app, (await makeUnit(app)).id);

export const forumDoors: DoorRegistry = {
  "Query.forumCategories": open(async (app) => (await makeCategory(app), { document: "{ forumCategories { nodes { name kind } } }" }), {
    forumCategories: { nodes: expect.arrayContaining([{ name: "Layanan", kind: "DISCUSSION" }]) },
  }),
  "Query.forumCategory": open(
    async (app) => ({
      document: "query ($code: String!) { forumCategory(code: $code) { name isOpen } }",
      variables: { code: (await makeCategory(app)).code },
    }),
    { forumCategory: { name: "Layanan", isOpen: true } },
  ),
  "Query.topics": open(
    async (app) => ({
      document: "query ($code: String) { topics(filter: { categoryCode: $code }) { nodes { title state } } }",
      variables: { code: (await makeTopic(app)).category.code },
    }),
    { topics: { nodes: [{ title: "Antrean di puskesmas", state: "OPEN" }] } },
  ),
  "Query.topic": open(
    async (app) => ({
      document: "query ($code: String) { topic(code: $code) { title postCount } }",
      variables: { code: (await makeTopic(app)).code },
    }),
    { topic: { title: "Antrean di puskesmas", postCount: 1 } },
  ),
  "Query.topicSearch": open(
    async (app) => (
      await makeTopic(app, { title: "Pengumuman penerimaan bidan" }),
      { document: `{ topicSearch(text: "bidan diterima") { title } }` }
    ),
    { topicSearch: [{ title: "Pengumuman penerimaan bidan" }] },
  ),
  "Query.moderationActs": open(
    async (app) => (await hiddenPost(app), { document: "{ moderationActs(first: 1) { nodes { action rule outcome } } }" }),
    { moderationActs: { nodes: [{ action: "HIDE", rule: "INSULT", outcome: "STANDS" }] } },
  ),
  "Query.houseRules": open(async () => ({ document: "{ houseRules { rule text { id } } }" }), {
    houseRules: expect.arrayContaining([{ rule: "THREAT", text: { id: "Jangan mengancam." } }]),
  }),
  "Query.postingLimits": open(async () => ({ document: "{ postingLimits { fromDays postsPerHour topicsPerDay mayLink } }" }), {
    postingLimits: expect.arrayContaining([{ fromDays: 0, postsPerHour: 5, topicsPerDay: 2, mayLink: false }]),
  }),
  "Query.moderationAppeals": {
    async prepare(app) {
      const { topic, post, actId } = await hiddenPost(app);
      await mutate(app, post.author, "moderationAppeal", "act { id }", { id: actId, reason: "Itu kritik." });
      const call = { document: "{ moderationAppeals { nodes { appealReason html act { rule outcome } } } }" };
      return {
        right: { viewer: await makeModerator(app, topic.category), call },
        wrongRow: { viewer: await otherModerator(app), call },
      };
    },
    check: (data) =>
      expect(data).toEqual({
        moderationAppeals: {
          nodes: [
            { appealReason: "Itu kritik.", html: expect.stringContaining("Saya juga"), act: { rule: "INSULT", outcome: "APPEALED" } },
          ],
        },
      }),
  },
  "Subscription.postAdded": open(
    async (app) => ({
      document: "subscription ($id: ID!) { postAdded(topicId: $id) { fromSeq posts { number html } } }",
      variables: { id: (await makeTopic(app)).id },
    }),
    { postAdded: { fromSeq: 0, posts: [{ number: 1, html: "<p>Antreannya panjang sekali.</p>" }] } },
  ),
  "Query.ownForumProfile": {
    async prepare(app) {
      const { author } = await makeTopic(app);
      return { right: { viewer: author, call: { document: "{ ownForumProfile { name } }" } } };
    },
    check: (data) => expect(data).toEqual({ ownForumProfile: { name: expect.stringMatching(/^Warga /) } }),
  },
  "Query.reportedPosts": {
    async prepare(app) {
      const topic = await makeTopic(app);
      await mutate(app, await makeCitizen(app), "postReport", "post { id }", { id: topic.firstPostId, rule: "SPAM" });
      const call = { document: "{ reportedPosts { nodes { reportCount rules } } }" };
      return {
        right: { viewer: await makeModerator(app, topic.category), call },
        wrongRow: { viewer: await otherModerator(app), call },
      };
    },
    check: (data) => expect(data).toEqual({ reportedPosts: { nodes: [{ reportCount: 1, rules: ["SPAM"] }] } }),
  },
  "Mutation.forumCategoryAdd": acted("forumCategoryAdd", "category { name }", { category: { name: "Baru" } }, async (app) => ({
    right: (await makeOfficial(app, ["ADMINISTRATOR"])).viewer,
    input: {
      code: `b-${randomUUID().slice(0, 8)}`,
      name: "Baru",
      description: "Baru.",
      kind: "DISCUSSION",
      unitId: (await makeUnit(app)).id,
    },
  })),
  "Mutation.forumCategoryUpdate": acted("forumCategoryUpdate", "category { isOpen }", { category: { isOpen: false } }, async (app) => ({
    right: (await makeOfficial(app, ["ADMINISTRATOR"])).viewer,
    input: { id: (await makeCategory(app)).id, isOpen: false },
  })),
  "Mutation.forumProfileSet": acted(
    "forumProfileSet",
    "profile { name }",
    { profile: { name: expect.stringMatching(/^Nelayan /) } },
    async (app) => ({
      right: await makeCitizen(app),
      input: { name: `Nelayan ${randomUUID().slice(0, 8)}` },
    }),
  ),
  "Mutation.topicOpen": acted("topicOpen", "topic { title }", { topic: { title: "Jam buka loket" } }, async (app) => ({
    right: await makeCitizen(app),
    input: { categoryCode: (await makeCategory(app)).code, title: "Jam buka loket", body: "Pukul berapa?" },
  })),
  "Mutation.postWrite": acted("postWrite", "post { number html }", { post: { number: 2, html: "<p>Setuju.</p>" } }, async (app) => ({
    right: await makeCitizen(app),
    input: { topicId: (await makeTopic(app)).id, body: "Setuju." },
  })),
  "Mutation.postEdit": acted(
    "postEdit",
    "post { html revisionCount }",
    { post: { html: "<p>Lain.</p>", revisionCount: 1 } },
    async (app) => {
      const topic = await makeTopic(app);
      const { data } = await app.execute(
        "query ($id: ID!) { node(id: $id) { ... on Post { version } } }",
        { id: topic.firstPostId },
        anonymous(),
      );
      const { version } = (data as { node: { version: number } }).node;
      return { right: topic.author, wrong: await makeCitizen(app), input: { id: topic.firstPostId, version, body: "Lain." } };
    },
  ),
  "Mutation.postWithdraw": acted("postWithdraw", "post { state html }", { post: { state: "WITHDRAWN", html: null } }, async (app) => {
    const topic = await makeTopic(app);
    return { right: topic.author, wrong: await makeCitizen(app), input: { id: topic.firstPostId } };
  }),
  "Mutation.officialPostWrite": acted(
    "officialPostWrite",
    "post { officialKind officialRole author { name } }",
    { post: { officialKind: "RESPONSE", officialRole: "UNIT_SPEAKER", author: null } },
    async (app) => {
      const { id, category } = await question(app);
      return {
        right: await makeSpeaker(app, category.unitId),
        wrong: await otherSpeaker(app),
        input: { topicId: id, unitId: category.unitId, kind: "RESPONSE", body: "Kami perbaiki." },
      };
    },
  ),
  "Mutation.topicHandOn": acted("topicHandOn", "topic { isFrequent }", { topic: { isFrequent: false } }, async (app) => {
    const { id, category } = await question(app);
    return {
      right: await makeSpeaker(app, category.unitId),
      wrong: await otherSpeaker(app),
      input: { topicId: id, unitId: (await makeUnit(app)).id },
    };
  }),
  "Mutation.topicMarkFrequent": acted("topicMarkFrequent", "topic { isFrequent }", { topic: { isFrequent: true } }, async (app) => {
    const { topic, speaker } = await answered(app);
    return { right: speaker, wrong: await otherSpeaker(app), input: { topicId: topic.id, isFrequent: true } };
  }),
  "Mutation.postReport": acted("postReport", "post { state }", { post: { state: "VISIBLE" } }, async (app) => ({
    right: await makeCitizen(app),
    input: { id: (await makeTopic(app)).firstPostId, rule: "SPAM", note: "Berulang." },
  })),
  "Mutation.postHide": acted("postHide", "act { action rule }", { act: { action: "HIDE", rule: "THREAT" } }, async (app) => {
    const topic = await makeTopic(app);
    const { id } = await makePost(app, topic);
    return {
      right: await makeModerator(app, topic.category),
      wrong: await otherModerator(app),
      input: { id, rule: "THREAT", reason: "Mengancam." },
    };
  }),
  "Mutation.reportsDismiss": acted(
    "reportsDismiss",
    "act { action rule }",
    { act: { action: "DISMISS_REPORTS", rule: null } },
    async (app) => {
      const topic = await makeTopic(app);
      await mutate(app, await makeCitizen(app), "postReport", "post { id }", { id: topic.firstPostId, rule: "SPAM" });
      return {
        right: await makeModerator(app, topic.category),
        wrong: await otherModerator(app),
        input: { id: topic.firstPostId, reason: "Tidak melanggar." },
      };
    },
  ),
  "Mutation.topicLock": acted("topicLock", "topic { state }", { topic: { state: "LOCKED" } }, async (app) => {
    const topic = await makeTopic(app);
    return {
      right: await makeModerator(app, topic.category),
      wrong: await otherModerator(app),
      input: { id: topic.id, isLocked: true, reason: "Selesai." },
    };
  }),
  "Mutation.moderationAppeal": acted("moderationAppeal", "act { outcome }", { act: { outcome: "APPEALED" } }, async (app) => {
    const { post, actId } = await hiddenPost(app);
    return { right: post.author, wrong: await makeCitizen(app), input: { id: actId } };
  }),
  "Mutation.moderationAppealJudge": acted("moderationAppealJudge", "act { outcome }", { act: { outcome: "OVERTURNED" } }, async (app) => {
    const { topic, post, actId } = await hiddenPost(app);
    await mutate(app, post.author, "moderationAppeal", "act { id }", { id: actId });
    return {
      right: await makeModerator(app, topic.category),
      wrong: await otherModerator(app),
      input: { id: actId, isOverturned: true, judgement: "Tidak menghina." },
    };
  }),
};
