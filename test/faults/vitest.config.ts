import { defineConfig } from "vitest/config";

import { faults } from "./faults.ts";

const fault = faults[Number(process.env["FAULT"])];
if (!fault) throw new Error("FAULT must be the index of a planted fault");

/** Runs the suite of the rules with one fault planted; `test/faults/faults.test.ts` expects it to turn red. */
export default defineConfig({
  plugins: [
    {
      name: "plant-fault",
      enforce: "pre",
      transform(code, id) {
        if (!id.split("?")[0]!.endsWith(`/${fault.file}`)) return null;
        if (!code.includes(fault.right)) throw new Error(`the fault "${fault.name}" no longer finds its place in ${fault.file}`);
        return { code: code.replaceAll(fault.right, fault.wrong), map: null };
      },
    },
  ],
  // The cache of transformed modules knows a file by its text, not by the fault planted into it.
  test: {
    fsModuleCache: false,
    // The hashes of the shipped rule sets would find every fault in them, whatever the rules' own tests are worth.
    testNamePattern: /^(?!.*is what it was when it was shipped)/,
    include: [
      "test/unit/recruitment/{cut,integration,ranking,filling,rule-set}.test.ts",
      "test/unit/survey/{satisfaction,priorities,read-votes}.test.ts",
    ],
    isolate: false,
  },
});
