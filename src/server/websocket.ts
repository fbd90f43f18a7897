import { STATUS_CODES, type IncomingMessage, type Server } from "node:http";
import type { Duplex } from "node:stream";
import { type ServerOptions, CloseCode, handleProtocols, makeServer } from "graphql-ws";
import { type WebSocket, WebSocketServer } from "ws";
import { type ExecutionArgs, GraphQLError } from "graphql";
import { AccessError } from "../kernel/errors.ts";
import type { Viewer } from "../kernel/viewer.ts";
import type { OperationRequest } from "../graphql/executor.ts";
import { messages } from "../graphql/graphql.messages.ts";
import { isCrossSite } from "./cross-site.ts";
import { graphqlPath } from "./http.ts";
import type { LiveSlots } from "./live-slots.ts";
import { type Caller, revocationTopic } from "../kernel/session.ts";
import { type Streams, admitSubscription, formatResult, openStream } from "./streams.ts";

export interface SocketOptions {
  readonly publicUrl: string;
  readonly slots: LiveSlots;
  /** The client's address of an upgrade, behind the trusted proxies. */
  addressOf(request: IncomingMessage): string;
  readonly subscriptionsPerSocket?: number;
  /** Milliseconds between pings; a socket that misses two is dropped. */
  readonly heartbeat?: number;
  /** Milliseconds in which a new socket must send its first message. */
  readonly initTimeout?: number;
}

export interface Sockets {
  /** New sockets are refused from now on (503). */
  refuse(): void;
  /** Closes with 1012 (service restart), in slices spread over so many milliseconds, so that not all come back at once. */
  closeStaged(spread: number): Promise<void>;
  /** Ends everything. */
  close(): Promise<void>;
  readonly size: number;
}

interface Extra {
  readonly caller: Caller;
  viewer: Viewer | null;
  /** Given back when the socket closes; at once where it already has, while something was awaited. */
  hold(release: () => void): void;
  close(code: number, reason: string): void;
}

const largestMessage = 65_536;

/**
 * Subscriptions over WebSocket, by the protocol graphql-transport-ws. Nothing else is executed here: queries and mutations have
 * HTTP, with its limits and cookies. The same document, depth, cost and rate limits count; each event runs in a fresh context.
 */
export function serveWebsocket(server: Server, streams: Streams, options: SocketOptions): Sockets {
  const sockets = new Map<WebSocket, { extra: Extra; missed: number }>();
  const wss = new WebSocketServer({ noServer: true, maxPayload: largestMessage, perMessageDeflate: false, handleProtocols });
  const protocol = makeServer<Record<string, unknown>, Extra>(protocolOptions(streams, options));
  let isRefusing = false;

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    if (request.url?.split("?")[0] !== graphqlPath) return refuseUpgrade(socket, 404);
    if (isRefusing) return refuseUpgrade(socket, 503);
    if (isCrossSite(request.headers, options.publicUrl)) return refuseUpgrade(socket, 403);
    const address = options.addressOf(request);
    let release: () => void;
    try {
      release = options.slots.takeAddress(address);
    } catch {
      return refuseUpgrade(socket, 429);
    }
    socket.once("close", release);
    // Only what is needed later is kept: the request itself would stay in memory as long as the socket.
    const { cookie, authorization, "accept-language": language } = request.headers;
    const headers = {
      ...(cookie && { cookie }),
      ...(authorization && { authorization }),
      ...(language && { "accept-language": language }),
    };
    wss.handleUpgrade(request, socket, head, (webSocket) => open(webSocket, { headers, address }));
  };

  const open = (socket: WebSocket, caller: Caller): void => {
    const releases: (() => void)[] = [];
    const extra: Extra = {
      caller,
      viewer: null,
      hold: (release) => void (socket.readyState === socket.CLOSED ? release() : releases.push(release)),
      close: (code, reason) => socket.close(code, reason),
    };
    const entry = { extra, missed: 0 };
    sockets.set(socket, entry);
    streams.metrics.sockets.inc();
    socket.on("pong", () => (entry.missed = 0));
    // A broken frame: ws closes with the right code by itself, and an unheard error would end the process.
    socket.on("error", () => undefined);
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (data) =>
          new Promise((resolve, fail) =>
            socket.readyState === socket.OPEN ? socket.send(data, (error) => (error ? fail(error) : resolve())) : resolve(),
          ),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (receive) =>
          void socket.on("message", (data) => {
            receive((data as Buffer).toString()).catch((error: unknown) => {
              streams.formatError(error, "en"); // writes it down
              socket.close(CloseCode.InternalServerError, "Internal server error");
            });
          }),
      },
      extra,
    );
    socket.once("close", (code, reason) => {
      sockets.delete(socket);
      streams.metrics.sockets.dec();
      for (const release of releases) release();
      void closed(code, String(reason));
    });
  };

  // One sweep for all sockets instead of a timer each.
  const sweep = setInterval(() => {
    for (const [socket, entry] of sockets) {
      if (entry.missed >= 2) socket.terminate();
      else if (socket.readyState === socket.OPEN) socket.ping();
      entry.missed += 1;
    }
  }, options.heartbeat ?? 15_000);
  sweep.unref();

  const unsubscribe = streams.services.bus.subscribe(revocationTopic, ({ payload }) => {
    for (const { extra } of sockets.values()) if (isRevoked(extra.viewer, payload)) extra.close(CloseCode.Forbidden, "Session ended");
  });

  server.on("upgrade", upgrade);
  return {
    refuse: () => void (isRefusing = true),
    async closeStaged(spread) {
      const open = [...sockets.keys()];
      const slices = Math.max(1, Math.min(open.length, Math.ceil(spread / 100)));
      const perSlice = Math.ceil(open.length / slices);
      for (let start = 0; start < open.length; start += perSlice) {
        for (const socket of open.slice(start, start + perSlice)) socket.close(1012, "Service restart");
        if (start + perSlice < open.length) await new Promise((resolve) => setTimeout(resolve, spread / slices));
      }
    },
    async close() {
      isRefusing = true;
      clearInterval(sweep);
      unsubscribe();
      server.off("upgrade", upgrade);
      const gone = [...sockets.keys()].map((socket) => new Promise((resolve) => socket.once("close", resolve)));
      for (const socket of sockets.keys()) socket.terminate();
      await Promise.all(gone);
      await new Promise<void>((resolve) => wss.close(() => resolve()));
    },
    get size() {
      return sockets.size;
    },
  };
}

