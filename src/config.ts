import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { type KeyMaterial, parseKeys } from "./kernel/personal.ts";
import { trustsProxies } from "./server/address.ts";

/** Everything the program can be told from outside. Made once, never changed, handed to whoever needs a part of it. */
export interface Config {
  readonly environment: "development" | "test" | "production";
  readonly port: number;
  readonly host: string;
  /** Where people reach this instance, without a slash at the end. */
  readonly publicUrl: string;
  /** Addresses, networks or `loopback` `linklocal` `uniquelocal` whose word about the client's address is believed. */
  readonly trustedProxies: readonly string[];
  /** The owner's connection: migrations, roles, grants. `null`: a PostgreSQL of the program's own, in `dataFolder`. */
  readonly databaseUrl: string | null;
  /** Folder below `instance/`. */
  readonly instance: string;
  readonly smtpUrl: string | null;
  readonly messageGatewayUrl: string | null;
  readonly logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";
  readonly isIntrospectionOn: boolean;
  /** Loads the demo where the database is empty, and lets its board move. Never in production. */
  readonly isDemoOn: boolean;
  /** Absolute. */
  readonly dataFolder: string;
  /** Signs sessions and cursors; the passwords of the database roles are derived from it. */
  readonly secret: string;
  /** Keys of the encrypted personal columns, each 32 bytes; the first encrypts, all decrypt. */
  readonly personalKeys: readonly KeyMaterial[];
}

/** Says every setting that is wrong, by name, never by value. */
export class ConfigError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The configuration is not usable:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
    this.name = "ConfigError";
    this.problems = problems;
  }
}

/** Reads and checks the settings; an empty one counts as not set. Throws a ConfigError. */
export function loadConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = settings.safeParse(given);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`));
  const values = parsed.data;
  const isProduction = values.NODE_ENV === "production";
  if (isProduction) refuseWhatIsForDevelopment(values);
  return Object.freeze({
    environment: values.NODE_ENV,
    port: values.PORT,
    // Outside production only this machine gets in: the inbox of the messages is open there.
    host: values.HOST ?? (isProduction ? "0.0.0.0" : "127.0.0.1"),
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ""),
    trustedProxies: Object.freeze(listOf(values.TRUSTED_PROXIES)),
    databaseUrl: values.DATABASE_URL ?? null,
    instance: values.INSTANCE ?? defaultInstance,
    smtpUrl: values.SMTP_URL ?? null,
    messageGatewayUrl: values.MESSAGE_GATEWAY_URL ?? null,
    logLevel: values.LOG_LEVEL ?? (values.NODE_ENV === "test" ? "silent" : "info"),
    isIntrospectionOn: values.INTROSPECTION === "on",
    isDemoOn: (values.DEMO ?? (values.NODE_ENV === "development" ? "on" : "off")) === "on",
    dataFolder: resolve(values.DATA_DIR),
    secret: values.SECRET ?? developmentSecret,
    personalKeys: Object.freeze(parseKeys(values.PERSONAL_KEYS ?? developmentPersonalKeys)),
  });
}

/** Adds what `.env` in the working folder says and the environment does not. For commands only: tests have their own settings. */
export function loadEnvFile(): void {
  if (existsSync(".env")) process.loadEnvFile(".env");
}

const defaultInstance = "mamuju";
const developmentSecret = "development-secret-not-for-production";
const developmentPersonalKeys = `development:${Buffer.alloc(32, "development-only").toString("base64")}`;

const address = (protocols: RegExp) => z.url({ protocol: protocols, error: "is not an address of the right kind" }).optional();

const settings = z.object({
  NODE_ENV: z.enum(["development", "test", "production"], { error: "must be development, test or production" }).default("development"),
  PORT: z.coerce
    .number({ error: "must be a number" })
    .int({ error: "must be a whole number" })
    .min(0, { error: "must not be negative" })
    .max(65_535, { error: "must be at most 65535" })
    .default(4000),
  HOST: z.string().optional(),
  PUBLIC_URL: address(/^https?$/),
  TRUSTED_PROXIES: z
    .string()
    .refine((text) => areProxies(text), { error: "must be addresses, networks or loopback, linklocal, uniquelocal, with commas between" })
    .default("loopback"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/./, { error: "must begin with postgres://" })
    .optional(),
  INSTANCE: z
    .string()
    .regex(/^[a-z0-9-]+$/, { error: "must be the name of a folder below instance/" })
    .optional(),
  SMTP_URL: address(/^smtps?$/),
  MESSAGE_GATEWAY_URL: address(/^https?$/),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], { error: "is not a level" }).optional(),
  INTROSPECTION: z.enum(["on", "off"], { error: "must be on or off" }).default("on"),
  DEMO: z.enum(["on", "off"], { error: "must be on or off" }).optional(),
  DATA_DIR: z.string().default(".data"),
  SECRET: z.string().min(32, { error: "must have at least 32 characters" }).optional(),
  PERSONAL_KEYS: z
    .string()
    .refine((text) => keyProblem(text) === null, { error: (issue) => keyProblem(String(issue.input)) ?? "" })
    .optional(),
});

const listOf = (text: string): string[] => text.split(",").map((each) => each.trim());

function areProxies(text: string): boolean {
  try {
    trustsProxies(listOf(text));
    return true;
  } catch {
    return false;
  }
}

function refuseWhatIsForDevelopment(values: z.infer<typeof settings>): void {
  const problems = [
    secretProblem("SECRET", values.SECRET, developmentSecret),
    secretProblem("PERSONAL_KEYS", values.PERSONAL_KEYS, developmentPersonalKeys),
    values.DEMO === "on" ? "DEMO: production has no demo" : null,
  ].filter((problem) => problem !== null);
  if (problems.length > 0) throw new ConfigError(problems);
}

function secretProblem(name: string, value: string | undefined, development: string): string | null {
  if (value === undefined) return `${name}: production needs a secret of its own`;
  // A part is enough: the development key must not stay in the ring behind a new first key.
  const isDevelopment = value.split(",").some((part) => part.split(":").at(-1) === development.split(":").at(-1));
  return isDevelopment ? `${name}: production refuses the development value` : null;
}

function keyProblem(text: string): string | null {
  const keys = parseKeys(text);
  if (keys.some(({ id }) => !/^[a-z0-9]+$/i.test(id))) return "every key needs a name of letters and digits: name:base64";
  if (keys.some(({ secret }) => secret.length !== 32)) return "every key must be 32 bytes in base64";
  return new Set(keys.map(({ id }) => id)).size < keys.length ? "two keys have the same name" : null;
}
