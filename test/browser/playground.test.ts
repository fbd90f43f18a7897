import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { buildPlaygroundIfStale } from "../../src/build.ts";
import { locales } from "../../src/kernel/text.ts";
import { startApp } from "../support/app.ts";
import { makeOfficial, makeUnit } from "../support/people.ts";
import { complaintsOf, devices, expectReadable, expectSound, openBrowser, visitor } from "./support.ts";

await buildPlaygroundIfStale();
const app = await startApp();
const browser = await openBrowser();

const round = {
  code: "seleksi-uji",
  title: "Seleksi uji",
  year: 2026,
  channel: "REGENCY",
  path: "OPEN_SELECTION",
  quota: 1,
  applyUrl: "https://contoh.id/daftar",
};
const days = { startsOn: "2026-12-01", endsOn: "2026-12-05" };
const schedule = [
  { stage: "ANNOUNCEMENT", ...days },
  { stage: "REGISTRATION", ...days },
];
let reviseSchedule: () => Promise<void>;

beforeAll(async () => {
  const { id: organiserUnitId } = await makeUnit(app);
  const officer = app.client((await makeOfficial(app, ["PERSONNEL_OFFICER"], organiserUnitId)).viewer);
  const official = app.client((await makeOfficial(app, ["APPOINTING_OFFICIAL"], organiserUnitId)).viewer);
  const send = async (client: typeof officer, name: string, input: object): Promise<string> => {
    const Name = name.charAt(0).toUpperCase() + name.slice(1);
    const answer = await client.execute<Record<string, { round: { id: string } | null; userErrors: { message: string }[] }>>(
      `mutation ($input: ${Name}Input!) { ${name}(input: $input) { round { id } userErrors { message } } }`,
      { input },
    );
    expect([answer.errors, answer.data?.[name]?.userErrors]).toEqual([undefined, []]);
    return answer.data?.[name]?.round?.id ?? "";
  };
  const id = await send(officer, "roundDraft", { ...round, organiserUnitId, schedule });
  await send(official, "roundAnnounce", { id });
  reviseSchedule = async () => {
    await send(officer, "roundScheduleRevise", {
      roundId: id,
      reason: "Diundur.",
      schedule: schedule.map((entry) => ({ ...entry, endsOn: "2026-12-09" })),
    });
  };
});

for (const device of devices)
  test(`the first example is open and runs on a ${device}, and nothing is asked of another host`, async () => {
    const page = await visitor(browser, app.url, { device });
    const elsewhere: string[] = [];
    page.on("request", (request) => void (new URL(request.url()).host !== new URL(app.url).host && elsewhere.push(request.url())));
    const complaints = await complaintsOf(page, async () => {
      await page.goto("/playground");
      await opened(page, "RoundsWithSchedule");
      await run(page);
      await answered(page, '"OPEN_SELECTION"');
    });
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

test("an example that watches takes its variables from the server and shows what happens", async () => {
  const page = await visitor(browser, app.url, { device: "desktop" });
  const complaints = await complaintsOf(page, async () => {
    await page.goto("/playground");
    await opened(page, "RoundsWithSchedule");
    await page.getByRole("link", { name: "Ikuti satu seleksi" }).click();
    await opened(page, "RoundActivity");
    expect(new URL(page.url()).search).toBe("?contoh=round-activity");
    await run(page);
    await answered(page, '"fromSeq"');
    await reviseSchedule();
    await answered(page, '"SCHEDULE_REVISED"');
    await page.getByRole("button", { name: /^Stop/ }).click();
    await page.getByRole("button", { name: /^Execute/ }).waitFor();
  });
  expect(complaints).toEqual([]);
});

test("an example can be run at the very moment in which it opens", async () => {
  const page = await visitor(browser, app.url, { device: "desktop" });
  await page.goto("/playground");
  await opened(page, "RoundsWithSchedule");
  await page.evaluate(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector(".graphiql-tab-active")?.textContent.includes("RoundActivity")) return;
      seen.disconnect();
      document.querySelector<HTMLButtonElement>(".graphiql-execute-button")?.click();
    });
    seen.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  await page.getByRole("link", { name: "Ikuti satu seleksi" }).click();
  await answered(page, '"fromSeq"');
});

test("an example for which the server has nothing opens and says so", async () => {
  const page = await visitor(browser, app.url, { device: "desktop", locale: "en" });
  await page.goto("/playground?contoh=placements-of-participant");
  await opened(page, "PlacementsOfParticipant");
  await page.getByText("This server has nothing for this example yet.").waitFor();
});

test("a refused input comes back as userErrors in the reader's language", async () => {
  const page = await visitor(browser, app.url, { device: "desktop" });
  await page.goto("/playground?contoh=refused-sign-in");
  await opened(page, "RefusedSignIn");
  await run(page);
  await answered(page, '"userErrors"');
  await answered(page, '"contact"');
});

test("what was typed is still there after the language was changed", async () => {
  const page = await visitor(browser, app.url, { device: "desktop" });
  await page.goto("/playground");
  await opened(page, "RoundsWithSchedule");
  await page.locator(".graphiql-query-editor .view-lines").click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText("query Mine { instance { timeZone } }");
  await opened(page, "Mine");
  // The editor writes into the storage of the tab half a second later.
  await page.waitForFunction(() => sessionStorage.getItem("graphiql:tabState")?.includes("query Mine"));
  await page.getByRole("navigation").getByRole("link", { name: "English" }).click();
  await page.getByRole("heading", { name: "Try the API" }).waitFor();
  await opened(page, "Mine");
});

for (const locale of locales)
  test(`without script the page still tells what the API is and what it allows, in ${locale}`, async () => {
    const page = await visitor(browser, app.url, { locale, isWithoutScript: true });
    const response = await page.goto("/playground");
    expect(response?.headers()["content-security-policy"]).toMatch(/script-src 'self';.*worker-src 'self'/);
    expect(await page.title()).toMatch(locale === "id" ? /^Coba API/ : /^Try the API/);
    await page.locator("main summary").first().click();
    await page
      .locator("main")
      .getByText(locale === "id" ? "1.000 poin" : "1,000 points")
      .waitFor();
    await expectReadable(page, locale);
  });

for (const device of devices)
  test(`everything around the editor is sound on a ${device}`, async () => {
    const page = await visitor(browser, app.url, { device });
    await page.goto("/playground");
    await opened(page, "RoundsWithSchedule");
    for (const summary of await page.locator("main details summary").all()) await summary.click();
    // The editor is not ours: how it marks up its tabs and colours its text is left out.
    await page.locator(".graphiql-container").evaluate((editor) => editor.remove());
    await expectSound(page, "id");
  });

test("the schema is a text that a program can fetch", async () => {
  const response = await fetch(`${app.url}/schema.graphql`);
  expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(await response.text()).toContain("type Query {");
});

/** The tab of an operation is the active one, and its text is in the editor. */
async function opened(page: Page, name: string): Promise<void> {
  await page.locator(".graphiql-tab-active", { hasText: name }).waitFor();
  await page.locator(".graphiql-query-editor .view-line", { hasText: name }).first().waitFor();
}

const run = (page: Page): Promise<void> => page.getByRole("button", { name: /^Execute/ }).click();

/** The answer holds the text; only the lines on the screen are in the document, so it must stand near the top. */
const answered = (page: Page, text: string): Promise<void> =>
  page
    .waitForFunction((wanted) => document.querySelector(".graphiql-response")?.textContent.replaceAll("\u00a0", " ").includes(wanted), text)
    .then(() => undefined);
