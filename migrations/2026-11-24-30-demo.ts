import { Migration } from "@mikro-orm/migrations";

/** The mark of a database whose content is invented. */
export class Demo extends Migration {
  override up(): void {
    this.addSql(`create table "demo_load" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "anchor" date not null,
      "scale" text not null, "loaded_at" timestamptz(3) null, "live_vacancy_id" uuid null, "recorder_id" uuid null, primary key ("id"))`);
    this.addSql(`create index "demo_load_live_vacancy_idx" on "demo_load" ("live_vacancy_id")`);
    this.addSql(`create index "demo_load_recorder_idx" on "demo_load" ("recorder_id")`);
    this.addSql(`alter table "demo_load" add constraint "demo_load_scale_check" check ("scale" in ('demo', 'regency', 'province'))`);
    this.addSql(`alter table "demo_load" add constraint "demo_load_live_vacancy_id_foreign" foreign key ("live_vacancy_id") references "vacancy"
      ("id") on delete restrict`);
    this.addSql(`alter table "demo_load" add constraint "demo_load_recorder_id_foreign" foreign key ("recorder_id") references "person" ("id")
      on delete restrict`);
  }

  override down(): void {
    this.addSql(`drop table "demo_load"`);
  }
}
