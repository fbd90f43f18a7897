import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { withOwner } from "../../src/kernel/roles.ts";
import type { Viewer } from "../../src/kernel/viewer.ts";
import { examples } from "../../src/playground/examples.ts";
import { startApp, type TestApp } from "../support/app.ts";
import { type TestDemo, testDemo } from "../support/demo.ts";
import { makeOfficial } from "../support/people.ts";
import { mutate } from "../support/rounds.ts";
import { upload } from "../support/results.ts";

let demo: TestDemo;
let app: TestApp;
beforeAll(async () => {
  demo = await testDemo("contoh");
  app = await startApp({ database: demo.database, clock: demo.services.clock, config: { instance: "contoh" } });
}, 180_000);

const select = <Row extends object>(text: string): Promise<Row[]> =>
  withOwner(demo.database.ownerUrl, async (owner) => (await owner.query<Row>(text)).rows);

describe("the examples of the playground", () => {
  const variablesOf = (name: string) =>
    examples
      .find((each) => each.name === name)
      ?.variables(async (document, variables) => (await app.client().execute<object>(document, variables ?? {})).data);

  test("show the board that moves", async () => {
    const [mark] = await select<{ id: string }>("select live_vacancy_id as id from demo_load");
    expect(await variablesOf("scoreboard")).toMatchObject({ vacancyId: mark?.id });
    expect(await variablesOf("scoreboard-changed")).toMatchObject({ vacancyId: mark?.id });
  });

  test("show a list that stands, and somebody in it", async () => {
    const found = await variablesOf("placements-of-participant");
    const { data } = await app
      .client()
      .execute(
        "query ($id: ID!, $participant: String) { resultList(id: $id) { state placements(filter: { participant: $participant }) { totalCount } } }",
        found ?? {},
      );
    expect(data).toEqual({
      resultList: { state: expect.stringMatching(/^(PUBLISHED_PROVISIONAL|FINAL)$/), placements: { totalCount: 1 } },
    });
  });
});

describe("the days of the demo", () => {
  test("no file is taken before it came in", async () => {
    expect(await select("select file_name from source_file where accepted_at < created_at")).toEqual([]);
  });

  test("what ships with the program is confirmed by nobody and on no day", async () => {
    expect(await select("select code from rule_set where confirmed_at is not null")).toEqual([]);
  });

  test("no stage is left out before a published one", async () => {
    const left = await select(`
      select r.code from round r where r.path = 'CPNS' and exists (select from result_list l where l.round_id = r.id and l.stage in ('SKD', 'FINAL'))
        and not exists (select from result_list l where l.round_id = r.id and l.stage = 'ADMINISTRATIVE')`);
    expect(left).toEqual([]);
  });

  test("no list that stands differs from what was accepted", async () => {
    const rounds = await select<{ code: string; unit: string }>("select code, organiser_unit_id as unit from round");
    const { viewer } = await makeOfficial(app, ["AUDITOR"], rounds[0]?.unit);
    const ask = "query ($code: String) { round(code: $code) { resultLists { changedParticipants } } }";
    const counts: (number | null)[] = [];
    for (const { code } of rounds) {
      const { data } = await app
        .client(viewer)
        .execute<{ round: { resultLists: { changedParticipants: number | null }[] } }>(ask, { code });
      counts.push(...(data?.round.resultLists ?? []).map((each) => each.changedParticipants));
    }
    expect(counts.filter((each) => each === 0).length).toBeGreaterThan(5);
    expect(counts.filter((each) => each !== null && each > 0)).toEqual([]);
  });

  test("no two units have the same name but for a zero", async () => {
    const names = (await select<{ name: string }>("select name from unit")).map(({ name }) => name.replaceAll(/\b0+(?=\d)/g, ""));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe("the files of docs/samples", () => {
  let officer: Viewer;
  let roundId: string;
  beforeAll(async () => {
    const [round] = await select<{ id: string; unit: string }>(
      "select id, organiser_unit_id as unit from round where code = 'cpns-2026-latihan'",
    );
    roundId = round?.id ?? "";
    officer = (await makeOfficial(app, ["PERSONNEL_OFFICER"], round?.unit)).viewer;
  });

  /** In the order that their README gives; the second of each kind replaces the first. */
  test.each([
    ["nomor-peserta", "APPLICANTS"],
    ["hasil-administrasi", "ADMINISTRATIVE_OUTCOMES"],
    ["hasil-seleksi", "RESULTS"],
  ])("%s is taken whole by the demo, in both forms", async (name, layout) => {
    for (const form of ["csv", "xlsx"]) {
      const bytes = readFileSync(new URL(`../../docs/samples/${name}.${form}`, import.meta.url));
      const fields = { roundId, layout, ...(layout === "ADMINISTRATIVE_OUTCOMES" && { phase: "INITIAL" }) };
      const { body } = await upload(app, officer, fields, new Uint8Array(bytes), {}, `${name}.${form}`);
      const [file] = await select<object>(
        `select accepted_rows as accepted, rejected_rows as rejected from source_file where id = '${body.id ?? ""}'`,
      );
      expect(file, `${name}.${form}`).toEqual({ accepted: 8, rejected: 0 });
      await mutate(app, officer, "importAccept", "sourceFile { id }", { fileId: body.id, reason: "Berkas yang sama dalam bentuk lain." });
    }
  });
});
