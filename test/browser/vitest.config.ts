import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** Tests in a real browser: `vitest run --config test/browser/vitest.config.ts`. One file at a time: a browser takes a core. */
export default defineConfig({
  root: join(import.meta.dirname, "../.."),
  resolve: { alias: { graphql: "graphql/index.js" } },
  test: {
    include: ["test/browser/**/*.test.ts"],
    // Classes with decorators may be imported before the schema is built.
    setupFiles: ["reflect-metadata"],
    globalSetup: ["test/support/global-setup.ts", "test/support/web-build.ts"],
    isolate: false,
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
