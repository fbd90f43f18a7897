import { z } from "zod";
import { refusal } from "../../kernel/input.ts";
import { messages } from "./round.messages.ts";
import { scheduleStages } from "./schedule.ts";

const entry = z
  .object({ stage: z.enum(scheduleStages), startsOn: z.iso.date(), endsOn: z.iso.date() })
  .refine((each) => each.endsOn >= each.startsOn, { ...refusal("OUT_OF_RANGE", messages.stageEndsBeforeStart), path: ["endsOn"] });

/** A whole schedule as it comes in. Stages may overlap, each stands once. */
export const scheduleField = z
  .array(entry)
  .max(scheduleStages.length)
  .superRefine((entries, context) => {
    const seen = new Set<string>();
    for (const [index, { stage }] of entries.entries()) {
      if (seen.has(stage)) context.addIssue({ code: "custom", path: [index, "stage"], ...refusal("NOT_UNIQUE", messages.stageTwice) });
      seen.add(stage);
    }
  });
