import { Field, ID, ObjectType } from "type-graphql";
import { NodeInterface } from "../../graphql/node.ts";
import { DateTime } from "../../graphql/scalars.ts";
import type { ProfileRow } from "./forum-profile.queries.ts";

@ObjectType("ForumProfile", {
  simpleResolvers: true,
  implements: NodeInterface,
  description: "How a person appears in the forum: under a name of one's own choosing. Public; nothing leads from it to the person.",
})
export class ForumProfileType implements ProfileRow {
  @Field(() => ID, { description: "Id of the profile; not of the person." })
  id!: string;

  @Field(() => String, { description: "Name in the forum." })
  name!: string;

  @Field(() => DateTime, { description: "When the profile was made." })
  joinedAt!: string;
}
