import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { anyone, role, signedIn } from "../../graphql/access.ts";
import { ConnectionArgs, connectionOf } from "../../graphql/connection.ts";
import type { Context } from "../../graphql/context.ts";
import { readPage } from "../../graphql/keyset.ts";
import { operation } from "../../graphql/operation.ts";
import { payloadOf } from "../../graphql/payload.ts";
import { unitsOf } from "../../kernel/viewer.ts";
import { appealAct } from "./commands/appeal-act.ts";
import { dismissReports } from "./commands/dismiss-reports.ts";
import { hidePost } from "./commands/hide-post.ts";
import { judgeAppeal } from "./commands/judge-appeal.ts";
import { lockTopic } from "./commands/lock-topic.ts";
import { reportPost } from "./commands/report-post.ts";
import {
  ModerationActsArgs,
  ModerationAppealInput,
  ModerationAppealJudgeInput,
  PostHideInput,
  PostReportInput,
  ReportsDismissInput,
  TopicLockInput,
} from "./forum.inputs.ts";
import {
  actById,
  type ActRow,
  type AppealRow,
  moderationActs,
  type ReportedRow,
  reportedPosts,
  waitingAppeals,
} from "./moderation.queries.ts";
import { ModerationActType, ReportedPostType, WaitingAppealType } from "./moderation.type.ts";
import { postById } from "./post.queries.ts";
import { PostType } from "./post.type.ts";
import { topicById } from "./topic.queries.ts";
import { TopicType } from "./topic.type.ts";

const ModerationActConnection = connectionOf(ModerationActType);
const ReportedPostConnection = connectionOf(ReportedPostType);
const WaitingAppealConnection = connectionOf(WaitingAppealType);
const PostReportPayload = payloadOf("PostReport", "post", PostType, "The reported post.");
const PostHidePayload = payloadOf("PostHide", "act", ModerationActType, "The entry of the log.");
const ReportsDismissPayload = payloadOf("ReportsDismiss", "act", ModerationActType, "The entry of the log.");
const TopicLockPayload = payloadOf("TopicLock", "topic", TopicType, "The topic as it is now.");
const ModerationAppealPayload = payloadOf("ModerationAppeal", "act", ModerationActType, "The entry, with the appeal.");
const ModerationAppealJudgePayload = payloadOf("ModerationAppealJudge", "act", ModerationActType, "The entry, with the judgement.");

const since = "0.2.0";
const moderator = role("MODERATOR");

@Resolver(() => ModerationActType)
export class ModerationResolver {
  @operation.query(() => ModerationActConnection, {
    access: anyone(),
    since,
    description: "The public log of moderation, the newest first: act, rule, reason and outcome; never a text or a name.",
  })
  moderationActs(@Args(() => ModerationActsArgs) { outcomes, ...page }: ModerationActsArgs, @Ctx() context: Context) {
    return readPage(context, moderationActs, page, { outcomes: outcomes ?? null });
  }

  @operation.query(() => ReportedPostConnection, {
    access: moderator,
    since,
    description: "Posts with open reports in the categories that the moderator looks after, the longest waiting first.",
  })
  reportedPosts(@Args(() => ConnectionArgs) page: ConnectionArgs, @Ctx() context: Context) {
    return readPage(context, reportedPosts, page, { unitIds: moderatedUnits(context) });
  }

  @operation.query(() => WaitingAppealConnection, {
    access: moderator,
    since,
    description:
      "Appeals that wait in the categories that the moderator looks after, except against acts of his own; the longest waiting first.",
  })
  moderationAppeals(@Args(() => ConnectionArgs) page: ConnectionArgs, @Ctx() context: Context) {
    return readPage(context, waitingAppeals, page, { unitIds: moderatedUnits(context), personId: context.viewer.personId });
  }

