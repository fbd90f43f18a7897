import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { fixedClock } from "../../../src/kernel/clock.ts";
import { differences } from "../../../src/modules/recruitment/rules/compare-rows.ts";
import { readRankingInput } from "../../../src/modules/recruitment/rules/input.ts";
import { rankFormations } from "../../../src/modules/recruitment/rules/ranking.ts";
import { startApp } from "../../support/app.ts";
import { testDatabase } from "../../support/database.ts";
import { asOwner } from "../../support/people.ts";
import { mutate } from "../../support/rounds.ts";
import {
  computedList,
  importFile,
  newNumber,
  publishedList,
  refusals,
  type ResultLine,
  type Selection,
  selectionRound,
  signedList,
} from "../../support/results.ts";
import { countStatements } from "../../support/sql.ts";
import { importLines, tiedRound } from "../../support/tied-round.ts";

const clock = fixedClock("2026-11-24T01:00:00Z");
const counter = countStatements();
const app = await startApp({ clock, database: await testDatabase({ Client: counter.Client }) });

const importResults = (selection: Selection, lines: readonly ResultLine[], reason?: string) => importLines(app, selection, lines, reason);

const listed = `query ($id: ID!, $filter: PlacementFilter) { resultList(id: $id) { stage version state publishedAt objectionOpensOn objectionClosesOn
  signatures { ordinal } file { path sha256 size } statuses { status count }
  placements(first: 50, filter: $filter) { totalCount nodes { participant formation { code } twk skdTotal skdScaled skdWeighted skb skbWeighted final rank status passes placedIn { code } tieDecidedBy } } } }`;

interface Listed {
  resultList: {
    state: string;
    file: { path: string; sha256: string; size: number };
    placements: {
      totalCount: number;
      nodes: { participant: string; status: string; rank: number | null; tieDecidedBy: string | null; placedIn: { code: string } | null }[];
    };
  } & Record<string, unknown>;
}

test("a final list is ranked over the whole round, signed by two others, published, and answers its rows without a name", async () => {
  const { selection, a1, a2, a3, b1, b2, b3 } = await tiedRound(app, clock);
  const id = await computedList(app, selection, "FINAL");
  expect((await app.client().execute(listed, { id })).data).toEqual({ resultList: null });
  for (const barred of [selection.officer])
    expect(await refusals(app, barred, "resultListSign", { id })).toMatchObject([{ code: "SEPARATION_OF_DUTIES" }]);
  await mutate(app, selection.secondOfficer, "resultListSign", "resultList { id }", { id });
  expect(await refusals(app, selection.secondOfficer, "resultListSign", { id })).toMatchObject([{ code: "SEPARATION_OF_DUTIES" }]);
  expect(await refusals(app, selection.official, "resultListPublish", { id })).toMatchObject([{ code: "WRONG_STATE" }]);
  await mutate(app, selection.committee, "resultListSign", "resultList { id }", { id });
  await mutate(app, selection.official, "resultListPublish", "resultList { id }", { id });
  const { data, errors } = await app.client().execute<Listed>(listed, { id });
  expect(errors).toBeUndefined();
  const steps = {
    twk: 100,
    skdTotal: 400,
    skdScaled: "72.727",
    skdWeighted: "29.091",
    skb: "80.000",
    skbWeighted: "48.000",
    final: "77.091",
  };
  expect(data?.resultList).toMatchObject({
    stage: "FINAL",
    version: 1,
    state: "PUBLISHED_PROVISIONAL",
    signatures: [{ ordinal: 1 }, { ordinal: 2 }],
    file: { path: `/data/rounds/${selection.round.code}/final/v1.json` },
    statuses: [
      { status: "APS", count: 1 },
      { status: "P/L", count: 2 },
      { status: "P/L-U3", count: 1 },
      { status: "P/TL", count: 1 },
      { status: "TH", count: 1 },
    ],
  });
  const shown = data?.resultList.placements.nodes.map(({ participant, status, rank, tieDecidedBy, placedIn }) => [
    participant,
    status,
    rank,
    tieDecidedBy,
    placedIn?.code ?? null,
  ]);
  expect(shown).toEqual([
    [a2, "P/L", 1, "GPA", "A"],
    [a3, "P/L-U3", 2, "AGE", "B"],
    [a1, "P/TL", 3, "AGE", null],
    [b1, "P/L", 1, null, "B"],
    ...[
      [b2, "TH"],
      [b3, "APS"],
    ]
      .toSorted((a, b) => String(a[0]).localeCompare(String(b[0])))
      .map(([participant, status]) => [participant, status, null, null, null]),
  ]);
  expect(data?.resultList.placements.nodes[0]).toMatchObject(steps);
  const one = await app.client().execute<Listed>(listed, { id, filter: { participant: a3 } });
  expect(one.data?.resultList.placements).toMatchObject({ totalCount: 1, nodes: [{ participant: a3 }] });
});

