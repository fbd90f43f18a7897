import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { fixedClock } from "../../../src/kernel/clock.ts";
import { locales } from "../../../src/kernel/text.ts";
import type { Viewer } from "../../../src/kernel/viewer.ts";
import { startApp } from "../../support/app.ts";
import { makeCitizen, makePost, makeTopic } from "../../support/forum.ts";
import { forumPortal } from "../../support/forum-portal.ts";
import { makeOfficial, makeUnit } from "../../support/people.ts";

const clock = fixedClock("2026-11-24T01:00:00Z");
const app = await startApp({ clock });
const forum = await forumPortal(app);
const { talk, question, answered, hidden } = forum;
for (let index = 0; index < 22; index += 1)
  await makeTopic(app, { category: talk.category, title: `Topik panjang tentang layanan nomor ${index}` });
// A question that nobody took in hand in its three working days.
clock.advance(9 * 86_400_000);

const topic = `/topik/${talk.code}`;
const addresses = [
  "/forum",
  "/forum?cari=puskesmas",
  "/forum?cari=%00%27--",
  `/forum/${talk.category.code}`,
  `/forum/${talk.category.code}?urutan=NEWEST`,
  `/forum/${question.category.code}?urutan=DUE`,
  topic,
  `${topic}?akhir=ya`,
  `${topic}?utas=${forum.otherPostId}`,
  `${topic}?balas=${forum.otherPostId}`,
  `/topik/${question.code}`,
  `/topik/${answered.code}`,
  "/forum/tanya-terlambat",
  "/forum/pertanyaan-umum",
  "/forum/aturan",
  "/forum/moderasi",
  `/forum/topik-baru?kategori=${talk.category.code}`,
];

const headersOf = (viewer: Viewer | null, locale = "id") => ({
  "accept-language": locale,
  ...(viewer && { authorization: app.credentialOf({ ...viewer, locale: locale === "en" ? "en" : "id" }) }),
});
const get = (path: string, viewer: Viewer | null = null, locale = "id") =>
  fetch(app.url + path, { headers: headersOf(viewer, locale), redirect: "manual" });
const textOf = async (path: string, viewer: Viewer | null = null) => (await get(path, viewer)).text();
const post = (path: string, viewer: Viewer | null, body: Readonly<Record<string, string>>) =>
  fetch(app.url + path, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams(body),
    headers: { ...headersOf(viewer), "sec-fetch-site": "same-origin" },
  });
const sent = async (path: string, viewer: Viewer | null, body: Readonly<Record<string, string>>) => {
  const response = await post(path, viewer, body);
  return { status: response.status, to: response.headers.get("location") ?? "", html: await response.text() };
};

describe.each(locales)("in %s", (locale) => {
  test.each(addresses)("%s is a whole document within its budget, and its links lead somewhere", async (path) => {
    const response = await get(path, null, locale);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toMatch(/<title>[^<]{10,}<\/title><meta name="description" content="[^"]{20,}"/);
    expect(brotliCompressSync(html).length).toBeLessThan(14_000);
    expect(html).not.toMatch(/undefined|\[object|NaN/);
    const links = [...new Set([...html.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)].map(([, link = ""]) => link.replaceAll("&amp;", "&")))];
    const answers = await Promise.all(links.map(async (link) => [link, (await get(link)).status] as const));
    expect(answers.filter(([, status]) => status >= 400)).toEqual([]);
  });
});

test.each([
  "/forum/tidak-ada",
  "/topik/TOP-AAAA-AAAA",
  "/topik/TOP%00",
  "/topik/TOP-AAAA-AAAA/umpan.xml",
  `${topic}?utas=${question.firstPostId}`,
])("%s is not there", async (path) => expect((await get(path)).status).toBe(404));

