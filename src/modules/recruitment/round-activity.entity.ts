import { defineEntity, p } from "@mikro-orm/core";
import { base, instant, ref } from "../../kernel/entity.ts";
import { activityKinds } from "./round-activity-kinds.ts";
import { Round } from "./round.entity.ts";

/** What happened in a round, for everyone to see. `seq` is the number of the topic `round:<id>`, given in the same transaction. */
export const RoundActivitySchema = defineEntity({
  name: "RoundActivity",
  properties: {
    ...base,
    roundId: ref(Round, "round_id"),
    seq: p.integer(),
    kind: p.enum(activityKinds),
    at: instant(),
    /** Rows, people or vacancies it is about; null where a number says nothing. */
    count: p.integer().nullable(),
    /** Stage of the schedule or of the result list. */
    stage: p.string().length(40).nullable(),
  },
  uniques: [{ name: "round_activity_seq_key", properties: ["roundId", "seq"] }],
});
export class RoundActivity extends RoundActivitySchema.class {}
RoundActivitySchema.setClass(RoundActivity);
