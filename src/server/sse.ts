import type { ServerResponse } from "node:http";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { ExecutionResult, FormattedExecutionResult } from "graphql";
import { AccessError } from "../kernel/errors.ts";
import { localeOf } from "../kernel/locale.ts";
import { say } from "../kernel/text.ts";
import type { Viewer } from "../kernel/viewer.ts";
import { messages } from "../graphql/graphql.messages.ts";
import { isCrossSite } from "./cross-site.ts";
import { statusOf } from "./format-error.ts";
import type { LiveSlots } from "./live-slots.ts";
import { type Caller, revocationTopic } from "../kernel/session.ts";
import { type Streams, admitSubscription, formatResult, openStream } from "./streams.ts";

export interface SseOptions {
  readonly publicUrl: string;
  readonly slots: LiveSlots;
  /** Milliseconds between comments that keep proxies from closing a silent stream. */
  readonly heartbeat?: number;
}

export interface EventStreams {
  refuse(): void;
  /** Completes every stream; clients come back after their retry time. */
  close(): void;
}

export const ssePath = "/graphql/stream";

/**
 * Subscriptions as server-sent events, for networks that block WebSocket: one stream an operation, `event: next` with the
 * result and `event: complete`, as the GraphQL-over-SSE protocol has it. `id` is the live `seq`; a browser sends it back as
 * `Last-Event-ID`, and it becomes the variable `since`.
 */
export function serveSse(fastify: FastifyInstance, streams: Streams, options: SseOptions): EventStreams {
  const open = new Set<{ readonly viewer: Viewer; end(): void }>();
  let isRefusing = false;

  const unsubscribe = streams.services.bus.subscribe(revocationTopic, ({ payload }) => {
    for (const { viewer, end } of open) {
      const isHit = (payload["sessionId"] ?? false) === viewer.sessionId || (payload["personId"] ?? false) === viewer.personId;
      if (viewer.kind !== "ANONYMOUS" && isHit) end();
    }
  });

  fastify.route({
    method: ["GET", "POST"],
    url: ssePath,
    handler: async (request, reply) => {
      const locale = localeOf(request.headers);
      const refuse = (error: unknown) => {
        const formatted = streams.formatError(error, locale);
        return reply.code(statusOf(formatted.extensions?.["code"])).send({ errors: [formatted] });
      };
      if (isRefusing) return reply.code(503).header("retry-after", "5").send();
      if (isCrossSite(request.headers, options.publicUrl))
        return reply.code(403).send({ errors: [{ message: say(messages.crossSite, locale), extensions: { code: "FORBIDDEN" } }] });
      const releases: (() => void)[] = [];
      // A client may leave while its stream is still being opened: nothing tells of that a second time.
      const hold = (release: () => void): void => void (reply.raw.destroyed ? release() : releases.push(release));
      reply.raw.once("close", () => releases.forEach((release) => release()));
      try {
        hold(options.slots.takeAddress(request.ip));
        const caller: Caller = { headers: request.headers, address: request.ip };
        const viewer = await streams.sessions.viewerOf(caller);
        hold(options.slots.takePerson(viewer));
        const admitted = await admitSubscription(streams, viewer, payloadOf(request));
        if (!("document" in admitted))
          return await reply.code(400).send({ errors: admitted.map((error) => streams.formatError(error, viewer.locale)) });
        const stream = await openStream(streams, caller, viewer, admitted);
        reply.hijack();
        await pump(reply.raw, stream, (result) => formatResult(streams, result, viewer), viewer);
        return reply;
      } catch (error) {
        return refuse(error);
      }
    },
  });

  async function pump(
    response: ServerResponse,
    stream: Awaited<ReturnType<typeof openStream>>,
    format: (result: ExecutionResult) => FormattedExecutionResult,
    viewer: Viewer,
  ) {
    response.writeHead(200, {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
      connection: "keep-alive",
    });
    response.write("retry: 3000\n\n");
    const heartbeat = setInterval(() => response.write(":\n\n"), options.heartbeat ?? 15_000);
    const results = Symbol.asyncIterator in stream ? stream : null;
    const entry = { viewer, end: () => void results?.return() };
    open.add(entry);
    if (response.destroyed) entry.end();
    else response.once("close", entry.end);
    try {
      if (Symbol.asyncIterator in stream) for await (const result of stream) await write(response, nextEvent(format(result)));
      else await write(response, nextEvent(format(stream)));
    } catch (error) {
      // The source failed; the status is long sent, so it is said as the last event.
      await write(response, nextEvent({ errors: [streams.formatError(error, viewer.locale)] }));
    } finally {
      response.end("event: complete\ndata:\n\n");
      clearInterval(heartbeat);
      open.delete(entry);
    }
  }

  return {
    refuse: () => void (isRefusing = true),
    close: () => {
      unsubscribe();
      for (const { end } of open) end();
    },
  };
}

function nextEvent(result: FormattedExecutionResult): string {
  const seq = seqOf(result.data);
  return `event: next\n${seq === null ? "" : `id: ${seq}\n`}data: ${JSON.stringify(result)}\n\n`;
}

/** The `seq` of the one root field of a subscription, where it selects it. */
function seqOf(data: unknown): number | null {
  const [field] = Object.values((data ?? {}) as Record<string, unknown>);
  const seq: unknown = typeof field === "object" && field !== null ? Reflect.get(field, "seq") : null;
  return typeof seq === "number" ? seq : null;
}

/** Waits for a slow reader instead of holding its events in memory. */
const write = (response: ServerResponse, text: string): Promise<void> =>
  new Promise((resolve) => {
    if (response.destroyed || response.write(text)) return resolve();
    const go = () => {
      response.off("drain", go);
      response.off("close", go);
      resolve();
    };
    response.once("drain", go);
    response.once("close", go);
  });

function payloadOf(request: FastifyRequest): { query: string; operationName: string | null; variables: Record<string, unknown> } {
  const given = (request.method === "GET" ? request.query : request.body) as Record<string, unknown> | null;
  const { query, operationName } = given ?? {};
  if (typeof query !== "string") throw new AccessError("BAD_USER_INPUT", messages.queryMissing);
  const variables = variablesOf(given?.["variables"]);
  const last = Number(request.headers["last-event-id"] ?? Number.NaN);
  const since = Number.isInteger(last) ? { since: last } : {};
  return { query, operationName: typeof operationName === "string" ? operationName : null, variables: { ...variables, ...since } };
}

function variablesOf(given: unknown): Record<string, unknown> {
  try {
    const parsed: unknown = typeof given === "string" ? JSON.parse(given) : given;
    return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed) ? (parsed as Record<string, unknown>) : {};
  } catch {
    throw new AccessError("BAD_USER_INPUT", messages.queryMissing);
  }
}
