import { expect, test } from "vitest";
import type { Viewer } from "../../../src/kernel/viewer.ts";
import { defaultBudgets } from "../../../src/server/limits.ts";
import { startApp } from "../../support/app.ts";
import { person } from "../../support/viewers.ts";

const app = await startApp();
const officer = person({ roles: ["PERSONNEL_OFFICER"] });

function formWith(...sizes: number[]): FormData {
  const form = new FormData();
  form.set("layout", "RESULTS");
  for (const [index, size] of sizes.entries()) form.set(`file${index}`, new Blob([new Uint8Array(size)]), "hasil.csv");
  return form;
}

const send = async (body: FormData, viewer: Viewer | null, to = app): Promise<number> => {
  const authorization: Record<string, string> = viewer ? { authorization: to.credentialOf(viewer) } : {};
  return (await fetch(`${to.url}/files/import`, { method: "POST", body, headers: authorization })).status;
};

test("an upload of someone who may not upload is refused before its size matters", async () => {
  expect(await send(formWith(20_500_000), person({ roles: ["COMMITTEE_MEMBER"] }))).toBe(403);
});

test("an upload is one file of a bounded size, with short texts", async () => {
  expect(await send(formWith(20_500_000), officer)).toBe(413);
  expect(await send(formWith(10, 10), officer)).toBe(413);
  const wordy = formWith(10);
  wordy.set("phase", "x".repeat(10_001));
  expect(await send(wordy, officer)).toBe(413);
  // A round that is not there, but a form that was read.
  const plain = formWith();
  plain.set("file", new Blob(["nomor;nilai"]), "hasil.csv");
  expect(await send(plain, officer)).toBe(404);
});

test("uploads are counted by caller: those of strangers by address, and they shut nobody else out", async () => {
  const few = { points: 2, seconds: 60 };
  const write = { ...defaultBudgets.write, ANONYMOUS: few, PERSON: few };
  const limited = await startApp({ database: app.testDatabase, budgets: { ...defaultBudgets, write } });
  const thrice = async (viewer: Viewer | null) => {
    const statuses: number[] = [];
    for (let times = 0; times < 3; times += 1) statuses.push(await send(formWith(10), viewer, limited));
    return statuses;
  };
  expect(await thrice(null)).toEqual([401, 401, 429]);
  expect(await thrice(officer)).toEqual([422, 422, 429]);
});
