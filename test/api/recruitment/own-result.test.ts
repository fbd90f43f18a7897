import { describe, expect, test } from "vitest";
import { fixedClock } from "../../../src/kernel/clock.ts";
import { startApp } from "../../support/app.ts";
import { testDatabase } from "../../support/database.ts";
import { asOwner, newestCode, wrongCode } from "../../support/people.ts";
import { mutate } from "../../support/rounds.ts";
import { countStatements } from "../../support/sql.ts";
import { importFile, newNumber, publishedList, resultsCsv, selectionRound } from "../../support/results.ts";

const clock = fixedClock("2026-11-24T01:00:00Z");
const counter = countStatements();
const app = await startApp({ clock, database: await testDatabase({ Client: counter.Client }) });

const selection = await selectionRound(app, clock, [{ need: 1, code: "OWN" }]);
const [met, unmet, silent] = [newNumber(), newNumber(), newNumber()];
await importFile(
  app,
  selection.officer,
  { roundId: selection.round.id, layout: "APPLICANTS" },
  [
    "no peserta;formasi;nama;tgl lahir;no hp;email",
    `${met};OWN;Orang Lulus;10/01/1990;;lulus@contoh.id`,
    `${unmet};OWN;Orang Gagal;11/02/1991;0812 3456 7890;`,
    `${silent};OWN;Tanpa Kontak;12/03/1992;;`,
  ].join("\n"),
);
await importFile(
  app,
  selection.officer,
  { roundId: selection.round.id, layout: "ADMINISTRATIVE_OUTCOMES", phase: "INITIAL" },
  ["no peserta;hasil;kode syarat;alasan tms", `${met};MS;;`, `${unmet};TMS;SYARAT-STR;STR sudah tidak berlaku`, `${silent};MS;;`].join(
    "\n",
  ),
);
await publishedList(app, selection, "ADMINISTRATIVE");

const request = `mutation ($input: OwnResultRequestCodeInput!) { ownResultRequestCode(input: $input) { message expiresInMinutes userErrors { code path } } }`;
const open = `mutation ($input: OwnResultOpenInput!) { ownResultOpen(input: $input) { ownResult { participant name gpa round { code } formation { code }
  stages { stage explanation requirements { requirementCode reason } objectionOpensOn objectionClosesOn canObject objectionUrl whatNow placement { status passes } resultList { version } } }
  userErrors { code path message } } }`;
const claim = (participant: string, birthDate: string) => ({ roundCode: selection.round.code, participant, birthDate });
const asked = async (input: object) => (await app.client().execute(request, { input })).data;
const opened = async (input: object) =>
  (await app.client().execute<{ ownResultOpen: { ownResult: Record<string, unknown> | null; userErrors: object[] } }>(open, { input })).data
    ?.ownResultOpen;

const constant = {
  ownResultRequestCode: {
    message: "If the data matches and a contact is known, a code was sent. It is valid for 10 minutes.",
    expiresInMinutes: 10,
    userErrors: [],
  },
};
const refusal = {
  ownResult: null,
  userErrors: [
    {
      code: "INVALID",
      path: ["input", "code"],
      message: "Number, birth date or code does not match, or the code has expired. Ask for a new code.",
    },
  ],
};

test("the answer to a request is the same for a number that matches, one that does not, and one without a contact", async () => {
  const sentBefore = app.inbox?.messages().length;
  expect(await asked(claim(silent, "1992-03-12"))).toEqual(constant);
  expect(await asked(claim(unmet, "1999-09-09"))).toEqual(constant);
  expect(await asked(claim(newNumber(), "1990-01-10"))).toEqual(constant);
  expect(app.inbox?.messages().length).toBe(sentBefore);
  expect(await asked(claim(unmet, "1991-02-11"))).toEqual(constant);
  expect(app.inbox?.messages()[0]).toMatchObject({
    to: { kind: "PHONE", address: "+6281234567890" },
    subject: "Code to see your result",
    purpose: "OWN_RESULT_CODE",
  });
  expect(JSON.stringify(await asOwner(app, "select * from one_time_code"))).not.toContain(newestCode(app));
});

