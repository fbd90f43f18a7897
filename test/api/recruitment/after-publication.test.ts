import { beforeAll, describe, expect, test } from "vitest";
import { fixedClock } from "../../../src/kernel/clock.ts";
import { sweepVacancies } from "../../../src/modules/recruitment/index.ts";
import { startApp, type TestApp } from "../../support/app.ts";
import { asOwner } from "../../support/people.ts";
import { approvedFormation, approvedVacancy, dayFromNow, makeRound, mutate, publishedVacancy } from "../../support/rounds.ts";

let app: TestApp;
const clock = fixedClock("2026-11-24T04:00:00Z");
const day = 86_400_000;
beforeAll(async () => {
  app = await startApp({ clock });
});

const storedState = async (id: string) => (await asOwner(app, "select state from vacancy where id = $1", [id]))[0]?.["state"];
const shown = async (id: string) =>
  (
    await app
      .client()
      .execute<{ vacancy: Record<string, unknown> }>(
        `query ($id: ID!) { vacancy(id: $id) { state closesOn daysLeft stateReason notices { kind reason closedOnBefore closesOn } supersedes { code } supersededBy { code } } }`,
        { id },
      )
  ).data?.vacancy;

describe("the calendar", () => {
  test("opens, closes and hands to selection; the page says so before the sweep, and a second sweep does nothing", async () => {
    clock.set("2026-11-24T04:00:00Z");
    const vacancy = await publishedVacancy(app, { opensOn: dayFromNow(app, 2), closesOn: dayFromNow(app, 4) });
    expect(await storedState(vacancy.id)).toBe("PUBLISHED");
    clock.advance(2 * day);
    expect(await shown(vacancy.id)).toMatchObject({ state: "OPEN", daysLeft: 2 });
    expect(await storedState(vacancy.id)).toBe("PUBLISHED");
    expect(await sweepVacancies(app.services)).toBe(1);
    expect(await sweepVacancies(app.services)).toBe(0);
    expect(await storedState(vacancy.id)).toBe("OPEN");
    clock.advance(2 * day);
    expect(await shown(vacancy.id)).toMatchObject({ state: "OPEN", daysLeft: 0 });
    clock.advance(day);
    expect(await shown(vacancy.id)).toMatchObject({ state: "CLOSED", daysLeft: null });
    expect(await sweepVacancies(app.services)).toBe(1);
    // Screening starts on the twelfth day.
    clock.advance(10 * day);
    await Promise.all([sweepVacancies(app.services), sweepVacancies(app.services)]);
    expect(await storedState(vacancy.id)).toBe("IN_SELECTION");
  });

  test("ends the last day at midnight of the regency", async () => {
    clock.set("2026-11-24T04:00:00Z");
    const vacancy = await publishedVacancy(app, { closesOn: "2026-11-24" });
    const { timeZone } = app.services.instance;
    const midnight = new Date(new Date("2026-11-25T00:00:00Z").getTime() - offsetOf(timeZone));
    clock.set(new Date(midnight.getTime() - 1).toISOString());
    expect(await shown(vacancy.id)).toMatchObject({ state: "OPEN", daysLeft: 0 });
    clock.set(midnight.toISOString());
    expect(await shown(vacancy.id)).toMatchObject({ state: "CLOSED", daysLeft: null });
  });
});

