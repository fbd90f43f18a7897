import { expect, test } from "vitest";
import { fixedClock } from "../../../src/kernel/clock.ts";
import type { Viewer } from "../../../src/kernel/viewer.ts";
import { startApp } from "../../support/app.ts";
import { testDatabase } from "../../support/database.ts";
import { asOwner, makeOfficial } from "../../support/people.ts";
import { publishedVacancy } from "../../support/rounds.ts";
import { importFile, newNumber, publishedList, refusals, resultsCsv, selectionRound, type Selection } from "../../support/results.ts";
import { countStatements, hashTables } from "../../support/sql.ts";
import { token } from "../../support/viewers.ts";

const clock = fixedClock("2026-11-24T01:00:00Z");
const counter = countStatements();
const app = await startApp({ clock, database: await testDatabase({ Client: counter.Client }) });

/** Participants known by their numbers only. */
async function registered(selection: Selection, count: number): Promise<string[]> {
  const numbers = Array.from({ length: count }, () => newNumber());
  const csv = [
    "No Peserta;Kode Formasi",
    ...numbers.map((number, index) => `${number};${selection.formations[index % selection.formations.length]?.code ?? ""}`),
  ].join("\n");
  await importFile(app, selection.officer, { roundId: selection.round.id, layout: "APPLICANTS" }, csv);
  return numbers;
}

const record = `mutation ($input: ScoresRecordInput!) { scoresRecord(input: $input) {
  scoreboard { seq state rows(first: 100) { totalCount nodes { participant twk tiu tkp total skb passes isAbsent isProvisional seq formation { code } } } }
  userErrors { code path message } } }`;
interface Recorded {
  scoresRecord: {
    scoreboard: { seq: number; state: string; rows: { totalCount: number; nodes: Record<string, unknown>[] } } | null;
    userErrors: { code: string; path: string[]; message: string }[];
  };
}
const send = async (viewer: Viewer, input: object) => {
  const { data, errors } = await app.execute(record, { input }, viewer);
  return { recorded: (data as unknown as Recorded | null)?.scoresRecord, errors };
};

test("scores of a call come to the board under one number, in the order of the cut, with pass and formation", async () => {
  const selection = await selectionRound(app, clock, [
    { need: 2, kind: "GENERAL" },
    { need: 1, kind: "CUM_LAUDE" },
  ]);
  const [one = "", two = "", three = ""] = await registered(selection, 3);
  const { recorded } = await send(selection.officer, {
    vacancyId: selection.vacancyId,
    stage: "SKD",
    entries: [
      { participant: one, twk: 60, tiu: 120, tkp: 190 },
      { participant: two, twk: 60, tiu: 120, tkp: 191 },
      { participant: three, isAbsent: true },
    ],
  });
  const formation = (index: number) => ({ code: selection.formations[index]?.code });
  expect(recorded).toEqual({
    userErrors: [],
    scoreboard: {
      seq: 1,
      state: "CLOSED",
      rows: {
        totalCount: 3,
        nodes: [
          {
            participant: two,
            twk: 60,
            tiu: 120,
            tkp: 191,
            total: 371,
            skb: null,
            passes: true,
            isAbsent: false,
            isProvisional: true,
            seq: 1,
            formation: formation(1),
          },
          {
            participant: one,
            twk: 60,
            tiu: 120,
            tkp: 190,
            total: 370,
            skb: null,
            passes: false,
            isAbsent: false,
            isProvisional: true,
            seq: 1,
            formation: formation(0),
          },
          {
            participant: three,
            twk: null,
            tiu: null,
            tkp: null,
            total: null,
            skb: null,
            passes: null,
            isAbsent: true,
            isProvisional: true,
            seq: 1,
            formation: formation(0),
          },
        ],
      },
    },
  });
  const later = await send(selection.officer, {
    vacancyId: selection.vacancyId,
    stage: "SKB",
    entries: [{ participant: one, skb: "71.5" }],
  });
  expect(later.recorded?.scoreboard).toMatchObject({
    seq: 2,
    rows: { nodes: [{ participant: one, twk: 60, skb: "71.500", seq: 2 }, { participant: two, seq: 1 }, { participant: three }] },
  });
  const history = await asOwner(
    app,
    "select event.name, event.seq, event.payload->>'count' as count from event where topic = $1 order by seq",
    [`scoreboard:${selection.vacancyId}`],
  );
  expect(history).toEqual([
    { name: "scoresRecorded", seq: "1", count: "3" },
    { name: "scoresRecorded", seq: "2", count: "1" },
  ]);
});

