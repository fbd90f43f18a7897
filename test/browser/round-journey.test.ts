import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { fixedClock } from "../../src/kernel/clock.ts";
import { locales } from "../../src/kernel/text.ts";
import type { Locale } from "../../src/kernel/text.ts";
import type { Viewer } from "../../src/kernel/viewer.ts";
import { formationsWords } from "../../src/web/features/office/formations.messages.ts";
import { importsWords } from "../../src/web/features/office/imports.messages.ts";
import { resultsWords } from "../../src/web/features/office/results.messages.ts";
import { roundsWords } from "../../src/web/features/office/rounds.messages.ts";
import { scheduleWords } from "../../src/web/features/office/schedule.messages.ts";
import { vacanciesWords } from "../../src/web/features/office/vacancies.messages.ts";
import { termWords } from "../../src/web/features/recruitment/terms.messages.ts";
import { shellWords } from "../../src/web/messages/catalogue.ts";
import { startApp } from "../support/app.ts";
import { makeOfficial, makePosition } from "../support/people.ts";
import { newNumber, resultsCsv } from "../support/results.ts";
import { dayFromNow, makeStaff } from "../support/rounds.ts";
import { complaintsOf, openBrowser, visitor } from "./support.ts";

const clock = fixedClock("2026-11-24T01:00:00Z");
const app = await startApp({ clock });
const browser = await openBrowser();
const day = 86_400_000;

