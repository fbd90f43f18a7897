import type { FastifyInstance } from "fastify";
import type { Database } from "../kernel/database.ts";

export interface Readiness {
  /** False from the moment the program begins to stop. */
  isReady: boolean;
}

/** `/livez`: the process answers. `/readyz`: it should get traffic, so the database answers and it is not stopping. */
export function registerHealth(fastify: FastifyInstance, database: Database, readiness: Readiness): void {
  fastify.get("/livez", async (_request, reply) => reply.type("text/plain").send("ok\n"));
  fastify.get("/readyz", async (_request, reply) => {
    const problem = readiness.isReady ? await problemOf(database) : "stopping";
    return reply
      .code(problem === null ? 200 : 503)
      .type("text/plain")
      .send(`${problem ?? "ok"}\n`);
  });
}

async function problemOf(database: Database): Promise<string | null> {
  try {
    await database.public.run({ name: "health.ready", text: "select 1 as one", values: [] });
    return null;
  } catch {
    return "the database does not answer";
  }
}
