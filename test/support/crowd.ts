import type { Viewer } from "../../src/kernel/viewer.ts";
import type { TestApp } from "./app.ts";
import { asOwner, makeOfficial, makeUnit } from "./people.ts";
import { importFile, newNumber, publishedList, resultsCsv, upload } from "./results.ts";
import {
  announcedRound,
  approvedFormation,
  dayFromNow,
  type MadeRound,
  makeFormation,
  makeStaff,
  makeVacancy,
  mutate,
  publishedVacancy,
  scheduleFrom,
  type Staff,
} from "./rounds.ts";

/** Ten of everything that a list can hold, and ten of everything that holds a list. */
export interface Crowd {
  /** Sees all of it: an officer, auditor and administrator of the unit. */
  readonly viewer: Viewer;
  /** Ten units below it, each with ten below. */
  readonly unitId: string;
  /** Ten formations, vacancies, activities and imported files, and one list with ten files; the first of ten rounds by title. */
  readonly roundId: string;
  /** Ten lists. */
  readonly otherRoundId: string;
  /** Ten rows on its board. */
  readonly vacancyId: string;
}

const ten = Array.from({ length: 10 }, (_, index) => index);

export async function crowd(app: TestApp): Promise<Crowd> {
  const staff = await makeStaff(app);
  const viewer = (await makeOfficial(app, ["PERSONNEL_OFFICER", "AUDITOR", "ADMINISTRATOR"], staff.unitId)).viewer;
  const unitId = (await makeUnit(app)).id;
  const [units, positions] = [await below(app, [unitId]), await tenPositions(app)];
  await below(app, units);
  const { round, vacancyId, codes } = await largeRound(app, staff, units, positions);
  for (const _ of ten) await makeOfficial(app, ["MODERATOR"], staff.unitId);
  const secondOfficer = (await makeOfficial(app, ["PERSONNEL_OFFICER"], staff.unitId)).viewer;
  const selection = { round, vacancyId, formations: [], ...staff, secondOfficer };
  await tested(app, round, vacancyId, codes);
  await publishedList(app, selection, "SKD");
  for (const index of ten)
    await mutate(app, staff.officer, "roundScheduleRevise", "round { id }", {
      roundId: round.id,
      schedule: longer(app, index),
      reason: `Penyesuaian ${index}.`,
    });
  const other = await smallRounds(app, staff);
  await tested(app, other.round, other.id, [other.code]);
  for (const index of ten) {
    const id = await publishedList(app, { ...selection, round: other.round }, "SKD");
    if (index < 9) await mutate(app, staff.official, "resultListSupersede", "resultList { id }", { id, reason: `Koreksi ${index}.` });
  }
  return { viewer, unitId, roundId: round.id, otherRoundId: other.round.id, vacancyId };
}

/** One published vacancy over ten formations, its applications over; nine drafts over one more formation each. */
async function largeRound(
  app: TestApp,
  staff: Staff,
  units: readonly string[],
  positions: readonly string[],
): Promise<{ round: MadeRound; vacancyId: string; codes: string[] }> {
  const round = await announcedRound(app, { quota: 19, title: "A" }, staff);
  const formations = [];
  for (const index of [...ten, ...ten.slice(1)])
    formations.push(await makeFormation(app, round, { need: 1, unitId: units[index] ?? "", positionId: positions[index] ?? "" }));
  const ids = formations.map(({ id }) => id);
  await mutate(app, staff.officer, "formationsPropose", "round { id }", { roundId: round.id, ids });
  await mutate(app, staff.committee, "formationsApprove", "round { id }", { roundId: round.id, ids });
  for (const id of ids.slice(10)) await makeVacancy(app, { formationIds: [id] }, round);
  const vacancy = await publishedVacancy(app, { formationIds: ids.slice(0, 10) }, round);
  await closed(app, vacancy.id);
  return { round, vacancyId: vacancy.id, codes: formations.slice(0, 10).map(({ code }) => code) };
}

/** Nine rounds with a formation and a vacancy each; one of them is published and over. */
async function smallRounds(app: TestApp, staff: Staff): Promise<{ round: MadeRound; id: string; code: string }> {
  for (const _ of ten.slice(2)) await makeVacancy(app, {}, await announcedRound(app, {}, staff));
  const round = await announcedRound(app, {}, staff);
  const formation = await approvedFormation(app, round);
  const { id } = await publishedVacancy(app, { formationIds: [formation.id] }, round);
  await closed(app, id);
  return { round, id, code: formation.code };
}

/** Ten people with a figure on the board and one in the official file; ten more files that wait, each with ten refused rows. */
async function tested(app: TestApp, round: MadeRound, vacancyId: string, codes: readonly string[]): Promise<void> {
  const { officer } = round.staff;
  const people = ten.map((index) => ({
    participant: newNumber(),
    formation: codes[index % codes.length] ?? "",
    skd: [100 + index, 120, 180] as const,
  }));
  await importFile(
    app,
    officer,
    { roundId: round.id, layout: "APPLICANTS" },
    ["No Peserta;Kode Formasi", ...people.map((each) => `${each.participant};${each.formation}`)].join("\n"),
  );
  const entries = people.map(({ participant, skd: [twk, tiu, tkp] }) => ({ participant, twk, tiu, tkp }));
  await mutate(app, officer, "scoresRecord", "scoreboard { seq }", { vacancyId, stage: "SKD", entries });
  const results = { roundId: round.id, layout: "RESULTS" };
  await importFile(app, officer, results, resultsCsv(people));
  for (const _ of ten)
    await upload(
      app,
      officer,
      results,
      resultsCsv([...ten.map(() => ({ participant: newNumber(), formation: "NOWHERE", skd: [1, 1, 1] as const })), ...people]),
    );
}

/** Ten units below each of some. */
const below = async (app: TestApp, parentIds: readonly string[]): Promise<string[]> =>
  (
    await asOwner(
      app,
      `insert into unit (id, code, name, kind, parent_id)
    select gen_random_uuid(), 'C-' || left(gen_random_uuid()::text, 8), 'Unit ' || n, 'OFFICE', parent from unnest($1::uuid[]) parent, generate_series(1, 10) n returning id`,
      [parentIds],
    )
  ).map(({ id }) => String(id));

const tenPositions = async (app: TestApp): Promise<string[]> =>
  (
    await asOwner(
      app,
      `insert into position (id, code, name, kind, family)
    select gen_random_uuid(), 'C-' || left(gen_random_uuid()::text, 8), 'Position ' || n, 'FUNCTIONAL', 'health' from generate_series(1, 10) n returning id`,
    )
  ).map(({ id }) => String(id));

/** The schedule with its test a little longer each time. */
const longer = (app: TestApp, index: number) =>
  scheduleFrom(app).map((entry) => (entry.stage === "SKD" ? { ...entry, endsOn: dayFromNow(app, 41 + index) } : entry));

/** Moves the days of a vacancy, for the clock stands. */
const closed = (app: TestApp, id: string): Promise<unknown> =>
  asOwner(app, "update vacancy set opens_on = opens_on - 20, closes_on = closes_on - 20 where id = $1", [id]);