test("a stranger is asked to sign in where a form would stand, and comes back to it", async () => {
  const next = encodeURIComponent(`${topic}?balas=${forum.otherPostId}#tulisan-2`);
  const html = await textOf(`${topic}?balas=${forum.otherPostId}`);
  expect(html).toContain(`href="/masuk?lanjut=${next}"`);
  expect(html).toContain(`href="/masuk?lanjut=${encodeURIComponent(`${topic}#tulis`)}"`);
  expect(html).not.toContain("<textarea");
  const refused = await sent(topic, null, { act: "write", topicId: talk.id, body: "Halo." });
  expect([refused.status, refused.to]).toEqual([302, `/masuk?lanjut=${encodeURIComponent(topic)}`]);
  expect((await get("/forum/profil")).headers.get("location")).toBe("/masuk?lanjut=%2Fforum%2Fprofil");
});

test("one writes, answers, edits and takes back without script", async () => {
  const writer = await makeCitizen(app);
  const written = await sent(topic, writer, { act: "write", topicId: talk.id, body: "Tulisan **baru** saya." });
  expect(written).toMatchObject({ status: 303, to: expect.stringMatching(/\?akhir=ya#tulisan-\d+$/) as unknown });
  const page = await textOf(written.to.split("#")[0] ?? "", writer);
  expect(page).toContain("Tulisan <strong>baru</strong> saya.");
  const [, edit = ""] = /href="(\/topik\/[^"]*ubah=[^"#]*)/.exec(page) ?? [];
  const form = await textOf(edit.replaceAll("&amp;", "&"), writer);
  expect(form).toContain(">Tulisan **baru** saya.</textarea>");
  const [, id = ""] = /name="id" value="([^"]+)"/.exec(form) ?? [];
  const [, version = ""] = /name="version" value="([^"]+)"/.exec(form) ?? [];
  expect((await sent(topic, writer, { act: "edit", id, version, body: "Diganti." })).status).toBe(303);
  expect((await sent(topic, writer, { act: "reply", topicId: talk.id, id: forum.otherPostId, body: "Balasan saya." })).status).toBe(303);
  expect((await sent(topic, writer, { act: "report", id: forum.otherPostId, rule: "OFF_TOPIC", note: "" })).status).toBe(303);
  expect((await sent(topic, writer, { act: "withdraw", id })).status).toBe(303);
  const last = await textOf(`${topic}?akhir=ya`);
  expect(last).toContain("ditarik penulisnya");
  expect(last).toContain("Balasan saya.");
  expect(last).not.toContain("Diganti.");
});

test("a refusal stands beside its field, with what was typed", async () => {
  const writer = await makeCitizen(app);
  const link = "Lihat https://iklan.example ya";
  const refused = await sent(topic, writer, { act: "write", topicId: talk.id, body: link });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('href="#write-body"');
  expect(refused.html).toContain(link);
  const empty = await sent(`${topic}?lapor=${forum.otherPostId}`, writer, {
    act: "report",
    id: forum.otherPostId,
    rule: "",
    note: "Lihat ini",
  });
  expect([empty.status, empty.html]).toEqual([422, expect.stringMatching(/href="#report-rule"[^]*Lihat ini/)]);
  const name = await sent("/forum/profil", writer, { act: "name", name: "Admin Resmi" });
  expect([name.status, name.html]).toEqual([422, expect.stringContaining("menyerupai jabatan")]);
});

test("a hidden post says so with rule and reason, and only its author appeals, with one tap", async () => {
  const asked = `action="${topic}"`;
  const stranger = await textOf(topic);
  expect(stranger).toMatch(/disembunyikan moderator[^]*Aturan: Penghinaan\. Alasan: Menghina petugas\./);
  expect(stranger).toContain(`href="/forum/moderasi#${hidden.actId}"`);
  expect(stranger).not.toContain('value="appeal"');
  const own = await textOf(topic, hidden.author);
  expect(own).toContain(asked);
  expect(own.match(/value="appeal"/g)).toHaveLength(1);
  expect((await sent(topic, hidden.author, { act: "appeal", id: hidden.actId })).status).toBe(303);
  expect(await textOf(topic, hidden.author)).toContain("menunggu moderator lain");
  expect(await textOf(topic)).not.toContain("Sanggahan Anda");
});

