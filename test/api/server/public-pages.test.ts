import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { locales } from "../../../src/kernel/text.ts";
import { assetFolder } from "../../../src/server/page-assets.ts";
import { routes } from "../../../src/web/routes.ts";
import { startApp } from "../../support/app.ts";

const app = await startApp();
/** Pages that are the same for everyone; what is one person's is neither indexed nor described here. */
const open = routes.filter((page) => page.area === "public" && !page.path.includes(":") && !page.isPersonal);

describe.each(locales)("in %s", (locale) => {
  test.each(open.map((page) => page.path))("%s is a whole document within its budget", async (path) => {
    const response = await fetch(app.url + path, { headers: { cookie: `bahasa=${locale}` } });
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toMatch(/<title>[^<]{10,}<\/title><meta name="description" content="[^"]{20,}"/);
    expect(html).toContain(`<link rel="canonical" href="${app.services.config.publicUrl}${path}"`);
    expect(html).toMatch(/<meta property="og:title" content="[^"]+"/);
    expect(brotliCompressSync(html).length).toBeLessThan(14_000);
  });

  test.each(open.map((page) => page.path))("every link of %s leads somewhere", async (path) => {
    const html = await (await fetch(app.url + path, { headers: { cookie: `bahasa=${locale}` } })).text();
    const links = [...new Set([...html.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)].map(([, link = ""]) => link.replaceAll("&amp;", "&")))];
    const answers = await Promise.all(
      links.map(async (link) => [link, (await fetch(app.url + link, { redirect: "manual" })).status] as const),
    );
    expect(answers.filter(([, status]) => status >= 400)).toEqual([]);
  });
});

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

test("all script that a page of the portal could ever load stays within the budget of one public page", () => {
  const manifest = JSON.parse(readFileSync(join(assetFolder(), "manifest.json"), "utf8")) as Record<string, Chunk>;
  const reached = new Set<string>();
  const reach = (key: string): void => {
    if (reached.has(key)) return;
    reached.add(key);
    for (const next of [...(manifest[key]?.imports ?? []), ...(manifest[key]?.dynamicImports ?? [])]) reach(next);
  };
  reach("src/web/client/entry.ts");
  const sizes = [...reached].map((key) => readFileSync(join(assetFolder(), `${manifest[key]?.file}.br`)).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(45_000);
});
