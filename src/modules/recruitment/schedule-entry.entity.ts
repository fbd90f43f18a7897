import { defineEntity, p } from "@mikro-orm/core";
import { base, instant, ref } from "../../kernel/entity.ts";
import { Person } from "../people/person.entity.ts";
import { Round } from "./round.entity.ts";
import { scheduleStages } from "./schedule.ts";

/** A stage of one revision of a round's schedule. A revision is whole: the one before stays as it was. */
export const ScheduleEntrySchema = defineEntity({
  name: "ScheduleEntry",
  properties: {
    ...base,
    roundId: ref(Round, "round_id").deleteRule("cascade"),
    /** 1 is the schedule of the announcement. */
    revision: p.integer(),
    stage: p.enum(scheduleStages),
    /** Both days count. */
    startsOn: p.date(),
    endsOn: p.date(),
    /** Why the revision was made; the same in all its rows, null in the first. */
    reason: p.string().length(1000).nullable(),
    revisedById: ref(Person, "revised_by_id").index("schedule_entry_revised_by_idx"),
    revisedAt: instant(),
  },
  uniques: [{ name: "schedule_entry_stage_key", properties: ["roundId", "revision", "stage"] }],
  checks: [{ name: "schedule_entry_days_check", expression: "ends_on >= starts_on" }],
});
export class ScheduleEntry extends ScheduleEntrySchema.class {}
ScheduleEntrySchema.setClass(ScheduleEntry);
