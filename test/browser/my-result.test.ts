import { expect, test } from "vitest";
import { fixedClock } from "../../src/kernel/clock.ts";
import { newestCode } from "../support/people.ts";
import { portalData } from "../support/portal-data.ts";
import { expectSound, openBrowser, visitor } from "./support.ts";

const browser = await openBrowser();
const { app, concluded, selected } = await portalData(fixedClock("2026-09-01T02:00:00Z"), { openVacancies: 1 });

test("one's result is one tap from the front page, without script, with reason and figures", async () => {
  const page = await visitor(browser, app.url, { isWithoutScript: true });
  await page.goto("/");
  await page.getByLabel("Nomor peserta").fill(selected.participant);
  await page.getByRole("button", { name: "Lihat hasil" }).click();
  const [final] = await page.locator(".stage-result").allInnerTexts();
  expect(final).toMatch(/^Hasil akhir/);
  expect(final).toMatch(/P\/T?L, (tidak )?lulus/);
  expect(final).toMatch(/= nilai akhir \d\d,\d{3}/);
  expect(await page.getByRole("main").innerText()).not.toContain("Peserta Contoh");
});

test("the owner of a number opens the own row with birth date and code; others get the same answer and no row", async () => {
  const page = await visitor(browser, app.url);
  await page.goto(`/peserta?nomor=${selected.participant}`);
  await page.getByRole("link", { name: "Buka hasil lengkap saya" }).click();
  expect(await page.getByLabel("Nomor peserta").inputValue()).toBe(selected.participant);

  await page.getByRole("button", { name: "Kirim kode" }).click();
  expect(await page.locator("#request-birthDate-error").innerText()).toContain("Tulis tanggal lahir");
  await expectSound(page, "id");

  await page.getByLabel("Tanggal lahir").fill(selected.birthDate.split("-").toReversed().join("/"));
  await page.getByRole("button", { name: "Kirim kode" }).click();
  expect(page.url()).not.toContain(selected.birthDate.slice(0, 4));
  const code = newestCode(app);

  await page.getByLabel("Kode enam angka").fill(String((Number(code) + 1) % 1_000_000).padStart(6, "0"));
  await page.getByRole("button", { name: "Buka hasil saya" }).click();
  expect(await page.locator("#open-code-error").innerText()).toContain("tidak cocok");
  await expectSound(page, "id");

  await page.getByLabel("Kode enam angka").fill(code);
  await page.getByRole("button", { name: "Buka hasil saya" }).click();
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain(selected.participant);
  expect(await page.getByText("Peserta Contoh 1").count()).toBe(1);
  expect(await page.getByRole("heading", { name: "Apa yang bisa dilakukan sekarang" }).count()).toBe(1);
  await expectSound(page, "id");

  // It was shown once and is kept nowhere.
  await page.goto("/hasil-saya");
  expect(await page.getByText("Peserta Contoh 1").count()).toBe(0);
});

test("a wrong birth date looks the same as a right one", async () => {
  const page = await visitor(browser, app.url, { locale: "en" });
  await page.goto(`/hasil-saya?putaran=${concluded.code}&nomor=${selected.participant}`);
  await page.getByLabel("Birth date").fill("1970-01-01");
  const sent = app.inbox?.messages().length;
  await page.getByRole("button", { name: "Send the code" }).click();
  await page.getByLabel("Six-digit code").waitFor();
  expect(app.inbox?.messages().length).toBe(sent);
});
