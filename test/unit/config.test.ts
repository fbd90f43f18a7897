import { describe, expect, test } from "vitest";
import { ConfigError, loadConfig } from "../../src/config.ts";

const key = Buffer.alloc(32, 7).toString("base64");
const production = {
  NODE_ENV: "production",
  SECRET: "x".repeat(32),
  PERSONAL_KEYS: `k2:${key},k1:${Buffer.alloc(32, 8).toString("base64")}`,
};
const problemsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    loadConfig(environment);
    return [];
  } catch (error) {
    return error instanceof ConfigError ? error.problems : [String(error)];
  }
};

describe("the configuration", () => {
  test("works with nothing set, and with everything set to nothing", () => {
    const config = loadConfig({});
    expect(config).toMatchObject({
      environment: "development",
      port: 4000,
      host: "127.0.0.1",
      publicUrl: "http://localhost:4000",
      databaseUrl: null,
      smtpUrl: null,
      messageGatewayUrl: null,
      logLevel: "info",
      isIntrospectionOn: true,
    });
    expect(config.personalKeys.map((each) => each.secret.length)).toEqual([32]);
    expect(loadConfig({ PORT: "", DATABASE_URL: "", SECRET: "", INSTANCE: "" })).toEqual(config);
    expect(Object.isFrozen(config)).toBe(true);
  });

  test("takes what is set", () => {
    const config = loadConfig({
      ...production,
      PORT: "80",
      PUBLIC_URL: "https://example.test/",
      TRUSTED_PROXIES: "loopback, 10.0.0.0/8",
      INTROSPECTION: "off",
      INSTANCE: "contoh",
      DATA_DIR: "/srv/data",
    });
    expect(config).toMatchObject({
      port: 80,
      host: "0.0.0.0",
      publicUrl: "https://example.test",
      trustedProxies: ["loopback", "10.0.0.0/8"],
      isIntrospectionOn: false,
      instance: "contoh",
      dataFolder: "/srv/data",
    });
    expect(config.personalKeys.map(({ id }) => id)).toEqual(["k2", "k1"]);
  });

  test("names every wrong setting without showing what it was", () => {
    const problems = problemsOf({
      PORT: "many",
      TRUSTED_PROXIES: "10.0.0.0/8, proxy",
      DATABASE_URL: "mysql://secret@host/db",
      SECRET: "short",
      PERSONAL_KEYS: "k1:c2VjcmV0",
      INSTANCE: "../etc",
    });
    expect(problems.map((problem) => problem.split(":")[0])).toEqual([
      "PORT",
      "TRUSTED_PROXIES",
      "DATABASE_URL",
      "INSTANCE",
      "SECRET",
      "PERSONAL_KEYS",
    ]);
    expect(problems.join(" ")).not.toMatch(/many|secret@|short|c2VjcmV0|etc/);
  });

  test("lets production start with secrets of its own only, and says which are missing or known to everyone", () => {
    expect(problemsOf(production)).toEqual([]);
    expect(problemsOf({ NODE_ENV: "production" })).toEqual([
      "SECRET: production needs a secret of its own",
      "PERSONAL_KEYS: production needs a secret of its own",
    ]);
    const development = loadConfig({});
    const known = `${development.personalKeys[0]?.id}:${Buffer.from(development.personalKeys[0]?.secret ?? []).toString("base64")}`;
    expect(problemsOf({ ...production, SECRET: development.secret, PERSONAL_KEYS: `k1:${key},${known}` })).toEqual([
      "SECRET: production refuses the development value",
      "PERSONAL_KEYS: production refuses the development value",
    ]);
  });

  test("refuses two keys of one name", () => {
    expect(problemsOf({ PERSONAL_KEYS: `k1:${key},k1:${key}` })).toEqual(["PERSONAL_KEYS: two keys have the same name"]);
  });
});
