import { type ExecutionResult, type FormattedExecutionResult, GraphQLError } from "graphql";
import { AccessError } from "../kernel/errors.ts";
import type { Clock } from "../kernel/clock.ts";
import type { Viewer } from "../kernel/viewer.ts";
import { type Context, type Services, createContext } from "../graphql/context.ts";
import type { Executor, OperationRequest } from "../graphql/executor.ts";
import { messages } from "../graphql/graphql.messages.ts";
import type { ErrorFormatter } from "./format-error.ts";
import type { Limiter } from "./limits.ts";
import type { Metrics } from "./metrics.ts";
import { spendFor } from "./spend.ts";
import type { Caller, Sessions } from "../kernel/session.ts";

/** What both transports of subscriptions share. */
export interface Streams {
  readonly services: Services;
  readonly executor: Executor;
  readonly sessions: Sessions;
  readonly limiter: Limiter;
  readonly formatError: ErrorFormatter;
  readonly metrics: Metrics;
}

/** A request that may begin: parsed, checked, paid for. */
export async function admitSubscription(
  streams: Streams,
  viewer: Viewer,
  payload: {
    readonly query: string;
    readonly operationName?: string | null | undefined;
    readonly variables?: Record<string, unknown> | null | undefined;
  },
): Promise<OperationRequest | readonly GraphQLError[]> {
  const { limiter, executor } = streams;
  try {
    await limiter.assertLeft(viewer);
    const prepared = executor.prepare(payload.query);
    if ("errors" in prepared) {
      await limiter.chargeRefused(viewer);
      return prepared.errors;
    }
    const request = { document: prepared.document, operationName: payload.operationName, variables: payload.variables };
    const selected = executor.select(request);
    if (selected?.operation.operation !== "subscription") throw new AccessError("BAD_USER_INPUT", messages.subscriptionsOnly);
    await spendFor(limiter, viewer, executor.schema, prepared.document, selected);
    return request;
  } catch (error) {
    return [asGraphqlError(error)];
  }
}

/** Events of an admitted subscription; the viewer is read again when the last look is older than half a minute. */
export async function openStream(streams: Streams, caller: Caller, viewer: Viewer, request: OperationRequest) {
  const fresh = freshViewer(streams.sessions, streams.services.clock, caller, viewer);
  const contextOfEvent = async (): Promise<Context> => createContext(streams.services, await fresh());
  const stream = await streams.executor.subscribe(request, contextOfEvent);
  if (!(Symbol.asyncIterator in stream)) return stream;
  streams.metrics.streams.inc();
  return whenEnded(stream, () => streams.metrics.streams.dec());
}

/** A result as it is sent, its errors in the viewer's language. */
export function formatResult(
  streams: Pick<Streams, "formatError">,
  { errors, data }: { readonly errors?: readonly GraphQLError[] | undefined; readonly data?: Record<string, unknown> | null | undefined },
  viewer: Pick<Viewer, "locale">,
): FormattedExecutionResult {
  return {
    ...(errors ? { errors: errors.map((error) => streams.formatError(error, viewer.locale)) } : {}),
    ...(data === undefined ? {} : { data }),
  };
}

/** In the shape that graphql-js gives to errors of resolvers, for the one formatter. */
export const asGraphqlError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError("", { originalError: error instanceof Error ? error : new Error("Not an error.") });

const trustedFor = 30_000;

/** Revocation closes sockets at once (websocket.ts); what ends by itself, such as a grant, is noticed here. */
function freshViewer(sessions: Sessions, clock: Clock, caller: Caller, first: Viewer): () => Promise<Viewer> {
  let viewer = first;
  let readAt = clock.now().getTime();
  return async () => {
    const now = clock.now().getTime();
    if (now - readAt < trustedFor) return viewer;
    viewer = await sessions.viewerOf(caller, { isUse: false });
    readAt = now;
    return viewer;
  };
}

function whenEnded(stream: AsyncGenerator<ExecutionResult, void>, ended: () => void): AsyncGenerator<ExecutionResult, void> {
  let isEnded = false;
  const end = () => {
    if (!isEnded) ended();
    isEnded = true;
  };
  return {
    next: async () => {
      const step = await stream.next();
      if (step.done) end();
      return step;
    },
    return: async () => {
      end();
      return stream.return();
    },
    throw: async (error) => {
      end();
      return stream.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      end();
      await stream.return();
    },
  };
}
