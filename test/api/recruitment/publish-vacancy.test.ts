import { beforeAll, describe, expect, test } from "vitest";
import { startApp, type TestApp } from "../../support/app.ts";
import { asOwner } from "../../support/people.ts";
import {
  approvedFormation,
  approvedVacancy,
  dayFromNow,
  announcedRound,
  makeRound,
  makeVacancy,
  publishedVacancy,
  submittedVacancy,
} from "../../support/rounds.ts";
import { anonymous } from "../../support/viewers.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});

const publish = `mutation ($input: VacancyPublishInput!) { vacancyPublish(input: $input) {
  vacancy { code decreeNumber state publishedAt formations { code state } needTotal howToApply { id en } applyUrl daysLeft allowedActions { action allowed } }
  userErrors { code path message } } }`;

interface Published {
  vacancyPublish: { vacancy: Record<string, unknown> | null; userErrors: unknown[] };
}

describe("publishing a vacancy", () => {
  test("makes it public under its decree, open where its day has come, with a leaf in the log", async () => {
    const vacancy = await approvedVacancy(app);
    const before = await app.client().execute(`query ($id: ID!) { vacancy(id: $id) { id } }`, { id: vacancy.id });
    expect(before.data).toEqual({ vacancy: null });
    const { data } = await app
      .client(vacancy.round.staff.official)
      .execute<Published>(publish, { input: { id: vacancy.id, decreeNumber: "800/12/2026" } });
    expect(data?.vacancyPublish).toEqual({
      vacancy: {
        code: vacancy.code,
        decreeNumber: "800/12/2026",
        state: "OPEN",
        publishedAt: expect.any(String),
        formations: [{ code: expect.any(String), state: "LOCKED" }],
        needTotal: 2,
        howToApply: {
          id: "Lamaran hanya diterima melalui SSCASN milik Badan Kepegawaian Negara. Pendaftaran tidak dipungut biaya.",
          en: "Applications are accepted only through SSCASN of the National Civil Service Agency. There is no fee.",
        },
        applyUrl: "https://sscasn.example.go.id",
        daysLeft: 10,
        allowedActions: [
          { action: "EXTEND", allowed: true },
          { action: "CANCEL", allowed: true },
        ],
      },
      userErrors: [],
    });
    const seen = await app.client().execute(`query ($code: String!) { vacancy(code: $code) { id state allowedActions { action } } }`, {
      code: vacancy.code.toLowerCase(),
    });
    expect(seen.data).toEqual({ vacancy: { id: vacancy.id, state: "OPEN", allowedActions: [] } });
    const leaves = await app
      .client()
      .execute<{ logLeaves: { nodes: { kind: string; entry: string }[] } }>(`{ logLeaves(first: 100) { nodes { kind subject entry } } }`);
    const leaf = leaves.data?.logLeaves.nodes.find((each) => each.entry.includes(vacancy.code));
    expect(JSON.parse(leaf?.entry ?? "{}")).toMatchObject({
      kind: "vacancyPublished",
      subject: vacancy.code,
      decreeNumber: "800/12/2026",
      round: vacancy.round.code,
      supersedes: null,
    });
  });

  test("is refused while the needs of the round differ from its quota, and nothing happened", async () => {
    const round = await announcedRound(app, { quota: 3 });
    const vacancy = await approvedVacancy(app, {}, round);
    const client = app.client(round.staff.official);
    const refused = await client.execute<Published>(publish, { input: { id: vacancy.id, decreeNumber: "1" } });
    expect(refused.data?.vacancyPublish).toEqual({
      vacancy: null,
      userErrors: [
        { code: "MISMATCH", path: ["input", "id"], message: "The formations need 2 people, but the quota is 3. Both must be equal." },
      ],
    });
    expect((await app.client().execute(`query ($id: ID!) { vacancy(id: $id) { id } }`, { id: vacancy.id })).data).toEqual({
      vacancy: null,
    });
    await approvedFormation(app, round, { need: 1 });
    const { data } = await client.execute<Published>(publish, { input: { id: vacancy.id, decreeNumber: "1" } });
    expect(data?.vacancyPublish.userErrors).toEqual([]);
  });

  test("waits for the announcement of the round and for the approval of someone else", async () => {
    const draft = await makeRound(app);
    const early = await approvedVacancy(app, {}, draft);
    const waiting = await submittedVacancy(app);
    for (const [vacancy, message] of [
      [early, "The round must be announced first."],
      [waiting, "The committee has not approved this vacancy yet."],
    ] as const) {
      const { data } = await app
        .client(vacancy.round.staff.official)
        .execute<Published>(publish, { input: { id: vacancy.id, decreeNumber: "1" } });
      expect(data?.vacancyPublish.userErrors).toEqual([{ code: "INCOMPLETE", path: ["input", "id"], message }]);
    }
  });

  test("counts in the round's topic under one number with what watchers read", async () => {
    const vacancy = await publishedVacancy(app);
    const [event] = await asOwner(app, "select name, payload, seq from event where topic = $1", [`round:${vacancy.round.id}`]);
    expect(event).toMatchObject({ name: "vacancyPublished", payload: { roundId: vacancy.round.id, vacancyId: vacancy.id }, seq: "1" });
  });
});

