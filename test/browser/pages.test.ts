import { describe, expect, test } from "vitest";
import { withOwner } from "../../src/kernel/roles.ts";
import { locales } from "../../src/kernel/text.ts";
import { roles } from "../../src/kernel/viewer.ts";
import { routes } from "../../src/web/routes.ts";
import { type TestApp, startApp } from "../support/app.ts";
import { person } from "../support/viewers.ts";
import { complaintsOf, devices, expectReadable, expectSound, openBrowser, visitor, walker } from "./support.ts";

interface State {
  start(): Promise<TestApp>;
  /** Where a page with parameters is opened. */
  address(pattern: string): string;
  readonly statuses: readonly number[];
}

const ofNothing = (pattern: string): string => pattern.replaceAll(/:\w+/g, "tidak-ada");

/** Every page of the router, in every state of the data behind it, in both languages, on a phone and on a desk. */
const states: Readonly<Record<string, State>> = {
  empty: { start: () => startApp(), address: ofNothing, statuses: [200, 404] },
  // The tables are gone: what depends on them must say so, what does not must go on.
  broken: {
    start: async () => {
      const app = await startApp();
      await withOwner(app.testDatabase.ownerUrl, (client) => client.query("drop schema public cascade"));
      return app;
    },
    address: ofNothing,
    statuses: [200, 404, 500],
  },
};

const browser = await openBrowser();

for (const [state, { start, address, statuses }] of Object.entries(states))
  describe(`${state} data`, async () => {
    const app = await start();
    const everyRole = app.credentialOf(person({ roles: [...roles] }));
    const walk = walker(browser, app.url);
    for (const locale of locales)
      for (const device of devices)
        test.each(routes.map((route) => [route.path, route] as const))(`%s in ${locale} on a ${device}`, async (path, route) => {
          const page = await walk({ locale, device, ...(route.area === "office" ? { credential: everyRole } : {}) });
          const complaints = await complaintsOf(page, async () => {
            const response = await page.goto(address(path));
            expect(statuses).toContain(response?.status());
          });
          expect(complaints).toEqual([]);
          // axe takes seconds: a structure is the same in both languages, so each language brings one kind of screen.
          if ((locale === "id") === (device === "phone")) await expectSound(page, locale);
          else await expectReadable(page, locale);
        });
  });

describe("an address that is nothing", async () => {
  const app = await startApp();
  for (const locale of locales)
    test(`says so and leads on, in ${locale}`, async () => {
      const page = await visitor(browser, app.url, { locale });
      expect((await page.goto("/tidak-ada"))?.status()).toBe(404);
      await expectSound(page, locale);
      await page.getByRole("main").getByRole("link").first().click();
      expect(new URL(page.url()).pathname).toBe("/");
    });
});
