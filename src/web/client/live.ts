import { createClient } from "graphql-ws/client";
import { systemClock } from "../../kernel/clock.ts";
import { readEventStream } from "./event-stream.ts";
import { meaningOf } from "./live-position.ts";
import type { LiveMessage, Position } from "./live-position.ts";
import type { LiveStateView } from "./live-state.ts";

export interface LiveOptions<Message extends LiveMessage> {
  /** The subscription: one field, which takes `$since: Int` besides its own variables. */
  readonly document: string;
  readonly field: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** How far the page that the server sent has read. */
  readonly start: Position;
  /** Asks once over HTTP, for networks that let no socket through. Answers the first page (`fromSeq: 0`). */
  poll(): Promise<Message>;
  apply(message: Message, meaning: "replace" | "apply"): void;
  /** The instant of the newest figure in a message, where its rows say it; else the moment of arrival stands for it. */
  newestOf?(message: Message): string | null;
  readonly state: LiveStateView;
}

/** Failed attempts in a row before the page also tries over HTTP: an event stream, and where that fails, questions. */
const patience = 2;
/** Milliseconds between questions over HTTP. */
const pollEvery = 10_000;
const longestWait = 30_000;

/**
 * Watches a topic for as long as the page lives; resumes where it stopped. Where no socket gets through an event stream stands in,
 * and where that does not either, the page asks again and again; the socket goes on trying. Returns what stops it.
 */
export function watch<Message extends LiveMessage>(options: LiveOptions<Message>): () => void {
  const { state } = options;
  let position = options.start;
  let failures = 0;
  let polling: ReturnType<typeof setInterval> | undefined;
  let stream: AbortController | undefined;
  let stopSubscription = (): void => {};
  let isStopped = false;
  /** Which subscription counts: ending one to begin another also completes it. */
  let turn = 0;

  const client = createClient({
    url: () => location.href.replace(/^http/, "ws").replace(/^(wss?:\/\/[^/?#]+).*$/, "$1/graphql"),
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: (retries) => pause(Math.min(longestWait, 500 * 2 ** retries) * (0.5 + Math.random())),
    keepAlive: 15_000,
    lazyCloseTimeout: 0,
  });
  client.on("connected", () => {
    failures = 0;
    stopStandIns();
    state.show("live");
  });
  client.on("closed", () => {
    failures += 1;
    if (isStopped || stream || polling !== undefined) return;
    if (failures > patience) void listen();
    else state.show("connecting");
  });

  subscribe();
  return () => {
    isStopped = true;
    stopStandIns();
    stopSubscription();
    void client.dispose();
  };

  function subscribe(): void {
    // The client writes the payload anew on every connection: a getter makes it resume from where the page is by then.
    const variables = Object.defineProperty({ ...options.variables }, "since", { enumerable: true, get: since });
    const own = (turn += 1);
    const onEnd = (): void => {
      if (!isStopped && own === turn && !stream) startPolling();
    };
    stopSubscription = client.subscribe<Record<string, Message>>(
      { query: options.document, variables },
      {
        next: ({ data }) => {
          const message = data?.[options.field];
          if (message) receive(message);
        },
        // The server refused or ended the watching for good: the page goes on asking.
        error: onEnd,
        complete: onEnd,
      },
    );
  }

  function receive(message: Message): void {
    const meaning = meaningOf(position, message);
    if (meaning === "ask") {
      if (message.epoch !== position.epoch) position = { epoch: null, seq: 0 };
      const stopOld = stopSubscription;
      subscribe();
      return stopOld();
    }
    if (meaning === "skip") return;
    const newest = options.newestOf ? options.newestOf(message) : systemClock.now().toISOString();
    if (newest) state.touch(newest);
    position = { epoch: message.epoch, seq: message.seq };
    options.apply(message, meaning);
  }

  /** The event stream, begun anew as long as it brings something. */
  async function listen(): Promise<void> {
    const own = (stream = new AbortController());
    let heard = 0;
    const receiveData = (data: Record<string, Message>): void => {
      const message = data[options.field];
      if (!message || own.signal.aborted) return;
      heard += 1;
      state.show("live");
      receive(message);
    };
    do {
      heard = 0;
      await readEventStream(options.document, { ...options.variables, since: since() }, own.signal, receiveData).catch(() => undefined);
      if (own.signal.aborted) return;
      state.show("connecting");
      await pause(1000);
    } while (heard > 0 && !own.signal.aborted);
    if (own.signal.aborted) return;
    stream = undefined;
    startPolling();
  }

  function startPolling(): void {
    if (polling !== undefined) return;
    polling = setInterval(() => void ask(), pollEvery);
    void ask();
  }

  async function ask(): Promise<void> {
    const message = await options.poll().catch(() => null);
    // Meanwhile a socket may have come through.
    if (polling === undefined) return;
    state.show(message ? "polling" : "connecting");
    if (message) receive(message);
  }

  function stopStandIns(): void {
    clearInterval(polling);
    polling = undefined;
    stream?.abort();
    stream = undefined;
  }

  function since(): number | null {
    return position.epoch === null || position.seq === 0 ? null : position.seq;
  }
}

/** Waits, but not longer than it takes the phone to come back: to the network or from a pocket. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      removeEventListener("online", done);
      document.removeEventListener("visibilitychange", onShown);
      resolve();
    };
    const onShown = (): void => {
      if (document.visibilityState === "visible") done();
    };
    const timer = setTimeout(done, milliseconds);
    addEventListener("online", done);
    document.addEventListener("visibilitychange", onShown);
  });
}
