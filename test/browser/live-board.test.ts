import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { fixedClock } from "../../src/kernel/clock.ts";
import { examinee, portalData } from "../support/portal-data.ts";
import { complaintsOf, openBrowser, visitor } from "./support.ts";

const browser = await openBrowser();
const { app, tested, record } = await portalData(fixedClock("2026-09-01T02:00:00Z"), { openVacancies: 1 });
const address = `/langsung/${tested.code}`;

// More people than a page holds.
await record(Array.from({ length: 100 }, (_, index) => ({ participant: examinee(index + 10), twk: 50 + (index % 60), tiu: 80, tkp: 100 })));

test("a citizen on a phone sees scores arrive, loses the connection, and misses nothing", async () => {
  const page = await watcher();
  await page.locator('[data-live-state="live"]').waitFor();
  expect(await page.locator(".live-word").innerText()).toBe("langsung");
  expect(await page.locator(".live-time").innerText()).toMatch(/^nilai terakhir \d+ \w+ \d{4} \d\d\.\d\d WITA$/);

  await record([{ participant: examinee(5), twk: 100, tiu: 100, tkp: 200 }]);
  await page.locator(`tr.changed[data-participant="${examinee(5)}"]`).waitFor();
  // What falls off the end of the page stands on the next one.
  expect(await rowsOf(page)).toEqual(await rowsOfServer());

  await page.context().setOffline(true);
  await page.evaluate(() => window.sockets.at(-1)?.close(4499, "cut"));
  await page.locator('[data-live-state="connecting"]').waitFor();
  expect(await page.locator(".live-word").innerText()).toBe("menyambung kembali…");
  await record([
    { participant: examinee(6), twk: 150, tiu: 170, tkp: 220 },
    { participant: examinee(2), twk: 66, tiu: 140, tkp: 181 },
  ]);
  await page.context().setOffline(false);
  await page.locator(`tr[data-participant="${examinee(6)}"]`).waitFor();
  await page.locator('[data-live-state="live"]').waitFor();
  expect(await rowsOf(page)).toEqual(await rowsOfServer());
  expect(await page.locator("tbody tr").first().innerText()).toContain(examinee(6));
  expect(await page.locator(`tr[data-participant="${examinee(2)}"]`).innerText()).toContain("Di atas ambang");
});

test("a later page changes the rows that it shows and takes in no others", async () => {
  const page = await watcher();
  await page.getByRole("link", { name: "Berikutnya" }).click();
  await page.locator('[data-live-state="live"]').waitFor();
  const before = await page.locator("tbody tr").count();
  const last = (await page.locator("tbody th").last().innerText()).trim();
  expect(last).toBe(examinee(4));
  await record([
    { participant: last, twk: 10, tiu: 20, tkp: 30 },
    { participant: examinee(115), twk: 11, tiu: 20, tkp: 30 },
  ]);
  await page.locator(`tr.changed[data-participant="${last}"]`).waitFor();
  expect(await page.locator(`tr[data-participant="${last}"] [data-cell="total"]`).innerText()).toBe("60");
  expect(await page.locator("tbody tr").count()).toBe(before);
});

test("without script the board is whole, says how to refresh, and finds a number", async () => {
  const page = await visitor(browser, app.url, { isWithoutScript: true, locale: "en" });
  await page.goto(address);
  expect(await page.locator("tbody tr").count()).toBe(100);
  expect(await page.locator("noscript p").isVisible()).toBe(true);
  await page.getByLabel("Find a participant number").fill(examinee(3).toLowerCase());
  await page.getByRole("button", { name: "Search" }).click();
  expect(await page.locator("tbody tr.marked").innerText()).toContain("365");
  await page.getByLabel("Find a participant number").fill("7420-0001-120");
  await page.getByRole("button", { name: "Search" }).click();
  expect(await page.getByText("is not on this board yet").isVisible()).toBe(true);
});

test("where no socket gets through, an event stream carries the board, and where that does not, the page asks", async () => {
  const streamed = await watcher({ areSocketsBlocked: true });
  await streamed.locator('[data-live-state="live"]').waitFor();
  await record([{ participant: examinee(7), twk: 140, tiu: 170, tkp: 220 }]);
  await streamed.locator(`tr.changed[data-participant="${examinee(7)}"]`).waitFor();

  const asking = await watcher({ areSocketsBlocked: true, isStreamBlocked: true });
  await asking.locator('[data-live-state="polling"]').waitFor();
  expect(await asking.locator(".live-word").innerText()).toBe("diperbarui berkala");
  await record([{ participant: examinee(8), twk: 145, tiu: 170, tkp: 220 }]);
  await asking.locator(`tr.changed[data-participant="${examinee(8)}"]`).waitFor();
});

test("whoever wants no motion sees what has changed without it", async () => {
  const page = await watcher();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.locator('[data-live-state="live"]').waitFor();
  await record([{ participant: examinee(9), twk: 149, tiu: 174, tkp: 224 }]);
  const row = page.locator(`tr.changed[data-participant="${examinee(9)}"]`);
  await row.waitFor();
  expect(await row.evaluate((element) => getComputedStyle(element).animationName)).toBe("none");
  expect(await row.evaluate((element) => getComputedStyle(element).boxShadow)).not.toBe("none");
});

async function watcher({ areSocketsBlocked = false, isStreamBlocked = false } = {}): Promise<Page> {
  const page = await visitor(browser, app.url);
  await page.addInitScript((isBlocked) => {
    window.sockets = [];
    const { WebSocket: Original } = window;
    window.WebSocket = class extends Original {
      constructor(url: string | URL, protocols?: string | string[]) {
        super(isBlocked ? String(url).replace("/graphql", "/nowhere") : url, protocols);
        window.sockets.push(this);
      }
    };
  }, areSocketsBlocked);
  if (isStreamBlocked) await page.route("**/graphql/stream", (route) => route.abort());
  expect((await complaintsOf(page, () => page.goto(address))).filter((each) => !each.includes("/nowhere"))).toEqual([]);
  return page;
}

const rowsOf = (page: Page): Promise<string[]> =>
  page
    .locator("tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => ["participant", "total"].map((cell) => row.querySelector(`[data-cell=${cell}]`)?.textContent).join(" ")),
    );

async function rowsOfServer(): Promise<string[]> {
  const { data } = await app
    .client()
    .execute<{ scoreboard: { rows: { nodes: { participant: string; total: number | null }[] } } }>(
      "query ($id: ID!) { scoreboard(vacancyId: $id) { rows(first: 100) { nodes { participant total } } } }",
      { id: tested.id },
    );
  return (data?.scoreboard.rows.nodes ?? []).map(({ participant, total }) => `${participant} ${total ?? ""}`);
}

declare global {
  interface Window {
    sockets: WebSocket[];
    WebSocket: typeof WebSocket;
  }
}
