/** News for those who watch a topic: what happened, as ids. */
export interface TopicMessage {
  readonly topic: string;
  readonly epoch: string;
  readonly seq: number;
  readonly event: string;
  readonly payload: Readonly<Record<string, string | number | null>>;
}

export type BusListener = (message: TopicMessage) => void;

/** Carries messages inside this process; the relay feeds it, with what other processes did as well. */
export interface Bus {
  /** Hands the message to those who listen now, in order; one that a topic has already carried is dropped. */
  publish(message: TopicMessage): void;
  /** Hears every later message of the topic; the returned function ends it. Nothing of the past: register first, then read. */
  subscribe(topic: string, listener: BusListener): () => void;
  /** Topics that have listeners, with the last message each carried (null: none yet). For catching up after an interruption. */
  watched(): ReadonlyMap<string, Pick<TopicMessage, "epoch" | "seq"> | null>;
}

/** `onFailure` hears of a listener that threw; the others get the message all the same. */
export function createBus(onFailure: (error: unknown) => void): Bus {
  const topics = new Map<string, { listeners: Set<BusListener>; last: TopicMessage | null }>();
  return {
    publish(message) {
      const topic = topics.get(message.topic);
      if (topic === undefined || isKnown(topic.last, message)) return;
      topic.last = message;
      // A copy: who subscribes because of this message does not hear it.
      const listeners = Array.from(topic.listeners);
      for (const listener of listeners) {
        try {
          listener(message);
        } catch (error) {
          onFailure(error);
        }
      }
    },
    subscribe(name, listener) {
      const topic = topics.get(name) ?? { listeners: new Set<BusListener>(), last: null };
      topics.set(name, topic);
      // Its own function, so that one listener registered twice is two subscriptions.
      const own: BusListener = (message) => listener(message);
      topic.listeners.add(own);
      return () => {
        topic.listeners.delete(own);
        if (topic.listeners.size === 0 && topics.get(name) === topic) topics.delete(name);
      };
    },
    watched: () => new Map([...topics].map(([name, topic]) => [name, topic.last])),
  };
}

/** Delivery is at least once: a relay that died between publishing and marking publishes again. */
const isKnown = (last: TopicMessage | null, message: TopicMessage): boolean =>
  last !== null && last.epoch === message.epoch && message.seq <= last.seq;
