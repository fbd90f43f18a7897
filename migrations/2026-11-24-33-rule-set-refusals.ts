import { Migration } from "@mikro-orm/migrations";

/** A proposal can be refused or withdrawn, and its code used again; what a decree is about is said in both languages. */
export class RuleSetRefusals extends Migration {
  override up(): void {
    this.addSql(`drop trigger "rule_set_is_immutable" on "rule_set"`);
    this.addSql(`update "rule_set" set "content" = jsonb_set("content", '{decrees}', (select jsonb_agg(d || jsonb_build_object('subject',
      jsonb_build_object('id', d->'subject', 'en', d->'subject'), 'confidence', 'NOT_VERIFIED')) from jsonb_array_elements("content"->'decrees') d))`);
    // What ships with the program was confirmed by nobody here.
    this.addSql(`update "rule_set" set "confirmed_at" = null where "proposed_by_id" is null`);
    this.addSql(`alter table "rule_set" drop constraint "rule_set_code_key"`);
    this.addSql(`alter table "rule_set" drop constraint "rule_set_state_check"`);
    this.addSql(`alter table "rule_set" add "refused_by_id" uuid null, add "refusal_reason" varchar(1000) null`);
    this.addSql(
      `alter table "rule_set" add constraint "rule_set_refused_by_id_foreign" foreign key ("refused_by_id") references "person" ("id") on delete restrict`,
    );
    this.addSql(`create index "rule_set_refused_by_idx" on "rule_set" ("refused_by_id")`);
    this.addSql(`create unique index "rule_set_code_key" on "rule_set" ("code") where state in ('PROPOSED', 'CONFIRMED')`);
    this.addSql(`alter table "rule_set" add constraint "rule_set_refused_by_another_check" check (proposed_by_id <> refused_by_id)`);
    this.addSql(`alter table "rule_set" add constraint "rule_set_refusal_check" check ((state = 'REFUSED') = (refused_by_id is not null) and
      (refused_by_id is null) = (refusal_reason is null))`);
    this.addSql(
      `alter table "rule_set" add constraint "rule_set_state_check" check ("state" in ('PROPOSED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN'))`,
    );
    this.guard("old.state <> 'PROPOSED'");
  }

  override down(): void {
    this.addSql(`drop trigger "rule_set_is_immutable" on "rule_set"`);
    // What came to nothing has no place in the older form.
    this.addSql(`delete from "rule_set" where "state" in ('REFUSED', 'WITHDRAWN')`);
    this.addSql(`update "rule_set" set "content" = jsonb_set("content", '{decrees}', (select jsonb_agg(d || jsonb_build_object('subject',
      d->'subject'->'id', 'source', coalesce(d->>'source', '-'))) from jsonb_array_elements("content"->'decrees') d))`);
    this.addSql(`drop index "rule_set_code_key"`);
    this.addSql(`alter table "rule_set" drop constraint "rule_set_state_check"`);
    this.addSql(`alter table "rule_set" drop constraint "rule_set_refusal_check"`);
    this.addSql(`alter table "rule_set" drop constraint "rule_set_refused_by_another_check"`);
    this.addSql(`alter table "rule_set" drop column "refused_by_id", drop column "refusal_reason"`);
    this.addSql(`alter table "rule_set" add constraint "rule_set_code_key" unique ("code")`);
    this.addSql(`alter table "rule_set" add constraint "rule_set_state_check" check ("state" in ('PROPOSED', 'CONFIRMED'))`);
    this.guard("old.state = 'CONFIRMED'");
  }

  private guard(isDecided: string): void {
    this.addSql(
      `create or replace function "rule_set_rule_set_is_immutable_fn"() returns trigger as $$ begin if tg_op = 'DELETE' or ${isDecided} or (new.code, new.title, new.year, new.channel, new.content) is distinct from (old.code, old.title, old.year, old.channel, old.content) then raise exception 'a rule set is never edited' using errcode = '23514', constraint = 'rule_set_is_immutable'; end if; return new; end; $$ language plpgsql`,
    );
    this.addSql(
      `create trigger "rule_set_is_immutable" before update or delete on "rule_set" for each row execute function "rule_set_rule_set_is_immutable_fn"()`,
    );
  }
}
