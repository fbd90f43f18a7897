import { expect, test } from "vitest";
import { fixedClock } from "../../../src/kernel/clock.ts";
import type { Viewer } from "../../../src/kernel/viewer.ts";
import { knownRuleSets } from "../../../src/modules/recruitment/rules/known-rule-sets.ts";
import { startApp } from "../../support/app.ts";
import { asOwner, makeOfficial, makeUnit } from "../../support/people.ts";
import { newNumber, refusals, resultsCsv, selectionRound, upload } from "../../support/results.ts";
import { dayFromNow, mutate } from "../../support/rounds.ts";
import { hashTables } from "../../support/sql.ts";
import { equalRound } from "../../support/tied-round.ts";

const clock = fixedClock("2026-11-24T01:00:00Z");
const app = await startApp({ clock });

const mismatch = [
  {
    code: "MISMATCH",
    path: ["input", "clientMutationId"],
    message: "This request was sent before with other content. Start again from the form.",
  },
];

/** Sends the input twice under one id, then another under it: one change, one answer, one refusal. */
async function sendTwice(viewer: Viewer, name: string, entity: string, input: object, other: object): Promise<void> {
  const clientMutationId = `twice-${name}`;
  const send = () => mutate(app, viewer, name, `${entity} { id }`, { ...input, clientMutationId });
  const first = await send();
  expect(first[entity]?.id).toBeTruthy();
  const before = await hashTables(app.testDatabase.ownerUrl);
  expect(await send()).toEqual(first);
  expect(await refusals(app, viewer, name, { ...input, ...other, clientMutationId })).toEqual(mismatch);
  expect(await hashTables(app.testDatabase.ownerUrl)).toEqual(before);
}

test("a person is added once", async () => {
  const { viewer } = await makeOfficial(app, ["ADMINISTRATOR"]);
  await sendTwice(viewer, "personAdd", "person", { displayName: "Sari Contoh" }, { displayName: "Rina Contoh" });
  expect(await asOwner(app, "select display_name from person where display_name like '% Contoh'")).toEqual([
    { display_name: "Sari Contoh" },
  ]);
});

test("a role is proposed once", async () => {
  const { viewer } = await makeOfficial(app, ["ADMINISTRATOR"]);
  const { id: personId } = await makeOfficial(app, []);
  const unitId = (await makeUnit(app)).id;
  const input = { personId, role: "AUDITOR", unitId, startsOn: dayFromNow(app, 0), reason: "SK 1" };
  await sendTwice(viewer, "roleGrantPropose", "roleGrant", input, { reason: "SK 2" });
});

test("a rule set is proposed once", async () => {
  const { viewer } = await makeOfficial(app, ["PERSONNEL_OFFICER"]);
  const content = (code: string) => ({ content: JSON.stringify({ ...knownRuleSets.get("cpns-2024"), code }) });
  await sendTwice(viewer, "ruleSetPropose", "ruleSet", content("cpns-2031"), content("cpns-2032"));
});

test("a file is accepted once", async () => {
  const { officer, round } = await selectionRound(app, clock, [{ need: 1, code: "ONE" }]);
  const csv = resultsCsv([{ participant: newNumber(), formation: "ONE", skd: [100, 120, 180] }]);
  const { body } = await upload(app, officer, { roundId: round.id, layout: "RESULTS" }, csv);
  await sendTwice(officer, "importAccept", "sourceFile", { fileId: body.id }, { reason: "Lain" });
});

test("an order of the tied is recorded once, and a list computed once", async () => {
  const { selection, numbers, order } = await equalRound(app, clock);
  await sendTwice(selection.committee, "tieDecisionRecord", "tieDecision", order(numbers), { reason: "Lain" });
  const other = await selectionRound(app, clock, [{ need: 1, code: "TWO" }]);
  const csv = resultsCsv([{ participant: newNumber(), formation: "TWO", skd: [100, 120, 180] }]);
  const { body } = await upload(app, other.officer, { roundId: other.round.id, layout: "RESULTS" }, csv);
  await mutate(app, other.officer, "importAccept", "sourceFile { id }", { fileId: body.id });
  const skd = { roundId: other.round.id, stage: "SKD" };
  await sendTwice(other.officer, "resultListCompute", "resultList", skd, { stage: "FINAL" });
  expect(await asOwner(app, "select version from result_list where round_id = $1", [other.round.id])).toEqual([{ version: 1 }]);
});

test("a token is made once, and its secret is neither given out again nor kept", async () => {
  const { viewer } = await makeOfficial(app, []);
  const input = { name: "Dasbor", scopes: ["READ"], expiresAt: "2027-01-24T01:00:00Z", clientMutationId: "twice-token" };
  const made = await mutate(app, viewer, "apiTokenCreate", "secret apiToken { id }", input);
  const secret: unknown = made["secret"];
  expect(secret).toMatch(/^[\w-]{43}$/);
  const before = await hashTables(app.testDatabase.ownerUrl);
  const { data } = await app
    .client(viewer)
    .execute(
      "mutation ($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) { secret apiToken { id } userErrors { code path message } } }",
      { input },
    );
  expect(data).toEqual({
    apiTokenCreate: {
      secret: null,
      apiToken: null,
      userErrors: [
        {
          code: "NOT_ALLOWED",
          path: ["input", "clientMutationId"],
          message: "This token was already made, and its secret is shown only once. Revoke it and make another.",
        },
      ],
    },
  });
  expect(await refusals(app, viewer, "apiTokenCreate", { ...input, name: "Lain" })).toEqual(mismatch);
  expect(await hashTables(app.testDatabase.ownerUrl)).toEqual(before);
  expect(await asOwner(app, "select result from idempotency where operation = 'apiTokenCreate'")).toEqual([
    { result: { apiTokenId: made["apiToken"]?.id } },
  ]);
  // Two at once: one is told the secret, the other that it comes too late.
  const both = { ...input, clientMutationId: "twice-at-once" };
  const answers = await Promise.allSettled([1, 2].map(() => mutate(app, viewer, "apiTokenCreate", "secret", both)));
  expect(answers.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});
