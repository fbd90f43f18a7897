import type { Instance } from "../../kernel/instance.ts";
import { cancelVacancy } from "../../modules/recruitment/commands/cancel-vacancy.ts";
import { extendVacancy } from "../../modules/recruitment/commands/extend-vacancy.ts";
import { reviseSchedule } from "../../modules/recruitment/commands/revise-schedule.ts";
import { facilityCode, officeCode } from "../places.ts";
import { createRoundStory, duties, scheduleOf } from "../round-story.ts";
import type { RoundPlan, ScheduleLine } from "../round-plan.ts";
import { dayOf, type Step } from "../story.ts";
import type { World } from "../world.ts";

/** Registration is open: one vacancy closes soon after an extension, one was called off, one opens in three days. */
export function registrationRound(instance: Instance, world: World, year: number): Step[] {
  const round = createRoundStory(engineers(instance, year), world);
  const publisher = () => world.viewer(duties.publisher);
  return [
    ...round.opening(),
    {
      day: -4,
      time: "10:00",
      act: (stage) =>
        stage.run(publisher(), cancelVacancy, {
          id: round.vacancyId("auditor"),
          reason: "Formasi ditarik kembali untuk penataan jabatan.",
        }),
    },
    {
      day: -3,
      time: "09:00",
      act: (stage) =>
        stage.run(world.viewer(duties.drafter), reviseSchedule, {
          roundId: round.id(),
          schedule: scheduleOf(stage, engineerStages(5)),
          reason: "Pendaftaran diperpanjang dua hari karena gangguan jaringan.",
        }),
    },
    {
      day: -1,
      time: "11:00",
      act: (stage) =>
        stage.run(publisher(), extendVacancy, {
          id: round.vacancyId("jalan"),
          closesOn: dayOf(stage, 2),
          reason: "Jumlah pelamar belum mencukupi.",
        }),
    },
  ];
}

/** PPPK is another engine: it is published and nothing is computed. One vacancy has just closed, one was extended. */
export function contractRound(instance: Instance, world: World, year: number): Step[] {
  const round = createRoundStory(contract(instance, year), world);
  return [
    ...round.opening(),
    {
      day: -2,
      time: "10:00",
      act: (stage) =>
        stage.run(world.viewer(duties.publisher), extendVacancy, {
          id: round.vacancyId("bidan"),
          closesOn: dayOf(stage, 6),
          reason: "Belum ada pelamar untuk sebagian lokasi.",
        }),
    },
  ];
}

const engineerStages = (registrationEnd: number): ScheduleLine[] => [
  ["ANNOUNCEMENT", -12, registrationEnd],
  ["REGISTRATION", -10, registrationEnd],
  ["ADMINISTRATIVE_SCREENING", 6, 14],
  ["ADMINISTRATIVE_RESULT", 17, 17],
  ["ADMINISTRATIVE_OBJECTION", 18, 20],
  ["ADMINISTRATIVE_ANSWER", 21, 25],
  ["SKD", 40, 50],
  ["SKD_RESULT", 55, 55],
  ["SKB", 70, 75],
  ["INTEGRATION", 80, 82],
  ["FINAL_RESULT", 85, 85],
  ["FINAL_OBJECTION", 86, 88],
  ["FINAL_ANSWER", 89, 95],
  ["DOSSIER", 100, 120],
  ["APPOINTMENT", 121, 150],
];

function engineers(instance: Instance, year: number): RoundPlan {
  const office = (code: string): string => officeCode(instance, code);
  return {
    code: `cpns-${year}-teknis`,
    title: `Seleksi CPNS Tenaga Teknis ${year}`,
    titleEn: `CPNS selection of technical staff ${year}`,
    year,
    channel: "NATIONAL",
    path: "CPNS",
    days: { draft: -30, approve: -20, announce: -12, publish: -11, start: -10 },
    schedule: engineerStages(3),
    formations: [
      { code: "PRAKOM-31", position: "computing", unit: office("DISKOMINFO"), kind: "GENERAL", need: 3, income: [4_000_000, 5_400_000] },
      {
        code: "PRAKOM-31-CUM",
        position: "computing",
        unit: office("DISKOMINFO"),
        kind: "CUM_LAUDE",
        need: 1,
        income: [4_000_000, 5_400_000],
      },
      { code: "PRAKOM-32", position: "computing", unit: "SETDA", kind: "DISABILITY", need: 1, income: [4_000_000, 5_400_000] },
      { code: "JALAN-31", position: "engineer", unit: office("DINPUPR"), kind: "GENERAL", need: 4, income: [4_100_000, 5_500_000] },
      { code: "AUDITOR-31", position: "auditor", unit: office("INSPEKTORAT"), kind: "GENERAL", need: 2 },
      { code: "KEU-31", position: "finance", unit: "SETDA", kind: "GENERAL", need: 2, income: [3_600_000, 4_800_000] },
      {
        code: "TANI-31",
        position: "agriculture",
        unit: facilityCode(instance, "KEC", 2),
        kind: "GENERAL",
        need: 2,
        income: [3_600_000, 4_900_000],
      },
    ],
    vacancies: [
      { key: "prakom", position: "computing", opens: -10, closes: 5, formations: ["PRAKOM-31", "PRAKOM-31-CUM", "PRAKOM-32"] },
      { key: "jalan", position: "engineer", opens: -10, closes: 0, formations: ["JALAN-31"] },
      { key: "auditor", position: "auditor", opens: -10, closes: 5, formations: ["AUDITOR-31"] },
      { key: "keuangan", position: "finance", opens: -10, closes: 5, formations: ["KEU-31"] },
      { key: "penyuluh", position: "agriculture", opens: 3, closes: 9, formations: ["TANI-31"] },
    ],
  };
}

function contract(instance: Instance, year: number): RoundPlan {
  const centre = (n: number): string => facilityCode(instance, "PKM", n);
  return {
    code: `pppk-${year}`,
    title: `Seleksi PPPK ${year}`,
    titleEn: `PPPK selection ${year}`,
    year,
    channel: "NATIONAL",
    path: "PPPK",
    days: { draft: -40, approve: -32, announce: -24, publish: -22, start: -20 },
    schedule: [
      ["ANNOUNCEMENT", -24, -1],
      ["REGISTRATION", -20, 6],
      ["ADMINISTRATIVE_SCREENING", 7, 16],
      ["ADMINISTRATIVE_RESULT", 18, 18],
      ["FINAL_RESULT", 60, 60],
    ],
    formations: [
      { code: "BIDAN-01", position: "midwife", unit: centre(0), kind: "GENERAL", need: 4, income: [3_300_000, 4_400_000] },
      { code: "BIDAN-02", position: "midwife", unit: centre(1), kind: "GENERAL", need: 3, income: [3_300_000, 4_400_000] },
      { code: "APOTEKER-01", position: "pharmacist", unit: centre(2), kind: "GENERAL", need: 2, income: [3_900_000, 5_100_000] },
    ],
    vacancies: [
      { key: "bidan", position: "midwife", opens: -20, closes: -1, formations: ["BIDAN-01", "BIDAN-02"] },
      { key: "apoteker", position: "pharmacist", opens: -20, closes: -1, formations: ["APOTEKER-01"] },
    ],
  };
}
