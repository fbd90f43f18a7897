import { expect, test } from "vitest";
import { fixedClock } from "../../../src/kernel/clock.ts";
import type { Viewer } from "../../../src/kernel/viewer.ts";
import { startApp } from "../../support/app.ts";
import { publishedList } from "../../support/results.ts";
import { equalRound } from "../../support/tied-round.ts";

const clock = fixedClock("2026-11-24T01:00:00Z");
const app = await startApp({ clock });

test("the office shows a tie, takes the committee's order and its confirmation; everyone then reads the decision", async () => {
  const { selection, secondMember, numbers, order } = await equalRound(app, clock);
  const { committee, officer, round } = selection;
  const [one = "", two = ""] = numbers;
  const path = `/kantor/putaran/${round.code}/hasil`;
  const asked = `${path}?seri=cari`;
  const get = async (viewer: Viewer, address = path) =>
    (await fetch(app.url + address, { headers: { authorization: app.credentialOf(viewer), "accept-language": "en" } })).text();
  const post = (viewer: Viewer, body: Record<string, string>) =>
    fetch(app.url + asked, {
      method: "POST",
      redirect: "manual",
      body: new URLSearchParams(body),
      headers: { authorization: app.credentialOf(viewer), "accept-language": "en", "sec-fetch-site": "same-origin" },
    });
  const { roundId, formationId, documentNumber, reason } = order([]);
  const act = `RECORD-${formationId}`;
  // Only for those who ask the round is ranked.
  const link = `href="${asked}"`;
  expect(await get(committee)).not.toContain(act);
  expect(await get(committee)).toContain(link);
  expect(await get(selection.official)).not.toContain(link);
  expect(await get(officer, asked)).not.toContain(act);
  const before = await get(committee, asked);
  expect(before).toContain(act);
  expect(before).toContain(`${one}\n${two}</textarea>`);
  const sent = { act, roundId, formationId, documentNumber, reason, participants: `${two}\r\n${one}\r\n` };
  const refused = await post(committee, { ...sent, participants: one });
  expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining("At least 2 entries.")]);
  const sentAway = await post(committee, sent);
  expect([sentAway.status, sentAway.headers.get("location")]).toEqual([303, expect.stringContaining("seri=cari")]);

  const [id = ""] = /(?<=CONFIRM-)[0-9a-f-]{36}/.exec(await get(secondMember)) ?? [];
  const waiting = await get(committee, asked);
  expect(waiting).toContain("another member of the committee confirms it");
  expect(waiting).toContain("An order of these participants is recorded already.");
  expect((await post(committee, { act: `CONFIRM-${id}`, id })).status).toBe(422);
  expect((await post(secondMember, { act: `CONFIRM-${id}`, id })).status).toBe(303);
  expect(await get(committee, asked)).toContain("No tie waits for the committee.");
  expect(await get(committee)).toContain("BA-12/PANSEL/2026");

  const listId = await publishedList(app, selection, "FINAL");
  expect(await get(committee, `${path}/${listId}`)).toContain("Pengalaman kerja di formasi ini.");
  const open = await (await fetch(`${app.url}/hasil/${round.code}/akhir`, { headers: { "accept-language": "en" } })).text();
  expect(open).toContain("Minutes BA-12/PANSEL/2026, certified on");
  expect(open).toContain("a decision of the committee");
}, 60_000);
