import { randomUUID } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { expect } from "vitest";
import type { TestApp } from "../app.ts";
import type { Call, DoorRegistry, Doors } from "../doors.ts";
import { asOwner, makeOfficial, newestCode } from "../people.ts";
import { computedList, importFile, newNumber, publishedList, resultsCsv, type Selection, signedList, upload } from "../results.ts";
import { announcedRound, approvedFormation, makeRound, makeStaff, makeVacancy, mutate, publishedVacancy } from "../rounds.ts";
import { anonymous } from "../viewers.ts";

type Who = keyof Pick<Selection, "officer" | "secondOfficer" | "committee" | "official">;

const mutation = (name: string, selection: string, input: object): Call => ({
  document: `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${selection} userErrors { code path } } }`,
  variables: { input },
});

interface Tested extends Selection {
  readonly participant: string;
}

/** A round whose applications are over (the days are moved, for all doors share one clock), and a number in it that somebody has. */
async function tested(app: TestApp): Promise<Tested> {
  const round = await announcedRound(app);
  const formation = await approvedFormation(app, round);
  const { id: vacancyId } = await publishedVacancy(app, { formationIds: [formation.id] }, round);
  await asOwner(app, "update vacancy set opens_on = opens_on - 20, closes_on = closes_on - 20, state = 'CLOSED' where id = $1", [
    vacancyId,
  ]);
  const secondOfficer = (await makeOfficial(app, ["PERSONNEL_OFFICER"], round.staff.unitId)).viewer;
  const selection = { round, vacancyId, formations: [formation], ...round.staff, secondOfficer, participant: newNumber() };
  const applicants = `No Peserta;Kode Formasi;NIK;Tanggal Lahir;Nama Peserta;Email\n${selection.participant};${formation.code};9999010201900001;02/01/1990;Peserta Pintu;pintu@contoh.id`;
  await importFile(app, selection.officer, { roundId: round.id, layout: "APPLICANTS" }, applicants);
  return selection;
}

const resultsOf = ({ participant, formations }: Tested): string =>
  resultsCsv([{ participant, formation: formations[0]?.code ?? "", skd: [100, 120, 180] }]);

/** With the official figures of the basic test. */
async function measured(app: TestApp): Promise<Tested> {
  const selection = await tested(app);
  await importFile(app, selection.officer, { roundId: selection.round.id, layout: "RESULTS" }, resultsOf(selection));
  return selection;
}

async function published(app: TestApp): Promise<Tested & { listId: string }> {
  const selection = await measured(app);
  return { ...selection, listId: await publishedList(app, selection, "SKD") };
}

async function previewed(app: TestApp): Promise<Tested & { fileId: string }> {
  const selection = await tested(app);
  const { body } = await upload(app, selection.officer, { roundId: selection.round.id, layout: "RESULTS" }, resultsOf(selection));
  return { ...selection, fileId: body.id ?? "" };
}

async function scored(app: TestApp): Promise<Tested> {
  const selection = await tested(app);
  await mutate(app, selection.officer, "scoresRecord", "scoreboard { seq }", {
    vacancyId: selection.vacancyId,
    stage: "SKD",
    entries: [scoreOf(selection)],
  });
  return selection;
}

const scoreOf = ({ participant }: Tested) => ({ participant, twk: 100, tiu: 120, tkp: 180 });

const officersOnly = (document: string, variablesOf: (of: Tested & { fileId: string }) => object, expected: object): Doors => ({
  async prepare(app) {
    const file = await previewed(app);
    const call = { document, variables: { ...variablesOf(file) } };
    return { right: { viewer: file.officer, call }, wrongRow: { viewer: (await makeStaff(app)).officer, call } };
  },
  check: (data) => expect(data).toEqual(expected),
});

const importDoors = (name: string, state: string): Doors => ({
  async prepare(app) {
    const { officer, fileId } = await previewed(app);
    const call = mutation(name, "sourceFile { state }", { fileId });
    return { right: { viewer: officer, call }, wrongRow: { viewer: (await makeStaff(app)).officer, call } };
  },
  check: (data) => expect(data).toEqual({ [name]: { sourceFile: { state }, userErrors: [] } }),
});

