import { expect, test } from "vitest";
import { fixedClock } from "../../../src/kernel/clock.ts";
import type { Viewer } from "../../../src/kernel/viewer.ts";
import { differences } from "../../../src/modules/recruitment/rules/compare-rows.ts";
import { readRankingInput } from "../../../src/modules/recruitment/rules/input.ts";
import { rankFormations } from "../../../src/modules/recruitment/rules/ranking.ts";
import { startApp } from "../../support/app.ts";
import { makeOfficial, makePosition, makeUnit } from "../../support/people.ts";
import { newNumber, publishedList, type ResultLine, selectionRound } from "../../support/results.ts";
import { importLines } from "../../support/tied-round.ts";

const clock = fixedClock("2026-11-24T01:00:00Z");
const app = await startApp({ clock });
const { viewer: proposer } = await makeOfficial(app, ["PERSONNEL_OFFICER"]);
const { viewer: confirmer } = await makeOfficial(app, ["COMMITTEE_MEMBER"]);

const headersOf = (viewer: Viewer) => ({ authorization: app.credentialOf(viewer), "accept-language": "en" });
const get = async (viewer: Viewer, path: string) => (await fetch(app.url + path, { headers: headersOf(viewer) })).text();
const post = (viewer: Viewer, path: string, body: Readonly<Record<string, string>>) =>
  fetch(app.url + path, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams(body),
    headers: { ...headersOf(viewer), "sec-fetch-site": "same-origin" },
  });

/** What a browser without script would send: every field of the content as the page filled it. */
function filledFields(page: string): Record<string, string> {
  const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
  const inputs = [...page.matchAll(/<input [^>]*>/g)].map(([tag]) => [attribute(tag, "name"), attribute(tag, "value")]);
  const areas = [...page.matchAll(/(<textarea [^>]*>)([^<]*)/g)].map(([, tag = "", value = ""]) => [attribute(tag, "name"), value]);
  const selects = [...page.matchAll(/(<select [^>]*>)(.*?)<\/select>/gs)].map(([, tag = "", options = ""]) => [
    attribute(tag, "name"),
    attribute(/<option [^>]*selected[^>]*>/.exec(options)?.[0] ?? /<option [^>]*>/.exec(options)?.[0] ?? "", "value"),
  ]);
  return Object.fromEntries([...inputs, ...areas, ...selects].filter(([name = ""]) => name.startsWith("content."))) as Record<
    string,
    string
  >;
}

const form = "/kantor/aturan-baru?dari=cpns-2024";
const prefilled = filledFields(await get(proposer, form));
const confidences = Object.keys(prefilled).filter((name) => name.endsWith(".confidence"));
const fields = { ...prefilled, ...Object.fromEntries(confidences.map((name) => [name, "OFFICIAL_TEXT"])) };
const send = (changes: Readonly<Record<string, string>>) =>
  post(proposer, form, {
    act: "propose",
    ...fields,
    "content.code": "cpns-2027",
    "content.title.id": "CPNS 2027",
    "content.title.en": "CPNS 2027",
    ...changes,
  });

test("the form of a new rule set is filled from the older one, its filling order and codes too", () => {
  expect(prefilled).toMatchObject({
    "content.code": "",
    "content.decrees.0.number": "KepmenPANRB 320/2024, diktum 35",
    "content.decrees.0.subject.id": "Cara mengisi kebutuhan yang kosong",
    "content.decrees.0.confidence": "",
    "content.year": "2025",
    "content.filling.0.order": "1",
    "content.filling.0.step": "U1",
    "content.filling.0.status": "P/L-U1",
    "content.filling.0.vacant": "GENERAL",
    "content.filling.0.from": "SPECIAL",
    "content.filling.0.place": "SAME",
    "content.filling.0.threshold": "GENERAL",
    "content.filling.1.step": "E2",
    "content.filling.1.threshold": "OWN",
    "content.filling.5.order": "",
    "content.filling.6.step": "",
    "content.codes.cut.failed": "TL",
    "content.codes.final.notSelected": "P/TL",
    "content.codes.exclusions": "DIS, TMS, TMS-1, APS",
  });
});

test("weights are written as each language writes them, and read in both", async () => {
  const page = await (await fetch(app.url + form, { headers: { ...headersOf(proposer), "accept-language": "id" } })).text();
  expect([filledFields(page)["content.weights.skd"], prefilled["content.weights.skd"]]).toEqual(["0,40", "0.40"]);
});

