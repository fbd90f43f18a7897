import { expect, test } from "vitest";
import { pageAsked, withoutCursors } from "../../../src/web/cursors.ts";

test.each([
  ["", "after", { first: 20, after: null, last: null, before: null }],
  ["after=x", "after", { first: 20, after: "x", last: null, before: null }],
  ["before=y", "after", { first: null, after: null, last: 20, before: "y" }],
  ["before=y&after=x", "after", { first: null, after: null, last: 20, before: "y" }],
  ["formasi-before=y&before=z", "formasi", { first: null, after: null, last: 20, before: "y" }],
])("the address ?%s asks the list %s for %o", (search, name, asked) => {
  expect(pageAsked(new URLSearchParams(search), 20, name)).toEqual(asked);
});

test.each([
  ["/lowongan?after=x", "/lowongan"],
  ["/lowongan?jenis=GENERAL&before=y", "/lowongan?jenis=GENERAL"],
  // No cursor of the usual name: anything in the address may be the fault.
  ["/putaran/x?formasi=y", "/putaran/x"],
  ["/putaran", null],
])("the list of %s begins anew at %s", (address, start) => {
  expect(withoutCursors(address)).toBe(start);
});
