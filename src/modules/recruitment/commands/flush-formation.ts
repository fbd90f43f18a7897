import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { Rejected, type UserErrorData } from "../../../kernel/errors.ts";
import { row } from "../../../kernel/rows.ts";
import type { Formation } from "../formation.entity.ts";
import { messages } from "../formation.messages.ts";
import { statement } from "../recruitment.tables.ts";
import { flushOrReject } from "./flush-or-reject.ts";
import type { RoundServices } from "./take-round.ts";

/** Throws what is wrong with a formation as a whole (what it refers to, the order of its incomes, its code) and writes it. */
export async function flushFormation(em: SqlEntityManager, formation: Formation, { database }: RoundServices): Promise<void> {
  const { unitId, positionId, incomeMinimum, incomeMaximum } = formation;
  const errors: UserErrorData[] = [];
  const there = await row(database.readerOf(em), whereItIs, { unitId, positionId });
  if (!there?.hasUnit) errors.push({ code: "NOT_FOUND", path: ["input", "unitId"], message: messages.unitUnknown });
  if (!there?.hasPosition) errors.push({ code: "NOT_FOUND", path: ["input", "positionId"], message: messages.positionUnknown });
  if (typeof incomeMinimum === "number" && typeof incomeMaximum === "number" && incomeMinimum > incomeMaximum) {
    errors.push({ code: "OUT_OF_RANGE", path: ["input", "incomeMaximum"], message: messages.incomeOrder });
  }
  if (errors.length > 0) throw new Rejected(errors);
  em.persist(formation);
  await flushOrReject(em, { formation_code_key: { code: "TAKEN", path: ["input", "code"], message: messages.codeTaken } });
}

const whereItIs = statement<{ hasUnit: boolean; hasPosition: boolean }>("formation.whereItIs", (db, value) =>
  db.selectNoFrom((eb) => [
    eb.exists(eb.selectFrom("unit").select("unit.id").where("unit.id", "=", value<string>("unitId")).where("unit.is_active", "=", true)).as("hasUnit"),
    eb.exists(eb.selectFrom("position").select("position.id").where("position.id", "=", value<string>("positionId"))).as("hasPosition"),
  ]),
);
