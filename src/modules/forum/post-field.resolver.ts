import { Args, Ctx, Extensions, FieldResolver, Resolver, Root } from "type-graphql";
import { ConnectionArgs, connectionOf } from "../../graphql/connection.ts";
import type { Context } from "../../graphql/context.ts";
import { unitById, UnitType } from "../people/index.ts";
import { profileById } from "./forum-profile.queries.ts";
import { ForumProfileType } from "./forum-profile.type.ts";
import { actsOfPost } from "./moderation.queries.ts";
import { ModerationActType } from "./moderation.type.ts";
import { ownPost, postById, type PostRow, repliesToPost, revisionsOfPost } from "./post.queries.ts";
import { PostRevisionType, PostType } from "./post.type.ts";
import { topicById } from "./topic.queries.ts";
import { TopicType } from "./topic.type.ts";

const PostConnection = connectionOf(PostType);

@Resolver(() => PostType)
export class PostFieldResolver {
  @FieldResolver(() => ForumProfileType, { nullable: true, description: "Who says it; null of an official's post, which a unit says." })
  author(@Root() { profileId }: PostRow, @Ctx() { loaders }: Context) {
    return profileId === null ? null : loaders.load(profileById, profileId);
  }

  @FieldResolver(() => UnitType, { nullable: true, description: "Unit in whose name it is said; null of a citizen's post." })
  unit(@Root() { unitId }: PostRow, @Ctx() { loaders }: Context) {
    return unitId === null ? null : loaders.load(unitById, unitId);
  }

  @FieldResolver(() => TopicType, { nullable: true, description: "Topic that it stands in." })
  topic(@Root() { topicId }: PostRow, @Ctx() { loaders }: Context) {
    return loaders.load(topicById, topicId);
  }

  @FieldResolver(() => PostType, { nullable: true, description: "Post that it answers; null where it answers none." })
  replyTo(@Root() { replyToId }: PostRow, @Ctx() { loaders }: Context) {
    return replyToId === null ? null : loaders.load(postById, replyToId);
  }

  @FieldResolver(() => PostConnection, { description: "Posts that answer it, in their order." })
  replies(@Root() { id }: PostRow, @Args(() => ConnectionArgs) page: ConnectionArgs, @Ctx() { loaders }: Context) {
    return loaders.page(repliesToPost, id, page);
  }

  @FieldResolver(() => [PostRevisionType], { description: "Its earlier texts, the oldest first; none where it is not visible." })
  @Extensions({ listSize: 3 })
  revisions(@Root() { id }: PostRow, @Ctx() { loaders }: Context) {
    return loaders.load(revisionsOfPost, id);
  }

  @FieldResolver(() => [ModerationActType], { description: "What moderators did about it, the newest first." })
  @Extensions({ listSize: 3 })
  moderationActs(@Root() { id }: PostRow, @Ctx() { loaders }: Context) {
    return loaders.load(actsOfPost, id);
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer wrote it, as a citizen or for a unit." })
  async isOwn(@Root() { id }: PostRow, @Ctx() { loaders }: Context): Promise<boolean> {
    return (await loaders.load(ownPost, id)) !== null;
  }

  @FieldResolver(() => String, { nullable: true, description: "The text as it was written, in Markdown; only to its author." })
  async body(@Root() { id }: PostRow, @Ctx() { loaders }: Context): Promise<string | null> {
    return (await loaders.load(ownPost, id))?.body ?? null;
  }
}
