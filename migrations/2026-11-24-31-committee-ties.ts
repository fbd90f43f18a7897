import { Migration } from "@mikro-orm/migrations";

/** Decisions of the committee on ties that survive every step, and the rows that rest on them. */
export class CommitteeTies extends Migration {
  override up(): void {
    this.addSql(`create table "tie_decision" ("id" uuid not null, "created_at" timestamptz(3) not null default now(), "round_id" uuid not null,
      "formation_id" uuid not null, "participants" text[] not null, "document_number" varchar(100) not null, "reason" varchar(1000) not
      null, "state" text not null default 'PROPOSED', "recorded_by_id" uuid not null, "recorded_at" timestamptz(3) not null,
      "confirmed_by_id" uuid null, "confirmed_at" timestamptz(3) null, "withdrawn_by_id" uuid null, "withdrawal_reason" varchar(1000)
      null, primary key ("id"))`);
    this.addSql(`create index "tie_decision_round_idx" on "tie_decision" ("round_id")`);
    this.addSql(`create index "tie_decision_formation_idx" on "tie_decision" ("formation_id")`);
    this.addSql(`create index "tie_decision_recorded_by_idx" on "tie_decision" ("recorded_by_id")`);
    this.addSql(`create index "tie_decision_confirmed_by_idx" on "tie_decision" ("confirmed_by_id")`);
    this.addSql(`create index "tie_decision_withdrawn_by_idx" on "tie_decision" ("withdrawn_by_id")`);
    this.addSql(
      `alter table "tie_decision" add constraint "tie_decision_round_id_foreign" foreign key ("round_id") references "round" ("id")`,
    );
    this.addSql(
      `alter table "tie_decision" add constraint "tie_decision_formation_id_foreign" foreign key ("formation_id") references "formation" ("id")`,
    );
    this.addSql(
      `alter table "tie_decision" add constraint "tie_decision_recorded_by_id_foreign" foreign key ("recorded_by_id") references "person" ("id")`,
    );
    this.addSql(`alter table "tie_decision" add constraint "tie_decision_confirmed_by_id_foreign" foreign key ("confirmed_by_id") references
      "person" ("id") on delete restrict`);
    this.addSql(`alter table "tie_decision" add constraint "tie_decision_withdrawn_by_id_foreign" foreign key ("withdrawn_by_id") references
      "person" ("id") on delete restrict`);
    this.addSql(`alter table "tie_decision" add constraint "tie_decision_two_people_check" check (recorded_by_id <> confirmed_by_id)`);
    this.addSql(
      `alter table "tie_decision" add constraint "tie_decision_confirmed_check" check ((confirmed_by_id is null) = (confirmed_at is null))`,
    );
    this.addSql(
      `alter table "tie_decision" add constraint "tie_decision_signed_check" check (state <> 'CONFIRMED' or confirmed_by_id is not null)`,
    );
    this.addSql(`alter table "tie_decision" add constraint "tie_decision_participants_check" check (cardinality(participants) >= 2)`);
    this.addSql(
      `alter table "tie_decision" add constraint "tie_decision_state_check" check ("state" in ('PROPOSED', 'CONFIRMED', 'WITHDRAWN'))`,
    );
    this.addSql(`alter table "placement" drop constraint "placement_tie_decided_by_check"`);
    this.addSql(`alter table "placement" drop constraint "placement_tie_rank_by_check"`);
    this.addSql(`alter table "placement" add "tie_decision_id" uuid null`);
    this.addSql(`alter table "placement" add constraint "placement_tie_decision_id_foreign" foreign key ("tie_decision_id") references
      "tie_decision" ("id") on delete restrict`);
    this.addSql(`create index "placement_tie_decision_idx" on "placement" ("tie_decision_id")`);
    this.addSql(`alter table "placement" add constraint "placement_committee_check" check ((tie_decided_by is not distinct from 'COMMITTEE') =
      (tie_decision_id is not null))`);
    this.addSql(`alter table "placement" add constraint "placement_tie_decided_by_check" check ("tie_decided_by" in ('SKD_TOTAL', 'TKP', 'TIU',
      'TWK', 'GPA', 'AGE', 'COMMITTEE'))`);
    this.addSql(
      `alter table "placement" add constraint "placement_tie_rank_by_check" check ("tie_rank_by" in ('GPA', 'AGE', 'COMMITTEE'))`,
    );
  }

  override down(): void {
    this.addSql(`alter table "placement" drop column "tie_decision_id"`);
    this.addSql(`drop table "tie_decision"`);
    // Without the decisions there is nothing that these ranks could be checked against.
    this.addSql(`update "placement" set "tie_decided_by" = null where "tie_decided_by" = 'COMMITTEE'`);
    this.addSql(`update "placement" set "tie_rank" = null, "tie_rank_by" = null where "tie_rank_by" = 'COMMITTEE'`);
    this.addSql(`alter table "placement" drop constraint "placement_tie_decided_by_check"`);
    this.addSql(`alter table "placement" drop constraint "placement_tie_rank_by_check"`);
    this.addSql(`alter table "placement" add constraint "placement_tie_decided_by_check" check ("tie_decided_by" in ('SKD_TOTAL', 'TKP', 'TIU',
      'TWK', 'GPA', 'AGE'))`);
    this.addSql(`alter table "placement" add constraint "placement_tie_rank_by_check" check ("tie_rank_by" in ('GPA', 'AGE'))`);
  }
}
