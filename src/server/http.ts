import { type ApolloServer, HeaderMap } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { localeOf } from "../kernel/locale.ts";
import { say } from "../kernel/text.ts";
import { BoundedCache } from "../kernel/bounded-cache.ts";
import type { Context } from "../graphql/context.ts";
import { messages } from "../graphql/graphql.messages.ts";
import { documentLimits } from "../graphql/limits.ts";
import { refusalHeader } from "./apollo.ts";
import { applyCookies, CookieJar } from "./cookies.ts";
import { isCrossSite } from "./cross-site.ts";
import { type ErrorFormatter, statusOf } from "./format-error.ts";
import type { Limiter } from "./limits.ts";
import type { Caller } from "../kernel/session.ts";

export interface GraphqlRoute {
  readonly apollo: ApolloServer<Context>;
  readonly publicUrl: string;
  readonly formatError: ErrorFormatter;
  readonly limiter: Limiter;
  contextOf(caller: Caller, cookies: CookieJar): Promise<Context>;
}

export const graphqlPath = "/graphql";
const largestBody = 65_536;

/**
 * GraphQL over HTTP (GET and POST). The route itself answers what is wrong with the request as HTTP, always as a GraphQL
 * error; what is in it goes to Apollo Server.
 */
export async function registerGraphql(fastify: FastifyInstance, route: GraphqlRoute): Promise<void> {
  /** Answers to documents that are wrong by themselves: without it the same wrong text is parsed and checked each time. */
  const refused = new BoundedCache<HttpAnswer>(500);

  await fastify.register(async (scope) => {
    // Every type is read as text, so that the answer to a wrong one is ours.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "string", bodyLimit: largestBody }, (_request, body, done) => done(null, body));
    scope.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => answerFailure(route, request, reply, error));

    scope.route({
      method: ["GET", "POST"],
      url: graphqlPath,
      handler: async (request, reply) => {
        const problem = problemOf(request, route.publicUrl);
        if (problem) return send(reply, problem);
        const body = request.method === "POST" ? parsedBody(request) : undefined;
        if (body && "problem" in body) return send(reply, body.problem);
        return send(reply, await answer(request, reply, body?.json));
      },
    });
  });

  async function answer(request: FastifyRequest, reply: FastifyReply, body: unknown): Promise<HttpAnswer> {
    const document = documentOf(body);
    const key = `${request.headers.accept ?? ""}\n${document}`;
    const known = document === null ? undefined : refused.get(key);
    if (known) return known;
    const cookies = new CookieJar();
    const context = await route.contextOf({ headers: request.headers, address: request.ip }, cookies);
    await route.limiter.assertLeft(context.viewer);
    const response = await route.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method, headers: headersFor(request), search: searchOf(request.url), body },
      context: async () => context,
    });
    if (response.body.kind !== "complete") throw new TypeError("There is no incremental delivery.");
    const refusal = response.headers.get(refusalHeader);
    response.headers.delete(refusalHeader);
    if (refusal) await route.limiter.chargeRefused(context.viewer);
    const type = response.headers.get("content-type") ?? "";
    const made: HttpAnswer = {
      status: refusal && type.startsWith("application/json") ? 200 : (response.status ?? 200),
      headers: Object.fromEntries(response.headers),
      body: response.body.string,
    };
    if (refusal === "document" && document !== null && document.length <= documentLimits.sourceLength) refused.set(key, made);
    applyCookies(reply, cookies, route.publicUrl);
    return made;
  }
}

interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const send = (reply: FastifyReply, { status, headers, body }: HttpAnswer): FastifyReply =>
  // Answers depend on who asks and in which language.
  reply
    .code(status)
    .headers({ "cache-control": "no-store", vary: "Cookie, Authorization, Accept-Language, Accept", ...headers })
    .send(body);

function problemOf(request: FastifyRequest, publicUrl: string): HttpAnswer | null {
  if (isCrossSite(request.headers, publicUrl)) {
    return refusalOf(403, "FORBIDDEN", say(messages.crossSite, localeOf(request.headers)));
  }
  if (request.method !== "POST") return null;
  const [type = "", ...parameters] = (request.headers["content-type"] ?? "")
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  if (type !== "application/json") return refusalOf(415, "BAD_REQUEST", "The body must be application/json.");
  const charset = parameters
    .find((each) => each.startsWith("charset="))
    ?.slice(8)
    .replaceAll('"', "");
  return charset === undefined || charset === "utf-8" ? null : refusalOf(415, "BAD_REQUEST", "The body must be in UTF-8.");
}

function parsedBody(request: FastifyRequest): { json: unknown } | { problem: HttpAnswer } {
  try {
    const json: unknown = JSON.parse(String(request.body));
    if (typeof json === "object" && json !== null && !Array.isArray(json)) return { json };
    return { problem: refusalOf(400, "BAD_REQUEST", "The body must be one JSON object; batches are not accepted.") };
  } catch {
    return { problem: refusalOf(400, "BAD_REQUEST", "The body is not valid JSON.") };
  }
}

function documentOf(body: unknown): string | null {
  const query: unknown = typeof body === "object" && body !== null ? Reflect.get(body, "query") : null;
  return typeof query === "string" ? query : null;
}

/** The cross-site check is done, so Apollo's weaker one is told so. */
function headersFor({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap([["apollo-require-preflight", "1"]]);
  for (const name of ["accept", "content-type"] as const) {
    const value = headers[name];
    if (value !== undefined) map.set(name, value);
  }
  return map;
}

const searchOf = (url: string): string => (url.includes("?") ? url.slice(url.indexOf("?")) : "");

/** What Fastify refuses (a body too long) or what fails before Apollo (a wrong session) is a GraphQL error too. */
function answerFailure(
  route: GraphqlRoute,
  request: FastifyRequest,
  reply: FastifyReply,
  error: Error & { statusCode?: number },
): FastifyReply {
  if (error.statusCode === 413) return send(reply, refusalOf(413, "BAD_REQUEST", `The body must not be longer than ${largestBody} bytes.`));
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return send(reply, refusalOf(error.statusCode, "BAD_REQUEST", "The request cannot be read."));
  }
  const formatted = route.formatError(error, localeOf(request.headers));
  const { code, retryAfter } = formatted.extensions ?? {};
  const headers = { ...jsonHeaders, ...(typeof retryAfter === "number" && { "retry-after": String(retryAfter) }) };
  return send(reply, { status: statusOf(code), headers, body: JSON.stringify({ errors: [formatted] }) });
}

const jsonHeaders = { "content-type": "application/json; charset=utf-8" };

const refusalOf = (status: number, code: string, message: string): HttpAnswer => ({
  status,
  headers: jsonHeaders,
  body: JSON.stringify({ errors: [{ message, extensions: { code } }] }),
});