function protocolOptions(streams: Streams, options: SocketOptions): ServerOptions<Record<string, unknown>, Extra> {
  const requests = new WeakMap<ExecutionArgs, OperationRequest>();
  const viewers = new WeakMap<ExecutionArgs, { caller: Caller; viewer: Viewer }>();
  return {
    connectionInitWaitTimeout: options.initTimeout ?? 3_000,
    async onConnect({ extra, connectionParams }) {
      try {
        const authorization = connectionParams?.["authorization"];
        const caller = typeof authorization === "string" ? { ...extra.caller, authorization } : extra.caller;
        Object.assign(extra, { caller, viewer: await streams.sessions.viewerOf(caller) });
        if (extra.viewer) extra.hold(options.slots.takePerson(extra.viewer));
        return true;
      } catch (error) {
        if (error instanceof AccessError) return false;
        throw error;
      }
    },
    async onSubscribe({ extra, subscriptions }, _id, payload) {
      const { viewer, caller } = extra;
      if (!viewer) throw new TypeError("There is no subscription before the connection is acknowledged.");
      if (Object.keys(subscriptions).length > (options.subscriptionsPerSocket ?? 20)) {
        return [new GraphQLError("", { originalError: new AccessError("RATE_LIMITED", messages.tooManyStreams) })];
      }
      const admitted = await admitSubscription(streams, viewer, payload);
      if (!("document" in admitted)) return admitted;
      const args: ExecutionArgs = {
        schema: streams.executor.schema,
        document: admitted.document,
        operationName: admitted.operationName ?? null,
        contextValue: {},
      };
      requests.set(args, admitted);
      viewers.set(args, { caller, viewer });
      return args;
    },
    subscribe: (args) => {
      const request = requests.get(args);
      const asked = viewers.get(args);
      if (!request || !asked) throw new TypeError("Only what was admitted is opened.");
      return openStream(streams, asked.caller, asked.viewer, request) as Promise<AsyncGenerator<never>>;
    },
    onNext: ({ extra }, _id, _payload, _args, result) => formatResult(streams, result, viewerOf(extra)),
    onError: ({ extra }, _id, _payload, errors) => errors.map((error) => streams.formatError(error, viewerOf(extra).locale)),
  };
}

function viewerOf({ viewer }: Extra): Viewer {
  if (!viewer) throw new TypeError("Nothing is sent before the connection is acknowledged.");
  return viewer;
}

function isRevoked(viewer: Viewer | null, payload: Readonly<Record<string, string | number | null>>): boolean {
  if (!viewer || viewer.kind === "ANONYMOUS") return false;
  const { sessionId = null, personId = null } = payload;
  return (sessionId !== null && sessionId === viewer.sessionId) || (personId !== null && personId === viewer.personId);
}

function refuseUpgrade(socket: Duplex, status: number): void {
  const retry = status === 503 || status === 429 ? "Retry-After: 5\r\n" : "";
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${retry}Connection: close\r\nContent-Length: 0\r\n\r\n`);
}
