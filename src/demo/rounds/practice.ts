import type { Instance } from "../../kernel/instance.ts";
import { facilityCode } from "../places.ts";
import { createRoundStory } from "../round-story.ts";
import type { RoundPlan } from "../round-plan.ts";
import type { Step } from "../story.ts";
import type { World } from "../world.ts";

/** A round without anybody in it, for trying the files of docs/samples: it knows the formation that they name. */
export const practiceRound = (instance: Instance, world: World, year: number): Step[] =>
  createRoundStory(planOf(instance, year), world).opening();

function planOf(instance: Instance, year: number): RoundPlan {
  return {
    code: `cpns-${year}-latihan`,
    title: `Latihan Impor Berkas ${year}`,
    titleEn: `Practice of importing files ${year}`,
    year,
    channel: "NATIONAL",
    path: "CPNS",
    days: { draft: -75, approve: -70, announce: -62, publish: -60, start: -58 },
    schedule: [
      ["ANNOUNCEMENT", -62, -40],
      ["REGISTRATION", -58, -40],
      ["ADMINISTRATIVE_SCREENING", -39, -30],
      ["ADMINISTRATIVE_RESULT", 1, 1],
      ["ADMINISTRATIVE_OBJECTION", 2, 4],
      ["ADMINISTRATIVE_ANSWER", 5, 9],
      ["SKD", 12, 14],
      ["SKD_RESULT", 16, 16],
      ["SKB", 20, 21],
      ["INTEGRATION", 23, 24],
      ["FINAL_RESULT", 26, 26],
      ["FINAL_OBJECTION", 27, 29],
      ["FINAL_ANSWER", 30, 36],
    ],
    formations: [{ code: "FRM-CONTOH-01", position: "nurse", unit: facilityCode(instance, "PKM", 0), kind: "GENERAL", need: 2 }],
    vacancies: [{ key: "perawat", position: "nurse", opens: -58, closes: -40, formations: ["FRM-CONTOH-01"] }],
  };
}
