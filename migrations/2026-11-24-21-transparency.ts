import { Migration } from "@mikro-orm/migrations";

/** The public log of acts: only ever longer. */
export class Transparency extends Migration {
  override up(): void {
    this.addSql(`create table "log_leaf" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "position" bigint not null,
      "kind" varchar(100) not null, "subject" varchar(500) not null, "entry" text not null, "leaf_hash" varchar(64) not null,
      primary key ("id"))`);
    this.addSql(`alter table "log_leaf" add constraint "log_leaf_position_key" unique ("position")`);
    this.addSql(`alter table "log_leaf" add constraint "log_leaf_position_check" check (position >= 0)`);
    this.addSql(`create function "log_leaf_append_only_fn"() returns trigger as $$ begin raise exception 'log_leaf is append-only'
      using errcode = 'restrict_violation'; end; $$ language plpgsql`);
    this.addSql(`create trigger "append_only" before update or delete or truncate on "log_leaf" for each statement
      execute function "log_leaf_append_only_fn"()`);
  }

  override down(): void {
    this.addSql(`drop table "log_leaf"`);
    this.addSql(`drop function "log_leaf_append_only_fn"()`);
  }
}
