// Before any class with decorators is read.
import "reflect-metadata";
import { createHmac } from "node:crypto";
import type { DocumentNode, ExecutionResult, FormattedExecutionResult, GraphQLSchema } from "graphql";
import type { FastifyInstance } from "fastify";
import { type Logger, pino } from "pino";
import type { Config } from "./config.ts";
import { loadDemo } from "./demo/load-demo.ts";
import { demoNotice } from "./demo/demo.messages.ts";
import { readDemoMark } from "./demo/demo-mark.ts";
import { startTicker } from "./demo/ticker.ts";
import { buildSchema, type SchemaParts } from "./graphql/build-schema.ts";
import { type Context, type Cookies, type Services, createContext } from "./graphql/context.ts";
import { createCursors } from "./graphql/cursor.ts";
import { createExecutor, type Executor, type Selected } from "./graphql/executor.ts";
import { sweepIdempotency } from "./graphql/sweep-idempotency.ts";
import { createBus } from "./kernel/bus.ts";
import { type Clock, systemClock } from "./kernel/clock.ts";
import type { Database } from "./kernel/database.ts";
import { loadInstance } from "./kernel/instance.ts";
import { chooseMessenger, type Messengers } from "./kernel/messenger/choose-messenger.ts";
import type { KeptInbox } from "./kernel/messenger/kept-inbox.ts";
import type { Messenger } from "./kernel/messenger.ts";
import { createKeyring } from "./kernel/personal.ts";
import { recurring } from "./kernel/recurring.ts";
import { type Relay, startRelay } from "./kernel/relay.ts";
import type { Viewer } from "./kernel/viewer.ts";
import { createSessions } from "./modules/people/index.ts";
import { seedRuleSets, sweepVacancies } from "./modules/recruitment/index.ts";
import { nodeTypes, resolvers } from "./resolvers.ts";
import { addressOf, trustsProxies } from "./server/address.ts";
import { createApollo } from "./server/apollo.ts";
import { servePublishedFiles } from "./server/published-files.ts";
import { createDrain, type DrainTimes } from "./server/drain.ts";
import { createFastify } from "./server/fastify.ts";
import { createErrorFormatter, type ErrorFormatter } from "./server/format-error.ts";
import { registerHealth } from "./server/health.ts";
import { registerGraphql } from "./server/http.ts";
import { serveImports } from "./server/import-files.ts";
import { type Budgets, createLimiter } from "./server/limits.ts";
import { type LiveCaps, LiveSlots } from "./server/live-slots.ts";
import { createMetrics, registerMetrics } from "./server/metrics.ts";
import { registerPages } from "./server/pages.ts";
import { serveSchemaFile } from "./server/schema-file.ts";
import type { Sessions } from "./kernel/session.ts";
import { spendFor } from "./server/spend.ts";
import { serveSse } from "./server/sse.ts";
import { asGraphqlError, formatResult } from "./server/streams.ts";
import { type SocketOptions, serveWebsocket } from "./server/websocket.ts";
import { openStorage, type Storage } from "./storage.ts";
import { subscribers } from "./subscribers.ts";
import { codeSheetsPage } from "./web/features/people/code-sheets.page.tsx";
import { inboxPage } from "./web/features/people/inbox.page.tsx";
import type { AnyPage } from "./web/page.ts";
import { routes } from "./web/routes.ts";

/** What a test puts in the place of the real thing. */
export interface AppOverrides {
  readonly clock?: Clock;
  readonly messenger?: Messenger;
  readonly storage?: Storage;
  readonly sessions?: Sessions;
  readonly schemaParts?: SchemaParts;
  readonly budgets?: Budgets;
  readonly liveCaps?: LiveCaps;
  readonly pages?: readonly AnyPage[];
  readonly sockets?: Pick<SocketOptions, "heartbeat" | "initTimeout" | "subscriptionsPerSocket">;
}

