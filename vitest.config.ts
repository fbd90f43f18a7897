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

/** These walk the schema, which is the same whatever the profile: once is enough. So does test/authorization.test.ts. */
const walksOfSchema = ["test/api/connections.test.ts", "test/api/nonsense.test.ts"];

/**
 * The whole suite on the first instance profile, and on the second one again whatever looks at its profile. What lies in `kernel` knows none;
 * what lies in `demo` names its own, one after the other. Browser tests: test/browser.
 */
export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: { ...test, name: "mamuju", include: ["test/**/*.test.{ts,tsx}"], exclude: ["test/browser/**"], env: { INSTANCE: "mamuju" } },
      },
      {
        ...shared,
        test: {
          ...test,
          name: "contoh",
          include: ["test/{unit,api}/**/*.test.{ts,tsx}", "test/playground-examples.test.ts"],
          exclude: walksOfSchema,
          env: { INSTANCE: "contoh" },
        },
      },
    ],
  },
});
