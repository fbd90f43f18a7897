import { execFileSync } from "node:child_process";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { fixedClock } from "../../../src/kernel/clock.ts";
import { locales } from "../../../src/kernel/text.ts";
import { examinee, portalData } from "../../support/portal-data.ts";

const { app, concluded, tested, open, selected, record } = await portalData(fixedClock("2026-09-01T02:00:00Z"), { openVacancies: 20 });
await record(
  Array.from({ length: 100 }, (_, index) => ({
    participant: examinee(index + 10),
    twk: 50 + index,
    tiu: 80 + (index % 7),
    tkp: 100 + (index % 11),
  })),
);

const addresses = [
  "/",
  "/putaran",
  `/putaran/${concluded.code}`,
  `/putaran/${open.round.code}`,
  "/lowongan",
  `/lowongan/${open.code}`,
  "/langsung",
  `/langsung/${tested.code}`,
  "/hasil",
  `/hasil/${concluded.code}/akhir`,
  `/hasil/${concluded.code}/skd`,
  `/hasil/${concluded.code}/administrasi`,
  `/peserta?nomor=${selected.participant}`,
  "/hasil-saya",
  "/aturan",
  "/aturan/cpns-2024",
  "/catatan",
  "/catatan/0",
];
const get = (path: string, locale = "id") => fetch(app.url + path, { headers: { cookie: `bahasa=${locale}` }, redirect: "manual" });

describe.each(locales)("in %s", (locale) => {
  test.each(addresses)("%s is within its budget though it is full", async (path) => {
    const html = await (await get(path, locale)).text();
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(brotliCompressSync(html).length).toBeLessThan(14_000);
    expect(html).not.toMatch(/undefined|\[object/);
  });

  test.each(addresses)("every link and every file of %s leads somewhere", async (path) => {
    const html = await (await get(path, locale)).text();
    const links = [...new Set([...html.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)].map(([, link = ""]) => link.replaceAll("&amp;", "&")))];
    const answers = await Promise.all(links.map(async (link) => [link, (await get(link, locale)).status] as const));
    expect(answers.filter(([, status]) => status >= 400)).toEqual([]);
  });
});

test("a shared vacancy says for what, for how many, where and until when", async () => {
  const html = await (await get(`/lowongan/${open.code}`)).text();
  expect(html).toContain('<meta property="og:title" content="Pranata Komputer 1: 1 orang"');
  expect(html).toMatch(/<meta property="og:description" content="Dinas Kominfo\. Pendaftaran sampai \d+ \w+ 2026\./);
  expect(html).toContain(`<meta property="og:url" content="${app.services.config.publicUrl}/lowongan/${open.code}"`);
});

test("a vacancy shows its extension with the reason, and a round the change of its schedule", async () => {
  expect(await (await get(`/lowongan/${open.code}`)).text()).toMatch(
    /Diperpanjang[^]*terganggu selama satu hari[^]*Hari terakhir berubah dari/,
  );
  expect(await (await get(`/putaran/${open.round.code}`)).text()).toMatch(
    /Perubahan ke-1[^]*Menyesuaikan jadwal nasional\.[^]*Yang berubah: Tes SKD/,
  );
});

test("a contract round is shown and says that nothing of it is computed", async () => {
  const list = await (await get("/putaran?q=PPPK")).text();
  const [, path = ""] = /href="(\/putaran\/[^"]+)">Seleksi PPPK/.exec(list) ?? [];
  expect(await (await get(path)).text()).toContain("tidak menghitung hasilnya");
});

test("a superseded list stays readable, says why, and leads to the one that counts", async () => {
  const old = await (await get(`/hasil/${concluded.code}/akhir?versi=1`)).text();
  expect(old).toContain("Satu nilai SKB salah dimasukkan di lokasi ujian.");
  expect(old).toContain(`href="/hasil/${concluded.code}/akhir">Buka versi terbaru`);
  expect(await (await get(`/hasil/${concluded.code}/akhir`)).text()).toMatch(
    /Menggantikan versi 1:<\/strong> <span>Satu nilai SKB salah dimasukkan di lokasi ujian\./,
  );
  expect(await (await get(`/hasil/${concluded.code}/akhir`, "en")).text()).toContain('<span lang="id">Satu nilai SKB salah');
});

test("a result list gives the file, its fingerprint, the command, and its place in the public log", async () => {
  const html = await (await get(`/hasil/${concluded.code}/akhir`)).text();
  const path = `/data/rounds/${concluded.code}/final/v2.json`;
  expect(html).toContain(`curl -s ${app.services.config.publicUrl}${path} | npm run -s recompute -- ranking --check`);
  expect(html).toMatch(/class="fingerprint">[0-9a-f]{64}</);
  expect(html).toMatch(/<a href="\/catatan\/\d+">Tercatat pada urutan \d+ dalam catatan publik/);
  const one = await (await get(`/hasil/${concluded.code}/skd?formasi=KES-01`)).text();
  expect(one).toContain(`/skd/v1/KES-01.json | npm run -s recompute -- cut --check`);
});

test("screening is not computed: nobody is promised that, and no empty list of terms stands there", async () => {
  const html = await (await get(`/hasil/${concluded.code}/administrasi`)).text();
  expect(html).toContain("<h2>Unduh</h2>");
  expect(html).not.toMatch(/hitung ulang|<dl class="glossary"><\/dl>/i);
});

