import { describe, expect, test } from "vitest";
import type { Locale } from "../../../src/kernel/text.ts";
import { type Clock, clockSentence } from "../../../src/web/features/forum/answer-clock.ts";
import { atomOf, type Feed } from "../../../src/web/features/forum/feed.ts";
import { forumTerms } from "../../../src/web/features/forum/forum-terms.messages.ts";
import { topicWords } from "../../../src/web/features/forum/topic.messages.ts";
import { createFormat } from "../../../src/web/format.ts";

const said = (locale: Locale, clock: Partial<Clock>, now = "2026-11-24T01:00:00Z") =>
  clockSentence({ next: null, dueOn: null, isOverdue: false, resolveBy: "2026-12-08", resolvedAt: null, ...clock }, "Unit A", {
    words: topicWords[locale],
    terms: forumTerms[locale],
    format: createFormat(locale, "Asia/Makassar", "WITA"),
    now: new Date(now),
  });

describe("the clock in words", () => {
  test.each<[string, Partial<Clock>, string, object]>([
    [
      "owed",
      { next: "ACKNOWLEDGEMENT", dueOn: "2026-11-27" },
      "2026-11-24T01:00:00Z",
      { tone: "owed", sentences: ["Unit A harus menerima pertanyaan ini paling lambat Jumat, 27 November 2026."] },
    ],
    [
      "on its last day, which counts",
      { next: "RESPONSE", dueOn: "2026-11-24" },
      "2026-11-24T15:59:00Z",
      {
        tone: "owed",
        sentences: ["Unit A harus memberi tanggapan paling lambat Selasa, 24 November 2026.", "Hari ini hari terakhir."],
      },
    ],
    [
      "late",
      { next: "RESOLUTION", dueOn: "2026-11-20", isOverdue: true },
      "2026-11-24T01:00:00Z",
      { tone: "late", sentences: ["Unit A seharusnya menjawab tuntas paling lambat Jumat, 20 November 2026.", "Terlambat 4 hari."] },
    ],
    [
      "answered in time",
      { resolvedAt: "2026-12-08T15:59:00Z" },
      "2026-12-09T01:00:00Z",
      { tone: "done", sentences: ["Dijawab tuntas Selasa, 8 Desember 2026."] },
    ],
    [
      "answered late: after midnight where the regency is",
      { resolvedAt: "2026-12-08T16:00:00Z" },
      "2026-12-09T01:00:00Z",
      {
        tone: "done",
        sentences: ["Dijawab tuntas Rabu, 9 Desember 2026.", "Batasnya Selasa, 8 Desember 2026; jawaban ini terlambat."],
      },
    ],
  ])("%s", (_, clock, now, expected) => expect(said("id", clock, now)).toEqual(expected));

  test("says one day and many days in English", () => {
    const late = (dueOn: string) => said("en", { next: "RESPONSE", dueOn, isOverdue: true }).sentences[1];
    expect([late("2026-11-23"), late("2026-11-20")]).toEqual(["1 day late.", "4 days late."]);
  });
});

describe("a feed", () => {
  const feed: Feed = {
    id: "urn:uuid:1",
    title: 'A & "B"',
    path: "/f.xml",
    page: "/f",
    since: "2026-01-01T00:00:00Z",
    entries: [
      {
        id: "urn:uuid:2",
        title: "]]></title>",
        path: "/t#a",
        published: "2026-01-02T00:00:00Z",
        updated: "2026-01-03T00:00:00Z",
        author: "<b>",
        html: "<p>x & y\u0000\ud800</p>",
      },
      {
        id: "urn:uuid:3",
        title: "c",
        path: "/u",
        published: "2026-01-01T00:00:00Z",
        updated: "2026-01-02T00:00:00Z",
        author: "d",
        html: null,
      },
    ],
  };
  const xml = atomOf(feed, { locale: "id", origin: "https://forum.example" });

  test("escapes every text and leaves out what XML does not know", () => {
    expect(xml).toContain("<title>A &amp; &quot;B&quot;</title>");
    expect(xml).toContain("<title>]]&gt;&lt;/title&gt;</title>");
    expect(xml).toContain('<content type="html">&lt;p&gt;x &amp; y&lt;/p&gt;</content>');
    expect(xml.match(/<content/g)).toHaveLength(1);
  });

  test("is as new as its newest entry, and where it has none as old as what it is of", () => {
    expect(xml).toContain("<updated>2026-01-03T00:00:00Z</updated>\n<link");
    expect(atomOf({ ...feed, entries: [] }, { locale: "id", origin: "" })).toContain("<updated>2026-01-01T00:00:00Z</updated>");
    expect(xml).toContain('href="https://forum.example/t#a"');
  });
});
