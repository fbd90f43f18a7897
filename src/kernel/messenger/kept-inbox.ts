import type { Clock } from "../clock.ts";
import type { Message, Messenger } from "../messenger.ts";
import { say } from "../text.ts";

export interface KeptMessage {
  readonly sentAt: Date;
  readonly to: Message["to"];
  readonly subject: string;
  readonly body: string;
  readonly purpose: Message["purpose"];
}

export interface KeptInbox extends Messenger {
  /** Newest first. */
  readonly messages: () => readonly KeptMessage[];
}

/** Keeps messages in memory, for machines without a mail server. Shown at /dev/inbox, never in production. */
export function keptInbox(clock: Clock, capacity = 200): KeptInbox {
  let kept: readonly KeptMessage[] = [];
  return {
    send: async (message) => {
      const { to, purpose, locale } = message;
      const entry = { sentAt: clock.now(), to, subject: say(message.subject, locale), body: say(message.body, locale), purpose };
      kept = [entry, ...kept].slice(0, capacity);
    },
    messages: () => kept,
  };
}
