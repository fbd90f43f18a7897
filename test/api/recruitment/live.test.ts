import { expect, test } from "vitest";
import { fixedClock } from "../../../src/kernel/clock.ts";
import { startApp } from "../../support/app.ts";
import { asOwner } from "../../support/people.ts";
import { makeVacancy, mutate } from "../../support/rounds.ts";
import { importFile, newNumber, publishedList, resultsCsv, type Selection, selectionRound } from "../../support/results.ts";
import { openSocket, type TestSocket } from "../../support/socket.ts";

const clock = fixedClock("2026-11-24T01:00:00Z");
const app = await startApp({ clock });

interface BoardChange {
  readonly epoch: string;
  readonly seq: number;
  readonly fromSeq: number;
  readonly rows: readonly { readonly participant: string; readonly twk: number | null; readonly seq: number }[];
}

const board = `subscription ($id: ID!, $since: Int) { scoreboardChanged(vacancyId: $id, since: $since) { epoch seq fromSeq rows { participant twk seq formation { code } passes } } }`;

/** One subscription on a real socket; answers come by `next`. */
async function watch<Change>(query: string, variables: object, field: string): Promise<{ next(): Promise<Change>; socket: TestSocket }> {
  const socket = await openSocket(app.url);
  await socket.init();
  socket.send({ id: "1", type: "subscribe", payload: { query, variables } });
  return {
    socket,
    async next() {
      const message = await socket.next();
      if (message.type !== "next") throw new Error(`The socket was answered ${JSON.stringify(message)}.`);
      const { data, errors } = message.payload as { data?: Record<string, Change>; errors?: unknown };
      if (errors || !data?.[field]) throw new Error(JSON.stringify(message.payload));
      return data[field];
    },
  };
}

async function registered(selection: Selection, count: number): Promise<string[]> {
  const numbers = Array.from({ length: count }, () => newNumber());
  await importFile(
    app,
    selection.officer,
    { roundId: selection.round.id, layout: "APPLICANTS" },
    ["No Peserta;Kode Formasi", ...numbers.map((each) => `${each};${selection.formations[0]?.code ?? ""}`)].join("\n"),
  );
  return numbers;
}
const record = (selection: Selection, entries: object[]) =>
  mutate(app, selection.officer, "scoresRecord", "scoreboard { seq }", { vacancyId: selection.vacancyId, stage: "SKD", entries });
const score = (participant: string, twk: number) => ({ participant, twk, tiu: 100, tkp: 180 });

/** A client by the contract: applies what builds on what it has. */
function applied(state: { epoch: string; seq: number; rows: Map<string, number | null> }, change: BoardChange): void {
  if (change.fromSeq === 0 || change.epoch !== state.epoch) state.rows.clear();
  else if (change.fromSeq > state.seq) throw new Error("There is a gap.");
  for (const row of change.rows) state.rows.set(row.participant, row.twk);
  Object.assign(state, { epoch: change.epoch, seq: change.seq });
}

