import { expect, test } from "vitest";
import { isoInstant, parsers } from "../../../src/kernel/parsers.ts";

test.each([
  ["2026-11-24 04:05:06+00", "2026-11-24T04:05:06.000Z"],
  ["2026-11-24 04:05:06.7+00", "2026-11-24T04:05:06.700Z"],
  ["2026-11-24 04:05:06.789+00", "2026-11-24T04:05:06.789Z"],
  ["2026-11-24 04:05:06.789123+00", "2026-11-24T04:05:06.789123Z"],
  ["infinity", "infinity"],
  ["0044-03-15 00:00:00+00 BC", "0044-03-15 00:00:00+00 BC"],
])("the instant %s is %s in rows", (text, iso) => {
  expect(isoInstant(text)).toBe(iso);
});

test.each([
  ["bigint", 20, "41", 41],
  ["numeric", 1700, "12.50", "12.50"],
  ["date", 1082, "2026-11-24", "2026-11-24"],
  ["interval", 1186, "1 day", "1 day"],
  ["bigint[]", 1016, "{1,NULL,3}", [1, null, 3]],
  ["numeric[]", 1231, "{1.50,2}", ["1.50", "2"]],
  ["timestamptz[]", 1185, '{"2026-11-24 04:05:06+00"}', ["2026-11-24T04:05:06.000Z"]],
  ["integer", 23, "7", 7],
  ["jsonb", 3802, '{"a":1}', { a: 1 }],
  ["boolean", 16, "t", true],
])("%s becomes what rows promise", (_, oid, text, value) => {
  expect(parsers.getTypeParser(oid, "text")(text)).toEqual(value);
});
