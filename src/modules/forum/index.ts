import type { Context } from "../../graphql/context.ts";
import type { NodeType } from "../../graphql/node.ts";
import { categoryById } from "./forum-category.queries.ts";
import { ForumCategoryResolver } from "./forum-category.resolver.ts";
import { ForumCategoryType } from "./forum-category.type.ts";
import { profileById } from "./forum-profile.queries.ts";
import { ForumProfileResolver } from "./forum-profile.resolver.ts";
import { ForumProfileType } from "./forum-profile.type.ts";
import { ForumRulesResolver } from "./forum-rules.resolver.ts";
import { actById } from "./moderation.queries.ts";
import { ModerationResolver, ReportedPostFieldResolver, WaitingAppealFieldResolver } from "./moderation.resolver.ts";
import { ModerationActType } from "./moderation.type.ts";
import { PostFieldResolver } from "./post-field.resolver.ts";
import { postById } from "./post.queries.ts";
import { PostType } from "./post.type.ts";
import { TopicFieldResolver } from "./topic-field.resolver.ts";
import { topicById } from "./topic.queries.ts";
import { TopicResolver } from "./topic.resolver.ts";
import { TopicType } from "./topic.type.ts";

export const forumResolvers: readonly Function[] = [
  ForumCategoryResolver,
  ForumProfileResolver,
  TopicResolver,
  TopicFieldResolver,
  PostFieldResolver,
  ModerationResolver,
  ReportedPostFieldResolver,
  WaitingAppealFieldResolver,
  ForumRulesResolver,
];

export const forumNodeTypes: readonly NodeType[] = [
  { type: ForumCategoryType, load: ({ loaders }: Context, id: string) => loaders.load(categoryById, id) },
  { type: ForumProfileType, load: ({ loaders }: Context, id: string) => loaders.load(profileById, id) },
  { type: TopicType, load: ({ loaders }: Context, id: string) => loaders.load(topicById, id) },
  { type: PostType, load: ({ loaders }: Context, id: string) => loaders.load(postById, id) },
  { type: ModerationActType, load: ({ loaders }: Context, id: string) => loaders.load(actById, id) },
];