describe("a published vacancy", () => {
  const extend = `mutation ($input: VacancyExtendInput!) { vacancyExtend(input: $input) { vacancy { closesOn } userErrors { code path message } } }`;

  test("gets a later last day with a notice, never an earlier one, and none once it is closed", async () => {
    clock.set("2026-11-24T04:00:00Z");
    const vacancy = await publishedVacancy(app);
    const client = app.client(vacancy.round.staff.official);
    const input = { id: vacancy.id, closesOn: dayFromNow(app, 12), reason: "Jaringan terputus dua hari." };
    for (const closesOn of [dayFromNow(app, 10), dayFromNow(app, 3)]) {
      const { data } = await client.execute<{ vacancyExtend: unknown }>(extend, { input: { ...input, closesOn } });
      expect(data?.vacancyExtend).toEqual({
        vacancy: null,
        userErrors: [{ code: "OUT_OF_RANGE", path: ["input", "closesOn"], message: "The last day can only be moved to a later date." }],
      });
    }
    const { data } = await client.execute(extend, { input });
    expect(data).toEqual({ vacancyExtend: { vacancy: { closesOn: dayFromNow(app, 12) }, userErrors: [] } });
    expect(await shown(vacancy.id)).toMatchObject({
      notices: [{ kind: "EXTENDED", reason: input.reason, closedOnBefore: dayFromNow(app, 10), closesOn: dayFromNow(app, 12) }],
    });
    clock.advance(13 * day);
    const late = await client.execute<{ vacancyExtend: { userErrors: { code: string }[] } }>(extend, {
      input: { ...input, closesOn: dayFromNow(app, 20) },
    });
    expect(late.data?.vacancyExtend.userErrors.map((each) => each.code)).toEqual(["WRONG_STATE"]);
  });

  test("changes no requirement any more", async () => {
    clock.set("2026-11-24T04:00:00Z");
    const vacancy = await publishedVacancy(app);
    const update = `mutation ($input: VacancyUpdateInput!) { vacancyUpdate(input: $input) { vacancy { id } userErrors { code } } }`;
    const { data } = await app.client(vacancy.round.staff.officer).execute(update, { input: { id: vacancy.id, requirements: "Lain" } });
    expect(data).toEqual({ vacancyUpdate: { vacancy: null, userErrors: [{ code: "WRONG_STATE" }] } });
  });

  test("is called off with a reason, and its formations are free for the one that follows", async () => {
    clock.set("2026-11-24T04:00:00Z");
    const vacancy = await publishedVacancy(app);
    const { staff } = vacancy.round;
    await mutate(app, staff.official, "vacancyCancel", "vacancy { id }", { id: vacancy.id, reason: "Syarat pendidikan keliru." });
    const copy = await mutate(app, staff.officer, "vacancyCopy", "vacancy { id code }", {
      id: vacancy.id,
      opensOn: dayFromNow(app, 1),
      closesOn: dayFromNow(app, 11),
    });
    const id = copy["vacancy"]?.id ?? "";
    await mutate(app, staff.officer, "vacancyUpdate", "vacancy { id }", { id, requirements: "Pendidikan D-III Keperawatan." });
    await mutate(app, staff.officer, "vacancySubmit", "vacancy { id }", { id });
    await mutate(app, staff.committee, "vacancyApprove", "vacancy { id }", { id });
    await mutate(app, staff.official, "vacancyPublish", "vacancy { id }", { id, decreeNumber: "800/2/2026" });
    expect(await shown(vacancy.id)).toMatchObject({
      state: "CANCELLED",
      stateReason: "Syarat pendidikan keliru.",
      notices: [{ kind: "CANCELLED" }],
      supersededBy: { code: copy["vacancy"]?.code },
    });
    expect(await shown(id)).toMatchObject({ state: "PUBLISHED", supersedes: { code: vacancy.code } });
  });

  test("is replaced by a corrected version before it opens, in the moment that this is published", async () => {
    clock.set("2026-11-24T04:00:00Z");
    const vacancy = await publishedVacancy(app, { opensOn: dayFromNow(app, 3), closesOn: dayFromNow(app, 9) });
    const { staff } = vacancy.round;
    const copy = await mutate(app, staff.officer, "vacancyCopy", "vacancy { id code }", {
      id: vacancy.id,
      opensOn: dayFromNow(app, 3),
      closesOn: dayFromNow(app, 9),
    });
    const id = copy["vacancy"]?.id ?? "";
    await mutate(app, staff.officer, "vacancySubmit", "vacancy { id }", { id });
    await mutate(app, staff.committee, "vacancyApprove", "vacancy { id }", { id });
    expect(await shown(vacancy.id)).toMatchObject({ state: "PUBLISHED", supersededBy: null });
    const publish = `mutation ($input: VacancyPublishInput!) { vacancyPublish(input: $input) { vacancy { state } userErrors { code path } } }`;
    const unsaid = await app.client(staff.official).execute(publish, { input: { id, decreeNumber: "800/3/2026" } });
    expect(unsaid.data).toEqual({
      vacancyPublish: { vacancy: null, userErrors: [{ code: "REASON_REQUIRED", path: ["input", "correctionReason"] }] },
    });
    const { data } = await app
      .client(staff.official)
      .execute(publish, { input: { id, decreeNumber: "800/3/2026", correctionReason: "Lokasi diperbaiki." } });
    expect(data).toEqual({ vacancyPublish: { vacancy: { state: "PUBLISHED" }, userErrors: [] } });
    expect(await shown(vacancy.id)).toMatchObject({
      state: "SUPERSEDED",
      notices: [{ kind: "CORRECTED", reason: "Lokasi diperbaiki." }],
      supersededBy: { code: copy["vacancy"]?.code },
    });
    const held = await asOwner(app, "select vacancy_id, is_held from vacancy_formation where formation_id = $1 order by is_held", [
      vacancy.formationIds[0],
    ]);
    expect(held).toEqual([
      { vacancy_id: vacancy.id, is_held: false },
      { vacancy_id: id, is_held: true },
    ]);
  });
});

