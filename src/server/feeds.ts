import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { localeOf } from "../kernel/locale.ts";
import type { Document } from "../web/document.ts";
import { atomOf, feedOfForum, feedOfTopic, newestTopicsQuery, topicPostsQuery } from "../web/features/forum/feed.ts";
import type { Feed } from "../web/features/forum/feed.ts";
import { patterns } from "../web/paths.ts";

export interface FeedServices {
  readonly origin: string;
  /** Runs a document as an anonymous reader: a feed is the same for everybody. */
  execute<Result, Variables extends object>(
    request: FastifyRequest,
    document: Document<Result, Variables>,
    variables: Variables,
  ): Promise<Result>;
  notFound(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>;
}

/** The forum as Atom feeds, for whoever wants to hear of what is new without an account. */
export function serveFeeds(fastify: FastifyInstance, { origin, execute, notFound }: FeedServices): void {
  fastify.get(patterns.forumFeed, async (request, reply) => {
    const { topics } = await execute(request, newestTopicsQuery, {});
    return send(request, reply, feedOfForum(localeOf(request.headers), topics.nodes), origin);
  });
  fastify.get<{ Params: { code: string } }>(patterns.topicFeed, async (request, reply) => {
    const { topic } = await execute(request, topicPostsQuery, { code: request.params.code });
    return topic ? send(request, reply, feedOfTopic(localeOf(request.headers), topic), origin) : notFound(request, reply);
  });
}

function send(request: FastifyRequest, reply: FastifyReply, feed: Feed, origin: string): FastifyReply {
  const locale = localeOf(request.headers);
  const xml = atomOf(feed, { locale, origin });
  const tag = `W/"${createHash("sha256").update(xml).digest("base64url").slice(0, 22)}"`;
  reply.headers({ "cache-control": "public, no-cache", "content-language": locale, vary: "Accept-Language, Cookie", etag: tag });
  if (request.headers["if-none-match"]?.includes(tag)) return reply.code(304).send();
  return reply.type("application/atom+xml; charset=utf-8").send(xml);
}
