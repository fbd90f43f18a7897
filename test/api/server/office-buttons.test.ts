import { expect, test } from "vitest";
import { fixedClock } from "../../../src/kernel/clock.ts";
import type { Viewer } from "../../../src/kernel/viewer.ts";
import { startApp } from "../../support/app.ts";
import { publishedList } from "../../support/results.ts";
import { dayFromNow, makeRound, makeStaff, mutate, publishedVacancy } from "../../support/rounds.ts";
import { tiedRound } from "../../support/tied-round.ts";
import { anonymous } from "../../support/viewers.ts";

const clock = fixedClock("2026-11-24T01:00:00Z");
const app = await startApp({ clock });

const headersOf = (viewer: Viewer) => ({ authorization: app.credentialOf(viewer), "accept-language": "en" });
const get = async (viewer: Viewer, path: string) => (await fetch(app.url + path, { headers: headersOf(viewer) })).text();
const post = (viewer: Viewer, path: string, body: Readonly<Record<string, string>>) =>
  fetch(app.url + path, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams(body),
    headers: { ...headersOf(viewer), "sec-fetch-site": "same-origin" },
  });
/** Whether a page offers an act, or only says why not. */
const offer = (page: string, act: string) =>
  page.includes(`name="act" value="${act}"`) ? "offered" : (new RegExp(`id="why-${act}">([^<]*)`).exec(page)?.[1]?.trim() ?? "unsaid");

type Actions = readonly { readonly action: string; readonly allowed: boolean; readonly reason: string | null }[];
const answers = async (viewer: Viewer, code: string) => {
  const { data } = await app.execute(
    `query ($code: String) { round(code: $code) { resultStages { stage allowedActions { action allowed reason } } } }`,
    { code },
    viewer,
  );
  const round = data?.["round"] as { resultStages: readonly { stage: string; allowedActions: Actions }[] } | null | undefined;
  return Object.fromEntries((round?.resultStages ?? []).map((each) => [each.stage, each.allowedActions]));
};

test("a stage is computed from the page where the API allows it; else the page says what the API says", async () => {
  const { selection } = await tiedRound(app, clock);
  const { round, officer, committee, official } = selection;
  const path = `/kantor/putaran/${round.code}/hasil`;
  const open = { action: "COMPUTE", allowed: true, reason: null };
  expect(await answers(officer, round.code)).toEqual({
    ADMINISTRATIVE: [open],
    SKD: [{ action: "COMPUTE", allowed: false, reason: expect.stringContaining("Supersede it with a reason first") as unknown }],
    FINAL: [open],
  });
  const nothing = { ADMINISTRATIVE: [], SKD: [], FINAL: [] };
  for (const viewer of [committee, official, anonymous(), (await makeStaff(app)).officer])
    expect(await answers(viewer, round.code)).toEqual(nothing);
  expect(offer(await get(officer, path), "COMPUTE-FINAL")).toBe("offered");
  expect(offer(await get(committee, path), "COMPUTE-FINAL")).toBe("unsaid");

  const computed = await post(officer, path, { act: "COMPUTE-FINAL", roundId: round.id, stage: "FINAL" });
  expect([computed.status, computed.headers.get("location")]).toEqual([303, expect.stringContaining(`${path}/`)]);
  expect(offer(await get(officer, path), "COMPUTE-FINAL")).toBe("offered");
  await publishedList(app, selection, "FINAL");
  const { FINAL } = await answers(officer, round.code);
  expect(FINAL).toMatchObject([{ action: "COMPUTE", allowed: false }]);
  expect(offer(await get(officer, path), "COMPUTE-FINAL")).toContain(FINAL?.[0]?.reason ?? "?");
  const refused = await post(officer, path, { act: "COMPUTE-FINAL", roundId: round.id, stage: "FINAL" });
  expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining(FINAL?.[0]?.reason ?? "?")]);
}, 60_000);

test("a round that computes nothing says so beside each stage", async () => {
  const { code, staff } = await makeRound(app, { path: "PPPK" });
  const why = (await answers(staff.officer, code))["SKD"]?.[0]?.reason ?? "";
  expect(why).toContain("not ended");
  expect(offer(await get(staff.officer, `/kantor/putaran/${code}/hasil`), "COMPUTE-SKD")).toContain(why);
});

test("a corrected version of a vacancy is made where the API allows it; else the page says why not", async () => {
  const vacancy = await publishedVacancy(app, { opensOn: dayFromNow(app, 3), closesOn: dayFromNow(app, 9) });
  const { officer, official } = vacancy.round.staff;
  const path = `/kantor/lowongan/${vacancy.code}`;
  expect(offer(await get(officer, path), "CORRECT")).toBe("offered");
  expect(offer(await get(official, path), "CORRECT")).toBe("unsaid");
  const days = { opensOn: dayFromNow(app, 3), closesOn: dayFromNow(app, 12) };
  const made = await post(officer, path, { act: "CORRECT", id: vacancy.id, ...days });
  const copy = made.headers.get("location") ?? "";
  expect([made.status, copy]).toEqual([303, expect.stringMatching(/^\/kantor\/lowongan\//)]);
  expect(await get(officer, copy)).toContain(vacancy.code);

  const opened = await publishedVacancy(app);
  const page = await get(opened.round.staff.officer, `/kantor/lowongan/${opened.code}`);
  expect(offer(page, "CORRECT")).toContain("This vacancy cannot be replaced. Cancel it first if a requirement is wrong.");
  await mutate(app, opened.round.staff.official, "vacancyCancel", "vacancy { id }", { id: opened.id, reason: "Syarat keliru." });
  expect(offer(await get(opened.round.staff.officer, `/kantor/lowongan/${opened.code}`), "CORRECT")).toBe("offered");
}, 60_000);