test("earlier texts stay readable, and what a citizen writes is no markup", async () => {
  expect(await textOf(topic)).toMatch(/Isi sebelum diubah \(1\)[^]*Antreannya panjang sekali\./);
  const evil = await makeTopic(app, {
    category: talk.category,
    title: "<script>alert(1)</script> judul",
    body: "<img src=x onerror=alert(1)>",
  });
  const html = await textOf(`/topik/${evil.code}`);
  expect(html).not.toMatch(/<script>alert|<img/);
  const feed = await textOf(`/topik/${evil.code}/umpan.xml`);
  expect(feed).not.toMatch(/<script|<img/);
});

test("a topic is looked for before it is opened, without script", async () => {
  const writer = await makeCitizen(app);
  const typed = { categoryCode: talk.category.code, title: "Antrean puskesmas hari Senin pagi", body: "Panjang sekali." };
  const first = await textOf("/forum/topik-baru", writer);
  expect(first).toContain('value="check"');
  expect(first).not.toContain('value="open">');
  const checked = await sent("/forum/topik-baru", writer, { ...typed, act: "check" });
  expect(checked.status).toBe(200);
  expect(checked.html).toMatch(/Topik yang mirip[^]*Antrean puskesmas hari Senin</);
  expect(checked.html).toContain(typed.title);
  const short = await sent("/forum/topik-baru", writer, { ...typed, title: "Pendek", act: "open" });
  expect([short.status, short.html]).toEqual([422, expect.stringContaining('href="#open-title"')]);
  const opened = await sent("/forum/topik-baru", writer, { ...typed, act: "open" });
  expect([opened.status, opened.to]).toEqual([303, expect.stringMatching(/^\/topik\/TOP-/)]);
  expect(await textOf("/forum/profil", writer)).toContain(typed.title);
});

test("a late answer says who owes it and since when, and stands on the public list", async () => {
  const page = await textOf(`/topik/${question.code}`);
  expect(page).toMatch(/seharusnya menerima pertanyaan ini paling lambat Jumat, 27 November 2026\.<\/strong> Terlambat 6 hari\./);
  expect(page).toContain("hari libur resmi tidak dihitung");
  expect(await textOf("/forum/tanya-terlambat")).toContain(`/topik/${question.code}`);
  expect(await textOf("/forum/pertanyaan-umum")).toContain(`/topik/${answered.code}`);
});

