import cpns2019 from "./rule-sets/cpns-2019.json" with { type: "json" };
import cpns2021 from "./rule-sets/cpns-2021.json" with { type: "json" };
import cpns2024 from "./rule-sets/cpns-2024.json" with { type: "json" };
import { ruleSetSchema, type RuleSet } from "./rule-set.ts";

/** The rule sets that ship with the program. Later ones are rows that an office page adds. */
export const knownRuleSets: ReadonlyMap<string, RuleSet> = new Map(
  [cpns2019, cpns2021, cpns2024].map((data) => ruleSetSchema.parse(data)).map((ruleSet) => [ruleSet.code, ruleSet]),
);

/** What an inline rule set falls back to for codes and the order of filling. */
export const latestRuleSet: RuleSet = ruleSetSchema.parse(cpns2024);
