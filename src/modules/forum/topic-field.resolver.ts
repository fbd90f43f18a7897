import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { ConnectionArgs, connectionOf } from "../../graphql/connection.ts";
import type { Context } from "../../graphql/context.ts";
import { localDate } from "../../kernel/calendar.ts";
import { unitById, UnitType } from "../people/index.ts";
import { answerStateOn } from "./answer-clock.ts";
import { categoryById } from "./forum-category.queries.ts";
import { ForumCategoryType } from "./forum-category.type.ts";
import { profileById } from "./forum-profile.queries.ts";
import { ForumProfileType } from "./forum-profile.type.ts";
import { postsOfTopic } from "./post.queries.ts";
import { PostType } from "./post.type.ts";
import type { TopicRow } from "./topic.queries.ts";
import { AnswerClockType, TopicType } from "./topic.type.ts";

const PostConnection = connectionOf(PostType);

@Resolver(() => TopicType)
export class TopicFieldResolver {
  @FieldResolver(() => String, { nullable: true, description: "Title. Null where the topic is hidden." })
  title(@Root() { state, title }: TopicRow): string | null {
    return state === "HIDDEN" ? null : title;
  }

  @FieldResolver(() => ForumCategoryType, { nullable: true, description: "Category that it stands in." })
  category(@Root() { categoryId }: TopicRow, @Ctx() { loaders }: Context) {
    return loaders.load(categoryById, categoryId);
  }

  @FieldResolver(() => ForumProfileType, { nullable: true, description: "Who opened it." })
  author(@Root() { profileId }: TopicRow, @Ctx() { loaders }: Context) {
    return loaders.load(profileById, profileId);
  }

  @FieldResolver(() => UnitType, { nullable: true, description: "Unit that owes the answer; null of a discussion." })
  answerUnit(@Root() { answerUnitId }: TopicRow, @Ctx() { loaders }: Context) {
    return answerUnitId === null ? null : loaders.load(unitById, answerUnitId);
  }

  @FieldResolver(() => AnswerClockType, { nullable: true, description: "The clock of the answer; null of a discussion." })
  answerClock(@Root() topic: TopicRow, @Ctx() { clock, instance }: Context): AnswerClockType | null {
    const { acknowledgeBy, respondBy, resolveBy, acknowledgedAt, respondedAt, resolvedAt } = topic;
    if (acknowledgeBy === null || respondBy === null || resolveBy === null) return null;
    const times = { acknowledgeBy, respondBy, resolveBy, acknowledgedAt, respondedAt, resolvedAt };
    return { ...times, ...answerStateOn(times, localDate(clock.now(), instance.timeZone)) };
  }

  @FieldResolver(() => PostConnection, { description: "Posts that answer no other post, in their order." })
  posts(@Root() { id }: TopicRow, @Args(() => ConnectionArgs) page: ConnectionArgs, @Ctx() { loaders }: Context) {
    return loaders.page(postsOfTopic, id, page);
  }
}
