import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

import { describe, expect, test } from "vitest";

import { faults } from "./faults.ts";

describe("every planted fault turns the suite of the rules red", () => {
  test.concurrent.each(faults.map(({ name }, index) => [name, index] as const))("%s", { timeout: 60_000 }, async (_, index) => {
    const child = spawn(
      process.execPath,
      ["node_modules/vitest/vitest.mjs", "run", "--config", "test/faults/vitest.config.ts", "--root", ".", "--reporter", "dot"],
      {
        env: { ...process.env, FAULT: String(index), NO_COLOR: "1" },
      },
    );
    const [out, code] = await Promise.all([text(child.stdout), new Promise((resolve) => child.on("exit", resolve)), text(child.stderr)]);
    expect(out).toMatch(/Tests +[1-9]\d* failed/);
    expect(code).toBe(1);
  });
});