describe("a draft", () => {
  test("is refused with the place of what is wrong, in both languages", async () => {
    const round = await announcedRound(app);
    const document = `mutation ($input: VacancyDraftInput!) { vacancyDraft(input: $input) { vacancy { id } userErrors { code path message } } }`;
    const input = {
      roundId: round.id,
      title: "  ",
      requirements: "x",
      opensOn: dayFromNow(app, 5),
      closesOn: dayFromNow(app, 1),
      formationIds: [],
    };
    const indonesian = { ...round.staff.officer, locale: "id" as const };
    const blank = await app.client(indonesian).execute<{ vacancyDraft: unknown }>(document, { input });
    expect(blank.data?.vacancyDraft).toEqual({
      vacancy: null,
      userErrors: [{ code: "REQUIRED", path: ["input", "title"], message: "Bagian ini wajib diisi." }],
    });
    const turned = await app
      .client(round.staff.officer)
      .execute<{ vacancyDraft: unknown }>(document, { input: { ...input, title: "Bidan" } });
    expect(turned.data?.vacancyDraft).toEqual({
      vacancy: null,
      userErrors: [{ code: "OUT_OF_RANGE", path: ["input", "closesOn"], message: "The last day must be on or after the first day." }],
    });
  });

  test("cannot take a formation that another vacancy holds", async () => {
    const vacancy = await makeVacancy(app);
    const document = `mutation ($input: VacancyDraftInput!) { vacancyDraft(input: $input) { vacancy { id } userErrors { code path message } } }`;
    const input = {
      roundId: vacancy.round.id,
      title: "Bidan",
      requirements: "x",
      opensOn: dayFromNow(app, 0),
      closesOn: dayFromNow(app, 1),
      formationIds: vacancy.formationIds,
    };
    const { data } = await app.client(vacancy.round.staff.officer).execute<{ vacancyDraft: unknown }>(document, { input });
    expect(data?.vacancyDraft).toEqual({
      vacancy: null,
      userErrors: [{ code: "TAKEN", path: ["input", "formationIds", "0"], message: "This formation is already part of another vacancy." }],
    });
  });

  test("sent twice by a phone is made once", async () => {
    const round = await announcedRound(app);
    const document = `mutation ($input: VacancyDraftInput!) { vacancyDraft(input: $input) { vacancy { id } userErrors { code } } }`;
    const input = {
      roundId: round.id,
      title: "Bidan",
      requirements: "x",
      opensOn: dayFromNow(app, 0),
      closesOn: dayFromNow(app, 1),
      formationIds: [],
      clientMutationId: "draft-0001",
    };
    const client = app.client(round.staff.officer);
    const first = await client.execute(document, { input });
    const second = await client.execute(document, { input });
    expect(second.data).toEqual(first.data);
  });

  test("of another unit is not there", async () => {
    const vacancy = await makeVacancy(app);
    const other = await announcedRound(app);
    const mine = `query ($id: ID!) { vacancy(id: $id) { id } node(id: $id) { id } }`;
    expect((await app.client(vacancy.round.staff.officer).execute(mine, { id: vacancy.id })).data).toEqual({
      vacancy: { id: vacancy.id },
      node: { id: vacancy.id },
    });
    for (const viewer of [other.staff.officer, anonymous()])
      expect((await app.client(viewer).execute(mine, { id: vacancy.id })).data).toEqual({ vacancy: null, node: null });
    const submit = `mutation ($input: VacancySubmitInput!) { vacancySubmit(input: $input) { userErrors { code } } }`;
    const denied = await app.client(other.staff.officer).execute(submit, { input: { id: vacancy.id } });
    expect(denied.errors?.map((error) => error.extensions.code)).toEqual(["NOT_FOUND"]);
  });
});
