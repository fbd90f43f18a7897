import { LockMode } from "@mikro-orm/core";
import type { Services } from "../../../graphql/context.ts";
import { localDate } from "../../../kernel/calendar.ts";
import { rows } from "../../../kernel/rows.ts";
import { statement } from "../recruitment.tables.ts";
import { vacancyFacts, vacancySubjectOf } from "../transition-subjects.queries.ts";
import { Vacancy } from "../vacancy.entity.ts";
import { settleVacancy } from "./settle-vacancy.ts";

/**
 * Opens, closes and hands to selection whatever the calendar says. Every process may do it at any time and as often as it likes:
 * a vacancy that is already where it belongs is left alone, and one that a command holds is left for the next time.
 * Answers how many moved.
 */
export async function sweepVacancies({ database, clock, instance }: Pick<Services, "database" | "clock" | "instance">): Promise<number> {
  const now = clock.now();
  const today = localDate(now, instance.timeZone);
  // Looked at before anything is locked: most minutes have nothing to do.
  const due = await rows(database.app, dueVacancies, { today });
  let moved = 0;
  for (const { id } of due) {
    moved += await database.write({ personId: null }, async (em) => {
      const [vacancy] = await em.find(Vacancy, { id }, { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE });
      const [facts] = vacancy ? await rows(database.readerOf(em), vacancyFacts, { ids: [id] }) : [];
      if (!vacancy || !facts) return 0;
      const subject = vacancySubjectOf(facts, instance.timeZone);
      return (await settleVacancy(em, vacancy, subject, now)) === subject ? 0 : 1;
    });
  }
  return moved;
}

/** What the calendar may move; whether it does is the transition table's decision. */
const dueVacancies = statement<{ id: string }>("dueVacancies", (db, value) =>
  db
    .selectFrom("vacancy")
    .select("vacancy.id")
    .where((eb) =>
      eb.or([
        eb.and([eb("vacancy.state", "=", "PUBLISHED"), eb("vacancy.opens_on", "<=", value<string>("today"))]),
        eb.and([eb("vacancy.state", "=", "OPEN"), eb("vacancy.closes_on", "<", value<string>("today"))]),
        eb.and([
          eb("vacancy.state", "=", "CLOSED"),
          eb.exists(
            eb
              .selectFrom("schedule_entry as entry")
              .select("entry.id")
              .whereRef("entry.round_id", "=", "vacancy.round_id")
              .where("entry.stage", "in", ["ADMINISTRATIVE_SCREENING", "SKD", "SKB"])
              .where("entry.starts_on", "<=", value<string>("today")),
          ),
        ]),
      ]),
    )
    .orderBy("vacancy.closes_on")
    .orderBy("vacancy.id"),
);
