import { Migration } from "@mikro-orm/migrations";

export class Migration20261124063603_idempotency extends Migration {
  override name = "Migration20261124063603_idempotency";

  override up(): void | Promise<void> {
    this.addSql(
      `create table "idempotency" ("person_id" uuid not null, "operation" varchar(100) not null, "client_mutation_id" varchar(100) not null, "input_hash" varchar(64) not null, "result" jsonb not null, "created_at" timestamptz(3) not null default now(), primary key ("person_id", "operation", "client_mutation_id"));`,
    );
    this.addSql(`create index "idempotency_created_idx" on "idempotency" ("created_at");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "idempotency" cascade;`);
  }
}
