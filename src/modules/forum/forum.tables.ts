import type { TableOf } from "../../kernel/entity.ts";
import { statementsOf } from "../../kernel/rows.ts";
import type { UnitSchema } from "../people/unit.entity.ts";
import type { ForumCategorySchema } from "./forum-category.entity.ts";
import type { ForumProfileSchema } from "./forum-profile.entity.ts";
import type { ModerationActSchema, ReportSchema } from "./moderation.entity.ts";
import type { PostRevisionSchema, PostSchema } from "./post.entity.ts";
import type { TopicSchema } from "./topic.entity.ts";

/** The module's tables as its statements see them, with the units of people. */
export interface ForumTables {
  forum_profile: TableOf<typeof ForumProfileSchema>;
  forum_category: TableOf<typeof ForumCategorySchema>;
  forum_topic: TableOf<typeof TopicSchema>;
  forum_post: TableOf<typeof PostSchema>;
  forum_post_revision: TableOf<typeof PostRevisionSchema>;
  forum_report: TableOf<typeof ReportSchema>;
  forum_moderation_act: TableOf<typeof ModerationActSchema>;
  unit: TableOf<typeof UnitSchema>;
}

export const statement = statementsOf<ForumTables>();