test("a call is refused whole, with everything that is wrong and where", async () => {
  const selection = await selectionRound(app, clock);
  const [one = "", two = ""] = await registered(selection, 2);
  const before = await hashTables(app.testDatabase.ownerUrl);
  const errors = await refusals(app, selection.officer, "scoresRecord", {
    vacancyId: selection.vacancyId,
    stage: "SKD",
    entries: [
      { participant: one, twk: 151, tiu: 175, tkp: 226 },
      { participant: newNumber(), twk: 1, tiu: 1, tkp: 1 },
      { participant: two, twk: 100, tkp: 100 },
      { participant: two, isAbsent: true, tiu: 3 },
      { participant: one, twk: 1, tiu: -1, tkp: 1, skb: "50" },
    ],
  });
  expect(errors.map(({ code, path }) => [code, path.slice(2).join(".")])).toEqual([
    ["OUT_OF_RANGE", "0.twk"],
    ["OUT_OF_RANGE", "0.tkp"],
    ["NOT_FOUND", "1.participant"],
    ["REQUIRED", "2.tiu"],
    ["NOT_UNIQUE", "3.participant"],
    ["NOT_ALLOWED", "3.tiu"],
    ["NOT_UNIQUE", "4.participant"],
    ["NOT_ALLOWED", "4.skb"],
    ["OUT_OF_RANGE", "4.tiu"],
  ]);
  expect(errors[0]?.message).toBe("The highest score is 150.");
  expect(await hashTables(app.testDatabase.ownerUrl)).toEqual(before);
  const tooMany = Array.from({ length: 101 }, () => ({ participant: one, isAbsent: true }));
  expect(
    await refusals(app, selection.officer, "scoresRecord", { vacancyId: selection.vacancyId, stage: "SKD", entries: tooMany }),
  ).toMatchObject([{ code: "TOO_LONG", path: ["input", "entries"] }]);
  expect(
    await refusals(app, selection.officer, "scoresRecord", {
      vacancyId: selection.vacancyId,
      stage: "SKB",
      entries: [{ participant: one, skb: "100.5" }],
    }),
  ).toMatchObject([{ code: "OUT_OF_RANGE", path: ["input", "entries", "0", "skb"] }]);
});

test("a provisional figure never replaces an imported one, and the published list takes its place on the board", async () => {
  const selection = await selectionRound(app, clock);
  const [one = "", two = ""] = await registered(selection, 2);
  const entries = [one, two].map((participant) => ({ participant, twk: 80, tiu: 100, tkp: 180 }));
  await send(selection.officer, { vacancyId: selection.vacancyId, stage: "SKD", entries });
  const formation = selection.formations[0]?.code ?? "";
  await importFile(
    app,
    selection.officer,
    { roundId: selection.round.id, layout: "RESULTS" },
    resultsCsv([
      { participant: one, formation, skd: [81, 100, 180] },
      { participant: two, formation, skd: [80, 100, 180] },
    ]),
  );
  expect(
    await refusals(app, selection.officer, "scoresRecord", {
      vacancyId: selection.vacancyId,
      stage: "SKD",
      entries: [{ participant: one, twk: 150, tiu: 175, tkp: 225 }],
    }),
  ).toEqual([
    {
      code: "NOT_ALLOWED",
      path: ["input", "entries", "0", "participant"],
      message: "The official score of this participant is imported. A provisional one does not replace it.",
    },
  ]);
  const board = `query ($id: ID!) { scoreboard(vacancyId: $id) { seq rows(first: 10) { nodes { participant twk isProvisional seq } } } }`;
  const seen = async () => (await app.client().execute(board, { id: selection.vacancyId })).data;
  expect(await seen()).toEqual({
    scoreboard: { seq: 1, rows: { nodes: [one, two].map((participant) => ({ participant, twk: 80, isProvisional: true, seq: 1 })) } },
  });
  await publishedList(app, selection, "SKD");
  expect(await seen()).toEqual({
    scoreboard: {
      seq: 2,
      rows: {
        nodes: [
          { participant: one, twk: 81, isProvisional: false, seq: 2 },
          { participant: two, twk: 80, isProvisional: false, seq: 2 },
        ],
      },
    },
  });
  expect(await refusals(app, selection.officer, "scoresRecord", { vacancyId: selection.vacancyId, stage: "SKD", entries })).toMatchObject([
    { code: "CLOSED", path: ["input", "stage"] },
  ]);
});

