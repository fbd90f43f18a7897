import { brotliCompressSync } from "node:zlib";
import { h } from "preact";
import { expect, test } from "vitest";
import { NotFound, Redirect, definePage, settled } from "../../../src/web/page.ts";
import type { AnyPage } from "../../../src/web/page.ts";
import type { Document } from "../../../src/web/document.ts";
import type { FormError } from "../../../src/web/form.ts";
import { Field } from "../../../src/web/components/field.tsx";
import { Form } from "../../../src/web/components/form.tsx";
import { routes } from "../../../src/web/routes.ts";
import { startApp } from "../../support/app.ts";
import { samplesPage } from "../../support/component-samples.tsx";
import { sampleParts } from "../../support/sample-api.ts";
import { person } from "../../support/viewers.ts";

// Of the sample API, which the portal's generated types do not know.
const failing: Document<unknown, { kind: string }> = "query Failing($kind: String!) { sampleFailure(kind: $kind) }";
const recording: Document<{ sampleRecord: { userErrors: FormError[] } | null }, { input: object }> =
  "mutation Recording($input: SampleRecordInput!) { sampleRecord(input: $input) { userErrors { code path message } } }";

const plain = { title: () => "Percobaan", description: () => "Percobaan.", View: () => h("h1", null, "Percobaan") } as const;
const pages: readonly AnyPage[] = [
  samplesPage,
  definePage<null>({
    ...plain,
    path: "/rusak/:kind",
    area: "public",
    load: async ({ execute, params }) => (await execute(failing, { kind: params["kind"] ?? "" }), null),
  }),
  definePage<null>({ ...plain, path: "/pindah", area: "public", load: async () => new Redirect("/contoh") }),
  definePage<null>({ ...plain, path: "/tiada", area: "public", load: async () => new NotFound() }),
  definePage<null>({
    ...plain,
    path: "/kantor",
    area: "office",
    load: async () => null,
    View: ({ form }) => h("div", null, h(Form, { act: "record", form, submit: "Kirim" }, h(Field, { name: "name", label: "Nama" }))),
    act: async (form, { execute }) => {
      const { sampleRecord } = await execute(recording, { input: { topic: "pages", name: form.text("name") } });
      return settled(sampleRecord, new Redirect("/contoh", "saved"));
    },
  }),
];
const app = await startApp({ schemaParts: sampleParts, pages });
const officer = app.credentialOf(person({ roles: ["PERSONNEL_OFFICER"] }));

const get = (path: string, headers: Record<string, string> = {}) => fetch(app.url + path, { headers, redirect: "manual" });
const post = (path: string, body: Record<string, string> | FormData, headers: Record<string, string> = {}) =>
  fetch(app.url + path, {
    method: "POST",
    redirect: "manual",
    body: body instanceof FormData ? body : new URLSearchParams(body),
    headers: { "sec-fetch-site": "same-origin", ...headers },
  });

test("a page comes in the language that the browser asks for, and says so", async () => {
  const response = await get("/contoh", { "accept-language": "en-GB,en;q=0.9" });
  expect(response.headers.get("content-language")).toBe("en");
  expect(response.headers.get("vary")?.toLowerCase()).toMatch(/accept-language.*cookie/);
  expect(await response.text()).toContain('<html lang="en">');
});

test("the chosen language is remembered in a cookie and leads back to the same address", async () => {
  const response = await get("/contoh?q=perawat&bahasa=en", { "accept-language": "id" });
  expect([response.status, response.headers.get("location")]).toEqual([302, "/contoh?q=perawat"]);
  expect(response.headers.get("set-cookie")).toContain("bahasa=en");
  const next = await get("/contoh", { cookie: "bahasa=en", "accept-language": "id" });
  expect(next.headers.get("content-language")).toBe("en");
});

test("switching the language never leads to another site", async () => {
  const response = await get("//example.org/?bahasa=en");
  expect(response.headers.get("location") ?? "/").toMatch(/^\/(?!\/)/);
});

test("a public page of an anonymous reader is asked for again and not sent again", async () => {
  const first = await get("/tiada-lagi-itu-lain");
  expect(first.headers.get("cache-control")).toBe("private, no-store");
  const page = await get("/contoh");
  expect(page.headers.get("cache-control")).toBe("public, no-cache");
  const again = await get("/contoh", { "if-none-match": page.headers.get("etag") ?? "" });
  expect(again.status).toBe(304);
});

test("what is inside a page can neither load nor do anything from elsewhere", async () => {
  const policy = (await get("/contoh")).headers.get("content-security-policy") ?? "";
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain("unsafe-inline");
  const html = await (await get("/contoh")).text();
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|\sstyle="|\son\w+="/);
});

test.each([
  ["/tidak/ada", 404, "Halaman ini tidak ada"],
  ["/tiada", 404, "Halaman ini tidak ada"],
  ["/rusak/access", 404, "Halaman ini tidak ada"],
  ["/rusak/deadlock", 409, "Isinya sudah berubah"],
  ["/rusak/other", 500, "Terjadi gangguan di pihak kami"],
])("%s answers %i and says what happened", async (path, status, title) => {
  const response = await get(path, { "accept-language": "id" });
  expect([response.status, response.headers.get("content-type")]).toEqual([status, "text/html; charset=utf-8"]);
  expect(await response.text()).toContain(`<h1>${title}</h1>`);
});

