import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Viewer } from "../../../src/kernel/viewer.ts";
import { addCalendarDays } from "../../../src/kernel/calendar.ts";
import { fixedClock } from "../../../src/kernel/clock.ts";
import { deadlinesFrom } from "../../../src/modules/forum/answer-clock.ts";
import { startApp } from "../../support/app.ts";
import { hiddenPost, makeCategory, makeCitizen, makeModerator, makePost, makeSpeaker, makeTopic } from "../../support/forum.ts";
import { asOwner, makeUnit } from "../../support/people.ts";
import { refusals } from "../../support/results.ts";
import { mutate } from "../../support/rounds.ts";
import { anonymous } from "../../support/viewers.ts";
import { hashTables } from "../../support/sql.ts";

// A Tuesday; the holidays of December are known.
const clock = fixedClock("2026-11-24T01:00:00Z");
const app = await startApp({ clock });
const day = 86_400_000;

const ask = async (document: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await app.client().execute<Record<string, unknown>>(document, variables);
  expect(errors).toBeUndefined();
  return data;
};

describe("a question to an office", () => {
  const clockOf = async (id: string) =>
    (
      (await ask("query ($id: ID) { topic(id: $id) { answerClock { next dueOn isOverdue } } }", { id })) as {
        topic: { answerClock: unknown };
      }
    ).topic.answerClock;
  const overdue = async (unitId: string) =>
    (
      (await ask("query ($unitId: ID) { topics(filter: { unitId: $unitId, isOverdue: true }, orderBy: DUE) { nodes { id } } }", {
        unitId,
      })) as {
        topics: { nodes: { id: string }[] };
      }
    ).topics.nodes.map(({ id }) => id);

  test("runs against its clock, stands on the public list when it is late, and leaves it with the answer", async () => {
    clock.set("2026-11-24T01:00:00Z");
    const category = await makeCategory(app, "QUESTION");
    const topic = await makeTopic(app, { category });
    const speaker = await makeSpeaker(app, category.unitId);
    const { acknowledgeBy, respondBy } = deadlinesFrom("2026-11-24", app.services.instance.calendar);
    expect(await clockOf(topic.id)).toEqual({ next: "ACKNOWLEDGEMENT", dueOn: acknowledgeBy, isOverdue: false });
    clock.set(`${addCalendarDays(acknowledgeBy, 1)}T01:00:00Z`);
    expect(await overdue(category.unitId)).toEqual([topic.id]);
    const answer = (kind: string) => ({ topicId: topic.id, unitId: category.unitId, kind, body: "Kami tambah loket." });
    await mutate(app, speaker, "officialPostWrite", "post { id }", answer("ACKNOWLEDGEMENT"));
    expect(await clockOf(topic.id)).toEqual({ next: "RESPONSE", dueOn: respondBy, isOverdue: false });
    expect(await overdue(category.unitId)).toEqual([]);
    clock.set(`${addCalendarDays(respondBy, 1)}T01:00:00Z`);
    expect(await overdue(category.unitId)).toEqual([topic.id]);
    const { post } = await mutate(
      app,
      speaker,
      "officialPostWrite",
      "post { author { id } unit { id } officialRole }",
      answer("RESOLUTION"),
    );
    expect(post).toEqual({ author: null, unit: { id: category.unitId }, officialRole: "UNIT_SPEAKER" });
    expect(await clockOf(topic.id)).toEqual({ next: null, dueOn: null, isOverdue: false });
    expect(await refusals(app, speaker, "officialPostWrite", answer("RESPONSE"))).toMatchObject([{ code: "WRONG_STATE" }]);
  });

  test("is handed on with its clock, and answered by nobody else", async () => {
    const topic = await makeTopic(app, { category: await makeCategory(app, "QUESTION") });
    const { unitId } = topic.category;
    const speaker = await makeSpeaker(app, unitId);
    const next = (await makeUnit(app)).id;
    await mutate(app, speaker, "topicHandOn", "topic { id }", { topicId: topic.id, unitId: next });
    const answer = { topicId: topic.id, unitId, kind: "RESPONSE", body: "Ya." };
    expect(await refusals(app, speaker, "officialPostWrite", answer)).toMatchObject([{ code: "NOT_ALLOWED", path: ["input", "unitId"] }]);
    await mutate(app, speaker, "officialPostWrite", "post { id }", { ...answer, kind: "COMMENT" });
    await mutate(app, await makeSpeaker(app, next), "officialPostWrite", "post { id }", { ...answer, unitId: next });
  });
});