export interface App {
  readonly fastify: FastifyInstance;
  readonly database: Database;
  readonly services: Services;
  readonly schema: GraphQLSchema;
  readonly relay: Relay;
  /** Messages that nobody carried away; null in production and where a test gave its own messenger. */
  readonly inbox: KeptInbox | null;
  /** Starts to listen and answers the address, without a slash at the end. Port 0: any that is free. */
  listen(port?: number): Promise<string>;
  /** Where it listens; throws before `listen`. */
  readonly url: string;
  /** Runs an operation in this process, as the pages do: same schema, same access, same limits of the document; no rate limit. */
  execute(
    document: string,
    variables: Readonly<Record<string, unknown>>,
    viewer: Viewer,
    cookies?: Cookies,
  ): Promise<FormattedExecutionResult>;
  /** Stops without losing anything (drain.ts). */
  drain(times?: DrainTimes): Promise<void>;
  /** Stops at once; for tests. */
  close(): Promise<void>;
}

/** The whole program as a function of its settings. Reads no environment and stops no process. */
export async function createApp(config: Config, overrides: AppOverrides = {}): Promise<App> {
  const logger: Logger = pino({ level: config.logLevel, redact: ["headers", "req.headers"] });
  const formatError = createErrorFormatter({ error: (details, message) => logger.error(details, message) });
  const onFailure = (error: unknown) => void formatError(error, "en");
  const clock = overrides.clock ?? systemClock;
  const storage = overrides.storage ?? (await openStorage(config));
  const messengers = overrides.messenger ? null : chooseMessenger(messengerConfig(config), clock);
  const services: Services = {
    clock,
    config,
    instance: loadInstance(config.instance),
    database: storage.database,
    bus: createBus(onFailure),
    messenger: overrides.messenger ?? (messengers as NonNullable<typeof messengers>).messenger,
    keyring: createKeyring(config.personalKeys),
    cursors: createCursors(derivedSecret(config, "cursors")),
  };
  const relay = await startRelay({
    url: storage.appUrl,
    bus: services.bus,
    clock,
    tools: { database: services.database, clock },
    // Each event brings its own payload; the relay knows names only when it reads them.
    subscribers,
    onFailure: (error) => onFailure(error),
  });
  const stopRinging = services.database.onRecorded(() => relay.ring());
  await seedRuleSets(services);
  if (config.isDemoOn) await loadDemo(services);
  const isDemo = (await readDemoMark(services.database.app)) !== null;
  await sweepVacancies(services);
  const sweeps = [
    recurring(() => sweepVacancies(services), everyMinute, onFailure),
    recurring(() => sweepIdempotency(services), everyHour, onFailure),
  ];
  const ticker = config.isDemoOn ? startTicker(services, onFailure) : null;
  const schema = buildSchema(overrides.schemaParts ?? { resolvers, nodeTypes });
  const served = await serve({ config, overrides, services, isDemo, messengers, schema, formatError, logger });
  let address: string | undefined;
  const drain = createDrain({
    ...served,
    relay,
    async closeRest() {
      stopRinging();
      await Promise.all([...sweeps.map((each) => each.stop()), ticker?.stop()]);
      messengers?.close();
      await storage.close();
    },
  });
  return {
    fastify: served.fastify,
    database: storage.database,
    services,
    schema,
    relay,
    inbox: messengers?.inbox ?? null,
    async listen(port = config.port) {
      const listening = await served.fastify.listen({ port, host: config.host });
      address = listening.replace(/\/+$/, "");
      served.readiness.isReady = true;
      return address;
    },
    get url() {
      if (address === undefined) throw new TypeError("The app does not listen yet.");
      return address;
    },
    async execute(document, variables, viewer, cookies) {
      const result = await executeHere(served.executor, document, variables, createContext(services, viewer, cookies));
      return formatResult({ formatError }, result, viewer);
    },
    drain,
    close: () => drain({ spread: 0, inFlight: 1_000 }),
  };
}

interface ServeParts {
  readonly config: Config;
  readonly overrides: AppOverrides;
  readonly services: Services;
  /** Everything in the database is invented. */
  readonly isDemo: boolean;
  /** Null where a test gave its own messenger. */
  readonly messengers: Messengers | null;
  readonly schema: GraphQLSchema;
  readonly formatError: ErrorFormatter;
  readonly logger: Logger;
}

