import { defineEntity, p } from "@mikro-orm/core";
import { base, instant, ref } from "../../kernel/entity.ts";
import { Person } from "../people/person.entity.ts";
import { ForumProfile } from "./forum-profile.entity.ts";
import { houseRules } from "./house-rules.ts";
import { Post } from "./post.entity.ts";
import { Topic } from "./topic.entity.ts";

export const reportStates = ["OPEN", "UPHELD", "DISMISSED"] as const;

/** Someone says that a post breaks a rule. Who, is known inside only. */
export const ReportSchema = defineEntity({
  name: "Report",
  tableName: "forum_report",
  properties: {
    ...base,
    postId: ref(Post, "post_id"),
    profileId: ref(ForumProfile, "profile_id").index("forum_report_profile_idx"),
    rule: p.enum(houseRules),
    note: p.string().length(500).nullable(),
    state: p.enum(reportStates).default("OPEN"),
    reportedAt: instant(),
  },
  uniques: [{ name: "forum_report_once_key", properties: ["postId", "profileId"] }],
  indexes: [{ name: "forum_report_open_idx", properties: ["reportedAt"], where: "state = 'OPEN'" }],
});
export class Report extends ReportSchema.class {}
ReportSchema.setClass(Report);

export const moderationActions = ["HIDE", "LOCK", "UNLOCK", "DISMISS_REPORTS"] as const;
export type ModerationAction = (typeof moderationActions)[number];

/** `STANDS`: nobody has appealed. A restored post is the outcome `OVERTURNED` of the act that hid it. */
export const moderationOutcomes = ["STANDS", "APPEALED", "UPHELD", "OVERTURNED"] as const;
export type ModerationOutcome = (typeof moderationOutcomes)[number];

/** The public log of moderation: what was done, in which role, by which rule, why, and what became of it. Never the text: its hash. */
export const ModerationActSchema = defineEntity({
  name: "ModerationAct",
  tableName: "forum_moderation_act",
  properties: {
    ...base,
    topicId: ref(Topic, "topic_id").index("forum_moderation_act_topic_idx"),
    postId: ref(Post, "post_id").nullable().deleteRule("restrict").index("forum_moderation_act_post_idx"),
    action: p.enum(moderationActions),
    rule: p.enum(houseRules).nullable(),
    reason: p.string().length(500),
    /** SHA-256 of the text it was about. */
    contentHash: p.string().length(64),
    actedAt: instant(),
    actorId: ref(Person, "actor_id").index("forum_moderation_act_actor_idx"),
    outcome: p.enum(moderationOutcomes).default("STANDS"),
    appealedAt: instant().nullable(),
    appealReason: p.string().length(500).nullable(),
    /** Of the appeal. */
    judgedAt: instant().nullable(),
    judgedById: ref(Person, "judged_by_id").nullable().deleteRule("restrict").index("forum_moderation_act_judged_by_idx"),
    judgement: p.string().length(500).nullable(),
    version: p.integer().version(),
  },
  indexes: [
    { name: "forum_moderation_act_newest_idx", properties: ["actedAt", "id"] },
    { name: "forum_moderation_act_appealed_idx", properties: ["appealedAt"], where: "outcome = 'APPEALED'" },
  ],
  checks: [
    { name: "forum_moderation_act_other_judge_check", expression: "judged_by_id is null or judged_by_id <> actor_id" },
    { name: "forum_moderation_act_judged_check", expression: "(outcome in ('UPHELD', 'OVERTURNED')) = (judged_at is not null)" },
  ],
});
export class ModerationAct extends ModerationActSchema.class {}
ModerationActSchema.setClass(ModerationAct);
