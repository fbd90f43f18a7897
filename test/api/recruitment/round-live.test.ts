import { expect, test } from "vitest";
import { fixedClock } from "../../../src/kernel/clock.ts";
import type { Role } from "../../../src/kernel/viewer.ts";
import { startApp } from "../../support/app.ts";
import { type Child, startChild } from "../../support/child.ts";
import type { Client } from "../../support/client.ts";
import { makeOfficial } from "../../support/people.ts";
import { dayFromNow, scheduleFrom } from "../../support/rounds.ts";
import { newNumber, type ResultLine, resultsCsv, upload } from "../../support/results.ts";
import { startTearingWire } from "../../support/tearing-wire.ts";
import { token } from "../../support/viewers.ts";

/**
 * One round from its draft to its end, over HTTP alone and by the people whom the rules ask for, while watchers in processes of their
 * own look on over TCP. What each of them saw is what the queries say at the end.
 */
const clock = fixedClock("2026-11-24T01:00:00Z");
const app = await startApp({ clock });
const day = 86_400_000;
const boardFields = "id participant twk tiu tkp total skb passes isAbsent isProvisional seq formation { code }";

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly participant: string;
}
interface Change extends Record<string, unknown> {
  readonly epoch: string;
  readonly seq: number;
  readonly fromSeq: number;
}