describe("a post", () => {
  test("keeps its earlier texts, and knows when someone was faster", async () => {
    const topic = await makeTopic(app);
    const { author } = topic;
    const version = async () =>
      (
        (await ask("query ($id: ID!) { node(id: $id) { ... on Post { version } } }", { id: topic.firstPostId })) as {
          node: { version: number };
        }
      ).node.version;
    const first = await version();
    await mutate(app, author, "postEdit", "post { id }", { id: topic.firstPostId, version: first, body: "Antreannya **sangat** panjang." });
    expect(await refusals(app, author, "postEdit", { id: topic.firstPostId, version: first, body: "Lain lagi." })).toMatchObject([
      { code: "STALE" },
    ]);
    const found = await ask("query ($id: ID) { topic(id: $id) { posts { nodes { html revisionCount revisions { number html } } } } }", {
      id: topic.id,
    });
    expect(found).toEqual({
      topic: {
        posts: {
          nodes: [
            {
              html: "<p>Antreannya <strong>sangat</strong> panjang.</p>",
              revisionCount: 1,
              revisions: [{ number: 1, html: "<p>Antreannya panjang sekali.</p>" }],
            },
          ],
        },
      },
    });
  });

  test("that answers a reply stands beside it: one level is shown", async () => {
    const topic = await makeTopic(app);
    const reply = await makePost(app, topic, undefined, topic.firstPostId);
    await makePost(app, topic, undefined, reply.id);
    expect(
      await ask("query ($id: ID) { topic(id: $id) { postCount posts { nodes { number replies { nodes { number } } } } } }", {
        id: topic.id,
      }),
    ).toEqual({
      topic: { postCount: 3, posts: { nodes: [{ number: 1, replies: { nodes: [{ number: 2 }, { number: 3 }] } }] } },
    });
    const elsewhere = await makeTopic(app);
    const input = { topicId: elsewhere.id, replyToId: topic.firstPostId, body: "Salah alamat." };
    expect(await refusals(app, await makeCitizen(app), "postWrite", input)).toMatchObject([
      { code: "NOT_FOUND", path: ["input", "replyToId"] },
    ]);
  });

  test("sent twice is written once", async () => {
    const topic = await makeTopic(app);
    const citizen = await makeCitizen(app);
    const input = { topicId: topic.id, body: "Sekali saja.", clientMutationId: randomUUID() };
    const first = await mutate(app, citizen, "postWrite", "post { id }", input);
    expect(await mutate(app, citizen, "postWrite", "post { id }", input)).toEqual(first);
    expect(await asOwner(app, "select count(*)::int as n from forum_post where topic_id = $1", [topic.id])).toEqual([{ n: 2 }]);
  });

  test("of a flood is refused by the public limits, which nothing goes around", async () => {
    const topic = await makeTopic(app);
    const citizen = await makeCitizen(app);
    for (let turn = 0; turn < 5; turn += 1) await makePost(app, topic, citizen);
    const before = await hashTables(app.testDatabase.ownerUrl);
    expect(await refusals(app, citizen, "postWrite", { topicId: topic.id, body: "Keenam." })).toEqual([
      { code: "TOO_MANY_TRIES", path: ["input"], message: "This account may write 5 posts an hour. Try again later." },
    ]);
    expect(await hashTables(app.testDatabase.ownerUrl)).toEqual(before);
    const link = { topicId: topic.id, body: "https://iklan.example" };
    expect(await refusals(app, await makeCitizen(app), "postWrite", link)).toMatchObject([
      { code: "NOT_ALLOWED", path: ["input", "body"] },
    ]);
    clock.advance(3 * day);
    await mutate(app, citizen, "postWrite", "post { id }", link);
  });

  test("reaches watchers with its number, and they resume where they were", async () => {
    const topic = await makeTopic(app);
    const document =
      "subscription ($id: ID!, $since: Int) { postAdded(topicId: $id, since: $since) { epoch seq fromSeq posts { number state html } } }";
    const stream = app.client().stream(document, { id: topic.id });
    const next = async () => (await stream.next()).value?.data?.["postAdded"];
    expect(await next()).toMatchObject({ seq: 1, fromSeq: 0, posts: [{ number: 1 }] });
    const post = await makePost(app, topic);
    expect(await next()).toMatchObject({ seq: 2, fromSeq: 1, posts: [{ number: 2, state: "VISIBLE" }] });
    await mutate(app, post.author, "postWithdraw", "post { id }", { id: post.id });
    expect(await next()).toMatchObject({ seq: 3, fromSeq: 2, posts: [{ number: 2, state: "WITHDRAWN", html: null }] });
    await stream.return();
    const resumed = app.client().stream(document, { id: topic.id, since: 1 });
    expect((await resumed.next()).value?.data?.["postAdded"]).toMatchObject({ seq: 3, fromSeq: 1, posts: [{ number: 2, html: null }] });
    await resumed.return();
  });
});

