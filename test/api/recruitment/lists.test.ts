import { beforeAll, describe, expect, test } from "vitest";
import { startApp, type TestApp } from "../../support/app.ts";
import { testDatabase } from "../../support/database.ts";
import { makePosition, makeUnit } from "../../support/people.ts";
import { announcedRound, approvedFormation, dayFromNow, type MadeRound, makeVacancy, publishedVacancy } from "../../support/rounds.ts";
import { countStatements, type StatementCounter } from "../../support/sql.ts";

let app: TestApp;
let counter: StatementCounter;
let round: MadeRound;
let midwife: { unitId: string; positionId: string };

/** Five vacancies of one round: three open, one to come, one draft. */
beforeAll(async () => {
  counter = countStatements();
  app = await startApp({ database: await testDatabase({ Client: counter.Client }) });
  round = await announcedRound(app, { quota: 10, title: "Seleksi tenaga kesehatan 100%" });
  midwife = {
    unitId: (await makeUnit(app, { name: "Puskesmas Pantai_Indah", districtCode: "99.01.01" })).id,
    positionId: (await makePosition(app, { name: "Bidan Terampil" })).id,
  };
  const formations = [];
  for (let index = 0; index < 5; index += 1) {
    formations.push(
      await approvedFormation(app, round, {
        need: 2,
        ...(index === 0 ? { ...midwife, kind: "DISABILITY", qualification: "D-III Kebidanan" } : {}),
      }),
    );
  }
  const titles = ["Bidan", "Perawat 100%", "Apoteker", "Dokter", "Rancangan"];
  for (const [index, title] of titles.entries()) {
    const wish = {
      title,
      formationIds: [formations[index]?.id ?? ""],
      opensOn: dayFromNow(app, index === 3 ? 2 : 0),
      closesOn: dayFromNow(app, 10 - index),
    };
    await (title === "Rancangan" ? makeVacancy(app, wish, round) : publishedVacancy(app, wish, round));
  }
});

const listed = `query ($filter: VacancyFilter, $orderBy: VacancyOrder, $first: Int, $after: String) {
  vacancies(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { nodes { title } totalCount pageInfo { hasNextPage endCursor } } }`;
