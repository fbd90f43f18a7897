import { beforeAll, describe, expect, test } from "vitest";
import { castNames } from "../../src/demo/cast.ts";
import { withOwner } from "../../src/kernel/roles.ts";
import { roles } from "../../src/kernel/viewer.ts";
import { grantStates } from "../../src/modules/people/role-grant.entity.ts";
import { formationStates } from "../../src/modules/recruitment/formation-state.ts";
import { resultListStates, resultStages } from "../../src/modules/recruitment/result-list-transitions.ts";
import { roundPaths, roundStates } from "../../src/modules/recruitment/round-state.ts";
import { activityKinds } from "../../src/modules/recruitment/round-activity-kinds.ts";
import { differences } from "../../src/modules/recruitment/rules/compare-rows.ts";
import { cutToFieldTest } from "../../src/modules/recruitment/rules/cut.ts";
import { readCutInput, readRankingInput } from "../../src/modules/recruitment/rules/input.ts";
import { rankFormations } from "../../src/modules/recruitment/rules/ranking.ts";
import { channels } from "../../src/modules/recruitment/rules/rule-set.ts";
import { scheduleStages } from "../../src/modules/recruitment/schedule.ts";
import { sourceFileLayouts, sourceFilePhases, sourceFileStates } from "../../src/modules/recruitment/source-file-transitions.ts";
import { vacancyStates } from "../../src/modules/recruitment/vacancy-state.ts";
import { noticeKinds } from "../../src/modules/recruitment/vacancy.entity.ts";
import { leafHash } from "../../src/kernel/canonical.ts";
import { type TestDemo, testDemo } from "../support/demo.ts";