describe("what a page must know", () => {
  const ofPost = async (viewer: Viewer, id: string) =>
    ((await app.execute("query ($id: ID!) { node(id: $id) { ... on Post { isOwn body } } }", { id }, viewer)).data as { node: object })
      .node;

  test("whether a post is one's own, and its text as written: only to its author, citizen or official", async () => {
    const topic = await makeTopic(app, { body: "Antre **lama**." });
    expect(await ofPost(topic.author, topic.firstPostId)).toEqual({ isOwn: true, body: "Antre **lama**." });
    const nothing = { isOwn: false, body: null };
    for (const viewer of [anonymous(), await makeCitizen(app), await makeModerator(app, topic.category)])
      expect(await ofPost(viewer, topic.firstPostId)).toEqual(nothing);
    const [speaker, other] = [await makeSpeaker(app, topic.category.unitId), await makeSpeaker(app, topic.category.unitId)];
    const input = { topicId: topic.id, unitId: topic.category.unitId, kind: "COMMENT", body: "Kami catat." };
    const { post } = await mutate(app, speaker, "officialPostWrite", "post { id }", input);
    expect(await ofPost(speaker, String(post?.id))).toEqual({ isOwn: true, body: "Kami catat." });
    expect(await ofPost(other, String(post?.id))).toEqual(nothing);
  });

  test("questions to the units for which the viewer answers, and to no other", async () => {
    const topic = await makeTopic(app, { category: await makeCategory(app, "QUESTION") });
    const owed = async (viewer: Viewer) =>
      (await app.execute("{ topics(filter: { isMineToAnswer: true, isOwed: true }) { nodes { id } } }", {}, viewer)).data;
    expect(await owed(await makeSpeaker(app, topic.category.unitId))).toEqual({ topics: { nodes: [{ id: topic.id }] } });
    const none = { topics: { nodes: [] } };
    expect(await owed(anonymous())).toEqual(none);
    expect(await owed(topic.author)).toEqual(none);
    expect(await owed(await makeModerator(app, topic.category))).toEqual(none);
  });

  test("appeals that wait, except against acts of one's own", async () => {
    const { topic, post, moderator, actId } = await hiddenPost(app);
    await mutate(app, post.author, "moderationAppeal", "act { id }", { id: actId });
    const waiting = async (viewer: Viewer) => (await app.execute("{ moderationAppeals { nodes { id } } }", {}, viewer)).data;
    expect(await waiting(moderator)).toEqual({ moderationAppeals: { nodes: [] } });
    expect(await waiting(await makeModerator(app, topic.category))).toEqual({ moderationAppeals: { nodes: [{ id: actId }] } });
  });
});

