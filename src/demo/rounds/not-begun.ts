import type { Instance } from "../../kernel/instance.ts";
import { approveFormations } from "../../modules/recruitment/commands/approve-formations.ts";
import { approveVacancy } from "../../modules/recruitment/commands/approve-vacancy.ts";
import { cancelRound } from "../../modules/recruitment/commands/cancel-round.ts";
import { copyVacancy } from "../../modules/recruitment/commands/copy-vacancy.ts";
import { draftVacancy } from "../../modules/recruitment/commands/draft-vacancy.ts";
import { publishVacancy } from "../../modules/recruitment/commands/publish-vacancy.ts";
import { rejectFormations } from "../../modules/recruitment/commands/reject-formations.ts";
import { returnVacancy } from "../../modules/recruitment/commands/return-vacancy.ts";
import { submitVacancy } from "../../modules/recruitment/commands/submit-vacancy.ts";
import { updateVacancy } from "../../modules/recruitment/commands/update-vacancy.ts";
import { facilityCode, officeCode } from "../places.ts";
import { demoPositions, type PositionKey, requirementsFor } from "../positions.ts";
import { createRoundStory, duties, nameVacancy } from "../round-story.ts";
import type { RoundPlan } from "../round-plan.ts";
import { dayOf, type Stage, type Step } from "../story.ts";
import type { World } from "../world.ts";

/** Announced, opens in a week. One vacancy was replaced by a corrected version before it opened. */
export function announcedRound(instance: Instance, world: World, year: number): Step[] {
  const round = createRoundStory(special(instance, year), world);
  const drafter = () => world.viewer(duties.drafter);
  let correctedId = "";
  return [
    ...round.opening(),
    {
      day: -2,
      time: "13:00",
      async act(stage) {
        const { vacancyId } = await stage.run(drafter(), copyVacancy, {
          id: round.vacancyId("dokter"),
          opensOn: dayOf(stage, 7),
          closesOn: dayOf(stage, 21),
        });
        correctedId = vacancyId;
        await nameVacancy(stage, vacancyId, `${round.plan.code} dokter 2`);
        const requirements = `${requirementsFor(demoPositions.doctor)}\n\nPelamar bersedia ditempatkan di puskesmas rawat inap.`;
        await stage.run(drafter(), updateVacancy, { id: vacancyId, requirements });
        await stage.run(drafter(), submitVacancy, { id: vacancyId });
      },
    },
    { day: -2, time: "15:00", act: (stage) => stage.run(world.viewer(duties.approver), approveVacancy, { id: correctedId }) },
    {
      day: -1,
      time: "09:00",
      act: (stage) =>
        stage.run(world.viewer(duties.publisher), publishVacancy, {
          id: correctedId,
          decreeNumber: `800/151/CONTOH/${year}`,
          correctionReason: "Syarat penempatan belum tercantum pada pengumuman pertama.",
        }),
    },
  ];
}

/** Next year's round, still a draft: formations drafted, before the committee, approved and refused; vacancies drafted, returned, in review. */
export function draftRoundSteps(instance: Instance, world: World, year: number): Step[] {
  const round = createRoundStory(nextYear(instance, year), world);
  const drafter = () => world.viewer(duties.drafter);
  const approver = () => world.viewer(duties.approver);
  const add = async (stage: Stage, position: PositionKey, codes: readonly string[]): Promise<string> => {
    const { name, nameEn } = demoPositions[position];
    const { vacancyId } = await stage.run(drafter(), draftVacancy, {
      roundId: round.id(),
      title: name,
      titleEn: nameEn,
      requirements: requirementsFor(demoPositions[position]),
      opensOn: dayOf(stage, 90),
      closesOn: dayOf(stage, 110),
      formationIds: codes.map((code) => round.formationId(code)),
    });
    await nameVacancy(stage, vacancyId, `${round.plan.code} ${position}`);
    return vacancyId;
  };
  const ids = (...codes: string[]) => ({ roundId: round.id(), ids: codes.map((code) => round.formationId(code)) });
  return [
    ...round.drafting(),
    { day: -12, time: "10:00", act: (stage) => round.draftMore(stage, unproposed(instance)) },
    { day: -9, time: "10:00", act: (stage) => stage.run(approver(), approveFormations, ids("GURU-41", "PERAWAT-41")) },
    {
      day: -9,
      time: "10:30",
      act: (stage) => stage.run(approver(), rejectFormations, { ...ids("KEU-41"), reason: "Beban kerja belum mendukung penambahan." }),
    },
    {
      day: -7,
      time: "11:00",
      async act(stage) {
        await add(stage, "computing", ["PRAKOM-41"]);
        const returned = await add(stage, "classTeacher", ["GURU-41"]);
        await stage.run(drafter(), submitVacancy, { id: returned });
        await stage.run(approver(), returnVacancy, { id: returned, reason: "Kualifikasi pendidikan belum sesuai dengan peta jabatan." });
        await stage.run(drafter(), submitVacancy, { id: await add(stage, "nurse", ["PERAWAT-41"]) });
      },
    },
  ];
}

