import { test } from "vitest";
import { startApp } from "../support/app.ts";
import { barriersOf, openBrowser, visitor } from "./support.ts";
const app = await startApp();
const browser = await openBrowser();
for (const [name, visit] of Object.entries({ phone: { device: "phone" }, desktop: { device: "desktop", locale: "en" } } as const))
test("shot " + name, async () => {
    const page = await visitor(browser, app.url, visit);
      await page.goto("/playground?contoh=rule-set-with-decrees");
      await page.locator(".graphiql-query-editor .view-line").nth(3).waitFor();
      await page.waitForTimeout(500);
      await page.getByRole("button", { name: /^Execute/ }).click();
      await page.waitForTimeout(2000);
      if (name === "phone") { await page.getByRole("button", { name: /Documentation/ }).click(); await page.waitForTimeout(1000); }
    await page.screenshot({ path: `/tmp/h10-${name}.png`, fullPage: true });
    console.log(name, (await barriersOf(page)).map((b) => b.slice(0, 170)));
}, 60000);