describe("moderation", () => {
  test("stands in a public log without text or name, is appealed by the author and judged by another, and restores the place", async () => {
    const { topic, post, moderator, actId } = await hiddenPost(app);
    const posts = async () =>
      (
        (await ask("query ($id: ID) { topic(id: $id) { postCount posts { nodes { number state html } } } }", { id: topic.id })) as {
          topic: unknown;
        }
      ).topic;
    const opening = { number: 1, state: "VISIBLE", html: "<p>Antreannya panjang sekali.</p>" };
    expect(await posts()).toEqual({ postCount: 1, posts: { nodes: [opening, { number: 2, state: "HIDDEN", html: null }] } });
    const [log] = await asOwner(app, "select * from forum_moderation_act where id = $1", [actId]);
    expect(log?.["content_hash"]).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(log)).not.toContain("Saya juga");

    await mutate(app, post.author, "moderationAppeal", "act { id }", { id: actId });
    const judgement = { id: actId, isOverturned: true, judgement: "Kritik, bukan hinaan." };
    expect(await refusals(app, moderator, "moderationAppealJudge", judgement)).toMatchObject([{ code: "SEPARATION_OF_DUTIES" }]);
    await mutate(app, await makeModerator(app, topic.category), "moderationAppealJudge", "act { id }", judgement);
    expect(await posts()).toMatchObject({ postCount: 2, posts: { nodes: [opening, { number: 2, state: "VISIBLE" }] } });
    expect(
      await ask("query ($id: ID!) { node(id: $id) { ... on ModerationAct { outcome rule reason judgement } } }", { id: actId }),
    ).toEqual({
      node: { outcome: "OVERTURNED", rule: "INSULT", reason: "Menghina petugas.", judgement: "Kritik, bukan hinaan." },
    });
  });

  test("is appealed once, by the author, in time", async () => {
    const { post, actId } = await hiddenPost(app);
    expect(await refusals(app, await makeCitizen(app), "moderationAppeal", { id: actId }).catch((error: Error) => error.message)).toContain(
      "NOT_FOUND",
    );
    clock.advance(15 * day);
    expect(await refusals(app, post.author, "moderationAppeal", { id: actId })).toMatchObject([{ code: "CLOSED" }]);
    clock.advance(-15 * day);
    await mutate(app, post.author, "moderationAppeal", "act { id }", { id: actId });
    expect(await refusals(app, post.author, "moderationAppeal", { id: actId })).toMatchObject([{ code: "WRONG_STATE" }]);
  });

  test("of the opening post takes the topic out of every list, and its text out of sight", async () => {
    const title = `Topik ${randomUUID()}`;
    const topic = await makeTopic(app, { title });
    const moderator = await makeModerator(app, topic.category);
    await mutate(app, moderator, "postHide", "act { id }", { id: topic.firstPostId, rule: "SPAM", reason: "Berulang." });
    expect(
      await ask(
        "query ($id: ID, $code: String, $title: String!) { topic(id: $id) { state title posts { nodes { html } } } topics(filter: { categoryCode: $code }) { totalCount } topicSearch(text: $title) { id } }",
        { id: topic.id, code: topic.category.code, title },
      ),
    ).toEqual({ topic: { state: "HIDDEN", title: null, posts: { nodes: [{ html: null }] } }, topics: { totalCount: 0 }, topicSearch: [] });
    expect(
      await refusals(app, topic.author, "postWrite", { topicId: topic.id, body: "Lagi." }).catch((error: Error) => error.message),
    ).toContain("NOT_FOUND");
  });
});

describe("search", () => {
  const found = async (text: string) =>
    (
      (await ask("query ($text: String!) { topicSearch(text: $text) { title } }", { text })) as { topicSearch: { title: string }[] }
    ).topicSearch.map(({ title }) => title);

  test("finds every form of a word in title and text, the title first, and names written a little wrong", async () => {
    const category = await makeCategory(app);
    await makeTopic(app, { category, title: "Kapan hasilnya keluar?", body: "Adik saya **diterima** di Bonehau." });
    await makeTopic(app, { category, title: "Penerimaan perawat 2027", body: "Berapa orang?" });
    await makeTopic(app, { category, title: "Jalan ke Tapalang rusak", body: "Sulit ke kantor." });
    expect(await found("menerima")).toEqual(["Penerimaan perawat 2027", "Kapan hasilnya keluar?"]);
    expect(await found("bonehau diterima")).toEqual(["Kapan hasilnya keluar?"]);
    expect(await found("tapalan")).toEqual(["Jalan ke Tapalang rusak"]);
    expect(await found("yang di")).toEqual([]);
    expect(await found("'; drop table forum_topic; --")).toEqual([]);
  });
});
