import { describe, expect, test } from "vitest";
import { fixedClock } from "../../src/kernel/clock.ts";
import { locales } from "../../src/kernel/text.ts";
import { routes } from "../../src/web/routes.ts";
import { officeData, officeRoles } from "../support/office-data.ts";
import { complaintsOf, devices, expectReadable, expectSound, openBrowser, visitor } from "./support.ts";

const browser = await openBrowser();
const office = routes.filter((route) => route.area === "office").map((route) => route.path);
const { app, viewers, address } = await officeData(fixedClock("2026-11-24T01:00:00Z"));

/** Every office page with content and with something to decide, for each who works there. */
for (const role of officeRoles)
  describe(`the office of the ${role}`, () => {
    test.each(office)("%s", async (pattern) => {
      // Each role brings another kind of screen; what is on it is the same in both languages.
      const index = officeRoles.indexOf(role);
      const [locale = "id", device = "phone"] = [locales[index % 2], devices[Math.floor(index / 2) % 2]];
      const page = await visitor(browser, app.url, { locale, device, credential: app.credentialOf({ ...viewers[role], locale }) });
      const complaints = await complaintsOf(page, async () => {
        const response = await page.goto(address(pattern));
        expect([200, 403, 404]).toContain(response?.status());
      });
      expect(complaints).toEqual([]);
      for (const summary of await page.locator("main details:not([open]) > summary").all()) if (await summary.isVisible()) await summary.click();
      if (role === "PERSONNEL_OFFICER" || role === "COMMITTEE_MEMBER" || role === "ADMINISTRATOR") await expectSound(page, locale);
      else await expectReadable(page, locale);
    });
  });

test.each(office)("%s asks a stranger to sign in and then leads back", async (pattern) => {
  const page = await visitor(browser, app.url);
  await page.goto(address(pattern));
  const here = new URL(page.url());
  expect(here.pathname).toBe("/masuk");
  expect(here.searchParams.get("lanjut")).toBe(address(pattern));
});
