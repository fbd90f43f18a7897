import { randomUUID } from "node:crypto";
import { addCalendarDays, localDate } from "../../src/kernel/calendar.ts";
import type { Viewer } from "../../src/kernel/viewer.ts";
import type { TestApp } from "./app.ts";
import { makeOfficial, makePosition, makeUnit } from "./people.ts";

/** Who a round needs, for one unit. */
export interface Staff {
  readonly unitId: string;
  readonly officer: Viewer;
  readonly committee: Viewer;
  readonly official: Viewer;
}

export async function makeStaff(app: TestApp): Promise<Staff> {
  const unitId = (await makeUnit(app)).id;
  const [officer, committee, official] = await Promise.all(
    (["PERSONNEL_OFFICER", "COMMITTEE_MEMBER", "APPOINTING_OFFICIAL"] as const).map(
      async (role) => (await makeOfficial(app, [role], unitId)).viewer,
    ),
  );
  if (!officer || !committee || !official) throw new Error("Three people were asked for.");
  return { unitId, officer, committee, official };
}

/** A day of the regency, so many days from its today. */
export const dayFromNow = (app: TestApp, days: number): string =>
  addCalendarDays(localDate(app.services.clock.now(), app.services.instance.timeZone), days);

/** Runs a mutation with one input in this process and answers its payload; throws where it was refused. */
export async function mutate(
  app: TestApp,
  viewer: Viewer,
  name: string,
  selection: string,
  input: object,
): Promise<Record<string, { id: string; code: string }>> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code path message } } }`;
  const { data, errors } = await app.execute(document, { input }, viewer);
  const payload = data?.[name] as { userErrors: unknown[] } | null | undefined;
  if (errors || !payload || payload.userErrors.length > 0) throw new Error(`${name} was refused: ${JSON.stringify({ errors, payload })}`);
  return payload as never;
}

export interface RoundWish {
  readonly channel?: "NATIONAL" | "REGENCY";
  readonly path?: "CPNS" | "PPPK" | "OPEN_SELECTION";
  readonly quota?: number | null;
  readonly title?: string;
  readonly year?: number;
  readonly ruleSetCode?: string | null;
}

export interface MadeRound {
  readonly id: string;
  readonly code: string;
  readonly staff: Staff;
}

/** A draft with everything that an announcement asks for. */
export async function makeRound(app: TestApp, wish: RoundWish = {}, given?: Staff): Promise<MadeRound> {
  const staff = given ?? (await makeStaff(app));
  const path = wish.path ?? "CPNS";
  const { round } = await mutate(app, staff.officer, "roundDraft", "round { id code }", {
    code: `round-${randomUUID().slice(0, 8)}`,
    title: wish.title ?? "Seleksi uji",
    year: wish.year ?? 2026,
    channel: wish.channel ?? "NATIONAL",
    path,
    ruleSetCode: wish.ruleSetCode === undefined ? (path === "CPNS" ? "cpns-2024" : null) : wish.ruleSetCode,
    organiserUnitId: staff.unitId,
    applyUrl: "https://sscasn.example.go.id",
    quota: wish.quota === undefined ? 2 : wish.quota,
    schedule: scheduleFrom(app),
  });
  if (!round) throw new Error("The round was not made.");
  return { ...round, staff };
}

/** Announcement from today, registration for ten days, screening after it, the first test later. */
export const scheduleFrom = (app: TestApp) => [
  { stage: "ANNOUNCEMENT", startsOn: dayFromNow(app, 0), endsOn: dayFromNow(app, 10) },
  { stage: "REGISTRATION", startsOn: dayFromNow(app, 0), endsOn: dayFromNow(app, 10) },
  { stage: "ADMINISTRATIVE_SCREENING", startsOn: dayFromNow(app, 12), endsOn: dayFromNow(app, 20) },
  { stage: "SKD", startsOn: dayFromNow(app, 30), endsOn: dayFromNow(app, 40) },
];

export async function announcedRound(app: TestApp, wish: RoundWish = {}, given?: Staff): Promise<MadeRound> {
  const round = await makeRound(app, wish, given);
  await mutate(app, round.staff.official, "roundAnnounce", "round { id }", { id: round.id });
  return round;
}

export interface FormationWish {
  readonly need?: number;
  readonly code?: string;
  readonly unitId?: string;
  readonly positionId?: string;
  readonly kind?: string;
  readonly qualification?: string;
}

/** A draft formation of a round. */
export async function makeFormation(
  app: TestApp,
  { id: roundId, staff }: MadeRound,
  wish: FormationWish = {},
): Promise<{ readonly id: string; readonly code: string }> {
  const { formation } = await mutate(app, staff.officer, "formationAdd", "formation { id code }", {
    roundId,
    code: wish.code ?? `F-${randomUUID().slice(0, 8).toUpperCase()}`,
    positionId: wish.positionId ?? (await makePosition(app)).id,
    unitId: wish.unitId ?? (await makeUnit(app)).id,
    location: "Puskesmas",
    qualification: wish.qualification ?? "D-III Keperawatan",
    kind: wish.kind ?? "GENERAL",
    need: wish.need ?? 2,
  });
  if (!formation) throw new Error("The formation was not made.");
  return formation;
}

/** A formation that the committee has approved. */
export async function approvedFormation(
  app: TestApp,
  round: MadeRound,
  wish: FormationWish = {},
): Promise<{ readonly id: string; readonly code: string }> {
  const formation = await makeFormation(app, round, wish);
  await mutate(app, round.staff.officer, "formationsPropose", "round { id }", { roundId: round.id, ids: [formation.id] });
  await mutate(app, round.staff.committee, "formationsApprove", "round { id }", { roundId: round.id, ids: [formation.id] });
  return formation;
}

export interface VacancyWish {
  readonly title?: string;
  readonly opensOn?: string;
  readonly closesOn?: string;
  readonly formationIds?: readonly string[];
}

export interface MadeVacancy {
  readonly id: string;
  readonly code: string;
  readonly round: MadeRound;
  readonly formationIds: readonly string[];
}

/** A draft over one approved formation, which uses up the quota of a round made by `makeRound`. Open from today for ten days. */
export async function makeVacancy(app: TestApp, wish: VacancyWish = {}, given?: MadeRound): Promise<MadeVacancy> {
  const round = given ?? (await announcedRound(app));
  const formationIds = wish.formationIds ?? [(await approvedFormation(app, round)).id];
  const { vacancy } = await mutate(app, round.staff.officer, "vacancyDraft", "vacancy { id code }", {
    roundId: round.id,
    title: wish.title ?? "Perawat Terampil",
    requirements: "Warga negara Indonesia.\n\nUsia 18 sampai 35 tahun.",
    opensOn: wish.opensOn ?? dayFromNow(app, 0),
    closesOn: wish.closesOn ?? dayFromNow(app, 10),
    formationIds,
  });
  if (!vacancy) throw new Error("The vacancy was not made.");
  return { ...vacancy, round, formationIds };
}

export async function submittedVacancy(app: TestApp, wish: VacancyWish = {}, given?: MadeRound): Promise<MadeVacancy> {
  const vacancy = await makeVacancy(app, wish, given);
  await mutate(app, vacancy.round.staff.officer, "vacancySubmit", "vacancy { id }", { id: vacancy.id });
  return vacancy;
}

export async function approvedVacancy(app: TestApp, wish: VacancyWish = {}, given?: MadeRound): Promise<MadeVacancy> {
  const vacancy = await submittedVacancy(app, wish, given);
  await mutate(app, vacancy.round.staff.committee, "vacancyApprove", "vacancy { id }", { id: vacancy.id });
  return vacancy;
}

export async function publishedVacancy(app: TestApp, wish: VacancyWish = {}, given?: MadeRound): Promise<MadeVacancy> {
  const vacancy = await approvedVacancy(app, wish, given);
  await mutate(app, vacancy.round.staff.official, "vacancyPublish", "vacancy { id }", { id: vacancy.id, decreeNumber: "800/1/2026" });
  return vacancy;
}
