import { expect, test } from "vitest";
import { locales } from "../../src/kernel/text.ts";
import { accountWords } from "../../src/web/features/people/account.messages.ts";
import { signInWords } from "../../src/web/features/people/sign-in.messages.ts";
import { shellWords } from "../../src/web/messages/catalogue.ts";
import { startApp } from "../support/app.ts";
import { makeGrant, makePerson, makeUnit, newestCode, wrongCode } from "../support/people.ts";
import { expectSound, openBrowser, visitor } from "./support.ts";

const app = await startApp();
const browser = await openBrowser();
const unit = await makeUnit(app);

for (const locale of locales)
  test(`someone signs in with a code, is led back, makes a token and ends the session, without script, in ${locale}`, async () => {
    const words = { signIn: signInWords[locale], account: accountWords[locale], shell: shellWords[locale] };
    const official = await makePerson(app, { name: "Siti Contoh" });
    await makeGrant(app, { personId: official.id, role: "PERSONNEL_OFFICER", unitId: unit.id });
    const page = await visitor(browser, app.url, { locale, isWithoutScript: true });
    await page.goto("/akun");
    expect(new URL(page.url()).pathname).toBe("/masuk");
    await page.locator("#request-contact").fill(official.contact);
    await page.getByRole("button", { name: words.signIn.send }).click();
    // What was typed stands on the page and never in an address.
    await page.getByText(official.contact).waitFor();
    expect(page.url()).not.toContain("contoh.id");
    const code = newestCode(app);
    await page.locator("#confirm-code").fill(wrongCode(code));
    await page.getByRole("button", { name: words.signIn.enter }).click();
    await page.getByRole("alert").waitFor();
    await page.getByText(official.contact).waitFor();
    await page.locator("#confirm-code").fill(code);
    await page.getByRole("button", { name: words.signIn.enter }).click();
    await page.getByText(words.shell.notices.signedIn).waitFor();
    expect(new URL(page.url()).pathname).toBe("/akun");
    expect(await page.locator(".marked").textContent()).toContain(words.account.thisDevice);

    await page.locator("summary", { hasText: words.account.newToken }).click();
    await page.locator("#create-token-name").fill("Komputer tes 1");
    await page.getByRole("button", { name: words.account.createToken }).click();
    const secret = await page.locator(".notice-warning pre").textContent();
    const answer = await fetch(`${app.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${secret}` },
      body: JSON.stringify({ query: "{ viewer { kind } }" }),
    });
    expect(await answer.json()).toMatchObject({ data: { viewer: { kind: "TOKEN" } } });
    await page.goto("/akun");
    expect(await page.getByRole("main").textContent()).not.toContain(secret);
    await page.getByRole("button", { name: words.account.revokeToken, exact: true }).click();
    await page.getByText(words.account.revoked).waitFor();

    await page.goto("/keluar");
    await page.getByRole("button", { name: words.signIn.signOut }).click();
    await page.getByText(words.shell.notices.signedOut).waitFor();
    await page.goto("/akun");
    expect(new URL(page.url()).pathname).toBe("/masuk");
  });

test("the page that asks for the code is sound", async () => {
  const page = await visitor(browser, app.url);
  await page.goto("/masuk");
  await page.locator("#request-contact").fill("siapa@contoh.id");
  await page.getByRole("button", { name: signInWords.id.send }).click();
  await page.locator("#confirm-code").waitFor();
  await expectSound(page, "id");
});

test("a contact that is none is refused beside its field", async () => {
  const page = await visitor(browser, app.url);
  await page.goto("/masuk");
  await page.locator("#request-contact").fill("bukan kontak");
  await page.getByRole("button", { name: signInWords.id.send }).click();
  await page.locator("#request-contact-error").waitFor();
  expect(await page.locator("#request-contact").inputValue()).toBe("bukan kontak");
});
