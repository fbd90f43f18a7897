import { describe, expect, test } from "vitest";
import { fixedClock } from "../../src/kernel/clock.ts";
import { locales } from "../../src/kernel/text.ts";
import { routes } from "../../src/web/routes.ts";
import { makePost } from "../support/forum.ts";
import { portalData } from "../support/portal-data.ts";
import { complaintsOf, devices, expectReadable, expectSound, openBrowser, visitor, walker } from "./support.ts";

const browser = await openBrowser();
const { app, concluded, tested, open, selected, forum } = await portalData(fixedClock("2026-09-01T02:00:00Z"));
const walk = walker(browser, app.url);

/** Where each public page has something to show, and what else can stand there: searched, filtered, found nothing, an older version. */
const addresses: Readonly<Record<string, readonly string[]>> = {
  "/": ["/"],
  "/putaran": ["/putaran", "/putaran?keadaan=RUNNING&q=kesehatan", "/putaran?tahun=2019"],
  "/putaran/:code": [`/putaran/${concluded.code}`, `/putaran/${open.round.code}`],
  "/lowongan": ["/lowongan", "/lowongan?keadaan=semua&jenis=CUM_LAUDE", "/lowongan?q=tidakada"],
  "/lowongan/:code": [`/lowongan/${open.code}`, `/lowongan/${tested.code}`],
  "/langsung": ["/langsung"],
  "/langsung/:code": [
    `/langsung/${tested.code}`,
    `/langsung/${tested.code}?nomor=7420-0001-002`,
    `/langsung/${tested.code}?nomor=7420-0001-099`,
    `/langsung/${open.code}`,
  ],
  "/hasil": ["/hasil"],
  "/hasil/:roundCode/:stage": [
    `/hasil/${concluded.code}/akhir`,
    `/hasil/${concluded.code}/akhir?versi=1`,
    `/hasil/${concluded.code}/skd`,
    `/hasil/${concluded.code}/skd?formasi=KES-01`,
    `/hasil/${concluded.code}/administrasi`,
    `/hasil/${concluded.code}/akhir?nomor=${selected.participant}`,
    `/hasil/${concluded.code}/akhir?nomor=123456`,
  ],
  "/peserta": ["/peserta", `/peserta?nomor=${selected.participant}`, "/peserta?nomor=123456"],
  "/hasil-saya": ["/hasil-saya", `/hasil-saya?putaran=${concluded.code}&nomor=${selected.participant}`],
  "/forum": ["/forum", "/forum?cari=antrean", "/forum?cari=tidakada"],
  "/forum/tanya-terlambat": ["/forum/tanya-terlambat"],
  "/forum/pertanyaan-umum": ["/forum/pertanyaan-umum"],
  "/forum/aturan": ["/forum/aturan"],
  "/forum/moderasi": ["/forum/moderasi"],
  "/forum/topik-baru": [`/forum/topik-baru?kategori=${forum.talk.category.code}`],
  "/forum/:category": [`/forum/${forum.talk.category.code}`, `/forum/${forum.question.category.code}?urutan=DUE`],
  "/topik/:code": [
    `/topik/${forum.talk.code}`,
    `/topik/${forum.talk.code}?balas=${forum.otherPostId}`,
    `/topik/${forum.talk.code}?utas=${forum.otherPostId}`,
    `/topik/${forum.question.code}`,
    `/topik/${forum.answered.code}`,
  ],
};

const firsts = new Set(Object.values(addresses).map(([first]) => first));
const content = routes
  .filter(
    ({ path, isPersonal }) =>
      path === "/hasil-saya" || (!isPersonal && /^\/($|putaran|lowongan|langsung|hasil|peserta|forum|topik)/.test(path)),
  )
  .map(({ path }) => path);

test("every public page of selections and of the forum is opened below", () => {
  expect(Object.keys(addresses).toSorted()).toEqual(content.toSorted());
});

for (const locale of locales)
  for (const device of devices)
    describe(`in ${locale} on a ${device}`, () => {
      test.each(Object.values(addresses).flat())("%s", async (address) => {
        const page = await walk({ locale, device, isDark: device === "desktop" && locale === "en" });
        const complaints = await complaintsOf(page, async () => {
          expect((await page.goto(address))?.status()).toBe(200);
        });
        expect(complaints).toEqual([]);
        expect(await page.getByText(/undefined|\bnull\b|NaN|\[object/).count()).toBe(0);
        // axe takes seconds: on a phone every address is searched for barriers, on a desk the first one of each page, in dark colours.
        const isSearched = device === "phone" ? locale === "id" : locale === "en" && firsts.has(address);
        if (!isSearched) return expectReadable(page, locale);
        await page.evaluate(() =>
          document.querySelectorAll<HTMLDetailsElement>("main details").forEach((details) => (details.open = true)),
        );
        return expectSound(page, locale);
      });
    });

test("a result list on paper has a letterhead, its signatures and every row, and nothing to click", async () => {
  const page = await visitor(browser, app.url, { device: "desktop" });
  await page.goto(`/hasil/${concluded.code}/akhir`);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".letterhead").isVisible()).toBe(true);
  expect(await page.locator(".signing").innerText()).toContain("Pejabat 2");
  expect(await page.locator("tbody tr:visible").count()).toBe(8);
  expect(await page.locator("main :is(button, form):visible").count()).toBe(0);
  expect(await page.locator(".fingerprint").first().isVisible()).toBe(true);
});

test("posts that arrive while a topic is read are counted, and one tap away", async () => {
  const page = await visitor(browser, app.url);
  await page.goto(`/topik/${forum.question.code}`);
  await page.locator('[data-live-state="live"]').waitFor();
  expect(await page.locator("[data-new-posts]").isVisible()).toBe(false);
  await makePost(app, forum.question);
  await page.getByRole("link", { name: "1 tulisan baru. Tampilkan" }).click();
  await page.locator("#tulisan-2").waitFor();
});

test("topics like a title are shown while it is typed, and a signed-in citizen finds every form sound", async () => {
  const page = await visitor(browser, app.url, { credential: app.credentialOf({ ...forum.citizen, locale: "id" }) });
  await page.goto("/forum/topik-baru");
  await page.getByLabel("Judul").pressSequentially("Antrean puskesmas");
  await page.locator("[data-similar]").getByRole("link", { name: "Antrean puskesmas hari Senin" }).waitFor();
  await expectSound(page, "id");
  const topic = `/topik/${forum.talk.code}`;
  for (const address of [
    "/forum/profil",
    `${topic}?ubah=${forum.talk.firstPostId}`,
    `${topic}?tarik=${forum.talk.firstPostId}`,
    `${topic}?lapor=${forum.otherPostId}`,
    `${topic}?balas=${forum.otherPostId}`,
  ]) {
    expect((await page.goto(address))?.status()).toBe(200);
    expect(await page.locator("main form.form").first().isVisible()).toBe(true);
    await expectSound(page, "id");
  }
});

test("search and filters stand in the address, without script", async () => {
  const page = await visitor(browser, app.url, { isWithoutScript: true });
  await page.goto("/lowongan");
  await page.getByLabel("Jabatan, unit, atau pendidikan").fill("komputer 2");
  await page.getByRole("button", { name: "Terapkan" }).click();
  expect(new URL(page.url()).searchParams.get("q")).toBe("komputer 2");
  expect(await page.getByRole("main").getByRole("heading", { level: 2 }).allTextContents()).toEqual(["Pranata Komputer 2"]);
  await page.getByRole("link", { name: "Hapus saringan" }).click();
  expect(await page.getByRole("main").getByRole("heading", { level: 2 }).count()).toBe(3);
});
