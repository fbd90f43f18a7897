import { describe, expect, test } from "vitest";
import { fixedClock } from "../../../src/kernel/clock.ts";
import { draftVacancy } from "../../../src/modules/recruitment/commands/draft-vacancy.ts";
import { startApp } from "../../support/app.ts";
import { asOwner } from "../../support/people.ts";
import { refusals } from "../../support/results.ts";
import { announcedRound, dayFromNow, makeFormation, makeRound, makeVacancy, publishedVacancy, scheduleFrom } from "../../support/rounds.ts";
import { hashTables } from "../../support/sql.ts";

const app = await startApp({ clock: fixedClock("2026-11-24T01:00:00Z") });
const round = await announcedRound(app);
const draft = await makeRound(app);
const vacancy = await publishedVacancy(app, { opensOn: dayFromNow(app, 1) }, round);
const unwritten = await makeVacancy(app);
const { officer, official, unitId } = round.staff;

const withTest = (startsOn: string, endsOn = startsOn) =>
  scheduleFrom(app).map((entry) => (entry.stage === "SKD" ? { ...entry, startsOn, endsOn } : entry));
const drafted = {
  code: "round-of-dates",
  title: "Seleksi",
  year: 2026,
  channel: "REGENCY",
  path: "OPEN_SELECTION",
  organiserUnitId: unitId,
};
const paper = { roundId: draft.id, title: "Perawat", requirements: "Sehat.", formationIds: [] };

describe("a day that cannot belong to the round is refused, with its field", () => {
  test.each([
    [
      "roundScheduleRevise",
      official,
      { roundId: round.id, schedule: withTest("0001-01-01", "9999-12-31"), reason: "Uji." },
      ["schedule.3.startsOn", "schedule.3.endsOn"],
    ],
    ["roundDraft", officer, { ...drafted, schedule: withTest("2026-11-24", "2032-01-01") }, ["schedule.3.endsOn"]],
    ["roundUpdate", draft.staff.officer, { id: draft.id, schedule: withTest("2024-12-31", "2026-12-01") }, ["schedule.3.startsOn"]],
    ["roundUpdate", draft.staff.officer, { id: draft.id, year: 2030 }, ["year"]],
    ["roundUpdate", draft.staff.officer, { id: draft.id, year: 2020 }, ["year"]],
    ["vacancyDraft", draft.staff.officer, { ...paper, opensOn: "0001-01-01", closesOn: "9999-12-31" }, ["opensOn", "closesOn"]],
    ["vacancyUpdate", unwritten.round.staff.officer, { id: unwritten.id, closesOn: "9999-12-31" }, ["closesOn"]],
    ["vacancyCopy", officer, { id: vacancy.id, opensOn: "0001-01-01", closesOn: "2026-12-31" }, ["opensOn"]],
    ["vacancyExtend", official, { id: vacancy.id, closesOn: "9999-12-31", reason: "Uji." }, ["closesOn"]],
  ] as const)("%s %#", async (name, viewer, input, fields) => {
    const before = await hashTables(app.testDatabase.ownerUrl);
    const errors = await refusals(app, viewer, name, input);
    expect(errors.map(({ code, path }) => [code, path.join(".")])).toEqual(fields.map((field) => ["OUT_OF_RANGE", `input.${field}`]));
    expect(errors[0]?.message).toMatch(/^Dates of this round must lie between the years \d{4} and \d{4}\.$/);
    expect(await hashTables(app.testDatabase.ownerUrl)).toEqual(before);
  });

  test("the first and the last year are inside", async () => {
    expect(await refusals(app, officer, "roundDraft", { ...drafted, schedule: withTest("2025-01-01", "2031-12-31") })).toEqual([]);
  });
});

test("a vacancy gets another code where the drawn one is taken", async () => {
  const taken = await draftWith(Uint8Array.of(0, 1, 2, 3, 0, 0, 0, 0));
  const next = await draftWith(Uint8Array.of(0, 1, 2, 3, 0, 0, 0, 0), Uint8Array.of(4, 5, 6, 7, 0, 0, 0, 0));
  expect([taken, next]).toEqual(["LOW-3467", "LOW-9ACD"]);
});

/** Draws the given bytes, one draw after the other; answers the code of the draft. */
async function draftWith(...draws: Uint8Array[]): Promise<unknown> {
  const left = [...draws];
  const random = (): Uint8Array => left.shift() ?? Uint8Array.of();
  const formation = await makeFormation(app, draft);
  const input = { ...paper, opensOn: dayFromNow(app, 0), closesOn: dayFromNow(app, 5), formationIds: [formation.id] };
  const { officer: viewer } = draft.staff;
  const { vacancyId } = await app.database.write(viewer, (em) => draftVacancy(em, viewer, input, { ...app.services, random }));
  return (await asOwner(app, "select code from vacancy where id = $1", [vacancyId]))[0]?.["code"];
}
