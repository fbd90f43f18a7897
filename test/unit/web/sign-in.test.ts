import { describe, expect, test } from "vitest";
import { deviceName } from "../../../src/web/features/people/device-name.ts";
import { nextAddress } from "../../../src/web/features/people/next-address.ts";

describe("where signing in leads on", () => {
  test.each(["/kantor", "/kantor/putaran/cpns-2027?q=a", "/", "/masukan", "/%2F%2Fexample.com"])("to %s of this site", (address) => {
    expect(nextAddress(address)).toBe(address);
  });

  test.each([
    null,
    "",
    "kantor",
    "https://example.com",
    "//example.com",
    "/\\example.com",
    "/a\\b",
    "/a\nb",
    "/\t/example.com",
    "/masuk",
    "/masuk?lanjut=/",
    "/keluar",
    "/keluar/",
  ])("nowhere from %j", (address) => {
    expect(nextAddress(address)).toBeNull();
  });
});

describe("a browser's name", () => {
  test.each([
    ["Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36", "Chrome, Android"],
    [
      "Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-A145F) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/24.0 Chrome/117.0.0.0 Mobile Safari/537.36",
      "Samsung Internet, Android",
    ],
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0 Safari/537.36 Edg/125.0",
      "Edge, Windows",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Mobile/15E148 Safari/604.1",
      "Safari, iOS",
    ],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:126.0) Gecko/20100101 Firefox/126.0", "Firefox, Linux"],
    ["curl/8.5.0", null],
    [undefined, null],
  ])("of %s is %s", (userAgent, expected) => {
    expect(deviceName(userAgent)).toBe(expected);
  });
});
