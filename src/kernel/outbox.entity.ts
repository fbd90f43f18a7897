import { defineEntity, p } from "@mikro-orm/core";
import { instant } from "./entity.ts";

/** What happened, written in the transaction in which it happened. Kept for a while after it was delivered, so that watchers can resume. */
export const EventSchema = defineEntity({
  name: "Event",
  properties: {
    id: p.bigint("number").primary().autoincrement(),
    name: p.string().length(100),
    /** Ids and small words only: it crosses processes and is read by everyone who watches the topic. */
    payload: p.json<Record<string, string | number | null>>(),
    topic: p.string().length(200).nullable(),
    /** 1, 2, 3 … within the topic, without a gap. */
    seq: p.bigint("number").nullable(),
    createdAt: instant().defaultRaw("now()"),
    /** Not before: given by the command, or by the relay after a failure. */
    dueAt: instant().nullable(),
    attempts: p.integer().default(0),
    /** Class and code of the last failure; never a message, for it may hold rows. */
    lastError: p.string().length(200).nullable(),
    doneAt: instant().nullable(),
  },
  uniques: [{ name: "event_topic_seq_key", properties: ["topic", "seq"] }],
  indexes: [
    { name: "event_pending_idx", properties: ["id"], where: "done_at is null" },
    { name: "event_done_idx", properties: ["doneAt"], where: "done_at is not null" },
  ],
  checks: [{ name: "event_topic_seq_check", expression: "(topic is null) = (seq is null)" }],
});
export class Event extends EventSchema.class {}
EventSchema.setClass(Event);

/** The last number given in a topic. `epoch` changes when the numbers begin anew (after a restore): watchers then load all. */
export const TopicSchema = defineEntity({
  name: "Topic",
  properties: {
    topic: p.string().length(200).primary(),
    epoch: p.uuid().defaultRaw("gen_random_uuid()"),
    seq: p.bigint("number").defaultRaw("0"),
  },
});
export class Topic extends TopicSchema.class {}
TopicSchema.setClass(Topic);