test.each<[string, Record<string, string>, string, string]>([
  [
    "and how sure a reading is, left open",
    { "content.decrees.0.confidence": "" },
    "decrees-0-confidence",
    "Choose what the reading rests on.",
  ],
  ["and a title that fills a desk", { "content.title.en": "x".repeat(5000) }, "title-en", "At most 200 characters."],
  ["of another form", { "content.code": "CPNS 2027" }, "code", "Write small letters, a hyphen, then the year"],
  ["that another rule set has", { "content.code": "cpns-2021" }, "code", "There is already a rule set with this code."],
  ["that means two things", { "content.codes.cut.passed": "TL" }, "codes-cut-failed", "This code means something else already."],
  ["that is missing for a move", { "content.filling.3.status": "" }, "filling-3-status", "Write the status code for this case."],
  [
    "of a step twice",
    { "content.filling.1.order": "9", "content.filling.1.step": "U1" },
    "filling-1-step",
    "Another step has this code already.",
  ],
  ["whose place in the order is taken", { "content.filling.4.order": "1" }, "filling-4-order", "Another step has this number already."],
  ["of exclusions that no list could print", { "content.codes.exclusions": "APS, ??" }, "codes-exclusions", "Write capital letters"],
  ["and a threshold in words", { "content.thresholds.PAPUA.tiu": "enam" }, "thresholds-PAPUA-tiu", "Write a whole number"],
])("a code %s is refused beside its field", async (_, changes, field, said) => {
  const response = await send(changes);
  const page = await response.text();
  expect(response.status).toBe(422);
  expect(page).toContain(`<a href="#propose-content-${field}">`);
  expect(new RegExp(`id="propose-content-${field}-error">.*?</div>`, "s").exec(page)?.[0]).toContain(said);
  // What was typed is still there.
  for (const [name, value] of Object.entries(changes)) expect(filledFields(page)[name]).toBe(value);
});

test("a rule set with another order and other codes, made by the page, changes what is computed and recomputes to the same", async () => {
  const made = await send({
    "content.filling.0.order": "2",
    "content.filling.1.order": "1",
    "content.filling.1.step": "K2",
    "content.filling.1.status": "l/k2",
    "content.codes.cut.admitted": "L",
    "content.codes.final.selected": "L",
    "content.codes.final.notSelected": "TL-A",
    "content.codes.final.absent": "TH-B",
  });
  expect([made.status, made.headers.get("location")]).toEqual([303, expect.stringMatching(/^\/kantor\/aturan\/cpns-2027(\?|$)/)]);
  const shown = await get(confirmer, "/kantor/aturan/cpns-2027");
  for (const each of ["K2", "L/K2", "TL-A", "TH-B", "Order of filling vacant needs"]) expect(shown).toContain(each);
  const [, id = ""] = / name="id" value="([^"]+)"/.exec(shown) ?? [];
  expect((await post(confirmer, "/kantor/aturan/cpns-2027", { act: "CONFIRM", id })).status).toBe(303);

  const place = { positionId: (await makePosition(app)).id, unitId: (await makeUnit(app)).id, need: 1 };
  const selection = await selectionRound(
    app,
    clock,
    [
      { code: "C", kind: "CUM_LAUDE", ...place },
      { code: "D", kind: "DISABILITY", ...place },
      { code: "G", kind: "GENERAL", ...place },
    ],
    { ruleSetCode: "cpns-2027" },
  );
  const [first, second, third, absent] = Array.from({ length: 4 }, newNumber) as [string, string, string, string];
  const line = (participant: string, formation: string, skb: string | null): ResultLine => ({
    participant,
    formation,
    skd: [100, 110, 200],
    skb,
  });
  await importLines(app, selection, [
    line(first, "D", "90"),
    line(second, "D", "80"),
    { ...line(third, "D", "70"), skd: [60, 60, 180] },
    line(absent, "G", null),
  ]);
  await publishedList(app, selection, "SKD");
  await publishedList(app, selection, "FINAL");
  const path = `/data/rounds/${selection.round.code}/final/v1.json`;
  const file = (await (await fetch(app.url + path)).json()) as { rows: { participant: string; status: string; placedIn: string | null }[] };
  const outcome = (rows: typeof file.rows) => Object.fromEntries(rows.map((row) => [row.participant, [row.status, row.placedIn]]));
  expect(outcome(file.rows)).toEqual({
    [first]: ["L", "D"],
    [second]: ["L/K2", "C"],
    [third]: ["TL-A", null],
    [absent]: ["TH-B", null],
  });

  const recomputed = (changes: object) => {
    const { ruleSet, formations, candidates } = readRankingInput({ ...file, ...changes });
    return rankFormations(ruleSet, formations, candidates);
  };
  expect(differences(file, { ...recomputed({}) })).toEqual([]);
  expect(outcome([...recomputed({ ruleSet: "cpns-2024" }).rows])).toEqual({
    [first]: ["P/L", "D"],
    [second]: ["P/L-U1", "G"],
    [third]: ["P/L-E2", "C"],
    [absent]: ["TH", null],
  });
}, 60_000);
