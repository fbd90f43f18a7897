import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allDoors } from "./support/all-doors.ts";
import { startApp } from "./support/app.ts";
import { hashTables } from "./support/sql.ts";

type Path = (string | number)[];
function leaves(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  const own = [{ path, value }];
  if (Array.isArray(value)) return [...own, ...value.flatMap((each, i) => leaves(each, [...path, i]))];
  if (typeof value === "object" && value !== null) return [...own, ...Object.entries(value).flatMap(([k, each]) => leaves(each, [...path, k]))];
  return own;
}
function put(root: unknown, path: Path, value: unknown): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return value;
  const copy: any = Array.isArray(root) ? [...root] : { ...(root as object) };
  copy[head] = put(copy[head], rest, value);
  return copy;
}
const strings = ["\u0000", "a\u0000b", "\ud800", "x".repeat(50_000), "", "   ", "1 or 1=1", "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff", "💩".repeat(300), "٣".repeat(10), "-1", "2026-02-31", "0001-01-01", "9999-12-31", "{}", "[]", "null", "__proto__"];
const numbers = [-1, 0, 2147483647, -2147483648, 1.5, 3e9, "7"];
const anything = [null, [], [null], {}, true, "x", 7];
test("fuzz", async () => {
  const app = await startApp();
  const out: string[] = [];
  let count = 0;
  for (const [address, doors] of Object.entries(allDoors)) {
    if (address.startsWith("Subscription")) continue;
    const { right } = await doors.prepare(app);
    const seen = new Set<string>();
    for (const { path, value } of leaves(right.call.variables ?? {})) {
      if (path.length === 0) continue;
      const values = typeof value === "string" ? [...strings, ...anything] : typeof value === "number" ? [...numbers, ...anything] : Array.isArray(value) ? [...anything, Array.from({ length: 500 }, () => value[0]), [value[0], value[0]]] : anything;
      for (const wrong of values) {
        count += 1;
        const variables = put(right.call.variables, path, wrong) as Record<string, unknown>;
        const { data, errors } = await app.execute(right.call.document, variables, right.viewer);
        const code = errors?.[0]?.extensions?.["code"];
        const shown = JSON.stringify(wrong).slice(0, 60);
        const where = path.filter((p) => typeof p === "string").join(".");
        if (code === "INTERNAL_SERVER_ERROR" || code === "CONFLICT") { const k = `${where}${shown}`; if (!seen.has(k)) out.push(`INTERNAL ${address} ${path.join(".")} = ${shown} → ${JSON.stringify(errors)}`); seen.add(k); }
        else if (!errors && address.startsWith("Mutation")) {
          const payload: any = Object.values(data ?? {})[0];
          if (payload && payload.userErrors?.length === 0) out.push(`ok ${address} ${path.join(".")} = ${shown}`);
          const echo = typeof wrong === "string" && wrong.length > 7 && JSON.stringify(payload?.userErrors ?? "").includes(wrong.slice(0, 40));
          if (echo) out.push(`ECHO ${address} ${path.join(".")} = ${shown} ${JSON.stringify(payload.userErrors)}`);
        }
      }
    }
  }
  writeFileSync("/tmp/h12/fuzz.txt", `${count}\n${out.join("\n")}\n`);
}, 580_000);
