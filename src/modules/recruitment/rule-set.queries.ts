import { sql } from "kysely";
import { byId, type LoaderOptions } from "../../graphql/loaders.ts";
import type { Text } from "../../kernel/text.ts";
import { draftUnitsOf } from "./recruitment.policy.ts";
import { statement } from "./recruitment.tables.ts";
import type { RuleSetState } from "./rule-set-transitions.ts";
import type { Channel, RuleSet } from "./rules/rule-set.ts";
import { ruleSetIsVisible } from "./visibility.policy.ts";

export interface RuleSetRecord {
  readonly id: string;
  readonly code: string;
  readonly title: Text;
  readonly year: number;
  readonly channel: Channel;
  readonly state: RuleSetState;
  readonly confirmedAt: string | null;
  /** Why it was refused; `null` where it was not. */
  readonly refusalReason: string | null;
  /** The whole rule set, as `rules/rule-set.ts` describes it. */
  readonly ruleSet: RuleSet;
}

const columns = [
  "rule_set.id",
  "rule_set.code",
  "rule_set.title",
  "rule_set.year",
  "rule_set.channel",
  "rule_set.state",
  "rule_set.confirmed_at as confirmedAt",
  "rule_set.refusal_reason as refusalReason",
  "rule_set.content as ruleSet",
] as const;

/** Of several proposals of one code the last one counts: it can only follow those that came to nothing. */
const isLastOfItsCode = sql<boolean>`not exists (select from rule_set later where later.code = rule_set.code and later.id > rule_set.id)`;

const draftsOfViewer: LoaderOptions = { values: ({ viewer }) => ({ draftUnits: draftUnitsOf(viewer) }) };

export const ruleSetById = byId<RuleSetRecord>(
  statement("ruleSetById", (db, value) =>
    db
      .selectFrom("rule_set")
      .select(columns)
      .where("rule_set.id", "=", sql<string>`any(${value("ids")}::uuid[])`)
      .where(ruleSetIsVisible(value)),
  ),
  draftsOfViewer,
);

/** The newest year first; one or two a year. */
export const allRuleSets = statement<RuleSetRecord>("allRuleSets", (db, value) =>
  db
    .selectFrom("rule_set")
    .select(columns)
    .where(ruleSetIsVisible(value))
    .where(isLastOfItsCode)
    .orderBy("rule_set.year", "desc")
    .orderBy("rule_set.code")
    .limit(100),
);

export const ruleSetByCode = statement<RuleSetRecord>("ruleSetByCode", (db, value) =>
  db
    .selectFrom("rule_set")
    .select(columns)
    .where("rule_set.code", "=", value<string>("code"))
    .where(isLastOfItsCode)
    .where(ruleSetIsVisible(value)),
);
