import { publicCode } from "../kernel/codes.ts";
import { addFormation } from "../modules/recruitment/commands/add-formation.ts";
import { announceRound } from "../modules/recruitment/commands/announce-round.ts";
import { approveFormations } from "../modules/recruitment/commands/approve-formations.ts";
import { approveVacancy } from "../modules/recruitment/commands/approve-vacancy.ts";
import { draftRound } from "../modules/recruitment/commands/draft-round.ts";
import { draftVacancy } from "../modules/recruitment/commands/draft-vacancy.ts";
import { proposeFormations } from "../modules/recruitment/commands/propose-formations.ts";
import { publishVacancy } from "../modules/recruitment/commands/publish-vacancy.ts";
import { startRound } from "../modules/recruitment/commands/start-round.ts";
import { submitVacancy } from "../modules/recruitment/commands/submit-vacancy.ts";
import { Vacancy } from "../modules/recruitment/vacancy.entity.ts";
import { locationOf } from "./places.ts";
import { demoPositions, requirementsFor } from "./positions.ts";
import { randomFor } from "./random.ts";
import type { RoundPlan, ScheduleLine, VacancyPlan } from "./round-plan.ts";
import { dayOf, type Stage, type Step } from "./story.ts";
import type { World } from "./world.ts";

/** A round while its story is played: ids are there once the steps that make them have been. */
export interface RoundStory {
  readonly plan: RoundPlan;
  readonly world: World;
  id(): string;
  vacancyId(key: string): string;
  formationId(code: string): string;
  /** From the draft to the published vacancies, by the people whose duty it is. */
  opening(): Step[];
  /** The draft with its formations before the committee, and nothing more. */
  drafting(): Step[];
  /** Formations that stay drafts. */
  draftMore(stage: Stage, formations: RoundPlan["formations"]): Promise<void>;
}

/** Who does what in every round: drafter, approver and publisher are three people, and the importer is none of those who sign. */
export const duties = {
  drafter: "petugas1",
  approver: "panitia1",
  publisher: "ppk",
  importer: "petugas2",
  firstSigner: "petugas1",
  secondSigner: "panitia2",
} as const;