describe.each(["mamuju", "contoh"])("the demo of %s", (instance) => {
  let demo: TestDemo;
  beforeAll(async () => {
    demo = await testDemo(instance);
  }, 180_000);

  const select = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
    withOwner(demo.database.ownerUrl, async (owner) => (await owner.query<Row>(text, values)).rows);
  const valuesOf = async (table: string, column: string): Promise<string[]> =>
    (await select<{ value: string }>(`select distinct ${column} as value from ${table} where ${column} is not null order by 1`)).map(
      ({ value }) => value,
    );

  test.each<readonly [string, string, readonly string[]]>([
    ["round", "state", roundStates],
    ["round", "path", roundPaths],
    ["round", "channel", channels],
    ["formation", "state", formationStates],
    ["vacancy", "state", vacancyStates],
    ["vacancy_notice", "kind", noticeKinds],
    ["schedule_entry", "stage", scheduleStages],
    ["source_file", "state", sourceFileStates],
    ["source_file", "layout", sourceFileLayouts],
    ["source_file", "phase", sourceFilePhases],
    ["result_list", "state", resultListStates],
    ["result_list", "stage", resultStages],
    ["round_activity", "kind", activityKinds],
    ["role_grant", "role", roles],
    ["role_grant", "state", grantStates],
    ["score_entry", "stage", ["SKB", "SKD"]],
    ["score_entry", "origin", ["FILE", "LIVE"]],
    ["formation", "kind", ["CUM_LAUDE", "DISABILITY", "GENERAL"]],
    ["placement", "tie_decided_by", ["GPA", "TKP"]],
  ])("shows every %s.%s", async (table, column, all) => {
    expect(await valuesOf(table, column)).toEqual(expect.arrayContaining([...all]));
  });

  test("fills vacant needs in three ways, and has people who passed, did not, and were absent", async () => {
    expect(await valuesOf("placement", "status")).toEqual(["MS", "P", "P/L", "P/L-E2", "P/L-U1", "P/L-U3", "P/TL", "TH", "TL", "TMS"]);
    const moved = await select<{ round: string; status: string; participants: number }>(`
      select r.code as round, p.status, count(distinct p.participant)::int as participants from placement p join result_list l on l.id = p.result_list_id
        join round r on r.id = l.round_id where r.code = 'cpns-2025' and l.state = 'FINAL' and p.status like 'P/L-%' group by 1, 2 order by 2`);
    expect(moved).toEqual(["P/L-E2", "P/L-U1", "P/L-U3"].map((status) => ({ round: "cpns-2025", status, participants: 1 })));
  });

  test("keeps both versions of a corrected list, and they differ", async () => {
    const lists = await select<{ version: number; state: string; reason: string | null; sha256: string }>(`
      select l.version, l.state, l.reason, f.sha256 from result_list l join round r on r.id = l.round_id join published_file f on f.result_list_id = l.id
      where r.code = 'cpns-2025' and l.stage = 'FINAL' order by 1`);
    expect(lists.map(({ version, state }) => [version, state])).toEqual([
      [1, "SUPERSEDED"],
      [2, "FINAL"],
    ]);
    expect(lists[0]?.reason).toMatch(/\S/);
    expect(lists[0]?.sha256).not.toBe(lists[1]?.sha256);
  });

  test("publishes only what anyone can recompute", async () => {
    const files = await select<{ path: string; content: string; isCut: boolean }>(
      `select path, content, formation_id is not null as "isCut" from published_file where path not like '%/administrative/%' order by path`,
    );
    const computed = files.filter(({ content }) => "candidates" in (JSON.parse(content) as object));
    expect(computed.some(({ isCut }) => isCut) && computed.some(({ isCut }) => !isCut)).toBe(true);
    for (const { path, content, isCut } of computed) {
      const file: unknown = JSON.parse(content);
      expect(differences(file, { ...(isCut ? cutOf(file) : rankingOf(file)) }), path).toEqual([]);
    }
  });

  test("names nobody but the invented cast and numbered applicants, at addresses that do not exist", async () => {
    const people = await select<{ name: string }>("select display_name as name from person order by 1");
    expect(people.map(({ name }) => name)).toEqual([...castNames].sort());
    const applicants = await select<{ name: string; contact: string; nik: string }>(
      "select name_cipher as name, contact_cipher as contact, nik_cipher as nik from applicant_identity",
    );
    const { keyring } = demo.services;
    for (const { name, contact, nik } of applicants) {
      expect(keyring.decrypt(name, "applicant_identity.name_cipher")).toMatch(/^Peserta Contoh \d{4}$/);
      expect(keyring.decrypt(contact, "applicant_identity.contact_cipher")).toMatch(/@contoh\.test$/);
      expect(keyring.decrypt(nik, "applicant_identity.nik_cipher")).toMatch(/^9999/);
    }
    expect(applicants.length).toBeGreaterThan(300);
  });

  test("has a history in its order: the log goes forward in time and every leaf hashes to what it says", async () => {
    const leaves = await select<{ entry: string; hash: string }>("select entry, leaf_hash as hash from log_leaf order by position");
    const times = leaves.map(
      ({ entry }) => Object.entries(JSON.parse(entry) as Record<string, string>).find(([key]) => key.endsWith("At"))?.[1] ?? "",
    );
    expect(times).toEqual(times.toSorted());
    expect(leaves.every(({ entry, hash }) => leafHash(entry) === hash)).toBe(true);
    expect(times.at(-1)?.localeCompare(demo.services.clock.now().toISOString())).toBe(-1);
  });

  test("has a forum: questions answered, taken in hand, new and late, and every outcome of an act but one", async () => {
    const today = demo.services.clock.now().toISOString().slice(0, 10);
    const [questions] = await select<Record<string, number>>(
      `select count(*) filter (where resolved_at is not null and is_frequent)::int as answered,
        count(*) filter (where acknowledged_at is not null and responded_at is null)::int as "inHand",
        count(*) filter (where acknowledged_at is null and acknowledge_by >= $1)::int as new,
        count(*) filter (where acknowledged_at is null and acknowledge_by < $1)::int as late from forum_topic where answer_unit_id is not null`,
      [today],
    );
    expect(questions).toEqual({ answered: 2, inHand: 1, new: 1, late: 1 });
    expect(await valuesOf("forum_moderation_act", "outcome")).toEqual(["APPEALED", "OVERTURNED", "STANDS"]);
    expect(await select("select count(*)::int as open from forum_report where state = 'OPEN'")).toEqual([{ open: 1 }]);
    const [judged] = await select<{ same: boolean }>(
      "select actor_id = judged_by_id as same from forum_moderation_act where outcome = 'OVERTURNED'",
    );
    expect(judged).toEqual({ same: false });
  });

  test("lets nobody do two duties that must be apart", async () => {
    const faults = await select(`
      select v.code from vacancy v where v.drafted_by_id in (v.approved_by_id, v.published_by_id) or v.approved_by_id = v.published_by_id
      union all select r.code from result_list l join round r on r.id = l.round_id join result_signature s on s.result_list_id = l.id where s.person_id = l.computed_by_id
      union all select r.code from source_file f join round r on r.id = f.round_id join result_list l on l.round_id = f.round_id
        join result_signature s on s.result_list_id = l.id where s.person_id in (f.uploaded_by_id, f.accepted_by_id)`);
    expect(faults).toEqual([]);
  });
});

const cutOf = (file: unknown) => {
  const { ruleSet, need, kind, candidates } = readCutInput(file);
  return cutToFieldTest(ruleSet, need, kind, candidates);
};
const rankingOf = (file: unknown) => {
  const { ruleSet, formations, candidates } = readRankingInput(file);
  return rankFormations(ruleSet, formations, candidates);
};
