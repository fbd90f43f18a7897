import { defineEntity, p } from "@mikro-orm/core";
import { base, instant, ref } from "../kernel/entity.ts";
import { Person } from "../modules/people/person.entity.ts";
import { Vacancy } from "../modules/recruitment/vacancy.entity.ts";

export const demoScales = ["demo", "regency", "province"] as const;
export type DemoScale = (typeof demoScales)[number];

/** Says that everything in this database is invented, and on which day it stands. No row: it is not the demo's. */
export const DemoLoadSchema = defineEntity({
  name: "DemoLoad",
  properties: {
    ...base,
    /** The local day around which all dates of the demo lie. */
    anchor: p.date(),
    scale: p.enum(demoScales),
    /** By the database's clock, as `created_at` everywhere: what is younger was not loaded. Null while it is being loaded. */
    loadedAt: instant().nullable(),
    /** The board that moves, and who records on it. */
    liveVacancyId: ref(Vacancy, "live_vacancy_id").nullable().deleteRule("restrict").index("demo_load_live_vacancy_idx"),
    recorderId: ref(Person, "recorder_id").nullable().deleteRule("restrict").index("demo_load_recorder_idx"),
  },
});
export class DemoLoad extends DemoLoadSchema.class {}
DemoLoadSchema.setClass(DemoLoad);
