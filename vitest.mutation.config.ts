import { defineConfig } from "vitest/config";

/** The rules alone: no database, no processes; what mutation testing runs. */
export default defineConfig({
  test: {
    include: [
      "test/unit/recruitment/{cut,integration,ranking,filling,rule-set,input,compare-rows}.test.ts",
      "test/unit/survey/{satisfaction,priorities}.test.ts",
    ],
  },
});
