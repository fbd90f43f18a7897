import { randomUUID } from "node:crypto";
import compress from "@fastify/compress";
import cookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import fastify, { type FastifyInstance, LogController } from "fastify";
import type { Logger } from "pino";
import type { TrustsProxy } from "./address.ts";

/** The web server without its routes: headers that protect, compression, cookies, time limits, a log without content. */
export async function createFastify(options: {
  readonly logger: Logger;
  readonly publicUrl: string;
  readonly trustsProxy: TrustsProxy;
}): Promise<FastifyInstance> {
  const isSecure = options.publicUrl.startsWith("https:");
  const server = fastify({
    loggerInstance: options.logger,
    // Query strings may hold variables, so requests are logged by the hook below.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: options.trustsProxy,
    // Addresses are read aloud and typed on telephones.
    routerOptions: { ignoreTrailingSlash: true, caseSensitive: false },
    rewriteUrl: ({ url = "/" }) => (isDecodable(url) ? url : addressOfNothing),
    bodyLimit: 65_536,
    requestTimeout: 15_000,
    http: { headersTimeout: 5_000 },
    forceCloseConnections: "idle",
    return503OnClosing: true,
  }) as unknown as FastifyInstance;
  await server.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy },
    // Only over TLS: on a plain address it would lock people out for months.
    strictTransportSecurity: isSecure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: "same-origin" },
  });
  server.setNotFoundHandler((_request, reply) => reply.code(404).type("text/plain; charset=utf-8").send("Not found.\n"));
  await server.register(cookie);
  await server.register(compress, { threshold: 1024, encodings: ["br", "gzip"] });
  server.addHook("onResponse", async (request, reply) => {
    request.log.info(
      { method: request.method, path: request.url.split("?")[0], status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      "request",
    );
  });
  return server;
}

/** Where a broken address leads: to the page that says that there is nothing. */
const addressOfNothing = "/-";

function isDecodable(url: string): boolean {
  try {
    decodeURI(url.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}

/** Nothing but our own files: no inline script or style, no frame, no other site. */
export const contentSecurityPolicy = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "manifest-src": ["'self'"],
  "form-action": ["'self'"],
  "base-uri": ["'none'"],
  "frame-ancestors": ["'none'"],
};
