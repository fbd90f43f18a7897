import type { Instance } from "../../kernel/instance.ts";
import { applicantFile, basicTestFile, integrationFile, outcomeFile } from "../official-files.ts";
import { facilityCode, officeCode } from "../places.ts";
import { imported, peopleOf, wholeList } from "../result-story.ts";
import { createRoundStory } from "../round-story.ts";
import type { RoundPlan } from "../round-plan.ts";
import type { Step } from "../story.ts";
import type { World } from "../world.ts";

/** A round whose provisional result is out since two days: one may object today. */
export function objectionRound(instance: Instance, world: World, year: number): Step[] {
  const round = createRoundStory(teachers(instance, year), world);
  const people = peopleOf(round);
  return [
    ...round.opening(),
    imported(round, { day: -118, layout: "APPLICANTS", name: "nomor-peserta.csv", content: () => applicantFile(people) }),
    imported(round, {
      day: -107,
      layout: "ADMINISTRATIVE_OUTCOMES",
      phase: "INITIAL",
      name: "hasil-administrasi.csv",
      content: () => outcomeFile(people, "INITIAL"),
    }),
    ...wholeList(round, "ADMINISTRATIVE", -105, -101),
    imported(round, { day: -77, layout: "RESULTS", name: "hasil-skd.csv", content: () => basicTestFile(people) }),
    ...wholeList(round, "SKD", -75, -75),
    imported(round, {
      day: -5,
      layout: "RESULTS",
      name: "integrasi-nilai.csv",
      content: () => integrationFile(people),
      reason: "Berkas integrasi memuat kembali nilai SKD.",
    }),
    ...wholeList(round, "FINAL", -2, undefined),
  ];
}

/** A round whose result is final; those who passed hand in their dossiers. Ties decided by TKP and, certified by two people, by GPA. */
export function dossierRound(instance: Instance, world: World, year: number): Step[] {
  const round = createRoundStory(finance(instance, year), world);
  const people = peopleOf(round);
  return [
    ...round.opening(),
    imported(round, { day: -148, layout: "APPLICANTS", name: "nomor-peserta.csv", content: () => applicantFile(people) }),
    imported(round, {
      day: -137,
      layout: "ADMINISTRATIVE_OUTCOMES",
      phase: "INITIAL",
      name: "hasil-administrasi.csv",
      content: () => outcomeFile(people, "INITIAL"),
    }),
    ...wholeList(round, "ADMINISTRATIVE", -135, -131),
    imported(round, { day: -107, time: "10:00", layout: "RESULTS", name: "hasil-skd.csv", content: () => basicTestFile(people) }),
    ...wholeList(round, "SKD", -104, -104),
    imported(round, {
      day: -32,
      layout: "RESULTS",
      name: "integrasi-nilai.csv",
      content: () => integrationFile(people),
      reason: "Berkas integrasi memuat kembali nilai SKD.",
    }),
    ...wholeList(round, "FINAL", -30, -26),
  ];
}

function teachers(instance: Instance, year: number): RoundPlan {
  const school = (n: number): string => facilityCode(instance, "SD", n);
  return {
    code: `cpns-${year}-guru`,
    title: `Seleksi CPNS Tenaga Guru ${year}`,
    titleEn: `CPNS selection of teachers ${year}`,
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
      ["DOSSIER", 15, 40],
      ["APPOINTMENT", 41, 70],
    ],
    formations: [
      {
        code: "GURU-11",
        position: "classTeacher",
        unit: school(0),
        kind: "GENERAL",
        need: 3,
        field: { passing: 14, absentAtFieldTest: 1, failing: 8, absent: 2, notMet: 4 },
      },
      {
        code: "GURU-12",
        position: "classTeacher",
        unit: school(1),
        kind: "GENERAL",
        need: 2,
        field: { passing: 5, failing: 6, absent: 1, notMet: 2 },
      },
      { code: "GURU-12-DIS", position: "classTeacher", unit: school(1), kind: "DISABILITY", need: 1, field: { passing: 2, failing: 1 } },
      {
        code: "GURU-13",
        position: "mathsTeacher",
        unit: facilityCode(instance, "SMP", 0),
        kind: "GENERAL",
        need: 2,
        field: { passing: 9, absentAtFieldTest: 1, failing: 7, absent: 2, notMet: 3 },
      },
    ],
    vacancies: [
      { key: "kelas", position: "classTeacher", opens: -140, closes: -120, formations: ["GURU-11", "GURU-12", "GURU-12-DIS"] },
      { key: "matematika", position: "mathsTeacher", opens: -140, closes: -120, formations: ["GURU-13"] },
    ],
  };
}

function finance(instance: Instance, year: number): RoundPlan {
  return {
    code: `cpns-${year}-keuangan`,
    title: `Seleksi CPNS Tenaga Keuangan dan Pengawasan ${year}`,
    titleEn: `CPNS selection of finance and audit staff ${year}`,
    year,
    channel: "NATIONAL",
    path: "CPNS",
    days: { draft: -195, approve: -188, announce: -176, publish: -174, start: -170 },
    schedule: [
      ["ANNOUNCEMENT", -176, -150],
      ["REGISTRATION", -170, -150],
      ["ADMINISTRATIVE_SCREENING", -149, -138],
      ["ADMINISTRATIVE_RESULT", -135, -135],
      ["ADMINISTRATIVE_OBJECTION", -134, -132],
      ["ADMINISTRATIVE_ANSWER", -131, -127],
      ["SKD", -120, -110],
      ["SKD_RESULT", -104, -104],
      ["SKB", -70, -66],
      ["INTEGRATION", -34, -32],
      ["FINAL_RESULT", -30, -30],
      ["FINAL_OBJECTION", -29, -27],
      ["FINAL_ANSWER", -26, -20],
      ["DOSSIER", -15, 10],
      ["APPOINTMENT", 11, 40],
    ],
    formations: [
      {
        code: "KEU-01",
        position: "finance",
        unit: "SETDA",
        kind: "GENERAL",
        need: 2,
        field: {
          figures: [
            [110, 140, 195, "88.500"],
            // Equal in the final score and the total: TKP decides who is second.
            [90, 120, 190, "80.000"],
            [95, 120, 185, "80.000"],
            [80, 115, 178, "71.250"],
            [75, 100, 172, null],
          ],
          failing: 9,
          absent: 2,
        },
      },
      {
        code: "AUD-01",
        position: "auditor",
        unit: officeCode(instance, "INSPEKTORAT"),
        kind: "GENERAL",
        need: 1,
        // Equal in everything that is published: the GPA decides.
        field: {
          figures: [
            [100, 130, 188, "84.750", "3.82"],
            [100, 130, 188, "84.750", "3.64"],
            [85, 110, 176, "70.125"],
          ],
          failing: 6,
          absent: 1,
        },
      },
    ],
    vacancies: [
      { key: "keuangan", position: "finance", opens: -170, closes: -150, formations: ["KEU-01"] },
      { key: "auditor", position: "auditor", opens: -170, closes: -150, formations: ["AUD-01"] },
    ],
  };
}
