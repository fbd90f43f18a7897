import { Migration } from "@mikro-orm/migrations";

/** Units, positions, persons, role grants, sign-in codes, sessions, API tokens. Three tables are personal and have row-level security. */
export class People extends Migration {
  override up(): void {
    this.addSql(`create table "position" ("id" uuid not null, "created_at" timestamptz(3) not null default now(),
      "version" int not null default 1, "code" varchar(40) not null, "name" varchar(200) not null, "name_en" varchar(200) null,
      "kind" text not null, "family" varchar(60) not null, primary key ("id"))`);
    this.addSql(`alter table "position" add constraint "position_code_key" unique ("code")`);
    this.addSql(`create table "sign_in_code" ("id" uuid not null, "created_at" timestamptz(3) not null default now(),
      "address_hash" varchar(64) not null, "code_hash" varchar(64) not null, "expires_at" timestamptz(3) not null,
      "tries" int not null default 0, "used_at" timestamptz(3) null, primary key ("id"))`);
    this.addSql(`create index "sign_in_code_address_idx" on "sign_in_code" ("address_hash", "expires_at")`);
    this.addSql(`create index "sign_in_code_expires_idx" on "sign_in_code" ("expires_at")`);
    this.addSql(`create table "unit" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1,
      "code" varchar(40) not null, "name" varchar(200) not null, "name_en" varchar(200) null, "kind" text not null,
      "parent_id" uuid null, "district_code" varchar(40) null, "is_active" boolean not null default true, primary key ("id"))`);
    this.addSql(`create index "unit_parent_idx" on "unit" ("parent_id")`);
    this.addSql(`alter table "unit" add constraint "unit_code_key" unique ("code")`);
    this.addSql(`create table "person" ("id" uuid not null, "created_at" timestamptz(3) not null default now(),
      "version" int not null default 1, "display_name" varchar(200) not null, "employee_number" varchar(18) null,
      "unit_id" uuid null, "kind" text not null, "is_active" boolean not null default true, primary key ("id"))`);
    this.addSql(`create index "person_unit_idx" on "person" ("unit_id")`);
    this.addSql(`alter table "person" add constraint "person_employee_number_key" unique ("employee_number")`);
    this.addSql(`create table "session" ("id" uuid not null, "created_at" timestamptz(3) not null default now(),
      "token_hash" varchar(64) not null, "person_id" uuid not null, "kind" text not null, "last_used_at" timestamptz(3) not null,
      "expires_at" timestamptz(3) not null, "revoked_at" timestamptz(3) null, "device" varchar(100) null, primary key ("id"))`);
    this.addSql(`create index "session_person_idx" on "session" ("person_id")`);
    this.addSql(`create index "session_expires_idx" on "session" ("expires_at")`);
    this.addSql(`alter table "session" add constraint "session_token_key" unique ("token_hash")`);
    this.addSql(`create table "role_grant" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "person_id" uuid not null,
      "role" text not null, "unit_id" uuid not null, "starts_on" date not null, "ends_on" date null,
      "is_acting" boolean not null default false, "state" text not null default 'PROPOSED', "reason" varchar(1000) not null,
      "proposed_by_id" uuid null, "decided_by_id" uuid null, "decided_at" timestamptz(3) null, "ended_by_id" uuid null,
      "ended_at" timestamptz(3) null, "state_reason" varchar(1000) null, primary key ("id"))`);
    this.addSql(`create index "role_grant_person_idx" on "role_grant" ("person_id")`);
    this.addSql(`create index "role_grant_unit_idx" on "role_grant" ("unit_id")`);
    this.addSql(`create index "role_grant_proposed_by_idx" on "role_grant" ("proposed_by_id")`);
    this.addSql(`create index "role_grant_decided_by_idx" on "role_grant" ("decided_by_id")`);
    this.addSql(`create index "role_grant_ended_by_idx" on "role_grant" ("ended_by_id")`);
    this.addSql(`create unique index "role_grant_open_key" on "role_grant" ("person_id", "role", "unit_id", "starts_on") where state in
      ('PROPOSED', 'ACTIVE')`);
    this.addSql(`create table "person_identity" ("id" uuid not null, "created_at" timestamptz(3) not null default now(),
      "person_id" uuid not null, "nik_cipher" varchar(1000) null, "nik_hash" varchar(64) null,
      "birth_date_cipher" varchar(1000) null, primary key ("id"))`);
    this.addSql(`alter table "person_identity" add constraint "person_identity_person_key" unique ("person_id")`);
    this.addSql(`alter table "person_identity" add constraint "person_identity_nik_key" unique ("nik_hash")`);
    this.addSql(`create table "person_contact" ("id" uuid not null, "created_at" timestamptz(3) not null default now(),
      "person_id" uuid not null, "kind" text not null, "address_cipher" varchar(1000) not null, "address_hash" varchar(64) not null,
      "confirmed_at" timestamptz(3) null, primary key ("id"))`);
    this.addSql(`create index "person_contact_person_idx" on "person_contact" ("person_id")`);
    this.addSql(`alter table "person_contact" add constraint "person_contact_address_key" unique ("address_hash")`);
    this.addSql(`create table "api_token" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "person_id" uuid not null,
      "name" varchar(100) not null, "token_hash" varchar(64) not null, "scopes" text[] not null, "unit_id" uuid null,
      "expires_at" timestamptz(3) not null, "revoked_at" timestamptz(3) null, "last_used_at" timestamptz(3) null,
      primary key ("id"))`);
    this.addSql(`create index "api_token_person_idx" on "api_token" ("person_id")`);
    this.addSql(`create index "api_token_unit_idx" on "api_token" ("unit_id")`);
    this.addSql(`alter table "api_token" add constraint "api_token_token_key" unique ("token_hash")`);
    this.addSql(`alter table "position" add constraint "position_kind_check" check ("kind" in ('FUNCTIONAL', 'EXECUTOR', 'LEADERSHIP'))`);
    this.addSql(
      `alter table "unit" add constraint "unit_parent_id_foreign" foreign key ("parent_id") references "unit" ("id") on delete restrict`,
    );
    this.addSql(`alter table "unit" add constraint "unit_kind_check" check ("kind" in ('REGENCY', 'OFFICE', 'FACILITY', 'DISTRICT'))`);
    this.addSql(
      `alter table "person" add constraint "person_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on delete restrict`,
    );
    this.addSql(`alter table "person" add constraint "person_kind_check" check ("kind" in ('OFFICIAL', 'CITIZEN'))`);
    this.addSql(`alter table "person" enable row level security`);
    this.addSql(
      `create policy "person_read" on "person" for select using (id = ${own} or ${holds(
        "ADMINISTRATOR",
        "PERSONNEL_OFFICER",
        "AUDITOR",
      )} or (kind = 'OFFICIAL' and ${holds()}))`,
    );
    this.addSql(`create policy "person_add" on "person" for insert with check (id = ${own} or ${holds("ADMINISTRATOR")})`);
    this.addSql(`create policy "person_change" on "person" for update using (id = ${own} or ${holds("ADMINISTRATOR")}) with check (id = ${own}
      or ${holds("ADMINISTRATOR")})`);
    this.addSql(`alter table "session" add constraint "session_person_id_foreign" foreign key ("person_id") references "person" ("id")`);
    this.addSql(`alter table "session" add constraint "session_kind_check" check ("kind" in ('STAFF', 'CITIZEN'))`);
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_person_id_foreign" foreign key ("person_id") references "person" ("id")`,
    );
    this.addSql(`alter table "role_grant" add constraint "role_grant_unit_id_foreign" foreign key ("unit_id") references "unit" ("id")`);
    this.addSql(`alter table "role_grant" add constraint "role_grant_proposed_by_id_foreign" foreign key ("proposed_by_id") references
      "person" ("id") on delete restrict`);
    this.addSql(`alter table "role_grant" add constraint "role_grant_decided_by_id_foreign" foreign key ("decided_by_id") references "person"
      ("id") on delete restrict`);
    this.addSql(`alter table "role_grant" add constraint "role_grant_ended_by_id_foreign" foreign key ("ended_by_id") references "person"
      ("id") on delete restrict`);
    this.addSql(`alter table "role_grant" add constraint "role_grant_window_check" check (ends_on is null or ends_on >= starts_on)`);
    this.addSql(`alter table "role_grant" add constraint "role_grant_acting_check" check (not is_acting or ends_on is not null)`);
    this.addSql(`alter table "role_grant" add constraint "role_grant_two_people_check" check (proposed_by_id is null or state in ('PROPOSED',
      'REFUSED') or (decided_by_id is not null and decided_by_id <> proposed_by_id and decided_by_id <> person_id and
      proposed_by_id <> person_id))`);
    this.addSql(`alter table "role_grant" add constraint "role_grant_role_check" check ("role" in ('PERSONNEL_OFFICER', 'COMMITTEE_MEMBER',
      'APPOINTING_OFFICIAL', 'VERIFIER', 'EXPERT', 'EXAMINER', 'MODERATOR', 'VILLAGE_OFFICER', 'UNIT_HEAD', 'UNIT_SPEAKER',
      'INVESTIGATOR', 'TRAINING_OFFICER', 'AUDITOR', 'ADMINISTRATOR'))`);
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_state_check" check ("state" in ('PROPOSED', 'ACTIVE', 'REFUSED', 'ENDED'))`,
    );
    this.addSql(`alter table "person_identity" add constraint "person_identity_person_id_foreign" foreign key ("person_id") references
      "person" ("id")`);
    this.addSql(`alter table "person_identity" enable row level security`);
    this.addSql(`create policy "person_identity_own" on "person_identity" using (person_id = ${own} or ${holds("PERSONNEL_OFFICER")}) with
      check (person_id = ${own} or ${holds("PERSONNEL_OFFICER")})`);
    this.addSql(`alter table "person_contact" add constraint "person_contact_person_id_foreign" foreign key ("person_id") references "person"
      ("id")`);
    this.addSql(`alter table "person_contact" add constraint "person_contact_kind_check" check ("kind" in ('EMAIL', 'PHONE', 'PRINT'))`);
    this.addSql(`alter table "person_contact" enable row level security`);
    this.addSql(`create policy "person_contact_read" on "person_contact" for select using (person_id = ${own} or address_hash =
      any(string_to_array(nullif(current_setting('app.contact', true), ''), ',')) or ${holds("ADMINISTRATOR")})`);
    this.addSql(
      `create policy "person_contact_add" on "person_contact" for insert with check (person_id = ${own} or ${holds("ADMINISTRATOR")})`,
    );
    this.addSql(`create policy "person_contact_change" on "person_contact" for update using (person_id = ${own} or ${holds("ADMINISTRATOR")})
      with check (person_id = ${own} or ${holds("ADMINISTRATOR")})`);
    this.addSql(
      `create policy "person_contact_remove" on "person_contact" for delete using (person_id = ${own} or ${holds("ADMINISTRATOR")})`,
    );
    this.addSql(
      `alter table "api_token" add constraint "api_token_person_id_foreign" foreign key ("person_id") references "person" ("id")`,
    );
    this.addSql(`alter table "api_token" add constraint "api_token_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on delete
      restrict`);
  }

  override down(): void {
    // In one statement: policies look at role_grant, and role_grant refers to persons.
    this.addSql(
      `drop table "api_token", "session", "sign_in_code", "person_contact", "person_identity", "role_grant", "person", "position", "unit"`,
    );
  }
}

/** The person for whom a transaction runs; a setting that was never set comes back as empty text later. */
const own = "(select nullif(current_setting('app.person', true), '')::uuid)";

/**
 * Whether the person holds one of the roles (none named: any role) by the server's own clock. The day has a margin on both sides,
 * because the regency's day begins at another hour than the server's: the program asks exactly, this is the net below it.
 */
const holds = (...roles: readonly string[]): string =>
  `exists (select 1 from role_grant g where g.person_id = ${own} and g.state = 'ACTIVE' and g.starts_on <= current_date + 1 and (g.ends_on is null or g.ends_on >= current_date - 1)` +
  `${roles.length === 0 ? "" : ` and g.role in (${roles.map((role) => `'${role}'`).join(", ")})`})`;