test("sent twice it is done once, sent again unchanged it is no news, and many sites at once lose nothing", async () => {
  const selection = await selectionRound(app, clock);
  const numbers = await registered(selection, 40);
  const [one = ""] = numbers;
  const input = {
    vacancyId: selection.vacancyId,
    stage: "SKD",
    entries: [{ participant: one, twk: 1, tiu: 2, tkp: 3 }],
    clientMutationId: "site-1:0001",
  };
  const first = await send(selection.officer, input);
  const again = await send(selection.officer, input);
  expect([first.recorded?.scoreboard?.seq, again.recorded?.scoreboard?.seq]).toEqual([1, 1]);
  expect((await send(selection.officer, { ...input, clientMutationId: "site-1:0002" })).recorded?.scoreboard?.seq).toBe(1);
  expect(
    (await send(selection.officer, { ...input, entries: [{ participant: one, twk: 9, tiu: 2, tkp: 3 }] })).recorded?.userErrors,
  ).toMatchObject([{ code: "MISMATCH" }]);
  const sites = numbers.map((participant, index) =>
    send(selection.officer, {
      vacancyId: selection.vacancyId,
      stage: "SKD",
      entries: [
        { participant, twk: 10, tiu: 10, tkp: index },
        { participant: numbers[0] === participant ? (numbers[1] ?? "") : one, twk: 20, tiu: 20, tkp: index },
      ],
    }),
  );
  const outcomes = await Promise.all(sites);
  expect(outcomes.flatMap(({ errors }) => errors ?? [])).toEqual([]);
  const rows = await asOwner(
    app,
    "select count(*)::int as current, max(e.board_seq) as seq from score_entry e join applicant a on a.id = e.applicant_id where a.round_id = $1 and e.superseded_at is null",
    [selection.round.id],
  );
  expect(rows).toEqual([{ current: 40, seq: 41 }]);
});

test("only an officer of the unit or a token with the scope records, only between closing and decision", async () => {
  const selection = await selectionRound(app, clock);
  const [one = ""] = await registered(selection, 1);
  const input = { vacancyId: selection.vacancyId, stage: "SKD", entries: [{ participant: one, twk: 10, tiu: 10, tkp: 10 }] };
  const codeOf = async (viewer: Viewer) => (await send(viewer, input)).errors?.[0]?.extensions?.["code"];
  const stranger = (await makeOfficial(app, ["PERSONNEL_OFFICER"])).viewer;
  const unitId = selection.round.staff.unitId;
  const mine = { roles: ["PERSONNEL_OFFICER"], unitId, personId: String(selection.officer.personId) } as const;
  expect(await Promise.all([codeOf(selection.committee), codeOf(stranger), codeOf(token({ ...mine, scopes: ["read"] }))])).toEqual([
    "FORBIDDEN",
    "FORBIDDEN",
    "FORBIDDEN",
  ]);
  expect((await send(token({ ...mine, scopes: ["scores:record"] }), input)).recorded?.userErrors).toEqual([]);
  const open = await publishedVacancy(app);
  expect(await refusals(app, open.round.staff.officer, "scoresRecord", { ...input, vacancyId: open.id })).toMatchObject([
    { code: "WRONG_STATE", path: ["input", "vacancyId"] },
  ]);
});

test("one participant is found on the board, and reading ten rows takes as many statements as reading one", async () => {
  const selection = await selectionRound(app, clock);
  const numbers = await registered(selection, 12);
  await send(selection.officer, {
    vacancyId: selection.vacancyId,
    stage: "SKD",
    entries: numbers.map((participant, index) => ({ participant, twk: 70, tiu: 90, tkp: 170 + index })),
  });
  const board = `query ($id: ID!, $first: Int, $participant: String) { scoreboard(vacancyId: $id) { vacancy { code } rows(first: $first, participant: $participant) { totalCount nodes { participant formation { code position { name } } passes } pageInfo { hasNextPage } } } }`;
  const found = await app
    .client()
    .execute<{ scoreboard: { rows: object } }>(board, { id: selection.vacancyId, first: 5, participant: numbers[3] });
  expect(found.data?.scoreboard.rows).toMatchObject({
    totalCount: 1,
    nodes: [{ participant: numbers[3], passes: true }],
    pageInfo: { hasNextPage: false },
  });
  const count = (first: number) => counter.during(() => app.client().execute(board, { id: selection.vacancyId, first }));
  await count(1);
  const [one, ten] = [await count(1), await count(10)].map((texts) =>
    texts.filter((text) => /^\s*select/i.test(text) && !text.includes("due_at")),
  );
  expect(ten?.length).toBe(one?.length);
});
