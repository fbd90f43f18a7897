import { describe, expect, test } from "vitest";
import { forumNameKey, looksLikeOffice, readForumName } from "../../../src/modules/forum/forum-name.ts";
import { limitFor, postingLimits, postingRefusal } from "../../../src/modules/forum/posting-limits.ts";

describe("a name of the forum", () => {
  test.each([
    ["Warga Satu", "Warga Satu"],
    ["  Nelayan   Pesisir ", "Nelayan Pesisir"],
    ["Ibu-Rumah.Tangga", "Ibu-Rumah.Tangga"],
    ["ab", null],
    ["x".repeat(41), null],
    ["<b>tebal</b>", null],
    ["a\u200Bb c", null],
    ["..titik", null],
  ])("%s", (text, name) => {
    expect(readForumName(text)).toBe(name);
  });

  test("is one with those that look alike, and never that of an office", () => {
    expect(new Set(["Warga.Satu", "warga satu", "WARGÁ-SATU"].map(forumNameKey)).size).toBe(1);
    for (const name of ["Admin Forum", "B.K.P.P", "Humas Pemkab", "camat kita"]) expect(looksLikeOffice(name), name).toBe(true);
    expect(looksLikeOffice("Petani Kakao")).toBe(false);
  });
});

describe("limits of an account", () => {
  test("grow with its age and never shrink", () => {
    expect(postingLimits.map(({ fromDays }) => fromDays)).toEqual([0, 3, 30]);
    expect([0, 2, 3, 29, 30, 1000].map((days) => limitFor(days).postsPerHour)).toEqual([5, 5, 15, 15, 40, 40]);
  });

  const fresh = { daysSinceJoining: 0, postsLastHour: 0, topicsLastDay: 0 };
  const post = { isTopic: false, hasLink: false };
  test.each([
    ["a first post", fresh, post, null],
    ["one post too many", { ...fresh, postsLastHour: 5 }, post, "TOO_MANY_TRIES"],
    ["the same of an older account", { ...fresh, daysSinceJoining: 3, postsLastHour: 5 }, post, null],
    ["one topic too many", { ...fresh, topicsLastDay: 2 }, { ...post, isTopic: true }, "TOO_MANY_TRIES"],
    ["a post beside many topics", { ...fresh, topicsLastDay: 2 }, post, null],
    ["a link of a new account", fresh, { ...post, hasLink: true }, "NOT_ALLOWED"],
    ["a link three days later", { ...fresh, daysSinceJoining: 3 }, { ...post, hasLink: true }, null],
  ] as const)("%s", (_, record, written, code) => {
    expect(postingRefusal(record, written)?.code ?? null).toBe(code);
  });
});