test("the newest list stands first among the results", async () => {
  const html = await (await get("/hasil")).text();
  const stages = [...html.matchAll(new RegExp(`href="/hasil/${concluded.code}/(\\w+)"`, "g"))].map(([, stage]) => stage);
  expect(stages).toEqual(["akhir", "skd", "administrasi"]);
});

test("the rules that a result names can be read: thresholds, weights, order of filling, codes and sources", async () => {
  const html = await (await get("/aturan/cpns-2024")).text();
  for (const part of [
    "Nilai ambang batas SKD",
    "Bobot SKB",
    "Urutan pengisian kebutuhan kosong",
    "Kode status",
    "Dasar hukum dan sumbernya",
  ])
    expect(html).toContain(part);
});

test("each record of the public log says what it is, and its fingerprint can be made by the command that stands there", async () => {
  const list = await (await get("/catatan")).text();
  const numbers = [...list.matchAll(/href="\/catatan\/(\d+)"/g)].map(([, number]) => Number(number));
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  const html = await (await get(`/catatan/${numbers.at(-1)}`)).text();
  const [, command = ""] = /data-copy="([^"]+)"/.exec(html) ?? [];
  const written = command.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<");
  const [, hash = ""] = /class="fingerprint">([0-9a-f]{64})</.exec(html) ?? [];
  expect(execFileSync("sh", ["-c", written], { encoding: "utf8" }).slice(0, 64)).toBe(hash);
});

test("a list leads on and back, and one whose cursor is broken leads to its start", async () => {
  const path = `/langsung/${tested.code}`;
  const link = (html: string, rel: string) => new RegExp(`rel="${rel}" href="([^"]+)"`).exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
  const numbers = (html: string) => [...html.matchAll(/<tr [^>]*data-participant="([^"]+)"/g)].map(([, number]) => number);
  const first = await (await get(path)).text();
  const second = await (await get(link(first, "next"))).text();
  expect(numbers(await (await get(link(second, "prev"))).text())).toEqual(numbers(first));
  const broken = await get("/lowongan?kabupaten=x&after=nonsense");
  expect([broken.status, await broken.text()]).toEqual([
    400,
    expect.stringContaining('href="/lowongan?kabupaten=x">Buka daftar dari awal'),
  ]);
});

test("a board counts who has a score, and says when the newest came", async () => {
  expect(await (await get("/langsung")).text()).toContain("103 peserta bernilai");
  const html = await (await get(`/langsung/${tested.code}`)).text();
  const [, zone] = /<span>nilai terakhir<\/span> <time datetime="[^"]+Z">\d+ \w+ \d{4} \d\d\.\d\d (\w+)</.exec(html) ?? [];
  expect(zone).toBe(app.services.instance.timeZoneAbbreviation);
});

test("a number is found as it is printed, and as people write it", async () => {
  const number = selected.participant;
  const written = `${number.slice(0, 4)}-${number.slice(4, 8)}-${number.slice(8)}`;
  for (const path of ["/peserta", `/hasil/${concluded.code}/akhir`])
    expect(await (await get(`${path}?nomor=${written}`)).text()).toContain(`/hasil/${concluded.code}/akhir`);
  expect(await (await get(`/peserta?nomor=${written}`)).text()).toContain('class="stage-result"');
});

test("a form that was sent empty names everything that it lacks", async () => {
  const response = await fetch(`${app.url}/hasil-saya`, {
    method: "POST",
    body: new URLSearchParams({ act: "request", roundCode: "", participant: "", birthDate: "" }),
    headers: { "sec-fetch-site": "same-origin", cookie: "bahasa=id" },
  });
  expect([response.status, await response.text()]).toEqual([422, expect.stringContaining("Ada 3 hal yang perlu diperbaiki")]);
});

test("a personal page is neither indexed nor kept", async () => {
  const response = await get("/hasil-saya");
  expect(response.headers.get("cache-control")).toBe("private, no-store");
  expect(await response.text()).toContain('<meta name="robots" content="noindex"');
});

test.each([
  "/putaran/tidak-ada",
  "/lowongan/LOW-0000",
  "/lowongan/LOW%00",
  "/langsung/LOW-AAAA",
  "/hasil/tidak-ada/akhir",
  `/hasil/${concluded.code}/lain`,
  `/hasil/${concluded.code}/akhir?versi=9`,
  "/aturan/tidak-ada",
  "/catatan/999999",
  "/catatan/99999999999",
  "/catatan/x",
])("%s is not there", async (path) => {
  expect((await get(path)).status).toBe(404);
});

test.each([
  "/lowongan?jenis=x&unit=y&kecamatan=z&keadaan=DRAFT&jabatan=q",
  "/lowongan?keadaan=open",
  "/putaran?tahun=abc&saluran=x&keadaan=DRAFT",
  "/peserta?nomor=%00%27",
  "/lowongan?q=a%00b&kecamatan=%00",
  "/langsung/" + tested.code + "?nomor=%25",
])("what nobody can filter by does not break %s", async (path) => {
  expect((await get(path)).status).toBe(200);
});