test("the owner sees name, status, reasons, the deadline with the place to object, and what to do now", async () => {
  await asked(claim(unmet, "1991-02-11"));
  const own = await opened({ ...claim(unmet, "1991-02-11"), code: newestCode(app) });
  expect(own?.userErrors).toEqual([]);
  expect(own?.ownResult).toMatchObject({
    participant: unmet,
    name: "Orang Gagal",
    gpa: null,
    round: { code: selection.round.code },
    formation: { code: "OWN" },
    stages: [
      {
        stage: "ADMINISTRATIVE",
        explanation: "You do not meet the administrative conditions. The reasons stand below.",
        requirements: [{ requirementCode: "SYARAT-STR", reason: "STR sudah tidak berlaku" }],
        objectionOpensOn: "2026-12-06",
        objectionClosesOn: "2026-12-08",
        canObject: false,
        objectionUrl: null,
        whatNow: "You can object from 6 December 2026 on.",
        placement: { status: "TMS", passes: false },
        resultList: { version: 1 },
      },
    ],
  });
  clock.advance(2 * 86_400_000);
  await asked(claim(unmet, "1991-02-11"));
  const later = await opened({ ...claim(unmet, "1991-02-11"), code: newestCode(app) });
  expect(later?.ownResult?.["stages"]).toMatchObject([
    {
      canObject: true,
      objectionUrl: "https://sscasn.example.go.id",
      whatNow: "You can object in SSCASN until 8 December 2026, that day included.",
    },
  ]);
});

test("a wrong code, an old one, a used one, another birth date and the sixth try are one answer", async () => {
  clock.advance(3_600_000);
  await asked(claim(met, "1990-01-10"));
  const code = newestCode(app);
  expect(await opened({ ...claim(met, "1990-01-11"), code })).toEqual(refusal);
  expect(await opened({ ...claim(newNumber(), "1990-01-10"), code })).toEqual(refusal);
  expect((await opened({ ...claim(met, "1990-01-10"), code }))?.ownResult).toMatchObject({ name: "Orang Lulus" });
  expect(await opened({ ...claim(met, "1990-01-10"), code })).toEqual(refusal);
  await asked(claim(met, "1990-01-10"));
  const second = newestCode(app);
  for (let tries = 0; tries < 5; tries += 1)
    expect(await opened({ ...claim(met, "1990-01-10"), code: wrongCode(second) })).toEqual(refusal);
  expect(await opened({ ...claim(met, "1990-01-10"), code: second })).toEqual(refusal);
  await asked(claim(met, "1990-01-10"));
  const third = newestCode(app);
  clock.advance(601_000);
  expect(await opened({ ...claim(met, "1990-01-10"), code: third })).toEqual(refusal);
});

test("an hour has five codes for one applicant", async () => {
  clock.advance(3_700_000);
  const sentBefore = app.inbox?.messages().length ?? 0;
  for (let index = 0; index < 7; index += 1) expect(await asked(claim(met, "1990-01-10"))).toEqual(constant);
  expect(app.inbox?.messages().length).toBe(sentBefore + 5);
});

describe("right, wrong, without a contact and known to nobody are the same work", () => {
  const claims = [
    claim(met, "1990-01-10"),
    claim(met, "1990-01-11"),
    claim(silent, "1992-03-12"),
    claim(newNumber(), "1990-01-10"),
    { ...claim(met, "1990-01-10"), roundCode: "NO-SUCH-ROUND" },
  ];
  const codes = async () =>
    (await asOwner(app, "select count(*)::int as count, coalesce(sum(tries), 0)::int as tries from one_time_code"))[0];
  /** For every claim the statements that ran and how many codes and tries came of them. */
  const workOf = async (act: (wish: (typeof claims)[number]) => Promise<void>) => {
    const done = [];
    for (const wish of claims) {
      const before = await codes();
      const statements = await counter.during(() => act(wish));
      const after = await codes();
      const [made, tried] = [Number(after?.["count"]) - Number(before?.["count"]), Number(after?.["tries"]) - Number(before?.["tries"])];
      done.push({ statements, made, tried });
    }
    return done;
  };
  const ask = async (wish: object) => expect(await asked(wish)).toEqual(constant);
  const tryWrong = async (wish: object) => expect(await opened({ ...wish, code: wrongCode(newestCode(app)) })).toEqual(refusal);

  test("for a request, up to the limit of the hour and past it", async () => {
    clock.advance(3_700_000);
    // What is older than an hour goes with the next code of anybody.
    await asked(claim(unmet, "1991-02-11"));
    for (const made of [1, 1, 1, 1, 1, 0]) {
      const [right, ...others] = await workOf(ask);
      expect(right).toMatchObject({ made, tried: 0 });
      expect(right?.statements.filter((text) => /insert into one_time_code/.test(text))).toHaveLength(1);
      for (const other of others) expect(other).toEqual(right);
    }
  });

  test("for a wrong code, with a code under way and without", async () => {
    const [right, ...others] = await workOf(tryWrong);
    expect(right).toMatchObject({ made: 0, tried: 1 });
    for (const other of others) expect(other).toEqual(right);
    clock.advance(3_700_000);
    const [unasked, ...unknown] = await workOf(tryWrong);
    expect(unasked).toEqual({ ...right, tried: 0 });
    for (const other of unknown) expect(other).toEqual(unasked);
  });
});