/** A step of the list of the basic test: the wrong row is that list for the same role of another unit. */
const step = (name: string, who: Who, make: (app: TestApp) => Promise<Tested & { input: object }>, state: string): Doors => ({
  async prepare(app) {
    const selection = await make(app);
    const call = mutation(name, "resultList { state }", selection.input);
    const stranger = await makeStaff(app);
    return {
      right: { viewer: selection[who], call },
      wrongRow: { viewer: who === "secondOfficer" ? stranger.officer : stranger[who], call },
    };
  },
  check: (data) => expect(data).toEqual({ [name]: { resultList: { state }, userErrors: [] } }),
});

/** What everyone sees of a thing that is published, and nobody of one that is a draft. */
const publicly = (
  document: string,
  make: (app: TestApp) => Promise<{ readonly shown: object; readonly hidden: object }>,
  expected: object,
): Doors => ({
  async prepare(app) {
    const { shown, hidden } = await make(app);
    const call = (variables: object): Call => ({ document, variables: { ...variables } });
    return { right: { viewer: anonymous(), call: call(shown) }, wrongRow: { viewer: anonymous(), call: call(hidden) } };
  },
  check: (data) => expect(data).toEqual(expected),
});

const boards = async (app: TestApp) => ({ shown: { id: (await scored(app)).vacancyId }, hidden: { id: (await makeVacancy(app)).id } });
const roundWithList = async (app: TestApp) => ({
  shown: { id: (await published(app)).round.id },
  hidden: { id: (await makeRound(app)).id },
});
const board = { rows: [{ total: 400, passes: true, isProvisional: true }] };

/** Somebody in a published list, who says so with number and birth date. */
async function claimed(app: TestApp) {
  const { round, participant } = await published(app);
  return { roundCode: round.code, participant, birthDate: "1990-01-02" };
}