test("the published file is the input byte for byte, recomputes to its own rows in another process, and holds nothing private", async () => {
  const { selection } = await tiedRound(app, clock);
  await publishedList(app, selection, "FINAL");
  const path = `/data/rounds/${selection.round.code}/final/v1.json`;
  const response = await fetch(app.url + path, { headers: { "accept-encoding": "identity" } });
  const content = await response.text();
  const sha256 = createHash("sha256").update(content).digest("hex");
  expect([response.status, response.headers.get("etag"), response.headers.get("cache-control")]).toEqual([
    200,
    `"${sha256}"`,
    "public, max-age=31536000, immutable",
  ]);
  expect(content).not.toMatch(/gpa|birthDate|Orang|1990|3\.9/);
  const file = JSON.parse(content) as Record<string, unknown>;
  expect(file).toMatchObject({
    round: selection.round.code,
    title: "Seleksi uji",
    stage: "FINAL",
    version: 1,
    ruleSet: "cpns-2024",
    publishedAt: clock.now().toISOString(),
    unresolved: [],
  });
  expect(file["sources"]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  const input = readRankingInput(file);
  expect(differences(file, { ...rankFormations(input.ruleSet, input.formations, input.candidates) })).toEqual([]);
  const check = async (bytes: string) => {
    const child = spawn(process.execPath, ["src/recompute.ts", "ranking", "--check"], { stdio: ["pipe", "ignore", "pipe"] });
    child.stdin.end(bytes);
    const [said, code] = await Promise.all([text(child.stderr), new Promise<number | null>((resolve) => child.once("exit", resolve))]);
    return [code, said.trim().split("\n").at(-1)];
  };
  expect(await check(content)).toEqual([0, "the file's rows agree with the recomputed ones"]);
  expect((await check(content.replace('"skb":"80.000"', '"skb":"81.000"')))[0]).toBe(2);
  const sum = await fetch(`${app.url}${path}.sha256`);
  expect(await sum.text()).toBe(`${sha256}  v1.json\n`);
  expect((await fetch(app.url + path, { headers: { "if-none-match": `"${sha256}"` } })).status).toBe(304);
  const latest = await fetch(`${app.url}/data/rounds/${selection.round.code}/final/latest.json`);
  expect([await latest.text(), latest.headers.get("cache-control"), latest.headers.get("content-location")]).toEqual([
    content,
    "public, no-cache",
    path,
  ]);
  for (const missing of ["/final/v2.json", "/administrative/latest.json", "/final/v0.json", "/final/v1.txt", "/final/v1/A.json"]) {
    const none = await fetch(`${app.url}/data/rounds/${selection.round.code}${missing}`);
    expect([none.status, ((await none.json()) as { errors: { extensions: object }[] }).errors[0]?.extensions]).toEqual([
      404,
      { code: "NOT_FOUND" },
    ]);
  }
  const { data } = await app
    .client()
    .execute<{ logLeaves: { nodes: { kind: string; subject: string; entry: string }[] } }>(
      `{ logLeaves(last: 1) { nodes { kind subject entry } } }`,
    );
  const leaf = data?.logLeaves.nodes[0];
  expect([leaf?.kind, leaf?.subject, JSON.parse(leaf?.entry ?? "{}")]).toMatchObject([
    "resultListPublished",
    path,
    { sha256, version: 1, round: selection.round.code },
  ]);
}, 60_000);

test("a cut is published as one file a formation with an index of them, and each recomputes", async () => {
  const selection = await selectionRound(app, clock, [
    { need: 1, code: "X-1" },
    { need: 1, kind: "CUM_LAUDE", code: "Y" },
  ]);
  const numbers = Array.from({ length: 5 }, () => newNumber());
  const skds = [[100, 120, 180], [90, 120, 190], [64, 170, 220], [80, 100, 170], null] as const;
  await importResults(
    selection,
    numbers.map((participant, index) => ({
      participant,
      formation: "X-1",
      skd: skds[index] ?? null,
      ...(index === 4 ? { status: "TH" } : {}),
    })),
  );
  const id = await publishedList(app, selection, "SKD");
  const { data } = await app.client().execute<{
    resultList: { files: { totalCount: number; nodes: { path: string; formation: { code: string } | null }[] }; objectionOpensOn: null };
  }>(`query ($id: ID!) { resultList(id: $id) { objectionOpensOn files(first: 10) { totalCount nodes { path formation { code } } } } }`, {
    id,
  });
  const base = `/data/rounds/${selection.round.code}/skd/v1`;
  expect(data?.resultList).toEqual({
    objectionOpensOn: null,
    files: {
      totalCount: 3,
      nodes: [
        { path: `${base}.json`, formation: null },
        { path: `${base}/X-1.json`, formation: { code: "X-1" } },
        { path: `${base}/Y.json`, formation: { code: "Y" } },
      ],
    },
  });
  const index = (await (await fetch(`${app.url}${base}.json`)).json()) as { files: { formation: string; path: string; sha256: string }[] };
  const cut = await (await fetch(app.url + (index.files[0]?.path ?? ""))).text();
  expect(createHash("sha256").update(cut).digest("hex")).toBe(index.files[0]?.sha256);
  const child = spawn(process.execPath, ["src/recompute.ts", "cut", "--check"], { stdio: ["pipe", "ignore", "pipe"] });
  child.stdin.end(cut);
  expect(await text(child.stderr)).toBe("the file's rows agree with the recomputed ones\n");
  const { rows } = JSON.parse(cut) as { rows: { participant: string; status: string }[] };
  expect(rows.map(({ participant, status }) => [numbers.indexOf(participant), status])).toEqual([
    [1, "P/L"],
    [0, "P/L"],
    [3, "P/L"],
    [2, "TL"],
    [4, "TH"],
  ]);
  // Nobody objects after the SKD, so it becomes final at once.
  await mutate(app, selection.official, "resultListFinalise", "resultList { id }", { id });
  const leaves = await asOwner(app, "select count(*)::int as count from log_leaf where subject like $1", [`${base}%`]);
  expect(leaves).toEqual([{ count: 4 }]);
});

test("a signature and a publication stand only while the data gives the same rows", async () => {
  const { selection, lines } = await tiedRound(app, clock);
  const id = await computedList(app, selection, "FINAL");
  const corrected = lines.map((line, index) => (index === 3 ? { ...line, skb: "71" } : line));
  await importResults(selection, corrected, "Perbaikan nilai");
  expect(await refusals(app, selection.secondOfficer, "resultListSign", { id })).toEqual([
    {
      code: "STALE",
      path: ["input", "id"],
      message: "The data has changed since this list was computed. Compute it again, then sign again.",
    },
  ]);
  const again = await signedList(app, selection, "FINAL");
  await importResults(
    selection,
    lines.map((line, index) => (index === 3 ? { ...line, skb: "72" } : line)),
    "Perbaikan lagi",
  );
  expect(await refusals(app, selection.official, "resultListPublish", { id: again })).toMatchObject([{ code: "STALE" }]);
  expect(
    await asOwner(app, "select version, state from result_list where round_id = $1 and stage = 'FINAL' order by version", [
      selection.round.id,
    ]),
  ).toEqual([
    { version: 1, state: "SUPERSEDED" },
    { version: 2, state: "VERIFIED" },
  ]);
});

test("a list becomes final after its objection window, and decides the vacancies", async () => {
  const { selection } = await tiedRound(app, clock);
  const id = await publishedList(app, selection, "FINAL");
  const { data } = await app.client().execute<Listed>(listed, { id });
  expect([data?.resultList["objectionOpensOn"], data?.resultList["objectionClosesOn"]]).toEqual([
    new Date(clock.now().getTime() + 86_400_000).toISOString().slice(0, 10),
    new Date(clock.now().getTime() + 3 * 86_400_000).toISOString().slice(0, 10),
  ]);
  expect(await refusals(app, selection.official, "resultListFinalise", { id })).toMatchObject([{ code: "NOT_YET_OPEN" }]);
  const actions = await app.execute(
    `query ($id: ID!) { resultList(id: $id) { allowedActions { action allowed availableFrom } } }`,
    { id },
    selection.official,
  );
  expect(actions.data).toMatchObject({
    resultList: {
      allowedActions: [
        { action: "FINALISE", allowed: false, availableFrom: expect.any(String) },
        { action: "SUPERSEDE", allowed: true, availableFrom: null },
      ],
    },
  });
  clock.advance(4 * 86_400_000);
  await mutate(app, selection.official, "resultListFinalise", "resultList { id }", { id });
  expect((await app.client().execute<Listed>(listed, { id })).data?.resultList.state).toBe("FINAL");
  expect(await asOwner(app, "select state from vacancy where id = $1", [selection.vacancyId])).toEqual([{ state: "DECIDED" }]);
});

test("a correction supersedes with a reason that everyone reads; both versions and both files stay", async () => {
  const { selection, lines } = await tiedRound(app, clock);
  const first = await publishedList(app, selection, "FINAL");
  expect(await refusals(app, selection.officer, "resultListCompute", { roundId: selection.round.id, stage: "FINAL" })).toMatchObject([
    { code: "WRONG_STATE", path: ["input", "stage"] },
  ]);
  expect(await refusals(app, selection.official, "resultListSupersede", { id: first, reason: " " })).toMatchObject([
    { code: "REQUIRED", path: ["input", "reason"] },
  ]);
  const at = `${app.url}/data/rounds/${selection.round.code}/final`;
  const bytes = await (await fetch(`${at}/v1.json`)).text();
  await mutate(app, selection.official, "resultListSupersede", "resultList { id }", { id: first, reason: "Nilai SKB salah" });
  expect((await fetch(`${at}/latest.json`)).status).toBe(404);
  await importResults(
    selection,
    lines.map((line, index) => (index === 3 ? { ...line, skb: "71" } : line)),
    "Perbaikan",
  );
  await publishedList(app, selection, "FINAL");
  const { data } = await app
    .client()
    .execute(
      `query ($id: ID!) { resultLists(roundId: $id) { stage version state reason supersedes { version } supersededBy { version } } }`,
      {
        id: selection.round.id,
      },
    );
  expect(data).toEqual({
    resultLists: [
      { stage: "SKD", version: 1, state: "PUBLISHED_PROVISIONAL", reason: null, supersedes: null, supersededBy: null },
      { stage: "FINAL", version: 1, state: "SUPERSEDED", reason: "Nilai SKB salah", supersedes: null, supersededBy: { version: 2 } },
      { stage: "FINAL", version: 2, state: "PUBLISHED_PROVISIONAL", reason: null, supersedes: { version: 1 }, supersededBy: null },
    ],
  });
  expect(await (await fetch(`${at}/v1.json`)).text()).toBe(bytes);
  expect(await (await fetch(`${at}/latest.json`)).text()).toBe(await (await fetch(`${at}/v2.json`)).text());
});

test("a participant is followed by number across the stages", async () => {
  const selection = await selectionRound(app, clock, [{ need: 1, code: "P" }]);
  const number = newNumber();
  const skd = [100, 120, 180] as const;
  await importFile(app, selection.officer, { roundId: selection.round.id, layout: "APPLICANTS" }, `no peserta;formasi\n${number};P`);
  await importFile(
    app,
    selection.officer,
    { roundId: selection.round.id, layout: "ADMINISTRATIVE_OUTCOMES", phase: "INITIAL" },
    `no peserta;hasil\n${number};MS`,
  );
  await publishedList(app, selection, "ADMINISTRATIVE");
  await importResults(selection, [{ participant: number, formation: "P", skd }]);
  await publishedList(app, selection, "SKD");
  const { data } = await app
    .client()
    .execute(
      `query ($id: ID!, $number: String!) { participant(roundId: $id, number: $number) { number formation { code } stages { resultList { stage version } placement { status passes skdTotal } } } }`,
      { id: selection.round.id, number },
    );
  expect(data).toEqual({
    participant: {
      number,
      formation: { code: "P" },
      stages: [
        { resultList: { stage: "ADMINISTRATIVE", version: 1 }, placement: { status: "MS", passes: true, skdTotal: null } },
        { resultList: { stage: "SKD", version: 1 }, placement: { status: "P/L", passes: true, skdTotal: 400 } },
      ],
    },
  });
  const none = await app
    .client()
    .execute(`query ($id: ID!) { participant(roundId: $id, number: "24993019999999999") { number } }`, { id: selection.round.id });
  expect(none.data).toEqual({ participant: null });
});

test("many lists with their rows take as many statements as one", async () => {
  const ids = (await asOwner(app, "select id from result_list where published_at is not null limit 8")).map(({ id }) => id);
  expect(ids).toHaveLength(8);
  const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ResultList { version round { code resultLists { id } } ruleSet { code } signatures { ordinal } statuses { count } file { path }
    supersededBy { version } files(first: 2) { totalCount nodes { path } } placements(first: 2) { totalCount nodes { participant formation { code } } } } } }`;
  const count = (some: unknown[]) =>
    counter.during(async () => expect((await app.client().execute(document, { ids: some })).errors).toBeUndefined());
  await count(ids);
  const [one, many] = [await count(ids.slice(0, 1)), await count(ids)].map((texts) =>
    texts.filter((each) => /^\s*select/i.test(each) && !each.includes("due_at")),
  );
  expect(many?.length).toBe(one?.length);
});
