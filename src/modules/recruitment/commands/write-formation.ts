import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { Rejected, type UserErrorData } from "../../../kernel/errors.ts";
import { row } from "../../../kernel/rows.ts";
import type { Formation } from "../formation.entity.ts";
import { messages } from "../formation.messages.ts";
import { statement } from "../recruitment.tables.ts";
import { flushOrReject } from "../../../kernel/flush-or-reject.ts";
import type { RoundServices } from "./take-round.ts";

type Values = Partial<Formation> & Pick<Formation, "unitId" | "positionId">;

/** Writes what was checked field by field, or throws what is wrong with the whole: what it refers to, the order of its incomes, its code. */
export async function writeFormation(
  em: SqlEntityManager,
  formation: Formation,
  values: Values,
  { database }: RoundServices,
): Promise<void> {
  const { unitId, positionId, incomeMinimum, incomeMaximum } = values;
  const errors: UserErrorData[] = [];
  // Before the entity is touched: a statement writes first what has changed.
  const there = await row(database.readerOf(em), whereItIs, { unitId, positionId });
  if (!there?.hasUnit) errors.push({ code: "NOT_FOUND", path: ["input", "unitId"], message: messages.unitUnknown });
  if (!there?.hasPosition) errors.push({ code: "NOT_FOUND", path: ["input", "positionId"], message: messages.positionUnknown });
  if (typeof incomeMinimum === "number" && typeof incomeMaximum === "number" && incomeMinimum > incomeMaximum) {
    errors.push({ code: "OUT_OF_RANGE", path: ["input", "incomeMaximum"], message: messages.incomeOrder });
  }
  if (errors.length > 0) throw new Rejected(errors);
  Object.assign(formation, values);
  em.persist(formation);
  await flushOrReject(em, { formation_code_key: { code: "TAKEN", path: ["input", "code"], message: messages.codeTaken } });
}

const whereItIs = statement<{ hasUnit: boolean; hasPosition: boolean }>("formation.whereItIs", (db, value) =>
  db.selectNoFrom((eb) => [
    eb
      .exists(eb.selectFrom("unit").select("unit.id").where("unit.id", "=", value<string>("unitId")).where("unit.is_active", "=", true))
      .as("hasUnit"),
    eb.exists(eb.selectFrom("position").select("position.id").where("position.id", "=", value<string>("positionId"))).as("hasPosition"),
  ]),
);