/** The regency's own open selection, called off after it was announced. */
export function cancelledRound(world: World, year: number): Step[] {
  const round = createRoundStory(openSelection(year), world);
  return [
    ...round.opening(),
    {
      day: -10,
      time: "09:00",
      act: (stage) =>
        stage.run(world.viewer(duties.publisher), cancelRound, {
          id: round.id(),
          reason: "Jabatan akan diisi setelah penataan organisasi selesai.",
        }),
    },
  ];
}

function special(instance: Instance, year: number): RoundPlan {
  const centre = (n: number): string => facilityCode(instance, "PKM", n);
  return {
    code: `cpns-${year}-khusus`,
    title: `Seleksi CPNS Dokter dan Apoteker ${year}`,
    titleEn: `CPNS selection of doctors and pharmacists ${year}`,
    year,
    channel: "NATIONAL",
    path: "CPNS",
    days: { draft: -25, approve: -15, announce: -5, publish: -4, start: null },
    schedule: [
      ["ANNOUNCEMENT", -5, 21],
      ["REGISTRATION", 7, 21],
      ["ADMINISTRATIVE_SCREENING", 22, 30],
      ["ADMINISTRATIVE_RESULT", 33, 33],
      ["SKD", 50, 55],
      ["SKD_RESULT", 60, 60],
      ["SKB", 75, 78],
      ["FINAL_RESULT", 90, 90],
      ["FINAL_OBJECTION", 91, 93],
    ],
    formations: [
      { code: "DOKTER-51", position: "doctor", unit: centre(0), kind: "GENERAL", need: 2, income: [6_800_000, 9_500_000] },
      { code: "APOTEKER-51", position: "pharmacist", unit: centre(1), kind: "GENERAL", need: 1, income: [4_300_000, 5_700_000] },
    ],
    vacancies: [
      { key: "dokter", position: "doctor", opens: 7, closes: 21, formations: ["DOKTER-51"] },
      { key: "apoteker", position: "pharmacist", opens: 7, closes: 21, formations: ["APOTEKER-51"] },
    ],
  };
}

const unproposed = (instance: Instance): RoundPlan["formations"] => [
  { code: "JALAN-41", position: "engineer", unit: officeCode(instance, "DINPUPR"), kind: "GENERAL", need: 2 },
];

function nextYear(instance: Instance, year: number): RoundPlan {
  return {
    code: `cpns-${year}`,
    title: `Seleksi CPNS ${year}`,
    titleEn: `CPNS selection ${year}`,
    year,
    channel: "NATIONAL",
    path: "CPNS",
    days: { draft: -14, approve: -9, announce: 0, publish: 0, start: null },
    schedule: [
      ["ANNOUNCEMENT", 85, 110],
      ["REGISTRATION", 90, 110],
      ["ADMINISTRATIVE_SCREENING", 111, 125],
      ["SKD", 150, 160],
    ],
    formations: [
      { code: "GURU-41", position: "classTeacher", unit: facilityCode(instance, "SD", 2), kind: "GENERAL", need: 2 },
      { code: "PERAWAT-41", position: "nurse", unit: facilityCode(instance, "PKM", 2), kind: "GENERAL", need: 2 },
      { code: "PRAKOM-41", position: "computing", unit: "SETDA", kind: "GENERAL", need: 1 },
      { code: "KEU-41", position: "finance", unit: "SETDA", kind: "GENERAL", need: 3 },
    ],
    vacancies: [],
  };
}

function openSelection(year: number): RoundPlan {
  return {
    code: `seleksi-terbuka-${year}`,
    title: `Seleksi Terbuka Jabatan Pimpinan Tinggi ${year}`,
    titleEn: `Open selection for senior posts ${year}`,
    year,
    channel: "REGENCY",
    path: "OPEN_SELECTION",
    days: { draft: -45, approve: -38, announce: -30, publish: -28, start: -25 },
    schedule: [
      ["ANNOUNCEMENT", -30, -5],
      ["REGISTRATION", -25, -5],
      ["ADMINISTRATIVE_SCREENING", 1, 6],
      ["ADMINISTRATIVE_RESULT", 8, 8],
      ["FINAL_RESULT", 30, 30],
    ],
    formations: [{ code: "JPT-01", position: "head", unit: "SETDA", kind: "GENERAL", need: 1 }],
    vacancies: [{ key: "kepala-dinas", position: "head", opens: -25, closes: -5, formations: ["JPT-01"] }],
  };
}
