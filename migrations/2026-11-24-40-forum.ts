import { Migration } from "@mikro-orm/migrations";

/** The forum: profiles, categories, topics, posts, reports and the public log of moderation. Typing errors are found by pg_trgm. */
export class Forum extends Migration {
  override up(): void {
    this.addSql(`create extension if not exists pg_trgm`);
    this.addSql(`create table "forum_profile" ("id" uuid not null, "person_id" uuid not null, "name" varchar(40) not null, "name_key"
      varchar(40) not null, "joined_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"))`);
    this.addSql(`alter table "forum_profile" add constraint "forum_profile_person_key" unique ("person_id")`);
    this.addSql(`alter table "forum_profile" add constraint "forum_profile_name_key" unique ("name_key")`);
    this.addSql(`create table "forum_category" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "code"
      varchar(40) not null, "name" varchar(100) not null, "name_en" varchar(100) null, "description" varchar(500) not null,
      "description_en" varchar(500) null, "kind" text not null, "unit_id" uuid not null, "ordinal" int not null default 0, "is_open"
      boolean not null default true, "version" int not null default 1, primary key ("id"))`);
    this.addSql(`create index "forum_category_unit_idx" on "forum_category" ("unit_id")`);
    this.addSql(`alter table "forum_category" add constraint "forum_category_code_key" unique ("code")`);
    this.addSql(`create table "forum_topic" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "code" varchar(60)
      not null, "category_id" uuid not null, "profile_id" uuid not null, "title" varchar(150) not null, "state" text not null default
      'OPEN', "opened_at" timestamptz(3) not null, "last_post_at" timestamptz(3) not null, "post_count" int not null default 1,
      "acknowledge_by" date null, "respond_by" date null, "resolve_by" date null, "acknowledged_at" timestamptz(3) null, "responded_at"
      timestamptz(3) null, "resolved_at" timestamptz(3) null, "answer_unit_id" uuid null, "is_frequent" boolean not null default false,
      "title_stems" text not null, "body_stems" text not null, "search" tsvector generated always as (setweight(to_tsvector('simple',
      title_stems), 'A') || setweight(to_tsvector('simple', body_stems), 'B')) stored null, "version" int not null default 1, primary
      key ("id"))`);
    this.addSql(`create index "forum_topic_profile_idx" on "forum_topic" ("profile_id")`);
    this.addSql(`create index "forum_topic_answer_unit_idx" on "forum_topic" ("answer_unit_id")`);
    this.addSql(`create index "forum_topic_category_idx" on "forum_topic" ("category_id", "last_post_at", "id")`);
    this.addSql(`create index "forum_topic_newest_idx" on "forum_topic" ("last_post_at", "id")`);
    this.addSql(`create index "forum_topic_search_idx" on "forum_topic" using gin ("search")`);
    this.addSql(`create index "forum_topic_title_trgm_idx" on "public"."forum_topic" using gin (lower("title") gin_trgm_ops)`);
    this.addSql(`alter table "forum_topic" add constraint "forum_topic_code_key" unique ("code")`);
    this.addSql(`create table "forum_post" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "topic_id" uuid not
      null, "number" int not null, "reply_to_id" uuid null, "profile_id" uuid null, "body" text not null, "html" text not null, "state"
      text not null default 'VISIBLE', "posted_at" timestamptz(3) not null, "edited_at" timestamptz(3) null, "revision_count" int not
      null default 0, "official_kind" text null, "unit_id" uuid null, "official_role" text null, "official_id" uuid null, "seq" int not
      null, "version" int not null default 1, primary key ("id"))`);
    this.addSql(`create index "forum_post_unit_idx" on "forum_post" ("unit_id")`);
    this.addSql(`create index "forum_post_official_idx" on "forum_post" ("official_id")`);
    this.addSql(`create index "forum_post_reply_to_idx" on "forum_post" ("reply_to_id")`);
    this.addSql(`create index "forum_post_profile_idx" on "forum_post" ("profile_id", "posted_at")`);
    this.addSql(`create index "forum_post_seq_idx" on "forum_post" ("topic_id", "seq")`);
    this.addSql(`alter table "forum_post" add constraint "forum_post_number_key" unique ("topic_id", "number")`);
    this.addSql(`create table "forum_report" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "post_id" uuid not
      null, "profile_id" uuid not null, "rule" text not null, "note" varchar(500) null, "state" text not null default 'OPEN',
      "reported_at" timestamptz(3) not null, primary key ("id"))`);
    this.addSql(`create index "forum_report_profile_idx" on "forum_report" ("profile_id")`);
    this.addSql(`create index "forum_report_open_idx" on "forum_report" ("reported_at") where state = 'OPEN'`);
    this.addSql(`alter table "forum_report" add constraint "forum_report_once_key" unique ("post_id", "profile_id")`);
    this.addSql(`create table "forum_post_revision" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "post_id"
      uuid not null, "number" int not null, "html" text not null, "written_at" timestamptz(3) not null, "replaced_at" timestamptz(3) not
      null, primary key ("id"))`);
    this.addSql(`alter table "forum_post_revision" add constraint "forum_post_revision_key" unique ("post_id", "number")`);
    this.addSql(`create table "forum_moderation_act" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "topic_id"
      uuid not null, "post_id" uuid null, "action" text not null, "rule" text null, "reason" varchar(500) not null, "content_hash"
      varchar(64) not null, "acted_at" timestamptz(3) not null, "actor_id" uuid not null, "outcome" text not null default 'STANDS',
      "appealed_at" timestamptz(3) null, "appeal_reason" varchar(500) null, "judged_at" timestamptz(3) null, "judged_by_id" uuid null,
      "judgement" varchar(500) null, "version" int not null default 1, primary key ("id"))`);
    this.addSql(`create index "forum_moderation_act_topic_idx" on "forum_moderation_act" ("topic_id")`);
    this.addSql(`create index "forum_moderation_act_post_idx" on "forum_moderation_act" ("post_id")`);
    this.addSql(`create index "forum_moderation_act_actor_idx" on "forum_moderation_act" ("actor_id")`);
    this.addSql(`create index "forum_moderation_act_judged_by_idx" on "forum_moderation_act" ("judged_by_id")`);
    this.addSql(`create index "forum_moderation_act_newest_idx" on "forum_moderation_act" ("acted_at", "id")`);
    this.addSql(`create index "forum_moderation_act_appealed_idx" on "forum_moderation_act" ("appealed_at") where outcome = 'APPEALED'`);
    this.addSql(`alter table "forum_profile" add constraint "forum_profile_person_id_foreign" foreign key ("person_id") references
      "person" ("id")`);
    this.addSql(`alter table "forum_category" add constraint "forum_category_unit_id_foreign" foreign key ("unit_id") references "unit"
      ("id")`);
    this.addSql(`alter table "forum_category" add constraint "forum_category_kind_check" check ("kind" in ('DISCUSSION', 'QUESTION'))`);
    this.addSql(`alter table "forum_topic" add constraint "forum_topic_category_id_foreign" foreign key ("category_id") references
      "forum_category" ("id")`);
    this.addSql(`alter table "forum_topic" add constraint "forum_topic_profile_id_foreign" foreign key ("profile_id") references
      "forum_profile" ("id")`);
    this.addSql(`alter table "forum_topic" add constraint "forum_topic_answer_unit_id_foreign" foreign key ("answer_unit_id") references
      "unit" ("id") on delete restrict`);
    this.addSql(`alter table "forum_topic" add constraint "forum_topic_clock_check" check ((acknowledge_by is null) = (answer_unit_id is
      null))`);
    this.addSql(`alter table "forum_topic" add constraint "forum_topic_state_check" check ("state" in ('OPEN', 'LOCKED', 'HIDDEN'))`);
    this.addSql(`alter table "forum_post" add constraint "forum_post_topic_id_foreign" foreign key ("topic_id") references "forum_topic"
      ("id")`);
    this.addSql(`alter table "forum_post" add constraint "forum_post_reply_to_id_foreign" foreign key ("reply_to_id") references
      "forum_post" ("id") on delete restrict`);
    this.addSql(`alter table "forum_post" add constraint "forum_post_profile_id_foreign" foreign key ("profile_id") references
      "forum_profile" ("id") on delete restrict`);
    this.addSql(`alter table "forum_post" add constraint "forum_post_unit_id_foreign" foreign key ("unit_id") references "unit" ("id")
      on delete restrict`);
    this.addSql(`alter table "forum_post" add constraint "forum_post_official_id_foreign" foreign key ("official_id") references
      "person" ("id") on delete restrict`);
    this.addSql(`alter table "forum_post" add constraint "forum_post_official_check" check ((unit_id is null) = (profile_id is not null)
      and (unit_id is null) = (official_kind is null) and (unit_id is null) = (official_role is null) and (unit_id is null) =
      (official_id is null))`);
    this.addSql(`alter table "forum_post" add constraint "forum_post_state_check" check ("state" in ('VISIBLE', 'HIDDEN', 'WITHDRAWN'))`);
    this.addSql(`alter table "forum_post" add constraint "forum_post_official_kind_check" check ("official_kind" in ('COMMENT',
      'ACKNOWLEDGEMENT', 'RESPONSE', 'RESOLUTION'))`);
    this.addSql(`alter table "forum_post" add constraint "forum_post_official_role_check" check ("official_role" in ('UNIT_HEAD',
      'UNIT_SPEAKER'))`);
    this.addSql(`alter table "forum_report" add constraint "forum_report_post_id_foreign" foreign key ("post_id") references
      "forum_post" ("id")`);
    this.addSql(`alter table "forum_report" add constraint "forum_report_profile_id_foreign" foreign key ("profile_id") references
      "forum_profile" ("id")`);
    this.addSql(`alter table "forum_report" add constraint "forum_report_rule_check" check ("rule" in ('PERSONAL_DATA', 'INSULT',
      'HATRED', 'THREAT', 'SPAM', 'ADVERTISING', 'CAMPAIGN', 'FALSE_ACCUSATION', 'OFF_TOPIC'))`);
    this.addSql(`alter table "forum_report" add constraint "forum_report_state_check" check ("state" in ('OPEN', 'UPHELD', 'DISMISSED'))`);
    this.addSql(`alter table "forum_post_revision" add constraint "forum_post_revision_post_id_foreign" foreign key ("post_id")
      references "forum_post" ("id")`);
    this.addSql(`alter table "forum_moderation_act" add constraint "forum_moderation_act_topic_id_foreign" foreign key ("topic_id")
      references "forum_topic" ("id")`);
    this.addSql(`alter table "forum_moderation_act" add constraint "forum_moderation_act_post_id_foreign" foreign key ("post_id")
      references "forum_post" ("id") on delete restrict`);
    this.addSql(`alter table "forum_moderation_act" add constraint "forum_moderation_act_actor_id_foreign" foreign key ("actor_id")
      references "person" ("id")`);
    this.addSql(`alter table "forum_moderation_act" add constraint "forum_moderation_act_judged_by_id_foreign" foreign key
      ("judged_by_id") references "person" ("id") on delete restrict`);
    this.addSql(`alter table "forum_moderation_act" add constraint "forum_moderation_act_other_judge_check" check (judged_by_id is null
      or judged_by_id <> actor_id)`);
    this.addSql(`alter table "forum_moderation_act" add constraint "forum_moderation_act_judged_check" check ((outcome in ('UPHELD',
      'OVERTURNED')) = (judged_at is not null))`);
    this.addSql(`alter table "forum_moderation_act" add constraint "forum_moderation_act_action_check" check ("action" in ('HIDE',
      'LOCK', 'UNLOCK', 'DISMISS_REPORTS'))`);
    this.addSql(`alter table "forum_moderation_act" add constraint "forum_moderation_act_rule_check" check ("rule" in ('PERSONAL_DATA',
      'INSULT', 'HATRED', 'THREAT', 'SPAM', 'ADVERTISING', 'CAMPAIGN', 'FALSE_ACCUSATION', 'OFF_TOPIC'))`);
    this.addSql(`alter table "forum_moderation_act" add constraint "forum_moderation_act_outcome_check" check ("outcome" in ('STANDS',
      'APPEALED', 'UPHELD', 'OVERTURNED'))`);
  }

  override down(): void {
    for (const table of ["moderation_act", "report", "post_revision", "post", "topic", "category", "profile"])
      this.addSql(`drop table "forum_${table}"`);
  }
}
