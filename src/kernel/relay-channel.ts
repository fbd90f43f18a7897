import type pg from "pg";
import { z } from "zod";
import type { Bus, TopicMessage } from "./bus.ts";

/** PostgreSQL's channels between the processes of one instance. Only relays speak on them, on their own connections. */
export const channels = { ring: "manakarra_ring", messages: "manakarra_messages" } as const;

/** Tells the other processes what was delivered here: several messages in one notification, as many as fit. */
export async function announce(client: pg.Client, messages: readonly TopicMessage[]): Promise<void> {
  const parts = partsOf(messages.map(({ topic, epoch, seq, event, payload }) => JSON.stringify([topic, epoch, seq, event, payload])));
  if (parts.length === 0) return;
  await client.query("select pg_notify($1, part) from unnest($2::text[]) as part", [channels.messages, parts]);
}

/** What another process told; nothing where it is not of this form. */
export function heard(notification: string | undefined): TopicMessage[] {
  try {
    const read = messagesForm.safeParse(JSON.parse(notification ?? ""));
    return read.success ? read.data.map(([topic, epoch, seq, event, payload]) => ({ topic, epoch, seq, event, payload })) : [];
  } catch {
    return [];
  }
}

/**
 * After an interruption: publishes what was delivered meanwhile in the topics that are watched here. Where a topic has carried
 * nothing yet, only its last event: whoever is behind sees the gap and asks.
 */
export async function catchUp(client: pg.Client, bus: Bus): Promise<void> {
  const watched = [...bus.watched()];
  if (watched.length === 0) return;
  const topics = watched.map(([topic]) => topic);
  const seen = watched.map(([, last]) => last?.seq ?? null);
  const epochs = watched.map(([, last]) => last?.epoch ?? null);
  const result = await client.query<TopicMessage>(missedEvents, [topics, seen, epochs]);
  for (const message of result.rows) bus.publish(message);
}

const messagesForm = z.array(
  z.tuple([z.string(), z.string(), z.number().int(), z.string(), z.record(z.string(), z.union([z.string(), z.number(), z.null()]))]),
);

/** A payload of NOTIFY ends below 8,000 bytes. */
const partBytes = 7_900;

function partsOf(items: readonly string[]): string[] {
  const parts: string[] = [];
  let part: string[] = [];
  let size = 2;
  for (const item of items) {
    const bytes = Buffer.byteLength(item) + 1;
    if (part.length > 0 && size + bytes > partBytes) {
      parts.push(`[${part.join(",")}]`);
      [part, size] = [[], 2];
    }
    part.push(item);
    size += bytes;
  }
  return part.length === 0 ? parts : [...parts, `[${part.join(",")}]`];
}

const missedEvents = `
  select e.topic, t.epoch, e.seq, e.name as event, e.payload
  from unnest($1::text[], $2::bigint[], $3::uuid[]) as w (topic, seen, epoch)
  join topic t on t.topic = w.topic
  join event e on e.topic = t.topic
    and e.seq > case when w.epoch = t.epoch then w.seen else t.seq - 1 end
  where e.attempts > 0 or e.done_at is not null
  order by e.id`;