for (const locale of locales)
  test(
    `a round goes from a blank form to a published result by the hands of four officials, in ${locale}`,
    { timeout: 240_000 },
    async () => {
      const staff = await makeStaff(app);
      const second = (await makeOfficial(app, ["PERSONNEL_OFFICER"], staff.unitId)).viewer;
      const position = await makePosition(app, { name: `Perawat ${locale}` });
      const hands = handsOf(locale);
      const [officer, committee, official, signer] = [
        await hands(staff.officer),
        await hands(staff.committee),
        await hands(staff.official),
        await hands(second),
      ];
      const words = {
        shell: shellWords[locale],
        rounds: roundsWords[locale],
        schedule: scheduleWords[locale],
        formations: formationsWords[locale],
        vacancies: vacanciesWords[locale],
        imports: importsWords[locale],
        results: resultsWords[locale],
        terms: termWords[locale],
      };
      const code = `uji-${locale}-2027`;

      // The officer drafts the round; what is refused comes back with everything that was typed.
      await officer.goto("/kantor/putaran-baru");
      await open(officer, words.rounds.blankTitle);
      const draft = officer.locator("form", { has: officer.getByRole("button", { name: words.rounds.draft }) });
      await type(draft, { title: "Seleksi uji perjalanan", year: "dua ribu", code, applyUrl: "https://sscasn.example.go.id", quota: "1" });
      await draft.locator("[name=ruleSetCode]").selectOption("cpns-2024");
      await draft.locator("[name=organiserUnitId]").selectOption(staff.unitId);
      await draft.getByRole("button", { name: words.rounds.draft }).click();
      await officer.getByRole("alert").waitFor();
      expect(await draft.locator("[name=code]").inputValue()).toBe(code);
      expect(await draft.locator("[name=organiserUnitId]").inputValue()).toBe(staff.unitId);
      await type(draft, { year: "2027" });
      await press(officer, words.rounds.draft);
      expect(new URL(officer.url()).pathname).toBe(`/kantor/putaran/${code}`);

      await officer.goto(`/kantor/putaran/${code}/jadwal`);
      for (const [stage, from, to] of [
        ["ANNOUNCEMENT", 0, 10],
        ["REGISTRATION", 0, 10],
        ["ADMINISTRATIVE_SCREENING", 12, 14],
        ["SKD", 20, 22],
        ["SKD_RESULT", 25, 25],
      ] as const) {
        await type(officer, { [`schedule.${stage}.startsOn`]: dayFromNow(app, from), [`schedule.${stage}.endsOn`]: dayFromNow(app, to) });
      }
      await press(officer, words.schedule.save);

      await officer.goto(`/kantor/putaran/${code}/formasi`);
      await open(officer, words.formations.add);
      await officer.locator("[name=positionId]").selectOption(position.id);
      await officer.locator("[name=unitId]").selectOption(staff.unitId);
      await type(officer, { location: "Puskesmas Uji", qualification: "D-III Keperawatan", need: "1", code: "F-001" });
      await press(officer, words.formations.add);
      await officer.getByLabel(words.formations.chooseOne("F-001")).check();
      await press(officer, words.formations.propose);

      // What waits for the committee stands on its desk, and leads to the page where it is decided.
      await committee.goto("/kantor");
      await committee
        .getByRole("link", { name: new RegExp(`${words.formations.title} \\(1`) })
        .first()
        .click();
      await committee.getByLabel(words.formations.chooseOne("F-001")).check();
      await press(committee, words.formations.approve);

      await official.goto(`/kantor/putaran/${code}`);
      await press(official, words.rounds.actions.ANNOUNCE.label);

      await officer.goto(`/kantor/putaran/${code}/lowongan`);
      await open(officer, words.vacancies.blankTitle);
      await type(officer, { title: "Perawat Terampil", requirements: "Warga negara Indonesia.\n\nUsia 18 sampai 35 tahun." });
      await officer.getByRole("checkbox", { name: /F-001/ }).check();
      await press(officer, words.vacancies.draft);
      const vacancy = new URL(officer.url()).pathname;
      await press(officer, words.vacancies.actions.SUBMIT.label);

      // Returned with a reason, which its author reads; then submitted again and approved.
      await committee.goto(vacancy);
      await open(committee, words.vacancies.actions.RETURN.label);
      await type(committee, { reason: "Tambahkan syarat STR." });
      await press(committee, words.vacancies.actions.RETURN.label);
      await officer.goto(vacancy);
      await officer.getByText("Tambahkan syarat STR.").waitFor();
      await press(officer, words.vacancies.actions.SUBMIT.label);
      await official.goto(vacancy);
      expect(await official.getByRole("button", { name: words.vacancies.actions.PUBLISH.label, exact: true }).isDisabled()).toBe(true);
      await committee.goto(vacancy);
      await press(committee, words.vacancies.actions.APPROVE.label);
      await official.goto(vacancy);
      await open(official, words.vacancies.actions.PUBLISH.label);
      await type(official, { decreeNumber: "800/27/2027" });
      await press(official, words.vacancies.actions.PUBLISH.label);

      clock.advance(23 * day);
      const participants = [newNumber(), newNumber()] as const;
      const csv = resultsCsv([
        { participant: participants[0], formation: "F-001", skd: [110, 130, 190] },
        { participant: participants[1], formation: "F-001", skd: [70, 90, 170] },
        { participant: newNumber(), formation: "F-999", skd: [70, 90, 170] },
      ]);
      await officer.goto(`/kantor/putaran/${code}/impor`);
      await officer.locator("[name=layout][value=RESULTS]").check();
      await officer.locator("[name=file]").setInputFiles({ name: "hasil.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
      await officer.getByRole("button", { name: words.imports.upload }).click();
      await officer.getByRole("heading", { name: words.imports.rejectedTitle }).waitFor();
      expect(await officer.getByRole("link", { name: words.imports.download }).getAttribute("href")).toMatch(/rejects\.csv$/);
      await press(officer, words.imports.actions.ACCEPT.label);

      await officer.goto(`/kantor/putaran/${code}/hasil`);
      await officer
        .locator("section", { has: officer.getByRole("heading", { name: words.terms.resultStages["SKD"]?.name ?? "", exact: true }) })
        .getByRole("button", { name: words.results.compute, exact: true })
        .click();
      await done(officer);
      const list = new URL(officer.url()).pathname;
      // Whoever imported cannot sign, and reads why.
      expect(await officer.getByRole("button", { name: words.results.actions.SIGN.label, exact: true }).isDisabled()).toBe(true);
      expect(await officer.locator(".decision-why").first().textContent()).toContain(words.shell.form.whyNot);
      for (const hand of [signer, committee]) {
        await hand.goto(list);
        await press(hand, words.results.actions.SIGN.label);
      }
      await official.goto(list);
      await press(official, words.results.actions.PUBLISH.label);

      // Anyone reads it, without script.
      const citizen = await visitor(browser, app.url, { locale, isWithoutScript: true });
      await citizen.goto(`/hasil/${code}/skd`);
      expect(await citizen.getByRole("main").textContent()).toContain(participants[0]);
    },
  );

/** A page for each official, which must say nothing wrong to its console. */
const handsOf =
  (locale: Locale) =>
  async (viewer: Viewer): Promise<Page> => {
    const page = await visitor(browser, app.url, { locale, device: "desktop", credential: app.credentialOf({ ...viewer, locale }) });
    page.on("pageerror", (error) => expect.fail(String(error)));
    return page;
  };

/** The server has done it and says so on the next page. */
const done = (page: Page): Promise<void> => page.locator(".notice-done").waitFor();

async function press(page: Page, label: string): Promise<void> {
  const complaints = await complaintsOf(page, async () => {
    await page.getByRole("button", { name: label, exact: true }).last().click();
    await done(page);
  });
  expect(complaints).toEqual([]);
}

/** A form behind a button, where it is not open yet. */
async function open(page: Page, label: string): Promise<void> {
  const fold = page.locator("details.fold", { has: page.locator("summary", { hasText: label }) }).first();
  if ((await fold.getAttribute("open")) === null) await fold.locator("summary").first().click();
}

/** Into the fields of these names. */
async function type(place: Page | Locator, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await place.locator(`[name="${name}"]`).locator("visible=true").first().fill(value);
}
