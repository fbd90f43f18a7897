import { Field, ID, Int, ObjectType } from "type-graphql";
import { LiveFields } from "../../graphql/live-fields.type.ts";
import { NodeInterface } from "../../graphql/node.ts";
import { DateTime } from "../../graphql/scalars.ts";
import { RoleEnum } from "../people/index.ts";
import { OfficialKindEnum, PostStateEnum } from "./forum.enums.ts";
import type { AnsweringRole, OfficialKind, PostState } from "./post.entity.ts";
import type { PostRow, RevisionRow } from "./post.queries.ts";

@ObjectType("PostRevision", { simpleResolvers: true, description: "An earlier text of a post. Public as long as the post is." })
export class PostRevisionType implements Omit<RevisionRow, "postId"> {
  @Field(() => Int, { description: "From 1, the oldest." })
  number!: number;

  @Field(() => String, { description: "The text as HTML of an allow-list: p br em strong ul ol li blockquote a." })
  html!: string;

  @Field(() => DateTime, { description: "When it was written." })
  writtenAt!: string;

  @Field(() => DateTime, { description: "When another took its place." })
  replacedAt!: string;
}

@ObjectType("Post", { simpleResolvers: true, implements: NodeInterface, description: "What someone says in a topic. Public." })
export class PostType implements PostRow {
  @Field(() => ID, { description: "Id of the post." })
  id!: string;

  @Field(() => Int, { description: "Place in its topic, from 1; never given again." })
  number!: number;

  @Field(() => PostStateEnum, { description: "Where it stands." })
  state!: PostState;

  @Field(() => String, {
    nullable: true,
    description: "The text as HTML of an allow-list: p br em strong ul ol li blockquote a. Null where it is hidden or withdrawn.",
  })
  html!: string | null;

  @Field(() => DateTime, { description: "When it was written." })
  postedAt!: string;

  @Field(() => DateTime, { nullable: true, description: "When it was last edited; null: never." })
  editedAt!: string | null;

  @Field(() => Int, { description: "How many earlier texts it has." })
  revisionCount!: number;

  @Field(() => OfficialKindEnum, { nullable: true, description: "Of an official's post: what it does to the clock; else null." })
  officialKind!: OfficialKind | null;

  @Field(() => RoleEnum, { nullable: true, description: "Of an official's post: the role in which it was written; else null." })
  officialRole!: AnsweringRole | null;

  @Field(() => Int, { description: "Number of the topic's last live event that concerned it." })
  seq!: number;

  @Field(() => Int, { description: "Rises with every change; send it back to notice that someone was faster." })
  version!: number;

  topicId!: string;
  replyToId!: string | null;
  profileId!: string | null;
  unitId!: string | null;
}

@ObjectType("PostChange", {
  simpleResolvers: true,
  implements: LiveFields,
  description: "Posts of a topic that are new or changed after fromSeq; with fromSeq 0 the newest 100.",
})
export class PostChangeType {
  @Field(() => ID, { description: "Changes when numbers begin anew; then everything is loaded again." })
  epoch!: string;

  @Field(() => Int, { description: "Number up to which the answer is right." })
  seq!: number;

  @Field(() => Int, { description: "Number that the answer builds on; 0: the first page, forget what you have." })
  fromSeq!: number;

  @Field(() => [PostType], { description: "Posts in their order; at most 100." })
  posts!: readonly PostType[];
}