test("a watcher that is killed in the middle and resumes sees what one sees that stayed, and both see what the query says", async () => {
  const selection = await selectionRound(app, clock);
  const numbers = await registered(selection, 10);
  const [staying, leaving] = [
    { epoch: "", seq: 0, rows: new Map<string, number | null>() },
    { epoch: "", seq: 0, rows: new Map<string, number | null>() },
  ];
  const stays = await watch<BoardChange>(board, { id: selection.vacancyId, since: null }, "scoreboardChanged");
  const leaves = await watch<BoardChange>(board, { id: selection.vacancyId, since: null }, "scoreboardChanged");
  const opening = await stays.next();
  expect(opening).toMatchObject({ seq: 0, fromSeq: 0, rows: [] });
  applied(staying, opening);
  applied(leaving, await leaves.next());
  const numbersSeen: number[] = [];
  const see = async (watcher: typeof stays, state: typeof staying, until: number) => {
    while (state.seq < until) {
      const change = await watcher.next();
      if (state === staying) numbersSeen.push(...change.rows.map((row) => row.seq));
      applied(state, change);
    }
  };
  await record(
    selection,
    numbers.slice(0, 4).map((each) => score(each, 80)),
  );
  await see(stays, staying, 1);
  await see(leaves, leaving, 1);
  leaves.socket.socket.terminate();
  await record(
    selection,
    numbers.slice(2, 7).map((each) => score(each, 90)),
  );
  await record(selection, [score(numbers[0] ?? "", 100)]);
  await see(stays, staying, 3);
  const back = await watch<BoardChange>(board, { id: selection.vacancyId, since: leaving.seq }, "scoreboardChanged");
  const missed = await back.next();
  expect([missed.fromSeq, missed.seq, missed.rows.length]).toEqual([1, 3, 6]);
  applied(leaving, missed);
  await record(
    selection,
    numbers.slice(7).map((each) => score(each, 70)),
  );
  await see(stays, staying, 4);
  await see(back, leaving, 4);
  const { data } = await app
    .client()
    .execute<{ scoreboard: { epoch: string; seq: number; rows: { nodes: { participant: string; twk: number }[] } } }>(
      `query ($id: ID!) { scoreboard(vacancyId: $id) { epoch seq rows(first: 100) { nodes { participant twk } } } }`,
      { id: selection.vacancyId },
    );
  const truth = new Map(data?.scoreboard.rows.nodes.map((row) => [row.participant, row.twk]));
  expect(truth.size).toBe(10);
  expect([staying.rows, leaving.rows]).toEqual([truth, truth]);
  expect([staying.epoch, staying.seq, leaving.seq]).toEqual([data?.scoreboard.epoch, 4, 4]);
  expect(numbersSeen.toSorted((a, b) => a - b)).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 4, 4, 4]);
  for (const { socket } of [stays, back]) socket.close();
});

test("a number that was never reached, or more than 200 changed rows, begin again with the first 100 rows in the order of the board", async () => {
  const selection = await selectionRound(app, clock);
  const numbers = await registered(selection, 230);
  for (let start = 0; start < 230; start += 100)
    await record(
      selection,
      numbers.slice(start, start + 100).map((each, index) => score(each, (start + index) % 150)),
    );
  const first = async (since: number) => {
    const watcher = await watch<BoardChange>(board, { id: selection.vacancyId, since }, "scoreboardChanged");
    const change = await watcher.next();
    watcher.socket.close();
    return change;
  };
  const unknown = await first(99);
  expect([unknown.fromSeq, unknown.seq, unknown.rows.length]).toEqual([0, 3, 100]);
  const figures = unknown.rows.map((row) => row.twk ?? -1);
  expect(figures).toEqual(figures.toSorted((a, b) => b - a));
  const tooMany = await first(0);
  expect([tooMany.fromSeq, tooMany.rows.length]).toEqual([0, 100]);
  const some = await first(2);
  expect([some.fromSeq, some.seq, some.rows.length]).toEqual([2, 3, 30]);
  const upToDate = await first(3);
  expect([upToDate.fromSeq, upToDate.seq, upToDate.rows]).toEqual([3, 3, []]);
});

test("a new epoch is noticed by whoever stayed", async () => {
  const selection = await selectionRound(app, clock);
  const [one = "", two = ""] = await registered(selection, 2);
  await record(selection, [score(one, 50)]);
  const watcher = await watch<BoardChange>(board, { id: selection.vacancyId, since: 1 }, "scoreboardChanged");
  const before = await watcher.next();
  expect(before.fromSeq).toBe(1);
  await asOwner(app, "update topic set epoch = gen_random_uuid() where topic = $1", [`scoreboard:${selection.vacancyId}`]);
  await record(selection, [score(two, 60)]);
  const after = await watcher.next();
  expect([after.epoch === before.epoch, after.fromSeq, after.rows.length]).toEqual([false, 0, 2]);
  watcher.socket.close();
});

