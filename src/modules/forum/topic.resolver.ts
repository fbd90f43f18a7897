import { Arg, Args, Ctx, ID, Int, Resolver } from "type-graphql";
import { anyone, role, signedIn } from "../../graphql/access.ts";
import { ByIdOrCodeArgs, idOrCode, wantedId } from "../../graphql/by-id-or-code.ts";
import { connectionOf } from "../../graphql/connection.ts";
import type { Context } from "../../graphql/context.ts";
import { writeOnce } from "../../graphql/idempotency.ts";
import { readPage } from "../../graphql/keyset.ts";
import { live } from "../../graphql/live.ts";
import type { LiveRows } from "../../graphql/live-rows.ts";
import { operation } from "../../graphql/operation.ts";
import { payloadOf } from "../../graphql/payload.ts";
import { localDate } from "../../kernel/calendar.ts";
import { normalisePublicCode } from "../../kernel/codes.ts";
import { AccessError } from "../../kernel/errors.ts";
import { row } from "../../kernel/rows.ts";
import { unitsOf } from "../../kernel/viewer.ts";
import { answerTopic } from "./commands/answer-topic.ts";
import { editPost } from "./commands/edit-post.ts";
import { handOnTopic } from "./commands/hand-on-topic.ts";
import { markFrequent } from "./commands/mark-frequent.ts";
import { openTopic } from "./commands/open-topic.ts";
import { withdrawPost } from "./commands/withdraw-post.ts";
import { writePost } from "./commands/write-post.ts";
import {
  OfficialPostWriteInput,
  PostEditInput,
  PostWithdrawInput,
  PostWriteInput,
  TopicHandOnInput,
  TopicMarkFrequentInput,
  TopicOpenInput,
  TopicsArgs,
} from "./forum.inputs.ts";
import { messages } from "./forum.messages.ts";
import { profileOfPerson } from "./forum-profile.queries.ts";
import { answeringRoles } from "./post.entity.ts";
import { newestPosts, postById, type PostRow, postsSince, topicOfPosts } from "./post.queries.ts";
import { PostChangeType, PostType } from "./post.type.ts";
import { mostFound, searchTopics, topicByCode, topicById, topicLists } from "./topic.queries.ts";
import { TopicType } from "./topic.type.ts";

const TopicConnection = connectionOf(TopicType);
const TopicOpenPayload = payloadOf("TopicOpen", "topic", TopicType, "The topic as opened.");
const PostWritePayload = payloadOf("PostWrite", "post", PostType, "The post as written.");
const PostEditPayload = payloadOf("PostEdit", "post", PostType, "The post as it is now.");
const PostWithdrawPayload = payloadOf("PostWithdraw", "post", PostType, "The post, without its text.");
const OfficialPostWritePayload = payloadOf("OfficialPostWrite", "post", PostType, "The post as written.");
const TopicHandOnPayload = payloadOf("TopicHandOn", "topic", TopicType, "The topic with its new unit.");
const TopicMarkFrequentPayload = payloadOf("TopicMarkFrequent", "topic", TopicType, "The topic as it is now.");

const since = "0.2.0";
const answering = role(...answeringRoles);

@Resolver()
export class TopicResolver {
  @operation.query(() => TopicConnection, {
    access: anyone(),
    since,
    rule: "SP4N-LAPOR!: 3, 5 and 10 working days",
    description: "Topics of the forum. With isOverdue: the public list of answers that are late.",
  })
  async topics(@Args(() => TopicsArgs) { filter, orderBy, ...page }: TopicsArgs, @Ctx() context: Context) {
    const { clock, instance, reader, viewer } = context;
    const own = filter?.isOwn
      ? viewer.personId === null
        ? null
        : await row(reader, profileOfPerson, { personId: viewer.personId })
      : null;
    return readPage(context, topicLists[orderBy], page, {
      categoryCode: filter?.categoryCode ?? null,
      unitId: wantedId(filter?.unitId),
      answerUnitIds: filter?.isMineToAnswer ? unitsOf(viewer, ...answeringRoles) : null,
      profileId: filter?.isOwn ? (own?.id ?? nobody) : null,
      isOwed: filter?.isOwed ?? null,
      overdueOn: filter?.isOverdue ? localDate(clock.now(), instance.timeZone) : null,
      isFrequent: filter?.isFrequent ?? null,
    });
  }

  @operation.query(() => TopicType, { access: anyone(), since, nullable: true, description: "One topic, by id or code." })
  topic(@Args(() => ByIdOrCodeArgs) args: ByIdOrCodeArgs, @Ctx() { loaders, reader }: Context) {
    const wanted = idOrCode(args);
    return "id" in wanted ? loaders.load(topicById, wanted.id) : row(reader, topicByCode, { code: normalisePublicCode(wanted.code) ?? "" });
  }

  @operation.query(() => [TopicType], {
    access: anyone(),
    since,
    cost: 5,
    listSize: mostFound,
    description: `Topics that speak of something, the best first, at most ${mostFound}. Finds every form of an Indonesian word, and names written a little wrong.`,
  })
  topicSearch(
    @Arg("text", () => String, { description: "What is looked for; the first 12 words count." }) text: string,
    @Arg("first", () => Int, { defaultValue: 20, description: `How many: 1 to ${mostFound}; five are enough while someone types a title.` })
    first: number,
    @Ctx() { reader }: Context,
  ) {
    if (first < 1 || first > mostFound) throw new AccessError("BAD_USER_INPUT", messages.searchSize(mostFound));
    return searchTopics(reader, text, first);
  }

