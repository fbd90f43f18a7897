import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { publicCode, type Random } from "../../../kernel/codes.ts";
import { Vacancy } from "../vacancy.entity.ts";
import type { RoundServices } from "./take-round.ts";

export type VacancyCodeServices = RoundServices & { readonly random?: Random };

/** A short code that no vacancy has: people read it aloud. Two commands that draw the same one at once: the unique index stops the second. */
export async function newVacancyCode(em: SqlEntityManager, random?: Random): Promise<string> {
  for (;;) {
    const code = publicCode("LOW", random, 4);
    if ((await em.count(Vacancy, { code })) === 0) return code;
  }
}