test("an address is found with a slash behind it and in capital letters, and a broken one leads to a page", async () => {
  for (const path of ["/contoh/", "/CONTOH"]) expect((await fetch(app.url + path)).status, path).toBe(200);
  const broken = await fetch(`${app.url}/contoh/%E0%A4%A`);
  expect([broken.status, broken.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"]);
  const unknown = await fetch(`${app.url}/contoh`, { method: "PUT" });
  expect([unknown.status, await unknown.text(), unknown.headers.get("content-security-policy")]).toEqual([
    404,
    "Not found.\n",
    expect.stringContaining("default-src 'none'"),
  ]);
});

test("a failure of ours shows a code to quote and nothing of the failure", async () => {
  const html = await (await get("/rusak/other")).text();
  expect(html).toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  expect(html).not.toContain("secret detail");
});

test("a page may lead on to another", async () => {
  const response = await get("/pindah");
  expect([response.status, response.headers.get("location")]).toEqual([302, "/contoh"]);
});

test("an office page is not for anonymous readers, and never cached for those signed in", async () => {
  expect((await get("/kantor")).status).toBe(403);
  const response = await get("/kantor", { authorization: officer });
  expect([response.status, response.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
  expect(await response.text()).toContain('<meta name="robots" content="noindex"');
});

test("a session that has ended does not stand between a reader and a public page", async () => {
  expect((await get("/contoh", { authorization: "Bearer ended" })).status).toBe(200);
});

test("an act that succeeds leads on with one notice, which is said once", async () => {
  const response = await post("/kantor", { act: "record", name: "a name" }, { authorization: officer });
  expect([response.status, response.headers.get("location")]).toEqual([303, "/contoh"]);
  const cookie = response.headers.get("set-cookie")?.split(";")[0] ?? "";
  const next = await get("/contoh", { cookie, "accept-language": "id" });
  expect(await next.clone().text()).toContain("Tersimpan.");
  expect(next.headers.get("set-cookie")).toContain("kabar=;");
});

test("a refusal of the API comes back in the page's language", async () => {
  const response = await post(
    "/kantor",
    { act: "record", name: "" },
    { authorization: officer, cookie: "bahasa=id", "accept-language": "en" },
  );
  expect(response.status).toBe(422);
  expect(await response.text()).toMatch(/id="record-name-error"[^]*?Isi nama\./);
});

test("a refusal stands beside its field, with what was typed", async () => {
  const response = await post("/contoh", { act: "save", title: "", quota: "<3>" });
  const html = await response.text();
  expect(response.status).toBe(422);
  expect(html).toContain('value="&lt;3>"');
  expect(html).toMatch(/id="save-title-error"[^]*?Tulis nama lowongan\./);
  expect(html).toContain('<a href="#save-title">Tulis nama lowongan.</a>');
  expect(html).toContain("<li>Jadwal belum lengkap.</li>");
});

test("a form with a file arrives with its texts", async () => {
  const form = new FormData();
  form.set("act", "save");
  form.set("title", "Perawat");
  form.set("file", new Blob(["x".repeat(100_000)]), "hasil.csv");
  expect((await post("/contoh", form)).status).toBe(303);
});

test("a form with a file is refused unread by a page that takes none", async () => {
  const form = new FormData();
  form.set("act", "record");
  form.set("name", "with a file");
  form.set("file", new Blob(["x".repeat(100_000)]), "hasil.csv");
  expect((await post("/kantor", form, { authorization: officer })).status).toBe(400);
});

test.each([
  ["another site", { "sec-fetch-site": "cross-site" }],
  ["a sibling site", { "sec-fetch-site": "same-site" }],
])("a form of %s is refused and nothing happens", async (_, headers) => {
  const response = await post("/kantor", { act: "record", name: "forged" }, { authorization: officer, ...headers });
  expect(response.status).toBe(403);
  const { data } = await app
    .client()
    .execute<{ sampleEvents: { nodes: { name: string }[] } }>("{ sampleEvents(first: 100) { nodes { name } } }");
  expect(data?.sampleEvents.nodes.map((each) => each.name)).not.toContain("forged");
});

test("an act of an anonymous reader in the office does not happen", async () => {
  expect((await post("/kantor", { act: "record", name: "nobody" })).status).toBe(403);
});

test("a body that is not a form is refused in words", async () => {
  const response = await fetch(`${app.url}/kantor`, {
    method: "POST",
    body: "{}",
    headers: { "content-type": "application/json", authorization: officer },
  });
  expect(response.status).toBe(400);
});

test("assets have a name that changes with them, and come compressed and for good", async () => {
  const html = await (await get("/contoh")).text();
  for (const [, path] of html.matchAll(/(?:src|href)="(\/aset\/[^"]+)"/g)) {
    const response = await get(path ?? "", { "accept-encoding": "br" });
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(response.headers.get("content-encoding")).toBe("br");
  }
});

test("search engines are told which pages are not theirs", async () => {
  const text = await (await get("/robots.txt")).text();
  expect(text).toBe("User-agent: *\nDisallow: /kantor\n");
  expect((await get("/favicon.svg")).headers.get("content-type")).toContain("image/svg+xml");
  expect(await (await get("/manifest.webmanifest")).json()).toMatchObject({ lang: "id", start_url: "/" });
});

test("a compressed page is below 14 kB, and goes over the line compressed", async () => {
  const response = await get("/contoh", { "accept-encoding": "br" });
  expect(response.headers.get("content-encoding")).toBe("br");
  expect(brotliCompressSync(await response.text()).length).toBeLessThan(14_000);
});

test("no two pages share an address", () => {
  expect(new Set(routes.map((page) => page.path)).size).toBe(routes.length);
});
