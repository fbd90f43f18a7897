import { randomUUIDv7 } from "node:crypto";
import type { Services } from "../../../graphql/context.ts";
import { canonicalJson } from "../../../kernel/canonical.ts";
import { RuleSetRow } from "../rule-set.entity.ts";
import { knownRuleSets } from "../rules/known-rule-sets.ts";

/** Makes the rule sets that ship with the program rows of the database. At every start; what is there stays, whoever was first. */
export async function seedRuleSets({ database, clock }: Pick<Services, "database" | "clock">): Promise<void> {
  const now = clock.now();
  await database.write({ personId: null }, async (em) => {
    const known = new Set(
      (await em.find(RuleSetRow, { code: { $in: [...knownRuleSets.keys()] } }, { fields: ["code"] })).map((each) => each.code),
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
          state: "CONFIRMED",
          confirmed_at: now.toISOString(),
        })
        // Two processes that start at once.
        .onConflict((conflict) => conflict.column("code").doNothing())
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
    confirmed_at: string;
  };
}