/** A mutation over HTTP; answers its entity, throws where it was refused. */
async function act(client: Client, name: string, selection: string, input: object): Promise<Record<string, unknown>> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await client.execute<Record<string, Record<string, unknown>>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code path message } } }`,
    { input },
  );
  const { userErrors, ...entities } = data?.[name] ?? { userErrors: ["nothing"] };
  expect({ name, errors, userErrors }).toEqual({ name, errors: undefined, userErrors: [] });
  return Object.values(entities)[0] as Record<string, unknown>;
}
const idOf = async (made: Promise<Record<string, unknown>>): Promise<string> => String((await made)["id"]);

/** Every row of a connection, page by page. */
async function allOf<Node>(
  document: string,
  variables: object,
  read: (data: Record<string, unknown>) => unknown,
  client = app.client(),
): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors } = await client.execute(document, { ...variables, after });
    expect(errors).toBeUndefined();
    const page = read(data ?? {}) as { nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
  }
}

const watcher = (url: string, field: string, argument: string, selection: string, id: string, since?: number): Child =>
  startChild(`${import.meta.dirname}/../../support/watcher-process.ts`, [
    `${url.replace(/^http/, "ws")}/graphql`,
    `subscription ($id: ID!, $since: Int) { ${field}(${argument}: $id, since: $since) { epoch seq fromSeq ${selection} } }`,
    JSON.stringify({ id, ...(since === undefined ? {} : { since }) }),
  ]);
const watchBoard = (vacancyId: string, since?: number, url = app.url) =>
  watcher(url, "scoreboardChanged", "vacancyId", `rows { ${boardFields} }`, vacancyId, since);

const changesOf = (...lives: readonly Child[]): Change[] => lives.flatMap(({ lines }) => lines.map((line) => JSON.parse(line) as Change));
const seqOf = (line: string): number => (JSON.parse(line) as Change).seq;
const reaches = (child: Child, seq: number): Promise<string> => child.line((line) => seqOf(line) >= seq);

/** What somebody knows who applies every answer: later ones win. */
function unionOf(changes: readonly Change[]): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const change of changes) {
    if (change.fromSeq === 0) rows.clear();
    for (const row of change["rows"] as Row[]) rows.set(row.id, row);
  }
  return rows;
}

/** Each answer begins where the one before it ended, in one epoch; the first one may tell that nothing has happened yet. */
function expectUnbroken(changes: readonly Change[]): void {
  changes.slice(1).forEach((change, index) => {
    const before = changes[index] as Change;
    expect(change.fromSeq, "neither a gap nor a repeat").toBe(before.seq);
    expect(change.epoch === before.epoch || before.seq === 0).toBe(true);
  });
}

test("a whole round is watched by four processes, one of them killed in the middle of a frame, and each saw what the queries say", async () => {
  const people = await staff();
  const { officer, official } = people.clients;
  const round = await announced(people);
  const { formations, vacancyId } = await publishedVacancy(people, round.id);

  const roundWatchers = [
    watcher(app.url, "roundActivity", "roundId", "activities { seq kind at count stage }", round.id),
    watcher(app.url, "resultListPublished", "roundId", "resultLists { id stage version state }", round.id),
  ];
  const wire = await startTearingWire(app.url);
  const fromTheStart = watchBoard(vacancyId);
  const fromZero = watchBoard(vacancyId, 0);
  const killed = watchBoard(vacancyId, undefined, wire.url);
  await Promise.all([...roundWatchers, fromTheStart, fromZero, killed].map((each) => each.line(() => true)));

  clock.advance(11 * day);
  await act(officer, "roundStart", "round { state }", { id: round.id });
  const numbers = Array.from({ length: 60 }, (_, index) => ({
    participant: newNumber(),
    formation: formations[index % 2]?.code ?? "",
    index,
  }));
  const file = (layout: string, content: string, reason?: string) => imported(people, round.id, layout, content, reason);
  await file("APPLICANTS", ["No Peserta;Kode Formasi", ...numbers.map((each) => `${each.participant};${each.formation}`)].join("\n"));

  // Two test sites send at once, some people twice; meanwhile one watcher is torn off and comes back with what it had.
  const send = (client: Client, stage: string, entries: object[]) =>
    act(client, "scoresRecord", "scoreboard { seq }", { vacancyId, stage, entries });
  const site = async (client: Client, own: typeof numbers, until: number) => {
    for (const { participant, index } of own.slice(0, until)) {
      await send(client, "SKD", [{ participant, ...figures(index, 1) }]);
      if (index % 3 === 0) await send(client, "SKD", [{ participant, ...figures(index, 0) }]);
    }
  };
  const [here, there] = [numbers.slice(0, 30), numbers.slice(30)];
  await Promise.all([site(people.clients.testSite, here, 10), site(officer, there, 10)]);
  const torn = wire.tear();
  const sending = Promise.all([site(people.clients.testSite, here.slice(10), 20), site(officer, there.slice(10), 20)]);
  await torn;
  await killed.kill();
  await killed.drained();
  const inTheMiddle = watchBoard(vacancyId);
  const had = seqOf(killed.lines.at(-1) ?? "");
  const resumed = watchBoard(vacancyId, had);
  await sending;
  const missed = JSON.parse(await resumed.line(() => true)) as Change;
  expect(had).toBeGreaterThan(0);
  expect(missed.fromSeq).toBe(had);
  expect(missed.seq, "the torn frame counted for nothing").toBeGreaterThan(had);

  // The official figures replace what the sites had sent: some differ, and one person was absent.
  const skd = numbers.map(({ participant, formation, index }): ResultLine => ({
    participant,
    formation,
    skd: index === 59 ? null : skdOf(index),
    ...(index === 59 ? { status: "TH" } : {}),
  }));
  await file("RESULTS", resultsCsv(skd));
  const cut = await signedAndPublished(people, round.id, "SKD");
  await act(official, "resultListFinalise", "resultList { state }", { id: cut });
  const placements = await allOf<{ participant: string; status: string }>(
    "query ($id: ID!, $after: String) { resultList(id: $id) { placements(first: 25, after: $after) { nodes { participant status } pageInfo { hasNextPage endCursor } } } }",
    { id: cut },
    (data) => (data["resultList"] as { placements: unknown }).placements,
  );
  expect(placements).toHaveLength(60);
  const admitted = numbers.filter(({ participant }) =>
    placements.some((each) => each.participant === participant && each.status === "P/L"),
  );
  expect(admitted).toHaveLength(9);
  for (const { participant, index } of admitted) await send(people.clients.testSite, "SKB", [{ participant, skb: `${40 + index}.5` }]);
  await file(
    "RESULTS",
    resultsCsv(admitted.map(({ participant, formation, index }) => ({ participant, formation, skd: skdOf(index), skb: `${41 + index}` }))),
    "Hasil resmi kedua tes.",
  );
  const final = await signedAndPublished(people, round.id, "FINAL");
  clock.advance(30 * day);
  await act(official, "resultListFinalise", "resultList { state }", { id: final });

  const { data } = await app
    .client()
    .execute<{ scoreboard: { epoch: string; seq: number } }>("query ($id: ID!) { scoreboard(vacancyId: $id) { epoch seq } }", {
      id: vacancyId,
    });
  const board = await allOf<Row>(
    `query ($id: ID!, $after: String) { scoreboard(vacancyId: $id) { rows(first: 25, after: $after) { nodes { ${boardFields} } pageInfo { hasNextPage endCursor } } } }`,
    { id: vacancyId },
    (found) => (found["scoreboard"] as { rows: unknown }).rows,
  );
  expect(board).toHaveLength(60);
  const lives = [[fromTheStart], [fromZero], [inTheMiddle], [killed, resumed]];
  for (const life of lives) {
    await reaches(life.at(-1) as Child, data?.scoreboard.seq ?? Infinity);
    const changes = changesOf(...life);
    expectUnbroken(changes);
    expect(changes.at(-1)).toMatchObject({ epoch: data?.scoreboard.epoch, seq: data?.scoreboard.seq });
    expect(unionOf(changes)).toEqual(new Map(board.map((row) => [row.id, row])));
  }
  // Who stayed saw every number that a row bears, and no row twice under one number.
  for (const life of [fromTheStart, fromZero]) {
    const seen = changesOf(life).flatMap((change) => (change["rows"] as Row[]).map((row) => `${row.participant} ${String(row["seq"])}`));
    expect(new Set(seen).size).toBe(seen.length);
  }
  await expectRoundSeen(round.id, roundWatchers);
  await Promise.all([...roundWatchers, fromTheStart, fromZero, inTheMiddle, resumed].map((each) => each.close()));
}, 300_000);

async function staff() {
  const first = await makeOfficial(app, ["PERSONNEL_OFFICER"]);
  const unitId = first.viewer.grants[0]?.unitIds[0] ?? "";
  const of = async (role: Role) => (await makeOfficial(app, [role], unitId)).viewer;
  const site = token({ roles: ["PERSONNEL_OFFICER"], unitId, personId: first.id, scopes: ["scores:record"] });
  return {
    unitId,
    importer: first.viewer,
    clients: {
      officer: app.client(first.viewer),
      testSite: app.client(site),
      administrator: app.client(await of("ADMINISTRATOR")),
      secondOfficer: app.client(await of("PERSONNEL_OFFICER")),
      committee: app.client(await of("COMMITTEE_MEMBER")),
      official: app.client(await of("APPOINTING_OFFICIAL")),
    },
  };
}
type People = Awaited<ReturnType<typeof staff>>;

async function announced({ unitId, clients: { officer, official } }: People) {
  const round = await act(officer, "roundDraft", "round { id code }", {
    code: "seleksi-langsung",
    title: "Seleksi CPNS",
    year: 2026,
    channel: "NATIONAL",
    path: "CPNS",
    ruleSetCode: "cpns-2024",
    organiserUnitId: unitId,
    applyUrl: "https://sscasn.example.go.id",
    quota: 3,
    schedule: scheduleFrom(app),
  });
  await act(official, "roundAnnounce", "round { id }", { id: round["id"] });
  return { id: String(round["id"]), code: String(round["code"]) };
}

async function publishedVacancy({ clients: { administrator, officer, committee, official } }: People, roundId: string) {
  const positionId = await idOf(
    act(administrator, "positionAdd", "position { id }", {
      code: "PRW-01",
      name: "Perawat Terampil",
      kind: "FUNCTIONAL",
      family: "health",
    }),
  );
  const formations = [];
  for (const [code, need] of [
    ["KES-01", 2],
    ["KES-02", 1],
  ] as const) {
    const unitId = await idOf(
      act(administrator, "unitAdd", "unit { id }", { code: `PKM-${code}`, name: `Puskesmas ${code}`, kind: "FACILITY" }),
    );
    const input = { roundId, code, positionId, unitId, location: "Puskesmas", qualification: "D-III Keperawatan", kind: "GENERAL", need };
    formations.push({ code, id: await idOf(act(officer, "formationAdd", "formation { id }", input)) });
  }
  const ids = formations.map(({ id }) => id);
  await act(officer, "formationsPropose", "round { id }", { roundId, ids });
  await act(committee, "formationsApprove", "round { id }", { roundId, ids });
  const vacancyId = await idOf(
    act(officer, "vacancyDraft", "vacancy { id }", {
      roundId,
      title: "Perawat Terampil",
      requirements: "Warga negara Indonesia.",
      opensOn: dayFromNow(app, 0),
      closesOn: dayFromNow(app, 10),
      formationIds: ids,
    }),
  );
  await act(officer, "vacancySubmit", "vacancy { id }", { id: vacancyId });
  await act(committee, "vacancyApprove", "vacancy { id }", { id: vacancyId });
  await act(official, "vacancyPublish", "vacancy { id }", { id: vacancyId, decreeNumber: "800/1/2026" });
  return { formations, vacancyId };
}

async function imported(
  { importer, clients: { officer } }: People,
  roundId: string,
  layout: string,
  content: string,
  reason?: string,
): Promise<void> {
  const { body } = await upload(app, importer, { roundId, layout }, content);
  expect(body).toEqual({ id: expect.any(String) });
  expect(await act(officer, "importAccept", "sourceFile { state rejectedRows }", { fileId: body.id, reason })).toEqual({
    state: "ACCEPTED",
    rejectedRows: 0,
  });
}

async function signedAndPublished(
  { clients: { officer, secondOfficer, committee, official } }: People,
  roundId: string,
  stage: string,
): Promise<string> {
  const id = await idOf(act(officer, "resultListCompute", "resultList { id }", { roundId, stage }));
  await act(secondOfficer, "resultListSign", "resultList { id }", { id });
  await act(committee, "resultListSign", "resultList { id }", { id });
  expect(await act(official, "resultListPublish", "resultList { state }", { id })).toEqual({ state: "PUBLISHED_PROVISIONAL" });
  return id;
}

async function expectRoundSeen(id: string, [activityWatcher, listWatcher]: readonly Child[]): Promise<void> {
  if (!activityWatcher || !listWatcher) throw new Error("Both were started.");
  const activities = await allOf<{ seq: number }>(
    "query ($id: ID!, $after: String) { roundActivities(roundId: $id, first: 3, after: $after) { nodes { seq kind at count stage } pageInfo { hasNextPage endCursor } } }",
    { id },
    (data) => data["roundActivities"],
  );
  const last = activities[0]?.seq ?? Infinity;
  for (const each of [activityWatcher, listWatcher]) {
    await reaches(each, last);
    expectUnbroken(changesOf(each));
  }
  expect(changesOf(activityWatcher).flatMap((change) => (change["activities"] as object[]).toReversed())).toEqual(activities.toReversed());
  expect(activities.map((each) => each.seq)).toEqual(Array.from({ length: last }, (_, index) => last - index));
  const { data } = await app
    .client()
    .execute<{ resultLists: Row[] }>("query ($id: ID!) { resultLists(roundId: $id) { id stage version state } }", { id });
  expect(data?.resultLists.map(({ stage, version, state }) => ({ stage, version, state }))).toEqual([
    { stage: "SKD", version: 1, state: "FINAL" },
    { stage: "FINAL", version: 1, state: "FINAL" },
  ]);
  const lists = new Map(changesOf(listWatcher).flatMap((change) => (change["resultLists"] as Row[]).map((list) => [list.id, list])));
  expect(lists).toEqual(new Map(data?.resultLists.map((list) => [list.id, list])));
}

const skdOf = (index: number): readonly [number, number, number] => [70 + index, 90 + index, 170 + (index % 40)];
const figures = (index: number, error: number) => {
  const [twk, tiu, tkp] = skdOf(index);
  return { twk: twk - error, tiu, tkp };
};