test("the answer waits for no delivery", async () => {
  const sending: string[] = [];
  const messenger = { send: ({ to }: { to: { address: string } }) => (sending.push(to.address), new Promise<void>(() => undefined)) };
  const slow = await startApp({ clock, database: app.testDatabase, messenger });
  clock.advance(3_700_000);
  expect((await slow.client().execute(request, { input: claim(met, "1990-01-10") })).data).toEqual(constant);
  expect(sending).toEqual(["lulus@contoh.id"]);
});

test("both operations may stand once in a request, and what cannot be a date is said before anything is looked up", async () => {
  const twice = `mutation ($input: OwnResultOpenInput!) { a: ownResultOpen(input: $input) { userErrors { code } } b: ownResultOpen(input: $input) { userErrors { code } } }`;
  const { data, errors } = await app.client().execute(twice, { input: { ...claim(met, "1990-01-10"), code: "000000" } });
  expect([data ?? null, errors?.length]).toEqual([null, 1]);
  const wrong = await app.client().execute(request, { input: claim(met, "1990-02-30") });
  expect(wrong.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
});

test("after the final list the owner sees every printed step and whether a place is won", async () => {
  const csv = resultsCsv([
    { participant: met, formation: "OWN", skd: [100, 120, 180], skb: "80.5", gpa: "3.9", birthDate: "10/01/1990" },
    { participant: silent, formation: "OWN", skd: [90, 120, 180], skb: null, status: "TH" },
  ]);
  await importFile(app, selection.officer, { roundId: selection.round.id, layout: "RESULTS" }, csv);
  await publishedList(app, selection, "SKD");
  await publishedList(app, selection, "FINAL");
  clock.advance(3_700_000);
  await asked(claim(met, "1990-01-10"));
  const { data } = await app
    .client()
    .execute(
      `mutation ($input: OwnResultOpenInput!) { ownResultOpen(input: $input) { ownResult { gpa stages { stage explanation placement { skdTotal skdScaled skdWeighted skb skbWeighted final rank status placedIn { code } } } } } }`,
      { input: { ...claim(met, "1990-01-10"), code: newestCode(app) } },
    );
  expect(data).toMatchObject({
    ownResultOpen: {
      ownResult: {
        gpa: "3.900",
        stages: [
          { stage: "ADMINISTRATIVE" },
          { stage: "SKD" },
          {
            stage: "FINAL",
            explanation: "You are selected in the formation you applied for.",
            placement: {
              skdTotal: 400,
              skdScaled: "72.727",
              skdWeighted: "29.091",
              skb: "80.500",
              skbWeighted: "48.300",
              final: "77.391",
              rank: 1,
              status: "P/L",
              placedIn: { code: "OWN" },
            },
          },
        ],
      },
    },
  });
});

test("row-level security shows the identity to nobody but officers and the applicant who was named", async () => {
  const count = async (person: string | null) =>
    app.database.write({ personId: person }, (em) =>
      em
        .getConnection()
        .execute<{ count: number }[]>("select count(*)::int as count from applicant_identity", [], "all", em.getTransactionContext()),
    );
  expect([await count(null), await count(selection.official.personId)]).toEqual([[{ count: 0 }], [{ count: 0 }]]);
  expect((await count(selection.officer.personId))[0]?.count).toBe(3);
  await expect(mutate(app, selection.official, "importDiscard", "sourceFile { id }", { fileId: selection.round.id })).rejects.toThrow(
    "FORBIDDEN",
  );
});
