import { type Reader, row } from "../kernel/rows.ts";
import type { DemoScale } from "./demo-load.entity.ts";
import { statement } from "./demo.tables.ts";

/** That the database holds invented content, and of which day. */
export interface DemoMark {
  /** The local day around which all its dates lie. */
  readonly anchor: string;
  readonly scale: DemoScale;
  /** The board that moves. */
  readonly liveVacancyId: string | null;
}

/** Null: this database is not the demo's. Anyone may know, so any reader will do. */
export const readDemoMark = (reader: Reader): Promise<DemoMark | null> => row(reader, demoMark);

const demoMark = statement<DemoMark>("demo.mark", (db) =>
  db.selectFrom("demo_load").select(["demo_load.anchor", "demo_load.scale", "demo_load.live_vacancy_id as liveVacancyId"]).limit(1),
);
