import { expect, test } from "vitest";
import { birthDateOf } from "../../../src/web/features/recruitment/birth-date.ts";

test.each([
  ["1998-08-17", "1998-08-17"],
  ["17/08/1998", "1998-08-17"],
  [" 7-8-1998 ", "1998-08-07"],
  ["17.08.1998", "1998-08-17"],
  ["29/02/2000", "2000-02-29"],
])("%s is read as %s", (text, date) => {
  expect(birthDateOf(text)).toBe(date);
});

test.each(["", "31/02/1998", "17/13/1998", "17/08/98", "08 1998", "kemarin", "1998-8"])("%j is no day", (text) => {
  expect(birthDateOf(text)).toBeNull();
});
