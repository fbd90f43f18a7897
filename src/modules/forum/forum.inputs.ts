import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { ConnectionArgs } from "../../graphql/connection.ts";
import { CategoryKindEnum, HouseRuleEnum, ModerationOutcomeEnum, OfficialKindEnum, TopicOrderEnum } from "./forum.enums.ts";
import type { CategoryKind } from "./forum-category.entity.ts";
import type { HouseRule } from "./house-rules.ts";
import type { ModerationOutcome } from "./moderation.entity.ts";
import type { OfficialKind } from "./post.entity.ts";
import type { TopicOrder } from "./topic.queries.ts";

const onceOnly = { nullable: true, description: "Makes sending it twice do it once." } as const;

@InputType("TopicFilter", { description: "Which topics. What is left out does not filter. Hidden topics are in no list." })
export class TopicFilter {
  @Field(() => String, { nullable: true, description: "Of the category with this code." })
  categoryCode?: string | null;

  @Field(() => ID, { nullable: true, description: "Questions to this unit." })
  unitId?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Questions whose final answer is still owed, or the others." })
  isOwed?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "True: only questions to a unit for which the viewer answers." })
  isMineToAnswer?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "True: only those whose next step is late today." })
  isOverdue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "The frequent questions, or the others." })
  isFrequent?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "True: only those that the viewer opened." })
  isOwn?: boolean | null;
}

@ArgsType()
export class TopicsArgs extends ConnectionArgs {
  @Field(() => TopicFilter, { nullable: true, description: "Which topics." })
  filter?: TopicFilter | null;

  @Field(() => TopicOrderEnum, { defaultValue: TopicOrderEnum.LAST_POST, description: "In which order." })
  orderBy!: TopicOrder;
}

@InputType("ForumProfileSetInput", { description: "The viewer's name in the forum." })
export class ForumProfileSetInput {
  @Field(() => String, { description: "3 to 40 letters, digits, spaces, dots or hyphens; need not be the real name." })
  name!: string;
}

@InputType("TopicOpenInput", { description: "A new topic with its first post." })
export class TopicOpenInput {
  @Field(() => String, { description: "Code of the category." })
  categoryCode!: string;

  @Field(() => String, { description: "Title, 8 to 150 characters." })
  title!: string;

  @Field(() => String, { description: "Text in Markdown, at most 5,000 characters; no HTML, no pictures." })
  body!: string;

  @Field(() => String, onceOnly)
  clientMutationId?: string | null;
}

@InputType("PostWriteInput", { description: "A post in a topic." })
export class PostWriteInput {
  @Field(() => ID, { description: "Id of the topic." })
  topicId!: string;

  @Field(() => ID, { nullable: true, description: "Post that it answers." })
  replyToId?: string | null;

  @Field(() => String, { description: "Text in Markdown, at most 5,000 characters; no HTML, no pictures." })
  body!: string;

  @Field(() => String, onceOnly)
  clientMutationId?: string | null;
}

@InputType("PostEditInput", { description: "A new text of a post of one's own." })
export class PostEditInput {
  @Field(() => ID, { description: "Id of the post." })
  id!: string;

  @Field(() => Int, { description: "Version that was read; refused as STALE where it has changed since." })
  version!: number;

  @Field(() => String, { description: "Text in Markdown, at most 5,000 characters; no HTML, no pictures." })
  body!: string;
}

@InputType("PostWithdrawInput", { description: "A post of one's own that is taken back." })
export class PostWithdrawInput {
  @Field(() => ID, { description: "Id of the post." })
  id!: string;
}

@InputType("OfficialPostWriteInput", { description: "What a unit says in a topic." })
export class OfficialPostWriteInput {
  @Field(() => ID, { description: "Id of the topic." })
  topicId!: string;

  @Field(() => ID, { nullable: true, description: "Post that it answers." })
  replyToId?: string | null;

  @Field(() => ID, { description: "Unit in whose name it is said." })
  unitId!: string;

  @Field(() => OfficialKindEnum, { description: "What it does to the clock of the question." })
  kind!: OfficialKind;

  @Field(() => String, { description: "Text in Markdown, at most 5,000 characters; no HTML, no pictures." })
  body!: string;

  @Field(() => String, onceOnly)
  clientMutationId?: string | null;
}

@InputType("TopicHandOnInput", { description: "A question that another unit is to answer." })
export class TopicHandOnInput {
  @Field(() => ID, { description: "Id of the topic." })
  topicId!: string;

  @Field(() => ID, { description: "Unit that is to answer." })
  unitId!: string;
}