describe("a round", () => {
  test("is called off with all its vacancies, and the public reads why", async () => {
    clock.set("2026-11-24T04:00:00Z");
    const vacancy = await publishedVacancy(app);
    await mutate(app, vacancy.round.staff.official, "roundCancel", "round { id }", { id: vacancy.round.id, reason: "Anggaran dialihkan." });
    expect(await shown(vacancy.id)).toMatchObject({
      state: "CANCELLED",
      stateReason: "Anggaran dialihkan.",
      notices: [{ kind: "CANCELLED" }],
    });
    const { data } = await app.client().execute(`query ($id: ID!) { round(id: $id) { state } }`, { id: vacancy.round.id });
    expect(data).toEqual({ round: { state: "CANCELLED" } });
  });

  test("that is not computed says so, and ends when its vacancies are closed", async () => {
    clock.set("2026-11-24T04:00:00Z");
    const round = await makeRound(app, { path: "PPPK" });
    await mutate(app, round.staff.official, "roundAnnounce", "round { id }", { id: round.id });
    const formation = await approvedFormation(app, round);
    const vacancy = await approvedVacancy(app, { formationIds: [formation.id] }, round);
    await mutate(app, round.staff.official, "vacancyPublish", "vacancy { id }", { id: vacancy.id, decreeNumber: "1" });
    await mutate(app, round.staff.official, "roundStart", "round { id }", { id: round.id });
    const asked = `query ($code: String!) { round(code: $code) { path ruleSet { code } pageNote { en } needTotal } }`;
    expect((await app.client().execute(asked, { code: round.code })).data).toEqual({
      round: {
        path: "PPPK",
        ruleSet: null,
        needTotal: 2,
        pageNote: { en: "PPPK selection follows other rules. This page announces its vacancies and does not compute its results." },
      },
    });
    const conclude = `mutation ($input: RoundConcludeInput!) { roundConclude(input: $input) { round { state } userErrors { message } } }`;
    const client = app.client(round.staff.official);
    expect((await client.execute(conclude, { input: { id: round.id } })).data).toEqual({
      roundConclude: { round: null, userErrors: [{ message: "Some vacancies are not closed yet." }] },
    });
    clock.advance(11 * day);
    expect((await client.execute(conclude, { input: { id: round.id } })).data).toEqual({
      roundConclude: { round: { state: "CONCLUDED" }, userErrors: [] },
    });
    expect(await storedState(vacancy.id)).toBe("ARCHIVED");
  });
});

/** Milliseconds by which a zone without summer time is ahead of UTC. */
function offsetOf(timeZone: string): number {
  const name = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" })
    .formatToParts(new Date("2026-11-24T00:00:00Z"))
    .find((part) => part.type === "timeZoneName");
  const [, hours = "0", minutes = "0"] = /GMT\+(\d\d):(\d\d)/.exec(name?.value ?? "") ?? [];
  return (Number(hours) * 60 + Number(minutes)) * 60_000;
}
