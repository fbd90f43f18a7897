import { Migration } from "@mikro-orm/migrations";

/** Rule sets, rounds with their schedule, formations, vacancies and their notices. Nothing here is personal. */
export class Rounds extends Migration {
  override up(): void {
    this.addSql(`create table "rule_set" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "code" varchar(60) not null, "title" jsonb not null,
      "year" int not null, "channel" text not null, "content" jsonb not null, "state" text not null default 'PROPOSED', "proposed_by_id" uuid null,
      "confirmed_by_id" uuid null, "confirmed_at" timestamptz(3) null, primary key ("id"))`);
    this.addSql(`create index "rule_set_proposed_by_idx" on "rule_set" ("proposed_by_id")`);
    this.addSql(`create index "rule_set_confirmed_by_idx" on "rule_set" ("confirmed_by_id")`);
    this.addSql(`alter table "rule_set" add constraint "rule_set_code_key" unique ("code")`);
    this.addSql(`alter table "rule_set" add constraint "rule_set_two_people_check" check (proposed_by_id <> confirmed_by_id)`);
    this.addSql(`alter table "rule_set" add constraint "rule_set_channel_check" check ("channel" in ('NATIONAL', 'REGENCY'))`);
    this.addSql(`alter table "rule_set" add constraint "rule_set_state_check" check ("state" in ('PROPOSED', 'CONFIRMED'))`);
    this.addSql(`create or replace function "rule_set_rule_set_is_immutable_fn"() returns trigger as $$ begin if tg_op = 'DELETE' or old.state = 'CONFIRMED' or
      (new.code, new.title, new.year, new.channel, new.content) is distinct from (old.code, old.title, old.year, old.channel, old.content) then raise
      exception 'a rule set is never edited' using errcode = '23514', constraint = 'rule_set_is_immutable'; end if; return new; end; $$ language plpgsql`);
    this.addSql(
      `create trigger "rule_set_is_immutable" before update or delete on "rule_set" for each row execute function "rule_set_rule_set_is_immutable_fn"()`,
    );
    this.addSql(`create table "round" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "code" varchar(60) not null, "title" varchar(200) not
      null, "title_en" varchar(200) null, "year" int not null, "channel" text not null, "path" text not null, "rule_set_id" uuid null, "organiser_unit_id"
      uuid not null, "apply_url" varchar(500) null, "quota" int null, "state" text not null default 'DRAFT', "state_reason" varchar(1000) null,
      "drafted_by_id" uuid not null, "announced_by_id" uuid null, "announced_at" timestamptz(3) null, "version" int not null default 1, primary key ("id"))`);
    this.addSql(`create index "round_rule_set_idx" on "round" ("rule_set_id")`);
    this.addSql(`create index "round_organiser_unit_idx" on "round" ("organiser_unit_id")`);
    this.addSql(`create index "round_drafted_by_idx" on "round" ("drafted_by_id")`);
    this.addSql(`create index "round_announced_by_idx" on "round" ("announced_by_id")`);
    this.addSql(`alter table "round" add constraint "round_code_key" unique ("code")`);
    this.addSql(`alter table "round" add constraint "round_rule_set_check" check (path = 'CPNS' or rule_set_id is null)`);
    this.addSql(`alter table "round" add constraint "round_quota_check" check (quota > 0)`);
    this.addSql(`alter table "round" add constraint "round_channel_check" check ("channel" in ('NATIONAL', 'REGENCY'))`);
    this.addSql(`alter table "round" add constraint "round_path_check" check ("path" in ('CPNS', 'PPPK', 'OPEN_SELECTION'))`);
    this.addSql(
      `alter table "round" add constraint "round_state_check" check ("state" in ('DRAFT', 'ANNOUNCED', 'RUNNING', 'CONCLUDED', 'CANCELLED'))`,
    );
    this.addSql(`create table "schedule_entry" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "round_id" uuid not null, "revision" int not
      null, "stage" text not null, "starts_on" date not null, "ends_on" date not null, "reason" varchar(1000) null, "revised_by_id" uuid not null,
      "revised_at" timestamptz(3) not null, primary key ("id"))`);
    this.addSql(`create index "schedule_entry_revised_by_idx" on "schedule_entry" ("revised_by_id")`);
    this.addSql(`alter table "schedule_entry" add constraint "schedule_entry_stage_key" unique ("round_id", "revision", "stage")`);
    this.addSql(`alter table "schedule_entry" add constraint "schedule_entry_days_check" check (ends_on >= starts_on)`);
    this.addSql(`alter table "schedule_entry" add constraint "schedule_entry_stage_check" check ("stage" in ('ANNOUNCEMENT', 'REGISTRATION',
      'ADMINISTRATIVE_SCREENING', 'ADMINISTRATIVE_RESULT', 'ADMINISTRATIVE_OBJECTION', 'ADMINISTRATIVE_ANSWER', 'SKD', 'SKD_RESULT', 'SKB', 'INTEGRATION',
      'FINAL_RESULT', 'FINAL_OBJECTION', 'FINAL_ANSWER', 'DOSSIER', 'APPOINTMENT'))`);
    this.addSql(`create table "formation" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "round_id" uuid not null, "code" varchar(60) not
      null, "position_id" uuid not null, "unit_id" uuid not null, "location" varchar(200) not null, "qualification" varchar(500) not null, "kind" text not
      null, "need" int not null, "income_minimum" bigint null, "income_maximum" bigint null, "state" text not null default 'DRAFT', "state_reason"
      varchar(1000) null, "drafted_by_id" uuid not null, "decided_by_id" uuid null, "version" int not null default 1, primary key ("id"))`);
    this.addSql(`create index "formation_position_idx" on "formation" ("position_id")`);
    this.addSql(`create index "formation_unit_idx" on "formation" ("unit_id")`);
    this.addSql(`create index "formation_drafted_by_idx" on "formation" ("drafted_by_id")`);
    this.addSql(`create index "formation_decided_by_idx" on "formation" ("decided_by_id")`);
    this.addSql(`alter table "formation" add constraint "formation_code_key" unique ("round_id", "code")`);
    this.addSql(`alter table "formation" add constraint "formation_need_check" check (need > 0)`);
    this.addSql(
      `alter table "formation" add constraint "formation_income_check" check (income_minimum >= 0 and income_maximum >= income_minimum)`,
    );
    this.addSql(`alter table "formation" add constraint "formation_kind_check" check ("kind" in ('GENERAL', 'CUM_LAUDE', 'DISABILITY', 'DIASPORA', 'PAPUA',
      'LEFT_BEHIND_REGION', 'KALIMANTAN'))`);
    this.addSql(
      `alter table "formation" add constraint "formation_state_check" check ("state" in ('DRAFT', 'PROPOSED', 'APPROVED', 'LOCKED', 'REJECTED'))`,
    );
    this.addSql(`create table "vacancy" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "round_id" uuid not null, "code" varchar(60) not null,
      "title" varchar(200) not null, "title_en" varchar(200) null, "decree_number" varchar(100) null, "requirements" text not null, "opens_on" date not
      null, "closes_on" date not null, "state" text not null default 'DRAFT', "state_reason" varchar(1000) null, "drafted_by_id" uuid not null,
      "approved_by_id" uuid null, "published_by_id" uuid null, "published_at" timestamptz(3) null, "supersedes_id" uuid null, "version" int not null default
      1, primary key ("id"))`);
    this.addSql(`create index "vacancy_round_idx" on "vacancy" ("round_id")`);
    this.addSql(`create index "vacancy_drafted_by_idx" on "vacancy" ("drafted_by_id")`);
    this.addSql(`create index "vacancy_approved_by_idx" on "vacancy" ("approved_by_id")`);
    this.addSql(`create index "vacancy_published_by_idx" on "vacancy" ("published_by_id")`);
    this.addSql(`create index "vacancy_supersedes_idx" on "vacancy" ("supersedes_id")`);
    this.addSql(`create index "vacancy_timed_idx" on "vacancy" ("closes_on") where state in ('PUBLISHED', 'OPEN', 'CLOSED')`);
    this.addSql(`alter table "vacancy" add constraint "vacancy_code_key" unique ("code")`);
    this.addSql(`alter table "vacancy" add constraint "vacancy_days_check" check (closes_on >= opens_on)`);
    this.addSql(`alter table "vacancy" add constraint "vacancy_state_check" check ("state" in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'OPEN', 'CLOSED', 'IN_SELECTION',
      'DECIDED', 'ARCHIVED', 'CANCELLED', 'SUPERSEDED'))`);
    this.addSql(`create table "vacancy_formation" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "vacancy_id" uuid not null, "formation_id"
      uuid not null, "is_held" boolean not null, primary key ("id"))`);
    this.addSql(`create index "vacancy_formation_formation_idx" on "vacancy_formation" ("formation_id")`);
    this.addSql(`alter table "vacancy_formation" add constraint "vacancy_formation_key" unique ("vacancy_id", "formation_id")`);
    this.addSql(`create unique index "vacancy_formation_held_key" on "vacancy_formation" ("formation_id") where is_held`);
    this.addSql(`create table "vacancy_notice" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "vacancy_id" uuid not null, "kind" text not
      null, "reason" varchar(1000) not null, "closed_on_before" date null, "closes_on" date null, "published_at" timestamptz(3) not null, primary key
      ("id"))`);
    this.addSql(`create index "vacancy_notice_vacancy_idx" on "vacancy_notice" ("vacancy_id")`);
    this.addSql(
      `alter table "vacancy_notice" add constraint "vacancy_notice_kind_check" check ("kind" in ('EXTENDED', 'CANCELLED', 'CORRECTED'))`,
    );
    this.addSql(
      `alter table "rule_set" add constraint "rule_set_proposed_by_id_foreign" foreign key ("proposed_by_id") references "person" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "rule_set" add constraint "rule_set_confirmed_by_id_foreign" foreign key ("confirmed_by_id") references "person" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "round" add constraint "round_rule_set_id_foreign" foreign key ("rule_set_id") references "rule_set" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "round" add constraint "round_organiser_unit_id_foreign" foreign key ("organiser_unit_id") references "unit" ("id")`,
    );
    this.addSql(
      `alter table "round" add constraint "round_drafted_by_id_foreign" foreign key ("drafted_by_id") references "person" ("id")`,
    );
    this.addSql(
      `alter table "round" add constraint "round_announced_by_id_foreign" foreign key ("announced_by_id") references "person" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "schedule_entry" add constraint "schedule_entry_round_id_foreign" foreign key ("round_id") references "round" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "schedule_entry" add constraint "schedule_entry_revised_by_id_foreign" foreign key ("revised_by_id") references "person" ("id")`,
    );
    this.addSql(`alter table "formation" add constraint "formation_round_id_foreign" foreign key ("round_id") references "round" ("id")`);
    this.addSql(
      `alter table "formation" add constraint "formation_position_id_foreign" foreign key ("position_id") references "position" ("id")`,
    );
    this.addSql(`alter table "formation" add constraint "formation_unit_id_foreign" foreign key ("unit_id") references "unit" ("id")`);
    this.addSql(
      `alter table "formation" add constraint "formation_drafted_by_id_foreign" foreign key ("drafted_by_id") references "person" ("id")`,
    );
    this.addSql(
      `alter table "formation" add constraint "formation_decided_by_id_foreign" foreign key ("decided_by_id") references "person" ("id") on delete restrict`,
    );
    this.addSql(`alter table "vacancy" add constraint "vacancy_round_id_foreign" foreign key ("round_id") references "round" ("id")`);
    this.addSql(
      `alter table "vacancy" add constraint "vacancy_drafted_by_id_foreign" foreign key ("drafted_by_id") references "person" ("id")`,
    );
    this.addSql(
      `alter table "vacancy" add constraint "vacancy_approved_by_id_foreign" foreign key ("approved_by_id") references "person" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "vacancy" add constraint "vacancy_published_by_id_foreign" foreign key ("published_by_id") references "person" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "vacancy" add constraint "vacancy_supersedes_id_foreign" foreign key ("supersedes_id") references "vacancy" ("id") on delete restrict`,
    );
    this.addSql(`alter table "vacancy_formation" add constraint "vacancy_formation_vacancy_id_foreign" foreign key ("vacancy_id") references "vacancy" ("id") on delete
      cascade`);
    this.addSql(
      `alter table "vacancy_formation" add constraint "vacancy_formation_formation_id_foreign" foreign key ("formation_id") references "formation" ("id")`,
    );
    this.addSql(
      `alter table "vacancy_notice" add constraint "vacancy_notice_vacancy_id_foreign" foreign key ("vacancy_id") references "vacancy" ("id")`,
    );
  }

  override down(): void {
    this.addSql(`drop table "vacancy_notice"`);
    this.addSql(`drop table "vacancy_formation"`);
    this.addSql(`drop table "vacancy"`);
    this.addSql(`drop table "formation"`);
    this.addSql(`drop table "schedule_entry"`);
    this.addSql(`drop table "round"`);
    this.addSql(`drop table "rule_set"`);
    this.addSql(`drop function "rule_set_rule_set_is_immutable_fn"()`);
  }
}
