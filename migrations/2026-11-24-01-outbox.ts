import { Migration } from "@mikro-orm/migrations";

/** Events, and the last number of each topic. */
export class Outbox extends Migration {
  override up(): void {
    this.addSql(`create table "event" ("id" bigserial primary key, "name" varchar(100) not null, "payload" jsonb not null, "topic" varchar(200) null,
      "seq" bigint null, "created_at" timestamptz(3) not null default now(), "due_at" timestamptz(3) null, "attempts" int not null default 0,
      "last_error" varchar(200) null, "done_at" timestamptz(3) null)`);
    this.addSql(`create index "event_pending_idx" on "event" ("id") where done_at is null`);
    this.addSql(`create index "event_done_idx" on "event" ("done_at") where done_at is not null`);
    this.addSql(`alter table "event" add constraint "event_topic_seq_key" unique ("topic", "seq")`);
    this.addSql(`alter table "event" add constraint "event_topic_seq_check" check ((topic is null) = (seq is null))`);
    this.addSql(`create table "topic" ("topic" varchar(200) not null, "epoch" uuid not null default gen_random_uuid(),
      "seq" bigint not null default 0, primary key ("topic"))`);
  }

  override down(): void {
    this.addSql(`drop table "event"`);
    this.addSql(`drop table "topic"`);
  }
}
