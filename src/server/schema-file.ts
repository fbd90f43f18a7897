import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import { printSchema } from "../graphql/print-schema.ts";
import { patterns } from "../web/paths.ts";

/** `/schema.graphql`: the published contract as text, the same as the file in the repository. Printed when first asked for. */
export function serveSchemaFile(fastify: FastifyInstance, schema: GraphQLSchema): void {
  let text: string | undefined;
  fastify.get(patterns.schemaFile, (_request, reply) => {
    text ??= printSchema(schema);
    return reply.type("text/plain; charset=utf-8").header("cache-control", "public, max-age=300").send(text);
  });
}
