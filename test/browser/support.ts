import { existsSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, type Page, chromium } from "playwright-core";
import { afterAll, expect, onTestFinished } from "vitest";
import type { Locale } from "../../src/kernel/text.ts";

const executable = "/usr/bin/chromium";

/** Nothing is skipped for want of a browser: then the tests fail, and say what to install. */
export async function openBrowser(): Promise<Browser> {
  if (!existsSync(executable)) throw new Error(`The browser tests need Chromium at ${executable}: apt-get install -y chromium`);
  const browser = await chromium.launch({
    executablePath: executable,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  afterAll(() => browser.close());
  return browser;
}

export const viewports = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 800 } } as const;
export type Device = keyof typeof viewports;
export const devices: readonly Device[] = ["phone", "desktop"];

export interface Visit {
  readonly locale?: Locale;
  readonly device?: Device;
  readonly isDark?: boolean;
  /** As on a phone whose script is off or never arrives. */
  readonly isWithoutScript?: boolean;
  /** `app.credentialOf(viewer)`, for a signed-in reader. */
  readonly credential?: string;
}

/** A fresh visitor with an empty cookie jar, who wants the language by `Accept-Language`. Closed when the test ends. */
export async function visitor(browser: Browser, url: string, visit: Visit = {}): Promise<Page> {
  const context = await contextOf(browser, url, visit);
  onTestFinished(() => context.close());
  return context.newPage();
}

/**
 * As `visitor`, for tests that open many pages and only look: to open a tab costs the browser more than most pages do. One tab a
 * kind of screen, until the file ends; each test gets it empty, with nothing kept from the page before.
 */
export function walker(browser: Browser, url: string): (visit: Visit) => Promise<Page> {
  const pages = new Map<string, Page>();
  return async ({ credential, ...screen }) => {
    const key = JSON.stringify(screen);
    const page = pages.get(key) ?? (await (await contextOf(browser, url, screen)).newPage());
    pages.set(key, page);
    await page.goto("about:blank");
    const session = await page.context().newCDPSession(page);
    await session.send("Storage.clearDataForOrigin", { origin: url, storageTypes: "all" });
    await session.detach();
    await page.context().setExtraHTTPHeaders(headersOf(credential));
    return page;
  };
}

const contextOf = (browser: Browser, url: string, visit: Visit): Promise<BrowserContext> =>
  browser.newContext({
    baseURL: url,
    locale: visit.locale === "en" ? "en-GB" : "id-ID",
    viewport: viewports[visit.device ?? "phone"],
    hasTouch: visit.device !== "desktop",
    colorScheme: visit.isDark ? "dark" : "light",
    javaScriptEnabled: !visit.isWithoutScript,
    extraHTTPHeaders: headersOf(visit.credential),
  });

const headersOf = (credential: string | undefined): Record<string, string> =>
  credential === undefined ? {} : { authorization: credential };

/** What a page said to the console while `work` ran, failures of scripts included. */
export async function complaintsOf(page: Page, work: () => Promise<unknown>): Promise<string[]> {
  const complaints: string[] = [];
  const onConsole = (message: { type(): string; text(): string }): void =>
    void (message.type() === "error" && complaints.push(message.text()));
  const onError = (error: Error): void => void complaints.push(String(error));
  page.on("console", onConsole).on("pageerror", onError);
  await work();
  page.off("console", onConsole).off("pageerror", onError);
  // The browser's own line for an answer that is an error page.
  return complaints.filter((each) => !each.startsWith("Failed to load resource: the server responded with a status of"));
}

/** What axe finds wrong, by WCAG 2.2 AA and best practice: rule, what it is about, and where. */
export async function barriersOf(page: Page): Promise<string[]> {
  // In one frame both ways in which it works find the same; the other one opens a tab to put together what the frames say.
  expect(page.frames()).toHaveLength(1);
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`),
  );
}

/** What every page must keep, in every state: `expectReadable`, and no barrier that axe finds. */
export async function expectSound(page: Page, locale: Locale): Promise<void> {
  await expectReadable(page, locale);
  expect(await barriersOf(page)).toEqual([]);
}

/** Its language, a title, one heading, nothing beside the screen, targets to hit. */
export async function expectReadable(page: Page, locale: Locale): Promise<void> {
  expect(await page.locator("html").getAttribute("lang")).toBe(locale);
  expect(await page.locator("h1").count()).toBe(1);
  expect(await page.title()).not.toBe("");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await smallTargetsOf(page)).toEqual([]);
}

/** Controls smaller than a finger (44 px high); links within running text are exempt, as in WCAG 2.5.8. */
function smallTargetsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, select, textarea, summary, input:not([type=hidden]), a.button, nav a, .door a")]
      .filter((element) => element.checkVisibility() && element.closest("label.choice") === null)
      .filter((element) => Math.round(element.getBoundingClientRect().height) < 44)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}