@InputType("TopicMarkFrequentInput", { description: "Whether an answered question stands among the frequent ones." })
export class TopicMarkFrequentInput {
  @Field(() => ID, { description: "Id of the topic." })
  topicId!: string;

  @Field(() => Boolean, { description: "Whether it does." })
  isFrequent!: boolean;
}

@InputType("ForumCategoryAddInput", { description: "A new category." })
export class ForumCategoryAddInput {
  @Field(() => String, { description: "Code in addresses: small letters, digits and hyphens, at most 40." })
  code!: string;

  @Field(() => String, { description: "Name, Indonesian; at most 100 characters." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Name in English." })
  nameEn?: string | null;

  @Field(() => String, { description: "What belongs there, Indonesian; at most 500 characters." })
  description!: string;

  @Field(() => String, { nullable: true, description: "What belongs there, in English." })
  descriptionEn?: string | null;

  @Field(() => CategoryKindEnum, { description: "What it is for." })
  kind!: CategoryKind;

  @Field(() => ID, { description: "Unit that looks after it, and answers its questions." })
  unitId!: string;

  @Field(() => Int, { nullable: true, description: "Place in the list; 0 where nothing is said." })
  ordinal?: number | null;
}

@InputType("ForumCategoryUpdateInput", { description: "Changes of a category. What is left out stays." })
export class ForumCategoryUpdateInput {
  @Field(() => ID, { description: "Id of the category." })
  id!: string;

  @Field(() => Int, { nullable: true, description: "Version that was read; refused as STALE where it has changed since." })
  version?: number | null;

  @Field(() => String, { nullable: true, description: "Name, Indonesian." })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "Name in English; null takes it away." })
  nameEn?: string | null;

  @Field(() => String, { nullable: true, description: "What belongs there, Indonesian." })
  description?: string | null;

  @Field(() => String, { nullable: true, description: "What belongs there, in English; null takes it away." })
  descriptionEn?: string | null;

  @Field(() => Int, { nullable: true, description: "Place in the list." })
  ordinal?: number | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it takes new topics." })
  isOpen?: boolean | null;
}

@InputType("PostReportInput", { description: "A post that breaks a rule." })
export class PostReportInput {
  @Field(() => ID, { description: "Id of the post." })
  id!: string;

  @Field(() => HouseRuleEnum, { description: "Which rule." })
  rule!: HouseRule;

  @Field(() => String, { nullable: true, description: "What a moderator should know; at most 500 characters." })
  note?: string | null;
}

@InputType("PostHideInput", { description: "A post that is taken off." })
export class PostHideInput {
  @Field(() => ID, { description: "Id of the post." })
  id!: string;

  @Field(() => HouseRuleEnum, { description: "Rule that it breaks." })
  rule!: HouseRule;

  @Field(() => String, { description: "Why; the author and the public read it. At most 500 characters, no personal data." })
  reason!: string;
}

@InputType("ReportsDismissInput", { description: "Reports of a post that breaks no rule." })
export class ReportsDismissInput {
  @Field(() => ID, { description: "Id of the post." })
  id!: string;

  @Field(() => String, { description: "Why; the public reads it. At most 500 characters, no personal data." })
  reason!: string;
}

@InputType("TopicLockInput", { description: "A topic that is closed for new posts, or opened again." })
export class TopicLockInput {
  @Field(() => ID, { description: "Id of the topic." })
  id!: string;

  @Field(() => Boolean, { description: "Whether it is closed." })
  isLocked!: boolean;

  @Field(() => String, { description: "Why; the public reads it. At most 500 characters, no personal data." })
  reason!: string;
}

@InputType("ModerationAppealInput", { description: "An act against a post of one's own that another moderator is to judge." })
export class ModerationAppealInput {
  @Field(() => ID, { description: "Id of the act." })
  id!: string;

  @Field(() => String, { nullable: true, description: "Why it is wrong, if there is something to say; at most 500 characters." })
  reason?: string | null;
}

@InputType("ModerationAppealJudgeInput", { description: "The judgement on an appeal." })
export class ModerationAppealJudgeInput {
  @Field(() => ID, { description: "Id of the act." })
  id!: string;

  @Field(() => Boolean, { description: "Whether the act was wrong: then the post is back in its place." })
  isOverturned!: boolean;

  @Field(() => String, { description: "What was found; the author and the public read it. At most 500 characters." })
  judgement!: string;
}

@ArgsType()
export class ModerationActsArgs extends ConnectionArgs {
  @Field(() => [ModerationOutcomeEnum], { nullable: true, description: "Only acts of which this became." })
  outcomes?: ModerationOutcome[] | null;
}