export function createRoundStory(plan: RoundPlan, world: World): RoundStory {
  const { days } = plan;
  const formationIds = new Map<string, string>();
  const vacancyIds = new Map<string, string>();
  let roundId = "";
  const drafter = () => world.viewer(duties.drafter);
  const approver = () => world.viewer(duties.approver);
  const publisher = () => world.viewer(duties.publisher);
  const vacancyId = (key: string) => vacancyIds.get(key) ?? "";

  async function draft(stage: Stage): Promise<void> {
    const { code, title, titleEn, year, channel, path, schedule, formations } = plan;
    const answer = await stage.run(drafter(), draftRound, {
      code,
      title,
      titleEn,
      year,
      channel,
      path,
      schedule: scheduleOf(stage, schedule),
      ruleSetCode: path === "CPNS" ? "cpns-2024" : null,
      organiserUnitId: world.units.get(stage.services.instance.personnelBody.abbreviation),
      applyUrl: channel === "NATIONAL" ? "https://sscasn.bkn.go.id" : null,
      quota: formations.reduce((sum, { need }) => sum + need, 0),
    });
    roundId = answer.roundId;
  }

  async function draftMore(stage: Stage, formations: RoundPlan["formations"]): Promise<void> {
    for (const { code, position, unit, kind, need, income } of formations) {
      const { formationId } = await stage.run(drafter(), addFormation, {
        roundId,
        code,
        kind,
        need,
        positionId: world.positions.get(demoPositions[position].code),
        unitId: world.units.get(unit),
        location: locationOf(stage.services.instance, unit),
        qualification: demoPositions[position].qualification,
        incomeMinimum: income?.[0],
        incomeMaximum: income?.[1],
      });
      formationIds.set(code, formationId);
    }
  }

  async function proposeAll(stage: Stage): Promise<void> {
    for (const ids of chunksOf([...formationIds.values()])) await stage.run(drafter(), proposeFormations, { roundId, ids });
  }

  async function approveAll(stage: Stage): Promise<void> {
    for (const ids of chunksOf([...formationIds.values()])) await stage.run(approver(), approveFormations, { roundId, ids });
    for (const each of plan.vacancies) await stage.run(approver(), approveVacancy, { id: vacancyId(each.key) });
  }

  async function draftVacancies(stage: Stage): Promise<void> {
    for (const { key, opens, closes, formations, ...named } of plan.vacancies) {
      const answer = await stage.run(drafter(), draftVacancy, {
        roundId,
        ...titlesOf(named),
        requirements: requirementsFor(demoPositions[named.position]),
        opensOn: dayOf(stage, opens),
        closesOn: dayOf(stage, closes),
        formationIds: formations.map((code) => formationIds.get(code)),
      });
      await nameVacancy(stage, answer.vacancyId, `${plan.code} ${key}`);
      vacancyIds.set(key, answer.vacancyId);
      await stage.run(drafter(), submitVacancy, { id: answer.vacancyId });
    }
  }

  async function publishAll(stage: Stage): Promise<void> {
    for (const [index, { key }] of plan.vacancies.entries()) {
      await stage.run(publisher(), publishVacancy, { id: vacancyId(key), decreeNumber: `800/${100 + index}/CONTOH/${plan.year}` });
    }
  }

  const drafting = (): Step[] => [
    { day: days.draft, time: "09:00", act: draft },
    { day: days.draft, time: "10:00", act: (stage) => draftMore(stage, plan.formations) },
    { day: days.draft, time: "11:00", act: proposeAll },
  ];

  return {
    plan,
    world,
    vacancyId,
    drafting,
    draftMore,
    id: () => roundId,
    formationId: (code) => formationIds.get(code) ?? "",
    opening: () => [
      ...drafting(),
      { day: days.draft, time: "14:00", act: draftVacancies },
      { day: days.approve, time: "10:00", act: approveAll },
      { day: days.announce, time: "09:00", act: (stage) => stage.run(publisher(), announceRound, { id: roundId }) },
      { day: days.publish, time: "11:00", act: publishAll },
      ...(days.start === null
        ? []
        : [{ day: days.start, time: "08:00", act: (stage: Stage) => stage.run(drafter(), startRound, { id: roundId }) }]),
    ],
  };
}

/** The schedule in days of the calendar. */
export const scheduleOf = (stage: Pick<Stage, "anchor">, lines: readonly ScheduleLine[]) =>
  lines.map(([name, startsOn, endsOn]) => ({ stage: name, startsOn: dayOf(stage, startsOn), endsOn: dayOf(stage, endsOn) }));

/** Codes are drawn by chance; in the demo by the same chance each time, so that an address stays what it was after a new load. */
export async function nameVacancy(stage: Stage, vacancyId: string, key: string): Promise<void> {
  const random = randomFor(`code of ${key}`);
  for (;;) {
    const code = publicCode("LOW", random.bytes, 4);
    if ((await stage.em.count(Vacancy, { code })) > 0) continue;
    await stage.em.nativeUpdate(Vacancy, { id: vacancyId }, { code });
    return;
  }
}

function titlesOf({ position, suffix, suffixEn }: Pick<VacancyPlan, "position" | "suffix" | "suffixEn">): {
  title: string;
  titleEn: string;
} {
  const { name, nameEn } = demoPositions[position];
  return {
    title: suffix === undefined ? name : `${name} — ${suffix}`,
    titleEn: suffixEn === undefined ? nameEn : `${nameEn}, ${suffixEn}`,
  };
}

/** What one command takes at a time. */
function* chunksOf<T>(all: readonly T[]): Generator<T[]> {
  for (let start = 0; start < all.length; start += 100) yield all.slice(start, start + 100);
}
