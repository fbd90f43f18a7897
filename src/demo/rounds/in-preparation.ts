import type { Instance } from "../../kernel/instance.ts";
import { discardImport } from "../../modules/recruitment/commands/discard-import.ts";
import { applicantFile, basicTestFile, outcomeFile } from "../official-files.ts";
import { facilityCode, officeCode } from "../places.ts";
import { imported, listSteps, peopleOf, upload, wholeList } from "../result-story.ts";
import { createRoundStory, duties } from "../round-story.ts";
import type { RoundPlan } from "../round-plan.ts";
import type { Step } from "../story.ts";
import type { World } from "../world.ts";

/** Screened; two people have signed the list, and tomorrow the appointing official publishes it. */
export function screenedRound(instance: Instance, world: World, year: number): Step[] {
  const round = createRoundStory(agriculture(instance, year), world);
  const people = peopleOf(round);
  return [
    ...round.opening(),
    imported(round, { day: -13, layout: "APPLICANTS", name: "nomor-peserta.csv", content: () => applicantFile(people) }),
    imported(round, {
      day: -4,
      layout: "ADMINISTRATIVE_OUTCOMES",
      phase: "INITIAL",
      name: "hasil-administrasi.csv",
      content: () => outcomeFile(people, "INITIAL"),
    }),
    ...listSteps(round, { stage: "ADMINISTRATIVE", compute: -3, firstSignature: -2, secondSignature: -1 }),
  ];
}

/**
 * The basic test is over: its list is computed and waits for its first signature. One file was thrown away before it was taken, another
 * with two wrong rows still waits in the preview.
 */
export function testedRound(instance: Instance, world: World, year: number): Step[] {
  const round = createRoundStory(social(instance, year), world);
  const people = peopleOf(round);
  const latecomer = people.slice(0, 1).map((person) => ({ ...person, birthDate: "1901-01-01" }));
  return [
    ...round.opening(),
    imported(round, { day: -48, layout: "APPLICANTS", name: "nomor-peserta.csv", content: () => applicantFile(people) }),
    imported(round, {
      day: -40,
      layout: "ADMINISTRATIVE_OUTCOMES",
      phase: "INITIAL",
      name: "hasil-administrasi.csv",
      content: () => outcomeFile(people, "INITIAL"),
    }),
    ...wholeList(round, "ADMINISTRATIVE", -38, -33),
    {
      day: -4,
      time: "09:00",
      async act(stage) {
        const { fileId } = await upload(stage, round, {
          day: -4,
          layout: "RESULTS",
          name: "hasil-skd-sesi-1.csv",
          content: () => basicTestFile(people.slice(0, 12)),
        });
        await stage.run(world.viewer(duties.importer), discardImport, { fileId });
      },
    },
    imported(round, { day: -3, layout: "RESULTS", name: "hasil-skd.csv", content: () => basicTestFile(people) }),
    ...listSteps(round, { stage: "SKD", compute: -2 }),
    {
      day: -1,
      time: "15:00",
      act: (stage) =>
        upload(
          stage,
          round,
          {
            day: -1,
            layout: "RESULTS",
            name: "hasil-skd-perbaikan.csv",
            content: () => basicTestFile([...latecomer, ...people.slice(1, 10)]),
          },
          "petugas3",
        ),
    },
  ];
}

function agriculture(instance: Instance, year: number): RoundPlan {
  const district = (n: number): string => facilityCode(instance, "KEC", n);
  return {
    code: `cpns-${year}-pertanian`,
    title: `Seleksi CPNS Penyuluh Pertanian ${year}`,
    titleEn: `CPNS selection of agricultural extension workers ${year}`,
    year,
    channel: "NATIONAL",
    path: "CPNS",
    days: { draft: -60, approve: -53, announce: -41, publish: -39, start: -35 },
    schedule: [
      ["ANNOUNCEMENT", -41, -15],
      ["REGISTRATION", -35, -15],
      ["ADMINISTRATIVE_SCREENING", -14, -3],
      ["ADMINISTRATIVE_RESULT", 1, 1],
      ["ADMINISTRATIVE_OBJECTION", 2, 4],
      ["ADMINISTRATIVE_ANSWER", 5, 9],
      ["SKD", 20, 28],
      ["SKD_RESULT", 33, 33],
      ["SKB", 50, 55],
      ["INTEGRATION", 60, 62],
      ["FINAL_RESULT", 65, 65],
      ["FINAL_OBJECTION", 66, 68],
      ["FINAL_ANSWER", 69, 75],
    ],
    formations: [
      {
        code: "TANI-01",
        position: "agriculture",
        unit: district(0),
        kind: "GENERAL",
        need: 3,
        field: { passing: 16, failing: 6, notMet: 8 },
      },
      {
        code: "TANI-02",
        position: "agriculture",
        unit: district(1),
        kind: "GENERAL",
        need: 2,
        field: { passing: 10, failing: 4, notMet: 5 },
      },
    ],
    vacancies: [{ key: "penyuluh", position: "agriculture", opens: -35, closes: -15, formations: ["TANI-01", "TANI-02"] }],
  };
}

function social(instance: Instance, year: number): RoundPlan {
  return {
    code: `cpns-${year}-sosial`,
    title: `Seleksi CPNS Pekerja Sosial ${year}`,
    titleEn: `CPNS selection of social workers ${year}`,
    year,
    channel: "NATIONAL",
    path: "CPNS",
    days: { draft: -95, approve: -88, announce: -76, publish: -74, start: -70 },
    schedule: [
      ["ANNOUNCEMENT", -76, -50],
      ["REGISTRATION", -70, -50],
      ["ADMINISTRATIVE_SCREENING", -49, -40],
      ["ADMINISTRATIVE_RESULT", -38, -38],
      ["ADMINISTRATIVE_OBJECTION", -37, -35],
      ["ADMINISTRATIVE_ANSWER", -34, -30],
      ["SKD", -12, -6],
      ["SKD_RESULT", 1, 1],
      ["SKB", 20, 23],
      ["INTEGRATION", 30, 32],
      ["FINAL_RESULT", 35, 35],
      ["FINAL_OBJECTION", 36, 38],
      ["FINAL_ANSWER", 39, 45],
    ],
    formations: [
      {
        code: "PEKSOS-01",
        position: "socialWorker",
        unit: officeCode(instance, "DINSOS"),
        kind: "GENERAL",
        need: 3,
        field: { passing: 15, failing: 9, absent: 3, notMet: 4 },
      },
      {
        code: "PEKSOS-01-CUM",
        position: "socialWorker",
        unit: officeCode(instance, "DINSOS"),
        kind: "CUM_LAUDE",
        need: 1,
        field: { passing: 4, failing: 1 },
      },
    ],
    vacancies: [{ key: "pekerja-sosial", position: "socialWorker", opens: -70, closes: -50, formations: ["PEKSOS-01", "PEKSOS-01-CUM"] }],
  };
}
