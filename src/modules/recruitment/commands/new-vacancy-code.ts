import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { publicCode } from "../../../kernel/codes.ts";
import { Vacancy } from "../vacancy.entity.ts";

/** A short code that no vacancy has: people read it aloud. Two commands that draw the same one at once: the unique index stops the second. */
export async function newVacancyCode(em: SqlEntityManager): Promise<string> {
  for (;;) {
    const code = publicCode("LOW", undefined, 4);
    if ((await em.count(Vacancy, { code })) === 0) return code;
  }
}
