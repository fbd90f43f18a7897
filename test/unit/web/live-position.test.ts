import { expect, test } from "vitest";
import { meaningOf } from "../../../src/web/client/live-position.ts";

const at7 = { epoch: "a", seq: 7 };

test.each([
  ["the first page of a page that has nothing", { epoch: null, seq: 0 }, { epoch: "a", seq: 7, fromSeq: 0 }, "replace"],
  ["a change that starts where the page stands", at7, { epoch: "a", seq: 9, fromSeq: 7 }, "apply"],
  ["a change that starts before it", at7, { epoch: "a", seq: 9, fromSeq: 3 }, "apply"],
  ["a change that the page has already", at7, { epoch: "a", seq: 7, fromSeq: 6 }, "skip"],
  ["a late first page", at7, { epoch: "a", seq: 5, fromSeq: 0 }, "skip"],
  ["a newer first page", at7, { epoch: "a", seq: 20, fromSeq: 0 }, "replace"],
  ["a change after a gap", at7, { epoch: "a", seq: 10, fromSeq: 9 }, "ask"],
  ["a first page of a new numbering, though its number is lower", at7, { epoch: "b", seq: 2, fromSeq: 0 }, "replace"],
  ["a change of a new numbering", at7, { epoch: "b", seq: 8, fromSeq: 7 }, "ask"],
] as const)("%s", (_, position, message, meaning) => {
  expect(meaningOf(position, message)).toBe(meaning);
});
