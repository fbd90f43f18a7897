import { defineEntity, p, quote } from "@mikro-orm/core";
import { base, instant, ref } from "../../kernel/entity.ts";
import { Unit } from "../people/unit.entity.ts";
import { ForumCategory } from "./forum-category.entity.ts";
import { ForumProfile } from "./forum-profile.entity.ts";

/** `HIDDEN`: a moderator took it off, with reason and rule; `LOCKED`: readable, but nobody adds to it. */
export const topicStates = ["OPEN", "LOCKED", "HIDDEN"] as const;
export type TopicState = (typeof topicStates)[number];

/** A question or a subject; what is said stands in its posts, the first of which opens it. */
export const TopicSchema = defineEntity({
  name: "Topic",
  tableName: "forum_topic",
  properties: {
    ...base,
    /** What people quote: `TOP-7KQ4-M3XA`. */
    code: p.string().length(60),
    categoryId: ref(ForumCategory, "category_id"),
    profileId: ref(ForumProfile, "profile_id").index("forum_topic_profile_idx"),
    title: p.string().length(150),
    state: p.enum(topicStates).default("OPEN"),
    openedAt: instant(),
    lastPostAt: instant(),
    /** Visible posts, the opening one included. */
    postCount: p.integer().default(1),
    /** The last days of the three steps of an official answer, of a question; null where nobody owes one (answer-clock.ts). */
    acknowledgeBy: p.date().nullable(),
    respondBy: p.date().nullable(),
    resolveBy: p.date().nullable(),
    acknowledgedAt: instant().nullable(),
    respondedAt: instant().nullable(),
    resolvedAt: instant().nullable(),
    /** Who owes the answer; another unit after it was handed on. */
    answerUnitId: ref(Unit, "answer_unit_id").nullable().deleteRule("restrict").index("forum_topic_answer_unit_idx"),
    /** An answered question that many ask: stands under the frequent ones. */
    isFrequent: p.boolean().default(false),
    /** Roots of the words of title and opening post (kernel/indonesian). */
    titleStems: p.text(),
    bodyStems: p.text(),
    search: p
      .type("tsvector")
      .columnType("tsvector")
      .generated("(setweight(to_tsvector('simple', title_stems), 'A') || setweight(to_tsvector('simple', body_stems), 'B')) stored")
      .nullable()
      .hidden()
      .lazy(),
    version: p.integer().version(),
  },
  uniques: [{ name: "forum_topic_code_key", properties: ["code"] }],
  indexes: [
    { name: "forum_topic_category_idx", properties: ["categoryId", "lastPostAt", "id"] },
    { name: "forum_topic_newest_idx", properties: ["lastPostAt", "id"] },
    { name: "forum_topic_search_idx", properties: ["search"], type: "gin" },
    {
      name: "forum_topic_title_trgm_idx",
      expression: (columns, table, name) => quote`create index ${name} on ${table} using gin (lower(${columns.title}) gin_trgm_ops)`,
    },
  ],
  checks: [{ name: "forum_topic_clock_check", expression: "(acknowledge_by is null) = (answer_unit_id is null)" }],
});
export class Topic extends TopicSchema.class {}
TopicSchema.setClass(Topic);
