import { randomUUID } from "node:crypto";
import { defineEntity, p } from "@mikro-orm/core";
import { instant, ref } from "../../kernel/entity.ts";
import { Person } from "../people/person.entity.ts";

/** How a person appears in the forum: under a name of one's own choosing. Nothing public leads from it to the person. */
export const ForumProfileSchema = defineEntity({
  name: "ForumProfile",
  properties: {
    /** Random, unlike other ids: one that sorts by time would say when the account was made. */
    id: p
      .uuid()
      .primary()
      .onCreate(() => randomUUID()),
    personId: ref(Person, "person_id"),
    name: p.string().length(40),
    /** Lower case, without spaces and marks: two names that look alike are one. */
    nameKey: p.string().length(40),
    joinedAt: instant(),
    version: p.integer().version(),
  },
  uniques: [
    { name: "forum_profile_person_key", properties: ["personId"] },
    { name: "forum_profile_name_key", properties: ["nameKey"] },
  ],
});
export class ForumProfile extends ForumProfileSchema.class {}
ForumProfileSchema.setClass(ForumProfile);
