import { mkdirSync } from "node:fs";
import { expect, test } from "vitest";
import { fixedClock } from "../../src/kernel/clock.ts";
import { routes } from "../../src/web/routes.ts";
import { officeData } from "../support/office-data.ts";
import { barriersOf, openBrowser, visitor } from "./support.ts";

const browser = await openBrowser();
const { app, viewers, address } = await officeData(fixedClock("2026-11-24T01:00:00Z"));
mkdirSync("/tmp/h9", { recursive: true });
const office = routes.filter((route) => route.area === "office" || ["/masuk"].includes(route.path)).map((route) => route.path);
const roleOf = (p: string) => (/pengguna|unit|jabatan|hak|lembar/.test(p) ? "ADMINISTRATOR" : /hasil\/:id|lowongan\/:code/.test(p) ? "COMMITTEE_MEMBER" : "PERSONNEL_OFFICER") as "PERSONNEL_OFFICER";
const only = process.env["H9"];
test("shots", { timeout: 900_000 }, async () => {
  const problems: string[] = [];
  for (const pattern of office.filter((p) => !only || new RegExp(only).test(p))) {
    for (const device of ["phone", "desktop"] as const) {
      const credential = pattern === "/masuk" ? {} : { credential: app.credentialOf({ ...viewers[roleOf(pattern)], locale: "id" }) };
      const page = await visitor(browser, app.url, { locale: "id", device, ...credential });
      const response = await page.goto(address(pattern));
      const name = pattern.replaceAll(/[/:]/g, "_");
      await page.screenshot({ path: `/tmp/h9/${name}-${device}.png`, fullPage: true });
      problems.push(`${pattern} ${device} ${response?.status()} ${await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)}`);
      if (device === "phone" && process.env["AXE"]) problems.push(...(await barriersOf(page)));
      await page.close();
    }
  }
  console.log(problems.join("\n"));
  expect(1).toBe(1);
});
