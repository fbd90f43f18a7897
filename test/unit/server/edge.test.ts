import { GraphQLError } from "graphql";
import { describe, expect, test } from "vitest";
import { AccessError } from "../../../src/kernel/errors.ts";
import { anonymousViewer } from "../../../src/kernel/session.ts";
import { addressOf, trustsProxies } from "../../../src/server/address.ts";
import { createErrorFormatter, withoutEcho } from "../../../src/server/format-error.ts";
import { networkOf } from "../../../src/server/limits.ts";
import { LiveSlots } from "../../../src/server/live-slots.ts";
import { person } from "../../support/viewers.ts";

describe("messages of graphql-js", () => {
  test.each([
    ['Cannot query field "nam" on type "Topic". Did you mean "name"?', 'Cannot query field "nam" on type "Topic".'],
    [
      'Variable "$n" got invalid value "secret"; Int cannot represent non-integer value: "secret"',
      'Variable "$n" got an invalid value; Int cannot represent non-integer value.',
    ],
    [
      'Variable "$input" got invalid value { nik: "760" } at "input.person"; Field "nik" is not defined by type "Input". Did you mean "nip"?',
      'Variable "$input" got an invalid value at "input.person"; Field "nik" is not defined by type "Input".',
    ],
    ['Int cannot represent non-integer value: "secret"', "Int cannot represent non-integer value."],
    ['Value "secret" does not exist in "Order" enum.', 'Value does not exist in "Order" enum.'],
    [
      'Variable "$o" got invalid value "secret"; Value "secret" does not exist in "Order" enum. Did you mean the enum value "NAME"?',
      'Variable "$o" got an invalid value; Value does not exist in "Order" enum.',
    ],
    ['Variable "$n" of required type "Int!" was not provided.', 'Variable "$n" of required type "Int!" was not provided.'],
  ])("%s", (message, expected) => {
    expect(withoutEcho(message)).toBe(expected);
  });
});

describe("an error of ours", () => {
  test("is written down once, without the words of the database", () => {
    const written: object[] = [];
    const format = createErrorFormatter({ error: (details) => written.push(details) });
    const failure = Object.assign(new Error("Failing row contains (760412)"), { code: "23502", constraint: "a_b" });
    const wrapped = new GraphQLError(failure.message, { originalError: failure, path: ["a"] });
    const [first, second] = [format(wrapped, "id"), format(wrapped, "en")];
    expect(first.extensions).toEqual(second.extensions);
    expect(written).toEqual([
      {
        logId: first.extensions?.["logId"],
        path: ["a"],
        failure: { name: "DatabaseError", problem: "NOT_NULL", code: "23502", constraint: "a_b" },
      },
    ]);
    expect(JSON.stringify([written, first])).not.toContain("760412");
  });

  test("is one also when a scalar cannot say what a resolver returned", () => {
    const format = createErrorFormatter({ error: () => undefined });
    const located = new GraphQLError("Int cannot represent x", { originalError: new GraphQLError("Int cannot represent x"), path: ["a"] });
    expect(format(located, "en").extensions?.["code"]).toBe("INTERNAL_SERVER_ERROR");
    expect(format("thrown text", "en").extensions?.["code"]).toBe("INTERNAL_SERVER_ERROR");
  });
});

test("the language is what the reader chose on a page, else what the browser asks for", () => {
  const localeWith = (headers: Record<string, string>) => anonymousViewer({ headers, address: "203.0.113.9" }).locale;
  expect(localeWith({ cookie: "a=b; bahasa=en", "accept-language": "id" })).toBe("en");
  expect(localeWith({ cookie: "bahasa=xx", "accept-language": "en" })).toBe("en");
  expect(localeWith({})).toBe("id");
});

describe("the address of a caller", () => {
  const from = (remoteAddress: string, forwarded?: string, proxies = ["loopback"]) =>
    addressOf(
      { socket: { remoteAddress }, headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded } } as never,
      trustsProxies(proxies),
    );

  test("is that of the connection, unless a proxy of ours says another", () => {
    expect(from("203.0.113.9")).toBe("203.0.113.9");
    expect(from("203.0.113.9", "198.51.100.1")).toBe("203.0.113.9");
    expect(from("127.0.0.1", "198.51.100.1")).toBe("198.51.100.1");
    expect(from("::ffff:127.0.0.1", "10.0.0.1, 198.51.100.1, 127.0.0.1")).toBe("198.51.100.1");
    expect(from("127.0.0.1")).toBe("127.0.0.1");
    expect(from("10.1.2.3", "198.51.100.1")).toBe("10.1.2.3");
    expect(from("10.1.2.3", "192.0.2.7, 198.51.100.1", ["loopback", "10.0.0.0/8"])).toBe("198.51.100.1");
  });

  test("counts as its network where one household has millions", () => {
    expect(networkOf("2001:db8:1:2:aaaa::1")).toBe(networkOf("2001:db8:1:2:bbbb::7"));
    expect(networkOf("203.0.113.9")).toBe("203.0.113.9");
  });
});

describe("places for live connections", () => {
  test("are given back once, however often one leaves", () => {
    const slots = new LiveSlots({ perAddress: 2, perPerson: 1 });
    const release = slots.takeAddress("203.0.113.9");
    slots.takeAddress("203.0.113.9");
    expect(() => slots.takeAddress("203.0.113.9")).toThrow(AccessError);
    release();
    release();
    slots.takeAddress("203.0.113.9");
    expect(() => slots.takeAddress("203.0.113.9")).toThrow(AccessError);
    expect(slots.size).toBe(2);
    const viewer = person();
    slots.takePerson(viewer);
    expect(() => slots.takePerson(viewer)).toThrow(AccessError);
    slots.takePerson({ ...viewer, personId: null });
  });
});