test("the feeds are Atom with ids, times and links of this site", async () => {
  for (const path of ["/forum/umpan.xml", `${topic}/umpan.xml`]) {
    const response = await get(path);
    const xml = await response.text();
    expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    expect(xml).toContain(`<link rel="self" type="application/atom+xml" href="${app.services.config.publicUrl}${path}"/>`);
    const count = (tag: string) => xml.split(`<${tag}>`).length - 1;
    expect(count("entry")).toBeGreaterThan(1);
    expect([count("id"), count("updated"), count("title")]).toEqual(Array.from({ length: 3 }, () => count("entry") + 1));
    expect(xml.replaceAll(/<[^>]*>/g, "")).not.toMatch(/[<>]/);
    const again = await fetch(app.url + path, { headers: { ...headersOf(null), "if-none-match": response.headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
  }
});

test("whoever answers for a unit finds what it owes, answers, and hands on", async () => {
  const { speaker } = forum;
  const desk = await textOf("/kantor", speaker);
  expect(desk).toContain("Terima pertanyaan warga: Kapan loket buka hari Sabtu?");
  const here = `/kantor/forum/jawaban?topik=${question.code}`;
  const unitId = question.category.unitId;
  const none = await sent(here, speaker, { act: "answer", topicId: question.id, unitId, kind: "RESPONSE", body: "" });
  expect([none.status, none.html]).toEqual([422, expect.stringContaining('href="#answer-body"')]);
  const done = await sent(here, speaker, { act: "answer", topicId: question.id, unitId, kind: "RESPONSE", body: "Kami buka Sabtu." });
  expect([done.status, done.to]).toEqual([303, here]);
  expect(await textOf(`/topik/${question.code}`)).toMatch(/Tanggapan resmi[^]*Juru bicara unit, atas nama/);
  const next = (await makeUnit(app)).id;
  expect((await sent(here, speaker, { act: "handOn", topicId: question.id, unitId: next })).status).toBe(303);
  expect(await textOf("/kantor/forum/jawaban", speaker)).not.toContain(`topik=${question.code}`);
  const marked = await sent("/kantor/forum/jawaban", speaker, { act: "frequent", topicId: answered.id, isFrequent: "tidak" });
  expect(marked.status).toBe(303);
  expect(await textOf("/forum/pertanyaan-umum")).not.toContain(`/topik/${answered.code}`);
});

test("a moderator judges reports and appeals of others, with reasons", async () => {
  const { moderator } = forum;
  const here = "/kantor/forum/moderasi";
  const page = await textOf(here, moderator);
  expect(page).toContain("Berulang.");
  const [, appealId = ""] = /value="judge-([^"]+)"/.exec(page) ?? [];
  const silent = await sent(here, moderator, { act: `judge-${appealId}`, id: appealId, isOverturned: "ya", judgement: "" });
  expect([silent.status, silent.html]).toEqual([422, expect.stringContaining(`#judge-${appealId}-judgement`)]);
  expect((await sent(here, moderator, { act: `judge-${appealId}`, id: appealId, isOverturned: "ya", judgement: "Kritik." })).status).toBe(
    303,
  );
  const postId = forum.otherPostId;
  expect((await sent(here, moderator, { act: `dismiss-${postId}`, id: postId, reason: "Tidak melanggar." })).status).toBe(303);
  const log = await textOf("/forum/moderasi");
  expect(log).toMatch(/Laporan tidak terbukti[^]*Tidak melanggar\./);
  expect(log).toMatch(/Dibatalkan, tulisan dikembalikan[^]*Kritik\./);
  expect((await get(here, forum.citizen)).status).toBe(403);
  const lock = { act: "lock", code: talk.code, isLocked: "ya", reason: "Sudah selesai." };
  expect((await sent(here, moderator, { ...lock, code: "TOP-AAAA-AAAA" })).html).toContain('href="#lock-code"');
  expect((await sent(here, moderator, lock)).status).toBe(303);
  expect(await textOf(topic)).toContain("sudah ditutup");
});

test("an administrator adds a category, but none that a page would hide", async () => {
  const { viewer } = await makeOfficial(app, ["ADMINISTRATOR"]);
  const here = "/kantor/forum/kategori";
  const unitId = talk.category.unitId;
  const fields = { act: "add", name: "Jalan", description: "Tentang jalan.", kind: "DISCUSSION", unitId };
  const taken = await sent(here, viewer, { ...fields, code: "aturan" });
  expect([taken.status, taken.html]).toEqual([422, expect.stringContaining('href="#add-code"')]);
  expect((await sent(here, viewer, { ...fields, code: "jalan-desa" })).status).toBe(303);
  const page = await textOf(here, viewer);
  const [, id = "", version = ""] =
    /name="id" value="([^"]+)"\/?><input type="hidden" name="version" value="(\d+)"[^]*?value="Jalan"/.exec(
      page.slice(page.lastIndexOf("jalan-desa")),
    ) ?? [];
  const closed = { act: `edit-${id}`, id, version, name: "Jalan desa", description: "Tentang jalan.", isOpen: "tidak" };
  expect((await sent(here, viewer, closed)).status).toBe(303);
  expect(await textOf("/forum/jalan-desa")).toMatch(/Jalan desa[^]*Tidak menerima topik baru/);
});

test("a long topic is read page by page, and a long thread on a page of its own", async () => {
  const long = await makeTopic(app, { category: talk.category });
  for (let index = 0; index < 12; index += 1) await makePost(app, long);
  for (let index = 0; index < 21; index += 1) await makePost(app, long, undefined, long.firstPostId);
  const page = await textOf(`/topik/${long.code}`);
  expect(page.match(/<article/g)).toHaveLength(30);
  expect(brotliCompressSync(page).length).toBeLessThan(14_000);
  const [, thread = ""] = /href="(\/topik\/[^"]*utas=[^"#]*)/.exec(page) ?? [];
  expect((await textOf(thread)).match(/<article/g)).toHaveLength(22);
  const [, next = ""] = /rel="next" href="([^"]*)"|href="([^"]*)"[^>]*rel="next"/.exec(page) ?? [];
  expect((await textOf(next.replaceAll("&amp;", "&"))).match(/<article/g)).toHaveLength(3);
});
