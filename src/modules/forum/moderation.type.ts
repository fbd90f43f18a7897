import { Field, ID, Int, ObjectType } from "type-graphql";
import { NodeInterface } from "../../graphql/node.ts";
import { DateTime } from "../../graphql/scalars.ts";
import { HouseRuleEnum, ModerationActionEnum, ModerationOutcomeEnum } from "./forum.enums.ts";
import type { HouseRule } from "./house-rules.ts";
import type { ModerationAction, ModerationOutcome } from "./moderation.entity.ts";
import type { ActRow, AppealRow, ReportedRow } from "./moderation.queries.ts";

@ObjectType("ModerationAct", {
  simpleResolvers: true,
  implements: NodeInterface,
  description: "An entry of the public log of moderation: what was done, by which rule, why, and what became of it. Never the text.",
})
export class ModerationActType implements ActRow {
  @Field(() => ID, { description: "Id of the entry." })
  id!: string;

  @Field(() => ModerationActionEnum, { description: "What was done." })
  action!: ModerationAction;

  @Field(() => HouseRuleEnum, { nullable: true, description: "Rule that it rests on; null where none was broken." })
  rule!: HouseRule | null;

  @Field(() => String, { description: "Why." })
  reason!: string;

  @Field(() => String, { description: "SHA-256 of the text that it is about, in hexadecimal." })
  contentHash!: string;

  @Field(() => DateTime, { description: "When. In the role of a moderator (moderator)." })
  actedAt!: string;

  @Field(() => ModerationOutcomeEnum, { description: "What became of it." })
  outcome!: ModerationOutcome;

  @Field(() => DateTime, { nullable: true, description: "When the author appealed; null where nobody did." })
  appealedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When another moderator judged the appeal." })
  judgedAt!: string | null;

  @Field(() => String, { nullable: true, description: "What that moderator found." })
  judgement!: string | null;

  @Field(() => Int, { description: "Rises with every change; send it back to notice that someone was faster." })
  version!: number;

  topicId!: string;
  postId!: string | null;
}

@ObjectType("WaitingAppeal", {
  simpleResolvers: true,
  description:
    "An appeal that waits for a judgement, with the text that was taken off. Seen by moderators of its category who did not act.",
})
export class WaitingAppealType implements AppealRow {
  @Field(() => ID, { description: "Id of the act." })
  id!: string;

  @Field(() => DateTime, { description: "When the author appealed." })
  appealedAt!: string;

  @Field(() => String, { nullable: true, description: "Why the author finds the act wrong; null where nothing was said." })
  appealReason!: string | null;

  @Field(() => String, { description: "The text that was taken off, as HTML of an allow-list." })
  html!: string;
}

@ObjectType("ReportedPost", {
  simpleResolvers: true,
  description: "A post with open reports. Seen by moderators of its category; never by whom.",
})
export class ReportedPostType implements ReportedRow {
  @Field(() => ID, { description: "Id of the post." })
  id!: string;

  @Field(() => DateTime, { description: "When it was reported first." })
  firstReportedAt!: string;

  @Field(() => Int, { description: "How many have reported it." })
  reportCount!: number;

  @Field(() => [HouseRuleEnum], { description: "Rules that they say it breaks." })
  rules!: readonly HouseRule[];

  @Field(() => [String], { description: "What they wrote, the oldest first; at most 10." })
  notes!: readonly string[];
}
