import { Migration } from "@mikro-orm/migrations";

/** Codes of the sign-in and of the own result stand in one table. Those under way, ten minutes old at most, are asked for again. */
export class OneTimeCodes extends Migration {
  override up(): void {
    this.addSql(`drop table "own_result_code", "sign_in_code"`);
    this.addSql(`create table "one_time_code" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "subject_hash" varchar(64)
      not null, "code_hash" varchar(64) not null, "expires_at" timestamptz(3) not null, "tries" int not null default 0, "used_at"
      timestamptz(3) null, primary key ("id"))`);
    this.addSql(`create index "one_time_code_subject_idx" on "one_time_code" ("subject_hash", "expires_at")`);
    this.addSql(`create index "one_time_code_expires_idx" on "one_time_code" ("expires_at")`);
  }

  override down(): void {
    this.addSql(`drop table "one_time_code"`);
    this.addSql(`create table "sign_in_code" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "address_hash" varchar(64)
      not null, "code_hash" varchar(64) not null, "expires_at" timestamptz(3) not null, "tries" int not null default 0, "used_at"
      timestamptz(3) null, primary key ("id"))`);
    this.addSql(`create index "sign_in_code_address_idx" on "sign_in_code" ("address_hash", "expires_at")`);
    this.addSql(`create index "sign_in_code_expires_idx" on "sign_in_code" ("expires_at")`);
    this.addSql(`create table "own_result_code" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "applicant_id" uuid not
      null, "code_hash" varchar(64) not null, "expires_at" timestamptz(3) not null, "tries" int not null default 0, "used_at"
      timestamptz(3) null, primary key ("id"))`);
    this.addSql(`create index "own_result_code_applicant_idx" on "own_result_code" ("applicant_id", "expires_at")`);
    this.addSql(`alter table "own_result_code" add constraint "own_result_code_applicant_id_foreign" foreign key ("applicant_id") references
      "applicant" ("id")`);
  }
}