/** Everything that listens. */
async function serve({ config, overrides, services, isDemo, messengers, schema, formatError, logger }: ServeParts) {
  const { publicUrl, isIntrospectionOn } = config;
  const sessions = overrides.sessions ?? createSessions(services);
  const limiter = createLimiter(overrides.budgets);
  const slots = new LiveSlots(overrides.liveCaps);
  const trustsProxy = trustsProxies(config.trustedProxies);
  const metrics = createMetrics();
  const readiness = { isReady: false };
  const executor = createExecutor(schema, { isIntrospectionOn });
  const apollo = createApollo({ schema, isIntrospectionOn, limiter, formatError, metrics });
  await apollo.start();
  const fastify = await createFastify({ logger, publicUrl, trustsProxy });
  const streams = { services, executor, sessions, limiter, formatError, metrics };
  registerHealth(fastify, services.database, readiness);
  registerMetrics(fastify, metrics);
  await registerGraphql(fastify, {
    apollo,
    publicUrl,
    formatError,
    limiter,
    contextOf: async (caller, cookies) => createContext(services, await sessions.viewerOf(caller), cookies),
  });
  serveSchemaFile(fastify, schema);
  servePublishedFiles(fastify, services);
  await serveImports(fastify, { services, sessions, limiter, formatError });
  await registerPages(fastify, {
    instance: services.instance,
    config,
    clock: services.clock,
    standingNotice: isDemo ? demoNotice : null,
    pages: [...(overrides.pages ?? routes), ...(messengers ? messagePages(messengers) : [])],
    viewerOf: ({ headers, ip }) => sessions.viewerOf({ headers, address: ip }),
    execute: async (document, variables, viewer, cookies) => {
      // Else the form of the sign-in page would be a door without a limit.
      const admit: Admit = async (parsed, selected) => void (await spendFor(limiter, viewer, schema, parsed, selected, "page"));
      return formatResult(
        { formatError },
        await executeHere(executor, document, variables, createContext(services, viewer, cookies), admit),
        viewer,
      );
    },
  });
  const eventStreams = serveSse(fastify, streams, { publicUrl, slots });
  const sockets = serveWebsocket(fastify.server, streams, {
    publicUrl,
    slots,
    addressOf: (request) => addressOf(request, trustsProxy),
    ...overrides.sockets,
  });
  fastify.addHook("onClose", () => apollo.stop());
  return { fastify, executor, readiness, sockets, eventStreams };
}

/** Refuses by throwing. */
type Admit = (document: DocumentNode, selected: Selected) => Promise<void>;

async function executeHere(
  executor: Executor,
  document: string,
  variables: Readonly<Record<string, unknown>>,
  context: Context,
  admit?: Admit,
): Promise<Pick<ExecutionResult, "data" | "errors">> {
  const prepared = executor.prepare(document);
  if ("errors" in prepared) return { errors: prepared.errors };
  try {
    const selected = executor.select({ document: prepared.document, variables });
    if (selected) await admit?.(prepared.document, selected);
  } catch (error) {
    return { errors: [asGraphqlError(error)] };
  }
  return executor.execute({ document: prepared.document, variables }, context);
}

/** Where kept messages and code sheets are seen; the inbox outside production only. */
const messagePages = ({ inbox, sheets }: Messengers): AnyPage[] => [...(inbox ? [inboxPage(inbox.messages)] : []), codeSheetsPage(sheets)];

/** Days begin and end on the minute; the pages show what the calendar says in between. */
const everyMinute = 60_000;
const everyHour = 3_600_000;

/** One secret in the settings, one key for each purpose. */
const derivedSecret = ({ secret }: Config, purpose: string): string => createHmac("sha256", secret).update(purpose).digest("base64url");

const messengerConfig = (config: Config) => ({
  smtpUrl: config.smtpUrl,
  mailFrom: `noreply@${new URL(config.publicUrl).hostname}`,
  messageGatewayUrl: config.messageGatewayUrl,
  messageGatewaySecret: derivedSecret(config, "message gateway"),
  isProduction: config.environment === "production",
});