interface Listed {
  vacancies: { nodes: { title: string }[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

async function titles(filter: object, rest: object = {}, client = app.client()): Promise<string[]> {
  const { data, errors } = await client.execute<Listed>(listed, { filter, ...rest });
  expect(errors).toBeUndefined();
  expect(data?.vacancies.totalCount).toBe(data?.vacancies.nodes.length);
  return data?.vacancies.nodes.map((node) => node.title) ?? [];
}

describe("the list of vacancies", () => {
  test.each<[string, () => object, string[]]>([
    ["everything published, what closes first", () => ({}), ["Dokter", "Apoteker", "Perawat 100%", "Bidan"]],
    ["of a round", () => ({ roundId: round.id }), ["Dokter", "Apoteker", "Perawat 100%", "Bidan"]],
    ["of no such round", () => ({ roundId: "00000000-0000-7000-8000-000000000000" }), []],
    ["by a word of the title, small or large", () => ({ search: "aPoTeK" }), ["Apoteker"]],
    ["by a sign that the database would read as a pattern", () => ({ search: "100%" }), ["Perawat 100%"]],
    ["by an underscore as it is written", () => ({ search: "pantai_indah" }), ["Bidan"]],
    ["not by a pattern", () => ({ search: "B_dan" }), []],
    ["by words from position and unit together", () => ({ search: "puskesmas terampil" }), ["Bidan"]],
    ["by the qualification", () => ({ search: "kebidanan" }), ["Bidan"]],
    ["not where one word is missing", () => ({ search: "kebidanan dokter" }), []],
    ["by unit", () => ({ unitId: midwife.unitId }), ["Bidan"]],
    ["by position", () => ({ positionId: midwife.positionId }), ["Bidan"]],
    ["by district", () => ({ districtCode: "99.01.01" }), ["Bidan"]],
    ["by kind of need", () => ({ kind: "DISABILITY" }), ["Bidan"]],
    ["by unit and a kind that it has not", () => ({ unitId: midwife.unitId, kind: "GENERAL" }), []],
    ["open today", () => ({ isOpen: true }), ["Apoteker", "Perawat 100%", "Bidan"]],
    ["not open today", () => ({ isOpen: false }), ["Dokter"]],
    ["in a state", () => ({ states: ["PUBLISHED", "CLOSED"] }), ["Dokter"]],
  ])("finds what is asked for: %s", async (_what, filter, expected) => {
    expect(await titles(filter())).toEqual(expected);
  });

  test("shows drafts to the unit's own staff, and first where the newest come first", async () => {
    expect(await titles({}, { orderBy: "PUBLISHED_AT" }, app.client(round.staff.committee))).toEqual([
      "Rancangan",
      "Dokter",
      "Apoteker",
      "Perawat 100%",
      "Bidan",
    ]);
    expect(await titles({ states: ["DRAFT"] }, {}, app.client(round.staff.committee))).toEqual(["Rancangan"]);
  });

  test.each(["CLOSES_ON", "PUBLISHED_AT", "TITLE"])("is walked page by page in the order %s", async (orderBy) => {
    const all = await titles({}, { orderBy });
    const walked: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 4; page += 1) {
      const { data }: { data?: Listed | null | undefined } = await app.client().execute<Listed>(listed, { orderBy, first: 1, after });
      walked.push(...(data?.vacancies.nodes.map((node) => node.title) ?? []));
      expect(data?.vacancies.pageInfo.hasNextPage).toBe(page < 3);
      after = data?.vacancies.pageInfo.endCursor ?? null;
    }
    expect(walked).toEqual(all);
  });

  test("refuses an id that is none, a cursor of another order and an endless search", async () => {
    const { data } = await app.client().execute<Listed>(listed, { first: 1 });
    for (const variables of [
      { filter: { roundId: "x" } },
      { filter: { search: "x".repeat(101) } },
      { orderBy: "TITLE", after: data?.vacancies.pageInfo.endCursor },
    ]) {
      const { errors } = await app.client().execute(listed, variables);
      expect(errors?.map((error) => error.extensions.code)).toEqual(["BAD_USER_INPUT"]);
    }
  });
});

test("what is below a vacancy takes as many statements for four as for one", async () => {
  const nested = `query ($first: Int) { vacancies(first: $first) { nodes { title needTotal daysLeft round { code organiser { name } ruleSet { code } needTotal schedule { stage } }
    formations { code unit { name } position { name } } notices { kind } supersedes { id } supersededBy { id } } } }`;
  const client = app.client();
  await client.execute(nested, { first: 1 });
  const one = await counter.during(() => client.execute(nested, { first: 1 }));
  const four = await counter.during(() => client.execute(nested, { first: 4 }));
  const reads = (texts: string[]) => texts.filter((text) => text.startsWith("select") && !text.includes("due_at"));
  expect(reads(four).length).toBe(reads(one).length);
  expect(reads(one).length).toBe(12);
});

test("what is below a round, and what staff may do with it, takes as many statements for two as for one", async () => {
  await announcedRound(app, {}, round.staff);
  const nested = `query ($first: Int) { rounds(first: $first, orderBy: TITLE) { nodes { id needTotal scheduleRevision allowedActions { action }
    formations(first: 2) { nodes { code allowedActions { action } } } vacancies(first: 2) { nodes { title allowedActions { action } } } } } }`;
  const client = app.client(round.staff.officer);
  await client.execute(nested, { first: 1 });
  const reads = async (first: number) =>
    (await counter.during(() => client.execute(nested, { first }))).filter((text) => text.startsWith("select") && !text.includes("due_at"))
      .length;
  expect(await reads(2)).toBe(await reads(1));
});

describe("the list of rounds", () => {
  const rounds = `query ($filter: RoundFilter) { rounds(filter: $filter, orderBy: TITLE) { nodes { title state } } }`;
  test.each<[string, object, number]>([
    ["by year", { year: 2026, search: "100%" }, 1],
    ["of another year", { year: 2025 }, 0],
    ["by channel", { channel: "REGENCY" }, 0],
    ["by state", { states: ["ANNOUNCED"], search: "kesehatan" }, 1],
    ["by words of the title", { search: "kesehatan seleksi" }, 1],
  ])("finds what is asked for: %s", async (_what, filter, count) => {
    const { data } = await app.client().execute<{ rounds: { nodes: unknown[] } }>(rounds, { filter });
    expect(data?.rounds.nodes).toHaveLength(count);
  });

  test("has a round by code in any spelling, and refuses two ways to ask at once", async () => {
    const asked = `query ($id: ID, $code: String) { round(id: $id, code: $code) { id } }`;
    expect((await app.client().execute(asked, { code: round.code.toUpperCase() })).data).toEqual({ round: { id: round.id } });
    for (const variables of [{}, { id: round.id, code: round.code }, { id: "1 or 1=1" }]) {
      expect((await app.client().execute(asked, variables)).errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    }
  });
});
