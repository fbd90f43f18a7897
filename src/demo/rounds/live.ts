import type { Instance } from "../../kernel/instance.ts";
import { recordScores } from "../../modules/recruitment/commands/record-scores.ts";
import { reviseSchedule } from "../../modules/recruitment/commands/revise-schedule.ts";
import { liveScoreOf } from "../live-board.ts";
import { applicantFile, outcomeFile } from "../official-files.ts";
import { facilityCode } from "../places.ts";
import { imported, listSteps, peopleOf, wholeList } from "../result-story.ts";
import { createRoundStory, duties, scheduleOf } from "../round-story.ts";
import type { RoundPlan, ScheduleLine } from "../round-plan.ts";
import type { Step } from "../story.ts";
import type { World } from "../world.ts";

/** The round whose basic test is today: its board moves. */
export interface LiveRound {
  readonly steps: Step[];
  vacancyId(): string;
  recorderId(): string;
}

/** Screened, objected to and corrected; the test has begun yesterday, and the first have their figures. */
export function liveRound(instance: Instance, world: World, year: number): LiveRound {
  const plan = planOf(instance, year);
  const round = createRoundStory(plan, world);
  const people = peopleOf(round);
  const atTest = people.filter(
    ({ formation, refusal, isObjectionUpheld }) => formation.startsWith("PERAWAT") && (refusal === null || isObjectionUpheld),
  );
  const recorder = () => world.viewer(duties.importer);
  return {
    vacancyId: () => round.vacancyId("perawat"),
    recorderId: () => recorder().personId ?? "",
    steps: [
      ...round.opening(),
      imported(round, { day: -38, layout: "APPLICANTS", name: "nomor-peserta.csv", content: () => applicantFile(people) }),
      imported(round, {
        day: -30,
        layout: "ADMINISTRATIVE_OUTCOMES",
        phase: "INITIAL",
        name: "hasil-administrasi.csv",
        content: () => outcomeFile(people, "INITIAL"),
      }),
      ...listSteps(round, {
        stage: "ADMINISTRATIVE",
        compute: -28,
        firstSignature: -28,
        secondSignature: -28,
        publish: -28,
        supersede: { day: -21, reason: "Hasil setelah masa sanggah: sebagian sanggahan diterima." },
      }),
      imported(round, {
        day: -22,
        layout: "ADMINISTRATIVE_OUTCOMES",
        phase: "AFTER_OBJECTION",
        name: "hasil-administrasi-pasca-sanggah.csv",
        content: () => outcomeFile(people, "AFTER_OBJECTION"),
      }),
      ...wholeList(round, "ADMINISTRATIVE", -20, -17),
      {
        day: -15,
        time: "10:00",
        act: (stage) =>
          stage.run(world.viewer(duties.drafter), reviseSchedule, {
            roundId: round.id(),
            schedule: scheduleOf(stage, [...earlyStages, ...testStages(0)]),
            reason: "Jadwal tes digeser dua hari karena kesiapan titik lokasi.",
          }),
      },
      ...[0, 1, 2].map((session): Step => ({
        day: -1,
        time: `${10 + session * 2}:30`,
        act: (stage) =>
          stage.run(recorder(), recordScores, {
            vacancyId: round.vacancyId("perawat"),
            stage: "SKD",
            entries: atTest.slice(session * perSession, (session + 1) * perSession).map(({ participant }) => liveScoreOf(participant)),
          }),
      })),
    ],
  };
}

const perSession = 16;

const earlyStages: readonly ScheduleLine[] = [
  ["ANNOUNCEMENT", -66, -40],
  ["REGISTRATION", -60, -40],
  ["ADMINISTRATIVE_SCREENING", -39, -30],
  ["ADMINISTRATIVE_RESULT", -28, -28],
  ["ADMINISTRATIVE_OBJECTION", -27, -25],
  ["ADMINISTRATIVE_ANSWER", -24, -20],
];

/** The test and what comes after it, so many days earlier than it then was. */
const testStages = (earlier: number): ScheduleLine[] => [
  ["SKD", -1 - earlier, 3 - earlier],
  ["SKD_RESULT", 8, 8],
  ["SKB", 20, 24],
  ["INTEGRATION", 28, 30],
  ["FINAL_RESULT", 33, 33],
  ["FINAL_OBJECTION", 34, 36],
  ["FINAL_ANSWER", 37, 43],
  ["DOSSIER", 50, 75],
  ["APPOINTMENT", 76, 110],
];

function planOf(instance: Instance, year: number): RoundPlan {
  const centre = (n: number): string => facilityCode(instance, "PKM", n);
  return {
    code: `cpns-${year}-kesehatan`,
    title: `Seleksi CPNS Tenaga Kesehatan ${year}`,
    titleEn: `CPNS selection of health workers ${year}`,
    year,
    channel: "NATIONAL",
    path: "CPNS",
    days: { draft: -85, approve: -78, announce: -66, publish: -64, start: -60 },
    schedule: [...earlyStages, ...testStages(2)],
    formations: [
      {
        code: "PERAWAT-21",
        position: "nurse",
        unit: centre(0),
        kind: "GENERAL",
        need: 6,
        income: [4_200_000, 5_600_000],
        field: { passing: 90, failing: 40, notMet: 9, objecting: 3 },
      },
      {
        code: "PERAWAT-22",
        position: "nurse",
        unit: centre(1),
        kind: "GENERAL",
        need: 4,
        income: [4_200_000, 5_600_000],
        field: { passing: 50, failing: 28, notMet: 6, objecting: 1 },
      },
      {
        code: "PERAWAT-22-DIS",
        position: "nurse",
        unit: centre(1),
        kind: "DISABILITY",
        need: 1,
        income: [4_200_000, 5_600_000],
        field: { passing: 4, failing: 2 },
      },
      {
        code: "DOKTER-21",
        position: "doctor",
        unit: centre(2),
        kind: "GENERAL",
        need: 2,
        income: [6_800_000, 9_500_000],
        field: { passing: 7, failing: 3, notMet: 2 },
      },
    ],
    vacancies: [
      { key: "perawat", position: "nurse", opens: -60, closes: -40, formations: ["PERAWAT-21", "PERAWAT-22", "PERAWAT-22-DIS"] },
      { key: "dokter", position: "doctor", opens: -60, closes: -40, formations: ["DOKTER-21"] },
    ],
  };
}