export const resultDoors: DoorRegistry = {
  "Query.sourceFile": officersOnly(
    "query ($id: ID!) { sourceFile(id: $id) { state layout preview { acceptedRows } } }",
    ({ fileId }) => ({ id: fileId }),
    {
      sourceFile: { state: "PREVIEWED", layout: "RESULTS", preview: { acceptedRows: 1 } },
    },
  ),
  "Query.sourceFiles": officersOnly(
    "query ($id: ID!) { sourceFiles(roundId: $id) { totalCount nodes { state } } }",
    ({ round }) => ({ id: round.id }),
    {
      sourceFiles: { totalCount: 2, nodes: [{ state: "PREVIEWED" }, { state: "ACCEPTED" }] },
    },
  ),
  "Mutation.importAccept": importDoors("importAccept", "ACCEPTED"),
  "Mutation.importDiscard": importDoors("importDiscard", "DISCARDED"),
  "Query.scoreboard": publicly(
    "query ($id: ID!) { scoreboard(vacancyId: $id) { seq state rows { nodes { total passes isProvisional } } } }",
    boards,
    {
      scoreboard: { seq: 1, state: "CLOSED", rows: { nodes: board.rows } },
    },
  ),
  "Mutation.scoresRecord": {
    async prepare(app) {
      const selection = await tested(app);
      const call = mutation("scoresRecord", "scoreboard { seq rows { nodes { total } } }", {
        vacancyId: selection.vacancyId,
        stage: "SKD",
        entries: [scoreOf(selection)],
      });
      return { right: { viewer: selection.officer, call }, wrongRow: { viewer: (await makeStaff(app)).officer, call } };
    },
    check: (data) => expect(data).toEqual({ scoresRecord: { scoreboard: { seq: 1, rows: { nodes: [{ total: 400 }] } }, userErrors: [] } }),
  },
  "Subscription.scoreboardChanged": publicly(
    "subscription ($id: ID!) { scoreboardChanged(vacancyId: $id) { seq fromSeq rows { total passes isProvisional } } }",
    boards,
    {
      scoreboardChanged: { seq: 1, fromSeq: 0, ...board },
    },
  ),
  "Query.resultList": publicly(
    "query ($id: ID!) { resultList(id: $id) { state stage placements { nodes { status } } } }",
    async (app) => ({
      shown: { id: (await published(app)).listId },
      hidden: { id: await computedList(app, await measured(app), "SKD") },
    }),
    { resultList: { state: "PUBLISHED_PROVISIONAL", stage: "SKD", placements: { nodes: [{ status: "P/L" }] } } },
  ),
  "Query.resultLists": publicly(
    "query ($id: ID!) { resultLists(roundId: $id) { state } }",
    async (app) => {
      const { shown } = await roundWithList(app);
      const hidden = await measured(app);
      await computedList(app, hidden, "SKD");
      return { shown, hidden: { id: hidden.round.id } };
    },
    { resultLists: [{ state: "PUBLISHED_PROVISIONAL" }] },
  ),
  "Mutation.resultListCompute": step(
    "resultListCompute",
    "officer",
    async (app) => {
      const selection = await measured(app);
      return { ...selection, input: { roundId: selection.round.id, stage: "SKD" } };
    },
    "COMPUTED",
  ),
  "Mutation.resultListSign": step(
    "resultListSign",
    "secondOfficer",
    async (app) => {
      const selection = await measured(app);
      return { ...selection, input: { id: await computedList(app, selection, "SKD") } };
    },
    "COMPUTED",
  ),
  "Mutation.resultListPublish": step(
    "resultListPublish",
    "official",
    async (app) => {
      const selection = await measured(app);
      return { ...selection, input: { id: await signedList(app, selection, "SKD") } };
    },
    "PUBLISHED_PROVISIONAL",
  ),
  "Mutation.resultListFinalise": step(
    "resultListFinalise",
    "official",
    async (app) => {
      const selection = await published(app);
      return { ...selection, input: { id: selection.listId } };
    },
    "FINAL",
  ),
  "Mutation.resultListSupersede": step(
    "resultListSupersede",
    "official",
    async (app) => {
      const selection = await published(app);
      return { ...selection, input: { id: selection.listId, reason: "Alasan uji." } };
    },
    "SUPERSEDED",
  ),
  "Query.participant": publicly(
    "query ($id: ID!, $number: String!) { participant(roundId: $id, number: $number) { stages { placement { skdTotal } } } }",
    async (app) => {
      const [open, inside] = [await published(app), await measured(app)];
      await computedList(app, inside, "SKD");
      return { shown: { id: open.round.id, number: open.participant }, hidden: { id: inside.round.id, number: inside.participant } };
    },
    { participant: { stages: [{ placement: { skdTotal: 400 } }] } },
  ),
  "Query.roundActivities": publicly("query ($id: ID!) { roundActivities(roundId: $id) { nodes { kind } } }", roundWithList, {
    roundActivities: {
      nodes: [{ kind: "RESULT_PUBLISHED" }, { kind: "FILE_IMPORTED" }, { kind: "FILE_IMPORTED" }, { kind: "VACANCY_PUBLISHED" }],
    },
  }),
  "Subscription.roundActivity": publicly(
    "subscription ($id: ID!) { roundActivity(roundId: $id) { fromSeq activities { kind stage } } }",
    roundWithList,
    {
      roundActivity: { fromSeq: 0, activities: expect.arrayContaining([{ kind: "RESULT_PUBLISHED", stage: "SKD" }]) },
    },
  ),
  "Subscription.resultListPublished": publicly(
    "subscription ($id: ID!) { resultListPublished(roundId: $id) { fromSeq resultLists { state stage } } }",
    roundWithList,
    {
      resultListPublished: { fromSeq: 0, resultLists: [{ state: "PUBLISHED_PROVISIONAL", stage: "SKD" }] },
    },
  ),
  "Mutation.ownResultRequestCode": {
    prepare: async (app) => ({
      right: { viewer: anonymous(), call: mutation("ownResultRequestCode", "expiresInMinutes", await claimed(app)) },
    }),
    check: (data) => expect(data).toEqual({ ownResultRequestCode: { expiresInMinutes: 10, userErrors: [] } }),
  },
  "Mutation.ownResultOpen": {
    async prepare(app) {
      const claim = await claimed(app);
      await mutate(app, anonymous(), "ownResultRequestCode", "expiresInMinutes", claim);
      // The message leaves after the answer.
      await setImmediate();
      const call = (changes: object) =>
        mutation("ownResultOpen", "ownResult { name stages { stage placement { skdTotal } } }", {
          ...claim,
          code: newestCode(app),
          ...changes,
        });
      return {
        right: { viewer: anonymous(), call: call({}) },
        wrongRow: { viewer: anonymous(), call: call({ birthDate: "1990-01-03", code: randomUUID().slice(0, 6) }) },
      };
    },
    check: (data) =>
      expect(data).toEqual({
        ownResultOpen: { ownResult: { name: "Peserta Pintu", stages: [{ stage: "SKD", placement: { skdTotal: 400 } }] }, userErrors: [] },
      }),
  },
};
