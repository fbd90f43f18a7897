import { once } from "node:events";
import { WebSocket } from "ws";

/** A message of the protocol graphql-transport-ws. */
export interface SocketMessage {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

/** A socket that speaks the protocol message by message, so that a test can also speak it wrongly. */
export interface TestSocket {
  send(message: object | string): void;
  /** The next message, in order; waits for it. */
  next(): Promise<SocketMessage>;
  /** Code and reason of the close; waits for it. */
  closed(): Promise<{ code: number; reason: string }>;
  close(): void;
  /** Sends init and waits for the acknowledgement. */
  init(payload?: object): Promise<void>;
  readonly socket: WebSocket;
}

export interface SocketOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly protocol?: string;
}

export async function openSocket(url: string, options: SocketOptions = {}): Promise<TestSocket> {
  const socket = new WebSocket(`${url.replace(/^http/, "ws")}/graphql`, options.protocol ?? "graphql-transport-ws", {
    headers: { ...options.headers },
  });
  const inbox: SocketMessage[] = [];
  const waiting: ((message: SocketMessage) => void)[] = [];
  const closing = new Promise<{ code: number; reason: string }>((resolve) =>
    socket.once("close", (code, reason) => resolve({ code, reason: String(reason) })),
  );
  socket.on("message", (data) => {
    const message = JSON.parse((data as Buffer).toString()) as SocketMessage;
    const first = waiting.shift();
    if (first) first(message);
    else inbox.push(message);
  });
  await once(socket, "open");
  const send = (message: object | string) => socket.send(typeof message === "string" ? message : JSON.stringify(message));
  const next = async () => inbox.shift() ?? (await new Promise<SocketMessage>((resolve) => waiting.push(resolve)));
  return {
    send,
    next,
    closed: () => closing,
    close: () => socket.close(),
    async init(payload) {
      send({ type: "connection_init", ...(payload ? { payload } : {}) });
      const answer = await next();
      if (answer.type !== "connection_ack") throw new Error(`The socket was answered ${answer.type}.`);
    },
    socket,
  };
}

/** Status of an upgrade that is refused. */
export function refusedUpgrade(url: string, options: SocketOptions & { readonly path?: string } = {}): Promise<number | undefined> {
  const socket = new WebSocket(`${url.replace(/^http/, "ws")}${options.path ?? "/graphql"}`, "graphql-transport-ws", {
    headers: { ...options.headers },
  });
  return new Promise((resolve, fail) => {
    socket.once("unexpected-response", (_request, response) => {
      response.resume();
      resolve(response.statusCode);
    });
    socket.once("open", () => fail(new Error("The upgrade was not refused.")));
    // What follows a refusal is an error of the socket that says the same.
    socket.on("error", () => undefined);
  });
}