  @operation.mutation(() => PostReportPayload, {
    access: signedIn(),
    since,
    description: "Tells the moderators that a post breaks a rule. Nobody else learns who did.",
  })
  async postReport(
    @Arg("input", () => PostReportInput, { description: "Which one, and the rule." }) input: PostReportInput,
    @Ctx() context: Context,
  ) {
    const { postId } = await context.write((em) => reportPost(em, context.viewer, input, context));
    return { post: await context.loaders.load(postById, postId) };
  }

  @operation.mutation(() => PostHidePayload, {
    access: moderator,
    since,
    description: "Takes a post off by a rule of the forum. It keeps its place; the act stands in the public log.",
  })
  async postHide(@Arg("input", () => PostHideInput, { description: "Which one, and why." }) input: PostHideInput, @Ctx() context: Context) {
    const { actId } = await context.write((em) => hidePost(em, context.viewer, input, context));
    return { act: await context.loaders.load(actById, actId) };
  }

  @operation.mutation(() => ReportsDismissPayload, { access: moderator, since, description: "Finds that a reported post breaks no rule." })
  async reportsDismiss(
    @Arg("input", () => ReportsDismissInput, { description: "Which post, and why." }) input: ReportsDismissInput,
    @Ctx() context: Context,
  ) {
    const { actId } = await context.write((em) => dismissReports(em, context.viewer, input, context));
    return { act: await context.loaders.load(actById, actId) };
  }

  @operation.mutation(() => TopicLockPayload, { access: moderator, since, description: "Closes a topic for new posts, or opens it again." })
  async topicLock(
    @Arg("input", () => TopicLockInput, { description: "Which one, and why." }) input: TopicLockInput,
    @Ctx() context: Context,
  ) {
    const { topicId } = await context.write((em) => lockTopic(em, context.viewer, input, context));
    return { topic: await context.loaders.load(topicById, topicId) };
  }

  @operation.mutation(() => ModerationAppealPayload, {
    access: signedIn(),
    since,
    description: "Has another moderator judge an act against a post of one's own.",
  })
  async moderationAppeal(
    @Arg("input", () => ModerationAppealInput, { description: "Which act." }) input: ModerationAppealInput,
    @Ctx() context: Context,
  ) {
    const { actId } = await context.write((em) => appealAct(em, context.viewer, input, context));
    return { act: await context.loaders.load(actById, actId) };
  }

  @operation.mutation(() => ModerationAppealJudgePayload, {
    access: moderator,
    since,
    description: "Judges an appeal; never against one's own act. What is restored is back in its place.",
  })
  async moderationAppealJudge(
    @Arg("input", () => ModerationAppealJudgeInput, { description: "Which act, and what was found." }) input: ModerationAppealJudgeInput,
    @Ctx() context: Context,
  ) {
    const { actId } = await context.write((em) => judgeAppeal(em, context.viewer, input, context));
    return { act: await context.loaders.load(actById, actId) };
  }

  @FieldResolver(() => TopicType, { nullable: true, description: "Topic that it is about, or in which its post stands." })
  topic(@Root() { topicId }: ActRow, @Ctx() { loaders }: Context) {
    return loaders.load(topicById, topicId);
  }

  @FieldResolver(() => PostType, { nullable: true, description: "Post that it is about; null of a topic." })
  post(@Root() { postId }: ActRow, @Ctx() { loaders }: Context) {
    return postId === null ? null : loaders.load(postById, postId);
  }
}

const moderatedUnits = ({ viewer }: Context): string[] => unitsOf(viewer, "MODERATOR");

@Resolver(() => WaitingAppealType)
export class WaitingAppealFieldResolver {
  @FieldResolver(() => ModerationActType, { nullable: true, description: "The act." })
  act(@Root() { id }: AppealRow, @Ctx() { loaders }: Context) {
    return loaders.load(actById, id);
  }
}

@Resolver(() => ReportedPostType)
export class ReportedPostFieldResolver {
  @FieldResolver(() => PostType, { nullable: true, description: "The post." })
  post(@Root() { id }: ReportedRow, @Ctx() { loaders }: Context) {
    return loaders.load(postById, id);
  }
}
