import { Migration } from "@mikro-orm/migrations";

/** Imported files, applicants, scores, result lists and what is published of them. */
export class Results extends Migration {
  override up(): void {
    this.addSql(`create table "source_file" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "round_id" uuid not null,
      "layout" text not null, "phase" text null, "file_name" varchar(200) not null, "sha256" varchar(64) not null, "size" int not
      null, "content" bytea not null, "state" text not null default 'PREVIEWED', "uploaded_by_id" uuid not null, "accepted_by_id"
      uuid null, "accepted_at" timestamptz(3) null, "accepted_rows" int not null, "rejected_rows" int not null, "supersedes_id" uuid
      null, "reason" varchar(1000) null, primary key ("id"))`);
    this.addSql(`create index "source_file_uploaded_by_idx" on "source_file" ("uploaded_by_id")`);
    this.addSql(`create index "source_file_accepted_by_idx" on "source_file" ("accepted_by_id")`);
    this.addSql(`create index "source_file_supersedes_idx" on "source_file" ("supersedes_id")`);
    this.addSql(`create unique index "source_file_bytes_key" on "source_file" ("round_id", "sha256") where state <> 'DISCARDED'`);
    this.addSql(`alter table "source_file" add constraint "source_file_layout_check" check ("layout" in ('RESULTS', 'APPLICANTS',
      'ADMINISTRATIVE_OUTCOMES'))`);
    this.addSql(`alter table "source_file" add constraint "source_file_phase_check" check ("phase" in ('INITIAL', 'AFTER_OBJECTION'))`);
    this.addSql(`alter table "source_file" add constraint "source_file_state_check" check ("state" in ('PREVIEWED', 'ACCEPTED', 'DISCARDED',
      'SUPERSEDED'))`);
    this.addSql(`create table "round_activity" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "round_id" uuid not null,
      "seq" int not null, "kind" text not null, "at" timestamptz(3) not null, "count" int null, "stage" varchar(40) null, primary
      key ("id"))`);
    this.addSql(`alter table "round_activity" add constraint "round_activity_seq_key" unique ("round_id", "seq")`);
    this.addSql(`alter table "round_activity" add constraint "round_activity_kind_check" check ("kind" in ('FILE_IMPORTED', 'OBJECTIONS_ANSWERED',
      'SCHEDULE_REVISED', 'VACANCY_PUBLISHED', 'RESULT_PUBLISHED', 'RESULT_FINAL', 'RESULT_SUPERSEDED'))`);
    this.addSql(`create table "result_list" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "round_id" uuid not null,
      "stage" text not null, "version" int not null, "state" text not null default 'COMPUTED', "rule_set_id" uuid not null,
      "input_hash" varchar(64) not null, "computed_by_id" uuid not null, "published_by_id" uuid null, "published_at" timestamptz(3)
      null, "finalised_at" timestamptz(3) null, "supersedes_id" uuid null, "reason" varchar(1000) null, "objection_opens_on" date
      null, "objection_closes_on" date null, "round_seq" int null, primary key ("id"))`);
    this.addSql(`create index "result_list_rule_set_idx" on "result_list" ("rule_set_id")`);
    this.addSql(`create index "result_list_computed_by_idx" on "result_list" ("computed_by_id")`);
    this.addSql(`create index "result_list_published_by_idx" on "result_list" ("published_by_id")`);
    this.addSql(`create index "result_list_supersedes_idx" on "result_list" ("supersedes_id")`);
    this.addSql(`alter table "result_list" add constraint "result_list_version_key" unique ("round_id", "stage", "version")`);
    this.addSql(`create unique index "result_list_current_key" on "result_list" ("round_id", "stage") where state <> 'SUPERSEDED'`);
    this.addSql(`alter table "result_list" add constraint "result_list_window_check" check (objection_closes_on >= objection_opens_on)`);
    this.addSql(`alter table "result_list" add constraint "result_list_stage_check" check ("stage" in ('ADMINISTRATIVE', 'SKD', 'FINAL'))`);
    this.addSql(`alter table "result_list" add constraint "result_list_state_check" check ("state" in ('COMPUTED', 'VERIFIED',
      'PUBLISHED_PROVISIONAL', 'FINAL', 'SUPERSEDED'))`);
    this.addSql(`create table "result_signature" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "result_list_id" uuid not
      null, "person_id" uuid not null, "ordinal" int not null, "signed_at" timestamptz(3) not null, primary key ("id"))`);
    this.addSql(`create index "result_signature_person_idx" on "result_signature" ("person_id")`);
    this.addSql(`alter table "result_signature" add constraint "result_signature_ordinal_key" unique ("result_list_id", "ordinal")`);
    this.addSql(`alter table "result_signature" add constraint "result_signature_person_key" unique ("result_list_id", "person_id")`);
    this.addSql(`alter table "result_signature" add constraint "result_signature_ordinal_check" check (ordinal in (1, 2))`);
    this.addSql(`create table "published_file" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "result_list_id" uuid not
      null, "formation_id" uuid null, "path" varchar(300) not null, "sha256" varchar(64) not null, "content" text not null, primary
      key ("id"))`);
    this.addSql(`create index "published_file_result_list_idx" on "published_file" ("result_list_id")`);
    this.addSql(`create index "published_file_formation_idx" on "published_file" ("formation_id")`);
    this.addSql(`alter table "published_file" add constraint "published_file_path_key" unique ("path")`);
    this.addSql(`create table "applicant" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "round_id" uuid not null,
      "formation_id" uuid not null, "participant" varchar(30) not null, "source_file_id" uuid not null, primary key ("id"))`);
    this.addSql(`create index "applicant_formation_idx" on "applicant" ("formation_id")`);
    this.addSql(`create index "applicant_source_file_idx" on "applicant" ("source_file_id")`);
    this.addSql(`alter table "applicant" add constraint "applicant_participant_key" unique ("round_id", "participant")`);
    this.addSql(`create table "score_entry" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "applicant_id" uuid not null,
      "stage" text not null, "twk" int null, "tiu" int null, "tkp" int null, "skb" numeric(6,3) null, "is_absent" boolean not null
      default false, "exclusion" varchar(40) null, "origin" text not null, "source_file_id" uuid null, "recorded_by_id" uuid not
      null, "board_seq" int null, "superseded_at" timestamptz(3) null, primary key ("id"))`);
    this.addSql(`create index "score_entry_source_file_idx" on "score_entry" ("source_file_id")`);
    this.addSql(`create index "score_entry_recorded_by_idx" on "score_entry" ("recorded_by_id")`);
    this.addSql(`create index "score_entry_board_idx" on "score_entry" ("applicant_id", "stage", "board_seq") where board_seq is not null`);
    this.addSql(`create unique index "score_entry_current_key" on "score_entry" ("applicant_id", "stage") where superseded_at is null`);
    this.addSql(`alter table "score_entry" add constraint "score_entry_figures_check" check (case when is_absent then num_nonnulls(twk, tiu, tkp,
      skb) = 0 when stage = 'SKD' then num_nonnulls(twk, tiu, tkp) = 3 and skb is null else skb is not null and num_nonnulls(twk,
      tiu, tkp) = 0 end)`);
    this.addSql(
      `alter table "score_entry" add constraint "score_entry_source_check" check ((origin = 'FILE') = (source_file_id is not null))`,
    );
    this.addSql(`alter table "score_entry" add constraint "score_entry_range_check" check (least(twk, tiu, tkp, 0) >= 0 and (skb is null or skb
      between 0 and 100))`);
    this.addSql(`alter table "score_entry" add constraint "score_entry_stage_check" check ("stage" in ('SKD', 'SKB'))`);
    this.addSql(`alter table "score_entry" add constraint "score_entry_origin_check" check ("origin" in ('LIVE', 'FILE'))`);
    this.addSql(`create table "placement" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "result_list_id" uuid not null,
      "applicant_id" uuid not null, "participant" varchar(30) not null, "formation_id" uuid not null, "twk" int null, "tiu" int
      null, "tkp" int null, "skd_total" int null, "skb" numeric(6,3) null, "skd_scaled" numeric(6,3) null, "skd_weighted"
      numeric(6,3) null, "skb_weighted" numeric(6,3) null, "final" numeric(6,3) null, "rank" int null, "status" varchar(40) not
      null, "passes" boolean not null, "placed_formation_id" uuid null, "tie_decided_by" text null, "tie_rank" int null,
      "tie_rank_by" text null, primary key ("id"))`);
    this.addSql(`create index "placement_applicant_idx" on "placement" ("applicant_id")`);
    this.addSql(`create index "placement_formation_idx" on "placement" ("formation_id")`);
    this.addSql(`create index "placement_placed_formation_idx" on "placement" ("placed_formation_id")`);
    this.addSql(`create index "placement_rank_idx" on "placement" ("result_list_id", "formation_id", "rank")`);
    this.addSql(`alter table "placement" add constraint "placement_applicant_key" unique ("result_list_id", "applicant_id")`);
    this.addSql(`alter table "placement" add constraint "placement_participant_key" unique ("result_list_id", "participant")`);
    this.addSql(`alter table "placement" add constraint "placement_tie_decided_by_check" check ("tie_decided_by" in ('SKD_TOTAL', 'TKP', 'TIU',
      'TWK', 'GPA', 'AGE'))`);
    this.addSql(`alter table "placement" add constraint "placement_tie_rank_by_check" check ("tie_rank_by" in ('GPA', 'AGE'))`);
    this.addSql(`create table "own_result_code" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "applicant_id" uuid not
      null, "code_hash" varchar(64) not null, "expires_at" timestamptz(3) not null, "tries" int not null default 0, "used_at"
      timestamptz(3) null, primary key ("id"))`);
    this.addSql(`create index "own_result_code_applicant_idx" on "own_result_code" ("applicant_id", "expires_at")`);
    this.addSql(`create table "applicant_identity" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "applicant_id" uuid not
      null, "name_cipher" varchar(1000) null, "nik_cipher" varchar(1000) null, "nik_hash" varchar(64) null, "birth_date_cipher"
      varchar(1000) null, "birth_date_hash" varchar(64) null, "gpa_cipher" varchar(1000) null, "contact_kind" text null,
      "contact_cipher" varchar(1000) null, primary key ("id"))`);
    this.addSql(`create index "applicant_identity_nik_idx" on "applicant_identity" ("nik_hash")`);
    this.addSql(`alter table "applicant_identity" add constraint "applicant_identity_applicant_key" unique ("applicant_id")`);
    this.addSql(`alter table "applicant_identity" add constraint "applicant_identity_contact_check" check ((contact_kind is null) = (contact_cipher
      is null))`);
    this.addSql(
      `alter table "applicant_identity" add constraint "applicant_identity_contact_kind_check" check ("contact_kind" in ('EMAIL', 'PHONE'))`,
    );
    this.addSql(`create table "administrative_outcome" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "applicant_id" uuid
      not null, "is_eligible" boolean not null, "requirement_code" varchar(40) null, "reason" varchar(1000) null, "source_file_id"
      uuid not null, "superseded_at" timestamptz(3) null, primary key ("id"))`);
    this.addSql(`create index "administrative_outcome_applicant_idx" on "administrative_outcome" ("applicant_id")`);
    this.addSql(`create index "administrative_outcome_source_file_idx" on "administrative_outcome" ("source_file_id")`);
    this.addSql(`alter table "administrative_outcome" add constraint "administrative_outcome_reason_check" check (is_eligible or (requirement_code is
      not null and reason is not null))`);
    this.addSql(
      `alter table "source_file" add constraint "source_file_round_id_foreign" foreign key ("round_id") references "round" ("id")`,
    );
    this.addSql(`alter table "source_file" add constraint "source_file_uploaded_by_id_foreign" foreign key ("uploaded_by_id") references "person"
      ("id")`);
    this.addSql(`alter table "source_file" add constraint "source_file_accepted_by_id_foreign" foreign key ("accepted_by_id") references "person"
      ("id") on delete restrict`);
    this.addSql(`alter table "source_file" add constraint "source_file_supersedes_id_foreign" foreign key ("supersedes_id") references "source_file"
      ("id") on delete restrict`);
    this.addSql(
      `alter table "round_activity" add constraint "round_activity_round_id_foreign" foreign key ("round_id") references "round" ("id")`,
    );
    this.addSql(
      `alter table "result_list" add constraint "result_list_round_id_foreign" foreign key ("round_id") references "round" ("id")`,
    );
    this.addSql(
      `alter table "result_list" add constraint "result_list_rule_set_id_foreign" foreign key ("rule_set_id") references "rule_set" ("id")`,
    );
    this.addSql(`alter table "result_list" add constraint "result_list_computed_by_id_foreign" foreign key ("computed_by_id") references "person"
      ("id")`);
    this.addSql(`alter table "result_list" add constraint "result_list_published_by_id_foreign" foreign key ("published_by_id") references "person"
      ("id") on delete restrict`);
    this.addSql(`alter table "result_list" add constraint "result_list_supersedes_id_foreign" foreign key ("supersedes_id") references "result_list"
      ("id") on delete restrict`);
    this.addSql(`alter table "result_signature" add constraint "result_signature_result_list_id_foreign" foreign key ("result_list_id") references
      "result_list" ("id")`);
    this.addSql(`alter table "result_signature" add constraint "result_signature_person_id_foreign" foreign key ("person_id") references "person"
      ("id")`);
    this.addSql(`alter table "published_file" add constraint "published_file_result_list_id_foreign" foreign key ("result_list_id") references
      "result_list" ("id")`);
    this.addSql(`alter table "published_file" add constraint "published_file_formation_id_foreign" foreign key ("formation_id") references
      "formation" ("id") on delete restrict`);
    this.addSql(`alter table "applicant" add constraint "applicant_round_id_foreign" foreign key ("round_id") references "round" ("id")`);
    this.addSql(
      `alter table "applicant" add constraint "applicant_formation_id_foreign" foreign key ("formation_id") references "formation" ("id")`,
    );
    this.addSql(`alter table "applicant" add constraint "applicant_source_file_id_foreign" foreign key ("source_file_id") references "source_file"
      ("id")`);
    this.addSql(`alter table "score_entry" add constraint "score_entry_applicant_id_foreign" foreign key ("applicant_id") references "applicant"
      ("id")`);
    this.addSql(`alter table "score_entry" add constraint "score_entry_source_file_id_foreign" foreign key ("source_file_id") references
      "source_file" ("id") on delete restrict`);
    this.addSql(`alter table "score_entry" add constraint "score_entry_recorded_by_id_foreign" foreign key ("recorded_by_id") references "person"
      ("id")`);
    this.addSql(`alter table "placement" add constraint "placement_result_list_id_foreign" foreign key ("result_list_id") references "result_list"
      ("id")`);
    this.addSql(
      `alter table "placement" add constraint "placement_applicant_id_foreign" foreign key ("applicant_id") references "applicant" ("id")`,
    );
    this.addSql(
      `alter table "placement" add constraint "placement_formation_id_foreign" foreign key ("formation_id") references "formation" ("id")`,
    );
    this.addSql(`alter table "placement" add constraint "placement_placed_formation_id_foreign" foreign key ("placed_formation_id") references
      "formation" ("id") on delete restrict`);
    this.addSql(`alter table "own_result_code" add constraint "own_result_code_applicant_id_foreign" foreign key ("applicant_id") references
      "applicant" ("id")`);
    this.addSql(`alter table "applicant_identity" add constraint "applicant_identity_applicant_id_foreign" foreign key ("applicant_id") references
      "applicant" ("id")`);
    this.addSql(`alter table "administrative_outcome" add constraint "administrative_outcome_applicant_id_foreign" foreign key ("applicant_id")
      references "applicant" ("id")`);
    this.addSql(`alter table "administrative_outcome" add constraint "administrative_outcome_source_file_id_foreign" foreign key ("source_file_id")
      references "source_file" ("id")`);
    this.addSql(`alter table "source_file" enable row level security`);
    this.addSql(
      `create policy "source_file_read" on "source_file" for select using (${holds(
        "PERSONNEL_OFFICER",
        "COMMITTEE_MEMBER",
        "APPOINTING_OFFICIAL",
        "AUDITOR",
      )})`,
    );
    this.addSql(`create policy "source_file_add" on "source_file" for insert with check (${holds("PERSONNEL_OFFICER")})`);
    this.addSql(`create policy "source_file_change" on "source_file" for update using (${holds("PERSONNEL_OFFICER")}) with check
      (${holds("PERSONNEL_OFFICER")})`);
    this.addSql(`alter table "applicant_identity" enable row level security`);
    this.addSql(`create policy "applicant_identity_read" on "applicant_identity" for select using (applicant_id = (select
      nullif(current_setting('app.applicant', true), '')::uuid) or ${holds("PERSONNEL_OFFICER", "COMMITTEE_MEMBER")})`);
    this.addSql(`create policy "applicant_identity_add" on "applicant_identity" for insert with check (${holds("PERSONNEL_OFFICER")})`);
    this.addSql(`create policy "applicant_identity_change" on "applicant_identity" for update using (${holds("PERSONNEL_OFFICER")}) with check
      (${holds("PERSONNEL_OFFICER")})`);
  }

  override down(): void {
    this.addSql(
      `drop table "own_result_code", "published_file", "placement", "result_signature", "result_list", "score_entry", "administrative_outcome", "applicant_identity", "applicant", "source_file", "round_activity"`,
    );
  }
}

const holds = (...roles: readonly string[]): string =>
  `exists (select 1 from role_grant g where g.person_id = (select nullif(current_setting('app.person', true), '')::uuid) and g.state = 'ACTIVE'
      and g.starts_on <= current_date + 1 and (g.ends_on is null or g.ends_on >= current_date - 1)
      and g.role in (${roles.map((role) => `'${role}'`).join(", ")}))`;
