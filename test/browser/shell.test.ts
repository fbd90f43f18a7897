import { expect, test } from "vitest";
import { routes } from "../../src/web/routes.ts";
import { startApp } from "../support/app.ts";
import { samplesPage } from "../support/component-samples.tsx";
import { complaintsOf, devices, expectSound, openBrowser, visitor } from "./support.ts";

const app = await startApp({ pages: [...routes, samplesPage] });
const browser = await openBrowser();

for (const device of devices)
  for (const isDark of [false, true])
    test(`every component is sound on a ${device} in ${isDark ? "dark" : "light"} colours`, async () => {
      const page = await visitor(browser, app.url, { device, isDark });
      expect(await complaintsOf(page, () => page.goto("/contoh"))).toEqual([]);
      for (const summary of await page.locator("main details summary").all()) await summary.click();
      await expectSound(page, "id");
    });

test("a keyboard reaches the content at once, past the menu", async () => {
  const page = await visitor(browser, app.url, { device: "desktop" });
  await page.goto("/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("isi");
});

test("the menu of a phone opens and the language changes without script, on the same page", async () => {
  const page = await visitor(browser, app.url, { isWithoutScript: true });
  await page.goto("/tentang");
  await page.getByText("Menu", { exact: true }).click();
  await page.getByRole("link", { name: "English" }).click();
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe("/tentang");
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("About this system");
  await page.getByText("Menu", { exact: true }).click();
  await page
    .getByRole("link", { name: "Front page" })
    .or(page.getByRole("link", { name: /^Manakarra/ }))
    .first()
    .click();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
});

test("a refused form comes back with what was typed, its list of refusals in focus", async () => {
  const page = await visitor(browser, app.url);
  await page.goto("/contoh");
  await page.getByLabel("Catatan").fill("tetap ada");
  await page.getByRole("button", { name: "Simpan" }).click();
  await page.getByRole("alert").waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("alert");
  expect(await page.getByLabel("Catatan").inputValue()).toBe("tetap ada");
  await page.getByRole("link", { name: "Tulis nama lowongan." }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("save-title");
  await expectSound(page, "id");
});

test("a form works without script", async () => {
  const page = await visitor(browser, app.url, { isWithoutScript: true });
  await page.goto("/contoh");
  await page.getByLabel("Nama lowongan").fill("Perawat");
  await page.getByRole("button", { name: "Simpan" }).click();
  expect(await page.getByText("Tersimpan.").isVisible()).toBe(true);
});

test("what was typed and not sent is back after the page was left, until the server has answered", async () => {
  const page = await visitor(browser, app.url);
  await page.goto("/contoh");
  await page.getByLabel("Nama lowongan").fill("Perawat Terampil");
  await page.goto("/tentang");
  await page.goto("/contoh");
  await page.getByText("sudah dikembalikan").waitFor();
  expect(await page.getByLabel("Nama lowongan").inputValue()).toBe("Perawat Terampil");
  await page.getByRole("button", { name: "Simpan" }).click();
  await page.getByText("Tersimpan.").waitFor();
  await page.reload();
  await page.waitForFunction(() => document.readyState === "complete");
  expect(await page.getByLabel("Nama lowongan").inputValue()).toBe("");
});

test("a draft can be thrown away", async () => {
  const page = await visitor(browser, app.url);
  await page.goto("/contoh");
  await page.getByLabel("Nama lowongan").fill("salah");
  await page.reload();
  await page.getByRole("button", { name: "Buang isian" }).click();
  expect(await page.getByLabel("Nama lowongan").inputValue()).toBe("");
});

test("a slow page says that it is loading, and a form is sent once", async () => {
  const page = await visitor(browser, app.url);
  await page.goto("/contoh");
  let hear = (_words: string): void => {};
  const said = new Promise<string>((resolve) => (hear = resolve));
  await page.exposeFunction("said", (words: string) => hear(words));
  let sent = 0;
  await page.route("**/contoh", async (route) => {
    if (route.request().method() === "POST") sent += 1;
    await said;
    await route.continue();
  });
  await page.getByLabel("Nama lowongan").fill("Perawat");
  await page.getByRole("button", { name: "Simpan" }).evaluate((button: HTMLButtonElement) => {
    new MutationObserver(() =>
      (window as unknown as { said(words: string): void }).said(document.querySelector(".under-way")?.textContent ?? ""),
    ).observe(document.body, { childList: true, subtree: true });
    button.click();
    button.click();
  });
  expect(await said).toBe("Mengirim…");
  await page.getByText("Tersimpan.").waitFor();
  expect(sent).toBe(1);
});

test("the chosen file is shown before it is sent", async () => {
  const page = await visitor(browser, app.url);
  await page.goto("/contoh");
  await page
    .getByLabel("Berkas hasil")
    .setInputFiles({ name: "hasil.csv", mimeType: "text/csv", buffer: Buffer.from("nomor;nilai\n1;2\n") });
  await page.getByText("hasil.csv (16 B)").waitFor();
  expect(await page.locator(".file-preview pre").textContent()).toContain("nomor;nilai");
});

test("a command is copied by its button, which exists only where script runs", async () => {
  const page = await visitor(browser, app.url);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/tentang");
  await page.getByRole("button", { name: "Salin perintah" }).first().click();
  await page.getByRole("button", { name: "Tersalin" }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("sha256sum daftar-hasil.json");
  const plain = await visitor(browser, app.url, { isWithoutScript: true });
  await plain.goto("/tentang");
  expect(await plain.getByRole("button", { name: "Salin perintah" }).count()).toBe(0);
});
