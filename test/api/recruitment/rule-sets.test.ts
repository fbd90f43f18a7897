import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Viewer } from "../../../src/kernel/viewer.ts";
import { knownRuleSets } from "../../../src/modules/recruitment/rules/known-rule-sets.ts";
import { seedRuleSets } from "../../../src/modules/recruitment/index.ts";
import { startApp } from "../../support/app.ts";
import { asOwner, makeOfficial } from "../../support/people.ts";
import { refusals } from "../../support/results.ts";
import { mutate } from "../../support/rounds.ts";

const app = await startApp();
const { viewer: proposer } = await makeOfficial(app, ["PERSONNEL_OFFICER"]);
const { viewer: confirmer } = await makeOfficial(app, ["COMMITTEE_MEMBER"]);
const { viewer: official } = await makeOfficial(app, ["APPOINTING_OFFICIAL"]);

const newCode = () => `cpns-2027-${randomUUID().slice(0, 8)}`;
const contentOf = (code: string) => JSON.stringify({ ...knownRuleSets.get("cpns-2024"), code, title: { id: `Aturan ${code}`, en: code } });
const propose = async (code: string, viewer: Viewer = proposer): Promise<string> =>
  (await mutate(app, viewer, "ruleSetPropose", "ruleSet { id }", { content: contentOf(code) }))["ruleSet"]?.id ?? "";
interface Shown {
  ruleSet: { id: string; state: string; refusalReason: string | null; allowedActions: { action: string; allowed: boolean }[] } | null;
}
const shown = async (viewer: Viewer, code: string) =>
  (
    await app
      .client(viewer)
      .execute<Shown>("query ($code: String!) { ruleSet(code: $code) { id state refusalReason allowedActions { action allowed } } }", {
        code,
      })
  ).data?.ruleSet;
const doable = async (viewer: Viewer, code: string) =>
  (await shown(viewer, code))?.allowedActions.filter(({ allowed }) => allowed).map(({ action }) => action);

test("a proposal is offered to those who can decide it, each their own way out, and to nobody once it is decided", async () => {
  const code = newCode();
  const id = await propose(code);
  expect(await doable(proposer, code)).toEqual(["WITHDRAW"]);
  expect(await doable(confirmer, code)).toEqual(["CONFIRM", "REFUSE"]);
  expect(await doable(official, code)).toEqual(["CONFIRM", "REFUSE"]);
  await mutate(app, confirmer, "ruleSetRefuse", "ruleSet { id }", { id, reason: "Ambang TIU keliru." });
  for (const viewer of [proposer, confirmer, official]) expect(await doable(viewer, code)).toEqual([]);
  expect(await shown(proposer, code)).toMatchObject({ state: "REFUSED", refusalReason: "Ambang TIU keliru." });
  for (const [viewer, action, input] of [
    [confirmer, "ruleSetConfirm", { id }],
    [confirmer, "ruleSetRefuse", { id, reason: "Lagi." }],
    [proposer, "ruleSetWithdraw", { id }],
  ] as const) {
    expect(await refusals(app, viewer, action, input)).toMatchObject([{ code: "WRONG_STATE" }]);
  }
});

test("a refusal needs a reason, and a proposer decides nothing about the own proposal but to take it back", async () => {
  const { viewer: both } = await makeOfficial(app, ["PERSONNEL_OFFICER", "COMMITTEE_MEMBER"]);
  const code = newCode();
  const id = await propose(code, both);
  expect(await refusals(app, confirmer, "ruleSetRefuse", { id, reason: " " })).toMatchObject([
    { code: "REQUIRED", path: ["input", "reason"] },
  ]);
  expect(await refusals(app, both, "ruleSetRefuse", { id, reason: "Sendiri." })).toMatchObject([{ code: "SEPARATION_OF_DUTIES" }]);
  expect(await doable(both, code)).toEqual(["WITHDRAW"]);
});

test.each(["ruleSetRefuse", "ruleSetWithdraw"])("after %s the code is free, and by it the later proposal is found", async (how) => {
  const code = newCode();
  const first = await propose(code);
  expect(await refusals(app, proposer, "ruleSetPropose", { content: contentOf(code) })).toMatchObject([{ code: "TAKEN" }]);
  await (how === "ruleSetRefuse"
    ? mutate(app, confirmer, how, "ruleSet { id }", { id: first, reason: "Keliru." })
    : mutate(app, proposer, how, "ruleSet { id }", { id: first }));
  const second = await propose(code);
  expect(await shown(proposer, code)).toMatchObject({ id: second, state: "PROPOSED" });
  await mutate(app, confirmer, "ruleSetConfirm", "ruleSet { id }", { id: second });
  const { data } = await app.client(proposer).execute<{ ruleSets: { id: string; code: string }[] }>("{ ruleSets { id code } }");
  expect(data?.ruleSets.filter((each) => each.code === code)).toEqual([{ id: second, code }]);
  // What came to nothing stays as it was.
  await expect(
    asOwner(app, "update rule_set set state = 'PROPOSED', refused_by_id = null, refusal_reason = null where id = $1", [first]),
  ).rejects.toThrow("never edited");
});

test("nobody outside sees a proposal, whatever became of it, and a start makes no second copy of what ships", async () => {
  const code = newCode();
  const id = await propose(code);
  await mutate(app, confirmer, "ruleSetRefuse", "ruleSet { id }", { id, reason: "Keliru." });
  const { data, errors } = await app.client().execute("query ($code: String!) { ruleSet(code: $code) { id } }", { code });
  expect([data, errors]).toEqual([{ ruleSet: null }, undefined]);
  await seedRuleSets(app.services);
  const shipped = await asOwner(app, "select code from rule_set where proposed_by_id is null order by code");
  expect(shipped.map((each) => each["code"])).toEqual(["cpns-2019", "cpns-2021", "cpns-2024"]);
});
