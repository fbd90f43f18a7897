import type { Instance } from "../../kernel/instance.ts";
import { concludeRound } from "../../modules/recruitment/commands/conclude-round.ts";
import { integrationFile, applicantFile, basicTestFile, outcomeFile } from "../official-files.ts";
import { facilityCode, officeCode } from "../places.ts";
import { imported, listSteps, peopleOf, wholeList } from "../result-story.ts";
import { createRoundStory, duties } from "../round-story.ts";
import type { RoundPlan } from "../round-plan.ts";
import type { Step } from "../story.ts";
import type { World } from "../world.ts";

/**
 * Last year's round, concluded: a final list that was corrected (both versions stay), vacant needs filled from the same place (U1, E2)
 * and from another one (U3), people absent at the field test.
 */
export function concludedRound(instance: Instance, world: World, year: number): Step[] {
  const round = createRoundStory(planOf(instance, year), world);
  const people = peopleOf(round);
  return [
    ...round.opening(),
    imported(round, { day: -299, layout: "APPLICANTS", name: "nomor-peserta.csv", content: () => applicantFile(people) }),
    imported(round, {
      day: -297,
      layout: "ADMINISTRATIVE_OUTCOMES",
      phase: "INITIAL",
      name: "hasil-administrasi.csv",
      content: () => outcomeFile(people, "INITIAL"),
    }),
    ...wholeList(round, "ADMINISTRATIVE", -295, -291),
    imported(round, { day: -269, layout: "RESULTS", name: "hasil-skd.csv", content: () => basicTestFile(people) }),
    ...wholeList(round, "SKD", -268, -268),
    imported(round, {
      day: -247,
      layout: "RESULTS",
      name: "integrasi-nilai.csv",
      content: () => integrationFile(people.map(misread)),
      reason: "Berkas integrasi memuat kembali nilai SKD.",
    }),
    ...listSteps(round, {
      stage: "FINAL",
      compute: -246,
      firstSignature: -246,
      secondSignature: -246,
      publish: -246,
      supersede: { day: -241, reason: "Nilai SKB satu peserta salah dimuat dalam berkas integrasi; berkas yang benar telah diterima." },
    }),
    imported(round, {
      day: -240,
      layout: "RESULTS",
      name: "integrasi-nilai-ralat.csv",
      content: () => integrationFile(people),
      reason: "Ralat nilai SKB satu peserta.",
    }),
    ...wholeList(round, "FINAL", -239, -236),
    { day: -175, time: "09:00", act: (stage) => stage.run(world.viewer(duties.publisher), concludeRound, { id: round.id() }) },
  ];
}

/** In the first file one mark stood two lines too low. */
const misread = (person: ReturnType<typeof peopleOf>[number]): typeof person =>
  person.skb === correctMark ? { ...person, skb: wrongMark } : person;
const correctMark = "81.637";
const wrongMark = "61.837";

function planOf(instance: Instance, year: number): RoundPlan {
  const [school, otherSchool] = [facilityCode(instance, "SD", 0), facilityCode(instance, "SD", 1)];
  const centre = facilityCode(instance, "PKM", 1);
  const [office, otherOffice] = [officeCode(instance, "DISKOMINFO"), "SETDA"];
  return {
    code: `cpns-${year}`,
    title: `Seleksi CPNS ${year}`,
    titleEn: `CPNS selection ${year}`,
    year,
    channel: "NATIONAL",
    path: "CPNS",
    days: { draft: -335, approve: -330, announce: -322, publish: -320, start: -318 },
    schedule: [
      ["ANNOUNCEMENT", -322, -300],
      ["REGISTRATION", -318, -300],
      ["ADMINISTRATIVE_SCREENING", -299, -296],
      ["ADMINISTRATIVE_RESULT", -295, -295],
      ["ADMINISTRATIVE_OBJECTION", -294, -292],
      ["ADMINISTRATIVE_ANSWER", -291, -287],
      ["SKD", -280, -270],
      ["SKD_RESULT", -268, -268],
      ["SKB", -255, -250],
      ["INTEGRATION", -248, -247],
      ["FINAL_RESULT", -246, -246],
      ["FINAL_OBJECTION", -245, -243],
      ["FINAL_ANSWER", -242, -236],
      ["DOSSIER", -235, -215],
      ["APPOINTMENT", -214, -180],
    ],
    formations: [
      // Two needs, one person who passes: the second of the best graduates at the same school fills it (U1).
      {
        code: "GURU-01",
        position: "classTeacher",
        unit: school,
        kind: "GENERAL",
        need: 2,
        field: { figures: [[85, 120, 182, "78.250"]], failing: 6, absent: 2, notMet: 2 },
      },
      {
        code: "GURU-01-CUM",
        position: "classTeacher",
        unit: school,
        kind: "CUM_LAUDE",
        need: 1,
        field: {
          figures: [
            [95, 135, 190, "86.500"],
            [90, 130, 188, "84.125"],
            [75, 110, 176, null],
          ],
          failing: 2,
        },
      },
      // Nobody for the need of people with a disability: the next of the general need at the same place fills it (E2).
      {
        code: "PERAWAT-01",
        position: "nurse",
        unit: centre,
        kind: "GENERAL",
        need: 1,
        field: {
          figures: [
            [100, 125, 186, "88.375"],
            [95, 120, 184, correctMark],
            [80, 105, 179, "74.000"],
          ],
          failing: 8,
          absent: 1,
          notMet: 3,
        },
      },
      { code: "PERAWAT-01-DIS", position: "nurse", unit: centre, kind: "DISABILITY", need: 1, field: { failing: 2, absent: 1 } },
      // Nobody passes for the second office: the next of the first one fills it (U3).
      {
        code: "PRAKOM-01",
        position: "computing",
        unit: office,
        kind: "GENERAL",
        need: 1,
        field: {
          figures: [
            [105, 150, 192, "90.250"],
            [100, 145, 190, "87.750"],
            [85, 130, 181, "70.500"],
          ],
          failing: 5,
          absent: 2,
          notMet: 1,
        },
      },
      { code: "PRAKOM-02", position: "computing", unit: otherOffice, kind: "GENERAL", need: 1, field: { failing: 4, absent: 1 } },
      {
        code: "GURU-02",
        position: "mathsTeacher",
        unit: otherSchool,
        kind: "GENERAL",
        need: 2,
        field: { passing: 8, absentAtFieldTest: 1, failing: 6, absent: 2, notMet: 2 },
      },
    ],
    vacancies: [
      { key: "kelas", position: "classTeacher", opens: -318, closes: -300, formations: ["GURU-01", "GURU-01-CUM"] },
      { key: "perawat", position: "nurse", opens: -318, closes: -300, formations: ["PERAWAT-01", "PERAWAT-01-DIS"] },
      { key: "prakom", position: "computing", opens: -318, closes: -300, formations: ["PRAKOM-01", "PRAKOM-02"] },
      { key: "matematika", position: "mathsTeacher", opens: -318, closes: -300, formations: ["GURU-02"] },
    ],
  };
}
