import { defineConfig } from "vitest/config";

export default defineConfig({
  // `graphql` has two entries; a second copy of it would not know the types of the first.
  resolve: { alias: { graphql: "graphql/index.js" } },
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    // Classes with decorators may be imported before the schema is built.
    setupFiles: ["reflect-metadata"],
    globalSetup: ["test/support/global-setup.ts", "test/support/web-build.ts"],
    // One module graph for all files of a worker: no code under test keeps state in a module.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
