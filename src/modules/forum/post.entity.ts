import { defineEntity, p } from "@mikro-orm/core";
import { base, instant, ref } from "../../kernel/entity.ts";
import type { Role } from "../../kernel/viewer.ts";
import { Person } from "../people/person.entity.ts";
import { Unit } from "../people/unit.entity.ts";
import { ForumProfile } from "./forum-profile.entity.ts";
import { Topic } from "./topic.entity.ts";

/** `WITHDRAWN`: by its author. A hidden or withdrawn post keeps its place and its replies; only its text is gone from sight. */
export const postStates = ["VISIBLE", "HIDDEN", "WITHDRAWN"] as const;
export type PostState = (typeof postStates)[number];

/** What an official's post does to the clock of a question; `COMMENT` does nothing. */
export const officialKinds = ["COMMENT", "ACKNOWLEDGEMENT", "RESPONSE", "RESOLUTION"] as const;
export type OfficialKind = (typeof officialKinds)[number];

/** Who answers for a unit. */
export const answeringRoles = ["UNIT_HEAD", "UNIT_SPEAKER"] as const satisfies readonly Role[];
export type AnsweringRole = (typeof answeringRoles)[number];

export const PostSchema = defineEntity({
  name: "Post",
  tableName: "forum_post",
  properties: {
    ...base,
    topicId: ref(Topic, "topic_id"),
    /** Place in the topic, from 1; never given again. */
    number: p.integer(),
    /** The post it answers: one of the topic that answers none itself, so that one level of replies is all there is. */
    replyToId: () => p.manyToOne(Post).mapToPk().fieldName("reply_to_id").nullable().deleteRule("restrict"),
    /** Who says it; null of an official's post, which nothing must tie to what the same person writes as a citizen. */
    profileId: ref(ForumProfile, "profile_id").nullable().deleteRule("restrict"),
    /** Markdown as it was written. */
    body: p.text(),
    /** What is shown: made of the body when it was written, by an allow-list (markdown.ts). */
    html: p.text(),
    state: p.enum(postStates).default("VISIBLE"),
    postedAt: instant(),
    editedAt: instant().nullable(),
    revisionCount: p.integer().default(0),
    /** Of an official answer: for which unit, in which role, by whom; all null for what a citizen says. */
    officialKind: p.enum(officialKinds).nullable(),
    unitId: ref(Unit, "unit_id").nullable().deleteRule("restrict").index("forum_post_unit_idx"),
    officialRole: p.enum(answeringRoles).nullable(),
    officialId: ref(Person, "official_id").nullable().deleteRule("restrict").index("forum_post_official_idx"),
    /** Number of the topic's last live event that concerned this post. */
    seq: p.integer(),
    version: p.integer().version(),
  },
  uniques: [{ name: "forum_post_number_key", properties: ["topicId", "number"] }],
  indexes: [
    { name: "forum_post_reply_to_idx", properties: ["replyToId"] },
    { name: "forum_post_profile_idx", properties: ["profileId", "postedAt"] },
    { name: "forum_post_seq_idx", properties: ["topicId", "seq"] },
  ],
  checks: [
    {
      name: "forum_post_official_check",
      expression:
        "(unit_id is null) = (profile_id is not null) and (unit_id is null) = (official_kind is null) and (unit_id is null) = (official_role is null) and (unit_id is null) = (official_id is null)",
    },
  ],
});
export class Post extends PostSchema.class {}
PostSchema.setClass(Post);

/** A text that was replaced. Public as long as its post is: an edit never hides what was said. */
export const PostRevisionSchema = defineEntity({
  name: "PostRevision",
  tableName: "forum_post_revision",
  properties: {
    ...base,
    postId: ref(Post, "post_id"),
    /** From 1, the oldest. */
    number: p.integer(),
    html: p.text(),
    writtenAt: instant(),
    replacedAt: instant(),
  },
  uniques: [{ name: "forum_post_revision_key", properties: ["postId", "number"] }],
});
export class PostRevision extends PostRevisionSchema.class {}
PostRevisionSchema.setClass(PostRevision);