test("lists and activities of a round are told as they happen, and resumed by number", async () => {
  const selection = await selectionRound(app, clock, [{ need: 1, code: "L" }]);
  const id = selection.round.id;
  const lists = await watch<{ seq: number; fromSeq: number; resultLists: { stage: string; state: string }[] }>(
    `subscription ($id: ID!, $since: Int) { resultListPublished(roundId: $id, since: $since) { epoch seq fromSeq resultLists { stage state version publishedAt placements(first: 1) { totalCount } } } }`,
    { id },
    "resultListPublished",
  );
  const activities = await watch<{
    epoch: string;
    seq: number;
    fromSeq: number;
    activities: { seq: number; kind: string; stage: string | null }[];
  }>(
    `subscription ($id: ID!, $since: Int) { roundActivity(roundId: $id, since: $since) { epoch seq fromSeq activities { seq kind at count stage } } }`,
    { id },
    "roundActivity",
  );
  const published = { kind: "VACANCY_PUBLISHED", stage: null };
  expect(await activities.next()).toMatchObject({ fromSeq: 0, seq: 1, activities: [{ seq: 1, ...published }] });
  expect(await lists.next()).toMatchObject({ fromSeq: 0, seq: 1, resultLists: [] });
  const csv = resultsCsv([{ participant: newNumber(), formation: "L", skd: [100, 120, 180] }]);
  await importFile(app, selection.officer, { roundId: id, layout: "RESULTS" }, csv);
  expect(await activities.next()).toMatchObject({
    fromSeq: 1,
    seq: 2,
    activities: [{ seq: 2, kind: "FILE_IMPORTED", count: 1, stage: "SKD" }],
  });
  expect(await lists.next()).toMatchObject({ fromSeq: 1, seq: 2, resultLists: [] });
  const list = await publishedList(app, selection, "SKD");
  expect(await lists.next()).toMatchObject({
    fromSeq: 2,
    seq: 3,
    resultLists: [
      { stage: "SKD", state: "PUBLISHED_PROVISIONAL", version: 1, publishedAt: clock.now().toISOString(), placements: { totalCount: 1 } },
    ],
  });
  lists.socket.socket.terminate();
  await mutate(app, selection.official, "resultListFinalise", "resultList { id }", { id: list });
  const back = await watch<{ seq: number; fromSeq: number; resultLists: { stage: string; state: string }[] }>(
    `subscription ($id: ID!, $since: Int) { resultListPublished(roundId: $id, since: $since) { seq fromSeq resultLists { stage state } } }`,
    { id, since: 3 },
    "resultListPublished",
  );
  expect(await back.next()).toEqual({ seq: 4, fromSeq: 3, resultLists: [{ stage: "SKD", state: "FINAL" }] });
  const rest = [];
  while (rest.at(-1)?.seq !== 4) rest.push(...(await activities.next()).activities);
  expect(rest.map(({ seq, kind }) => [seq, kind])).toEqual([
    [3, "RESULT_PUBLISHED"],
    [4, "RESULT_FINAL"],
  ]);
  for (const { socket } of [back, activities]) socket.close();
});

test("what the public may not see is not watched, and an event stream answers the same", async () => {
  const draft = await makeVacancy(app);
  const refused = await openSocket(app.url);
  await refused.init();
  refused.send({ id: "1", type: "subscribe", payload: { query: board, variables: { id: draft.id } } });
  expect(await refused.next()).toMatchObject({ type: "next", payload: { errors: [{ extensions: { code: "NOT_FOUND" } }] } });
  expect(await refused.next()).toMatchObject({ type: "complete" });
  refused.close();
  const selection = await selectionRound(app, clock);
  for await (const { data } of app.client().stream(board, { id: selection.vacancyId, since: 5 })) {
    expect(data).toMatchObject({ scoreboardChanged: { seq: 0, fromSeq: 0, rows: [] } });
    break;
  }
});
