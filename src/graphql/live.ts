import type { TopicMessage } from "../kernel/bus.ts";
import type { Reader } from "../kernel/rows.ts";
import type { Context } from "./context.ts";

/**
 * The live contract, the same on WebSocket and SSE. Every live field takes `since: Int` and answers
 * `{ epoch seq fromSeq … }`:
 *
 * - `seq` is the number of the topic up to which the answer is right; `epoch` changes when numbers begin anew.
 * - `fromSeq` says what it is built on: a client applies an answer that starts at or before its own `seq`.
 *   0 means: forget what you have, this is the first page.
 * - The client asks again, with its own `seq`, when it was away or sees a gap. It may miss every message and still be right.
 *
 * So the server registers on the bus first, then reads, and drops what is not newer than what it has read. News that arrives
 * while it reads becomes one answer: changes are merged, rows are never dropped.
 */
export interface LiveState {
  readonly epoch: string;
  readonly seq: number;
}

export interface LiveSource<State extends LiveState> {
  readonly topic: string;
  /** What the client already has; null or undefined: nothing. */
  readonly since: number | null | undefined;
  /** The state from nothing. Its `seq` must be read in the same statement or snapshot as the rows. */
  firstPage(reader: Reader): Promise<State>;
  /** What changed after `since`; null where that is no longer kept, or was never reached. */
  changesSince(reader: Reader, since: number): Promise<State | null>;
}

/** The answers of one watcher, to be returned by a subscription method. Ends when the client leaves. */
export function live<State extends LiveState>(
  context: Pick<Context, "bus" | "reader">,
  source: LiveSource<State>,
): AsyncGenerator<State & { fromSeq: number }, void> {
  const inbox = new Inbox();
  const stop = context.bus.subscribe(source.topic, (message) => inbox.put(message));
  const answers = answersOf(context.reader, source, inbox);
  const leave = () => {
    stop();
    // Wakes the generator, which would otherwise hold `return` back until the next message.
    inbox.close();
  };
  return {
    next: async () => {
      try {
        return await answers.next();
      } catch (error) {
        leave();
        throw error;
      }
    },
    return: async () => {
      leave();
      return answers.return();
    },
    throw: async (error) => {
      leave();
      return answers.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      leave();
      await answers.return();
    },
  };
}

async function* answersOf<State extends LiveState>(
  reader: Reader,
  source: LiveSource<State>,
  inbox: Inbox,
): AsyncGenerator<State & { fromSeq: number }, void> {
  const read = async (since: number | null) => {
    const changes = since === null ? null : await source.changesSince(reader, since);
    return changes ? { ...changes, fromSeq: since ?? 0 } : { ...(await source.firstPage(reader)), fromSeq: 0 };
  };
  let current = await read(source.since ?? null);
  yield current;
  for (let news = await inbox.take(); news !== null; news = await inbox.take()) {
    const isSameEpoch = news.epoch === current.epoch;
    if (isSameEpoch && news.seq <= current.seq) continue;
    const next = await read(isSameEpoch ? current.seq : null);
    if (next.epoch === current.epoch && next.seq <= current.seq) continue;
    current = next;
    yield current;
  }
}

/** Keeps the newest message only: what was between is read from the database anyway. */
class Inbox {
  #newest: TopicMessage | null = null;
  #isClosed = false;
  #wake: (() => void) | null = null;

  put(message: TopicMessage): void {
    this.#newest = message;
    this.#wake?.();
  }

  /** The newest message, as soon as there is one; null after `close`. */
  async take(): Promise<TopicMessage | null> {
    while (this.#newest === null && !this.#isClosed) await new Promise<void>((resolve) => (this.#wake = resolve));
    if (this.#isClosed) return null;
    const message = this.#newest;
    this.#newest = null;
    return message;
  }

  close(): void {
    this.#isClosed = true;
    this.#wake?.();
  }
}
