import { expect, test } from "vitest";
import { fixedClock } from "../../src/kernel/clock.ts";
import type { Locale } from "../../src/kernel/text.ts";
import type { Viewer } from "../../src/kernel/viewer.ts";
import { patterns } from "../../src/web/paths.ts";
import { routes } from "../../src/web/routes.ts";
import { officeData, officeRoles } from "../support/office-data.ts";
import { complaintsOf, type Device, expectReadable, expectSound, openBrowser, walker } from "./support.ts";

const browser = await openBrowser();
const office = routes.filter((route) => route.area === "office").map((route) => route.path);
const { app, viewers, ties, address } = await officeData(fixedClock("2026-11-24T01:00:00Z"));
const walk = walker(browser, app.url);

/** Who has most to do on a page. */
const handOf = (pattern: string): (typeof officeRoles)[number] => {
  if (
    [
      patterns.persons,
      patterns.person,
      patterns.units,
      patterns.unit,
      patterns.positions,
      patterns.position,
      patterns.grants,
      patterns.officeCategories,
    ].some((each) => each === pattern)
  )
    return "ADMINISTRATOR";
  if (pattern === patterns.officeAnswers) return "UNIT_SPEAKER";
  if (pattern === patterns.officeModeration) return "MODERATOR";
  return pattern === patterns.computedList || pattern === patterns.ruleSet ? "COMMITTEE_MEMBER" : "PERSONNEL_OFFICER";
};

async function expectPage(at: string, viewer: Viewer, locale: Locale, device: Device, holds = "h1"): Promise<void> {
  const page = await walk({ locale, device, credential: app.credentialOf({ ...viewer, locale }) });
  const complaints = await complaintsOf(page, async () => expect((await page.goto(at))?.status()).toBe(200));
  expect(complaints).toEqual([]);
  // All at once: a list of what is still closed would get shorter under the hand.
  await page.locator("main details").evaluateAll((all) => all.forEach((each) => each.setAttribute("open", "")));
  expect(await page.locator("main").locator(holds).first().isVisible()).toBe(true);
  if (device === "phone") await expectSound(page, locale);
  else await expectReadable(page, locale);
}

// A structure is the same in both languages, so each language brings one kind of screen.
for (const [locale, device] of [
  ["id", "phone"],
  ["en", "desktop"],
] as const) {
  test.each(office)(`%s, with content and every form open, is sound in ${locale} on a ${device}`, (pattern) =>
    expectPage(address(pattern), viewers[handOf(pattern)], locale, device),
  );
  test.each(ties)(`the page of $what, with every form open, is sound in ${locale} on a ${device}`, ({ holds, viewer, ...tie }) =>
    expectPage(tie.address, viewer, locale, device, holds),
  );
}

for (const role of officeRoles)
  test(`a ${role} gets an answer on every office page: the page, or that it is not for this role`, async () => {
    const headers = { authorization: app.credentialOf({ ...viewers[role], locale: "id" }), "accept-language": "id", accept: "text/html" };
    const wrong: string[] = [];
    for (const pattern of office) {
      const response = await fetch(app.url + address(pattern), { headers });
      const text = await response.text();
      const isSaid =
        response.status === 200 ||
        (response.status === 403 && text.includes("hanya untuk petugas tertentu")) ||
        (response.status === 404 && text.includes("tidak ada"));
      if (!isSaid) wrong.push(`${pattern} ${response.status}`);
    }
    expect(wrong).toEqual([]);
  });

test.each([
  ["file", "TAKEN", "Berkas yang sama sudah pernah diunggah"],
  ["phase", "REQUIRED", "Pilih tahapnya"],
  ["x", "Y", "Berkas tidak dapat dibaca"],
])("an upload without script that was refused at %s as %s says why", async (field, code, said) => {
  const headers = { authorization: app.credentialOf({ ...viewers.PERSONNEL_OFFICER, locale: "id" }), "accept-language": "id" };
  const response = await fetch(`${app.url}${address(patterns.roundImports)}?galat=${code}&bagian=${field}`, { headers });
  expect(await response.text()).toContain(said);
});

test("every office page asks a stranger to sign in and then leads back", async () => {
  for (const pattern of office) {
    const response = await fetch(app.url + address(pattern), { redirect: "manual" });
    const to = new URL(response.headers.get("location") ?? "", app.url);
    expect([response.status, to.pathname, to.searchParams.get("lanjut")]).toEqual([302, "/masuk", address(pattern)]);
  }
});
