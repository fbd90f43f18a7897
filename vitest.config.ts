import { defineConfig } from "vitest/config";

const shared = {
  // `graphql` has two entries; a second copy of it would not know the types of the first.
  resolve: { alias: { graphql: "graphql/index.js" } },
};
const test = {
  // Classes with decorators may be imported before the schema is built.
  setupFiles: ["reflect-metadata"],
  globalSetup: ["test/support/global-setup.ts", "test/support/web-build.ts"],
  // One module graph for all files of a worker: no code under test keeps state in a module.
  isolate: false,
  testTimeout: 60_000,
  hookTimeout: 180_000,
};

/** The whole suite on the first instance profile, and what depends on a profile on the second one too. Browser tests: test/browser. */
export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: { ...test, name: "mamuju", include: ["test/**/*.test.{ts,tsx}"], exclude: ["test/browser/**"], env: { INSTANCE: "mamuju" } },
      },
      {
        ...shared,
        test: { ...test, name: "contoh", include: ["test/unit/**/*.test.{ts,tsx}"], env: { INSTANCE: "contoh" } },
      },
    ],
  },
});
