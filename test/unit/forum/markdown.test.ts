import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainText, renderMarkdown } from "../../../src/modules/forum/markdown.ts";

const rel = 'rel="nofollow ugc noopener noreferrer"';

describe("Markdown", () => {
  test.each([
    ["emphasis and lines", "Halo **dunia**\nbaris *baru*", "<p>Halo <strong>dunia</strong><br />\nbaris <em>baru</em></p>"],
    ["lists and quotes", "> kutip\n\n- a\n- b", "<blockquote>\n<p>kutip</p>\n</blockquote>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>"],
    ["links", "[BKN](https://bkn.go.id/?a=1&b=2)", `<p><a href="https://bkn.go.id/?a=1&amp;b=2" ${rel}>BKN</a></p>`],
    [
      "HTML is text",
      "<script>alert(1)</script><img src=x onerror=alert(1)>",
      "<p>&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;</p>",
    ],
    [
      "script addresses are no links",
      "[x](javascript:alert(1)) [y](data:text/html,1)",
      "<p>[x](javascript:alert(1)) [y](data:text/html,1)</p>",
    ],
    ["an address without a host is text", "[x](a) [y](//evil.example) [z](/keluar)", "<p>x y z</p>"],
    ["no pictures, headings, tables", "# judul", "<p># judul</p>"],
    ["an address of e-mail is text", "tulis ke a@contoh.id", "<p>tulis ke a@contoh.id</p>"],
  ])("%s", (_, body, html) => {
    expect(renderMarkdown(body).html).toBe(html);
  });

  test("tells links and whom it names, each once", () => {
    expect(renderMarkdown("https://a.id @warga.satu @Warga_2 @warga.satu a@b.id")).toMatchObject({
      hasLink: true,
      mentions: ["warga.satu", "Warga_2"],
    });
    expect(renderMarkdown("biasa")).toMatchObject({ hasLink: false, mentions: [] });
  });

  test("makes nothing but the elements of the list, whatever is written", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            "<",
            ">",
            "[",
            "]",
            "(",
            ")",
            "*",
            "_",
            "!",
            "`",
            "&",
            '"',
            "'",
            "a",
            "script",
            "javascript:",
            "http://",
            "\n",
            " ",
            "#",
            "-",
          ),
          maxLength: 60,
        }),
        (body) => {
          const tags = [...renderMarkdown(body).html.matchAll(/<\/?([a-z0-9]+)([^>]*)>/gi)];
          for (const [, name = "", attributes = ""] of tags) {
            expect(["p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "a"]).toContain(name);
            expect(attributes).toMatch(/^( \/| href="https?:\/\/[^"]*"| rel="[a-z ]+")*$/);
          }
        },
      ),
    );
  });

  test("gives back its words", () => {
    expect(plainText(renderMarkdown('**a** <b> & "c"\n\n- d\n- e').html)).toBe('a <b> & "c" d e');
  });
});