  @operation.mutation(() => TopicOpenPayload, {
    access: signedIn(),
    since,
    description: "Opens a topic. In a category for questions the clock of its unit starts.",
  })
  async topicOpen(@Arg("input", () => TopicOpenInput, { description: "The topic." }) input: TopicOpenInput, @Ctx() context: Context) {
    const { topicId } = await writeOnce(context, "topicOpen", input, (em) => openTopic(em, context.viewer, input, context));
    return { topic: await context.loaders.load(topicById, topicId) };
  }

  @operation.mutation(() => PostWritePayload, { access: signedIn(), since, description: "Writes in a topic, or answers one of its posts." })
  async postWrite(@Arg("input", () => PostWriteInput, { description: "The post." }) input: PostWriteInput, @Ctx() context: Context) {
    const { postId } = await writeOnce(context, "postWrite", input, (em) => writePost(em, context.viewer, input, context));
    return { post: await context.loaders.load(postById, postId) };
  }

  @operation.mutation(() => PostEditPayload, {
    access: signedIn(),
    since,
    description: "Changes the text of a post of one's own. The text before it stays readable.",
  })
  async postEdit(@Arg("input", () => PostEditInput, { description: "The new text." }) input: PostEditInput, @Ctx() context: Context) {
    const { postId } = await context.write((em) => editPost(em, context.viewer, input, context));
    return { post: await context.loaders.load(postById, postId) };
  }

  @operation.mutation(() => PostWithdrawPayload, {
    access: signedIn(),
    since,
    description: "Takes back a post of one's own. Its place and its replies stay.",
  })
  async postWithdraw(
    @Arg("input", () => PostWithdrawInput, { description: "Which one." }) input: PostWithdrawInput,
    @Ctx() context: Context,
  ) {
    const { postId } = await context.write((em) => withdrawPost(em, context.viewer, input, context));
    return { post: await context.loaders.load(postById, postId) };
  }

  @operation.mutation(() => OfficialPostWritePayload, {
    access: answering,
    since,
    rule: "SP4N-LAPOR!: 3, 5 and 10 working days",
    description: "Writes in the name of a unit. Of a question the unit that owes the answer moves its clock.",
  })
  async officialPostWrite(
    @Arg("input", () => OfficialPostWriteInput, { description: "The post." }) input: OfficialPostWriteInput,
    @Ctx() context: Context,
  ) {
    const { postId } = await writeOnce(context, "officialPostWrite", input, (em) => answerTopic(em, context.viewer, input, context));
    return { post: await context.loaders.load(postById, postId) };
  }

  @operation.mutation(() => TopicHandOnPayload, {
    access: answering,
    since,
    description: "Hands a question on to the unit that can answer it. Its last days stay what they were.",
  })
  async topicHandOn(
    @Arg("input", () => TopicHandOnInput, { description: "Which one, and to whom." }) input: TopicHandOnInput,
    @Ctx() context: Context,
  ) {
    const { topicId } = await context.write((em) => handOnTopic(em, context.viewer, input));
    return { topic: await context.loaders.load(topicById, topicId) };
  }

  @operation.mutation(() => TopicMarkFrequentPayload, {
    access: answering,
    since,
    description: "Puts a question that has its final answer among the frequent ones, or takes it out.",
  })
  async topicMarkFrequent(
    @Arg("input", () => TopicMarkFrequentInput, { description: "Which one." }) input: TopicMarkFrequentInput,
    @Ctx() context: Context,
  ) {
    const { topicId } = await context.write((em) => markFrequent(em, context.viewer, input));
    return { topic: await context.loaders.load(topicById, topicId) };
  }

  @operation.subscription(() => PostChangeType, {
    access: anyone(),
    since,
    cost: 10,
    description: "Posts of a topic, live: new, edited, withdrawn, hidden, restored.",
  })
  async postAdded(
    @Arg("topicId", () => ID, { description: "Id of the topic." }) topicId: string,
    @Arg("since", () => Int, { nullable: true, description: "seq that you have; nothing: from the start." }) from: number | null,
    @Ctx() context: Context,
  ) {
    const topic = await context.loaders.load(topicById, wantedId(topicId) ?? "");
    if (!topic || topic.state === "HIDDEN") throw new AccessError("NOT_FOUND", messages.topicNotFound);
    return live(context, {
      topic: topicOfPosts(topic.id),
      since: from,
      firstPage: async (reader) => postsOf(await newestPosts(reader, topic.id)),
      changesSince: async (reader, after) => {
        const found = await postsSince(reader, topic.id, after);
        return found && postsOf(found);
      },
    });
  }
}

/** The id of no profile. */
const nobody = "00000000-0000-0000-0000-000000000000";

const postsOf = ({ epoch, seq, rows }: LiveRows<PostRow>) => ({ epoch, seq, posts: rows });
