import { randomUUIDv7 } from "node:crypto";
import type { Services } from "../../../graphql/context.ts";
import { canonicalJson } from "../../../kernel/canonical.ts";
import { RuleSetRow } from "../rule-set.entity.ts";
import { knownRuleSets } from "../rules/known-rule-sets.ts";

/** Makes the rule sets that ship with the program rows of the database. At every start; what is there stays, whoever was first. */
export async function seedRuleSets({ database }: Pick<Services, "database">): Promise<void> {
  await database.write({ personId: null }, async (em) => {
    const known = new Set(
      (await em.find(RuleSetRow, { code: { $in: [...knownRuleSets.keys()] }, state: "CONFIRMED" }, { fields: ["code"] })).map(
        (each) => each.code,
      ),
    );
    for (const content of knownRuleSets.values()) {
      if (known.has(content.code)) continue;
      const { code, title, year, channel } = content;
      await em
        .getKysely<Tables>()
        .insertInto("rule_set")
        .values({
          id: randomUUIDv7(),
          code,
          title: canonicalJson(title),
          year,
          channel,
          content: canonicalJson(content),
          // By the regulations that it names; nobody here confirmed it.
          state: "CONFIRMED",
        })
        // Two processes that start at once.
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  });
}

interface Tables {
  rule_set: {
    id: string;
    code: string;
    title: string;
    year: number;
    channel: string;
    content: string;
    state: string;
  };
}
