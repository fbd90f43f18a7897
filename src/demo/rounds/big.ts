import type { Instance } from "../../kernel/instance.ts";
import { randomFor } from "../random.ts";
import { applicantFile, basicTestFile, integrationFile, outcomeFile } from "../official-files.ts";
import { facilityCode } from "../places.ts";
import type { PositionKey } from "../positions.ts";
import { imported, peopleOf, wholeList } from "../result-story.ts";
import { createRoundStory } from "../round-story.ts";
import type { FormationPlan, RoundPlan } from "../round-plan.ts";
import type { Step } from "../story.ts";
import type { World } from "../world.ts";

/** A round of the size of a whole regency: 60 vacancies, 12,000 people, from their numbers to a provisional final result. */
export function bigRound(instance: Instance, world: World, year: number): Step[] {
  const round = createRoundStory(planOf(instance, year), world);
  const people = peopleOf(round);
  const results = [
    imported(round, { day: -118, time: "13:00", layout: "APPLICANTS", name: "nomor-peserta.csv", content: () => applicantFile(people) }),
    imported(round, {
      day: -107,
      time: "13:00",
      layout: "ADMINISTRATIVE_OUTCOMES",
      phase: "INITIAL",
      name: "hasil-administrasi.csv",
      content: () => outcomeFile(people, "INITIAL"),
    }),
    ...wholeList(round, "ADMINISTRATIVE", -105, -101),
    imported(round, { day: -77, time: "13:00", layout: "RESULTS", name: "hasil-skd.csv", content: () => basicTestFile(people) }),
    ...wholeList(round, "SKD", -75, -75),
    imported(round, {
      day: -5,
      time: "13:00",
      layout: "RESULTS",
      name: "integrasi-nilai.csv",
      content: () => integrationFile(people),
      reason: "Berkas integrasi memuat kembali nilai SKD.",
    }),
    ...wholeList(round, "FINAL", -2, undefined),
  ];
  return [...round.opening(), ...results.map((step): Step => ({ ...step, isBulk: true }))];
}

const vacancyCount = 60;
const peoplePerVacancy = 200;
/** Of them, how many apply for the special need of the vacancy. */
const special = 20;

const jobs: readonly (readonly [PositionKey, "PKM" | "SD" | "SMP" | "KEC"])[] = [
  ["classTeacher", "SD"],
  ["nurse", "PKM"],
  ["mathsTeacher", "SMP"],
  ["midwife", "PKM"],
  ["agriculture", "KEC"],
  ["doctor", "PKM"],
  ["computing", "KEC"],
  ["pharmacist", "PKM"],
  ["engineer", "KEC"],
  ["socialWorker", "KEC"],
  ["finance", "KEC"],
  ["auditor", "KEC"],
];

function planOf(instance: Instance, year: number): RoundPlan {
  const random = randomFor(`the big round of ${year}`);
  const vacancies = Array.from({ length: vacancyCount }, (_, index) => {
    const [position, place] = jobs[index % jobs.length] ?? ["nurse", "PKM"];
    const number = String(index + 1).padStart(3, "0");
    const common = { position, unit: facilityCode(instance, place, Math.floor(index / jobs.length)) };
    const [absent, notMet] = [random.between(8, 16), random.between(20, 40)];
    const passing = random.between(60, 80);
    const formations: FormationPlan[] = [
      {
        ...common,
        code: `F-${number}`,
        kind: "GENERAL",
        need: random.between(3, 7),
        field: { passing, absentAtFieldTest: 1, failing: peoplePerVacancy - special - passing - absent - notMet, absent, notMet },
      },
      {
        ...common,
        code: `F-${number}-K`,
        kind: random.pick(["CUM_LAUDE", "DISABILITY"] as const),
        need: 1,
        field: { passing: random.between(0, 6), failing: 0, absent: 0, notMet: 0 },
      },
    ];
    return { number, position, formations: formations.map(filledUp) };
  });
  return {
    code: `cpns-${year}-serentak`,
    title: `Seleksi CPNS Serentak ${year}`,
    titleEn: `Joint CPNS selection ${year}`,
    year,
    channel: "NATIONAL",
    path: "CPNS",
    days: { draft: -165, approve: -158, announce: -146, publish: -144, start: -140 },
    schedule: [
      ["ANNOUNCEMENT", -146, -120],
      ["REGISTRATION", -140, -120],
      ["ADMINISTRATIVE_SCREENING", -119, -108],
      ["ADMINISTRATIVE_RESULT", -105, -105],
      ["ADMINISTRATIVE_OBJECTION", -104, -102],
      ["ADMINISTRATIVE_ANSWER", -101, -97],
      ["SKD", -90, -80],
      ["SKD_RESULT", -75, -75],
      ["SKB", -40, -35],
      ["INTEGRATION", -6, -4],
      ["FINAL_RESULT", -2, -2],
      ["FINAL_OBJECTION", -1, 1],
      ["FINAL_ANSWER", 2, 8],
    ],
    formations: vacancies.flatMap(({ formations }) => formations),
    vacancies: vacancies.map(({ number, position, formations }) => ({
      key: number,
      position,
      suffix: `Lowongan ${number}`,
      suffixEn: `vacancy ${number}`,
      opens: -140,
      closes: -120,
      formations: formations.map(({ code }) => code),
    })),
  };
}

/** The special need gets as many who do not pass as bring the vacancy to its number of people. */
function filledUp(formation: FormationPlan): FormationPlan {
  if (formation.kind === "GENERAL") return formation;
  return { ...formation, field: { ...formation.field, failing: special - (formation.field?.passing ?? 0) } };
}
