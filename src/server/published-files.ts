import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Database } from "../kernel/database.ts";
import { findPublishedFile, readAddress } from "../modules/recruitment/index.ts";

/**
 * Published result files below `/data`, byte for byte as they were hashed and logged: by version for ever, `latest` as an alias that is
 * asked again each time, and beside each its checksum as `sha256sum -c` reads it. Open to every site: they are there to be recomputed.
 */
export function servePublishedFiles(fastify: FastifyInstance, { database }: { readonly database: Database }): void {
  fastify.get("/data/*", async (request, reply) => {
    const asked = readAddress(request.url.split("?")[0] ?? "");
    const file = asked && (await findPublishedFile(database.public, asked));
    reply.headers({ "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" });
    if (!asked || !file) return notFound(reply);
    reply.header("cache-control", asked.version === null ? "public, no-cache" : "public, max-age=31536000, immutable");
    if (asked.version === null) reply.header("content-location", asked.isChecksum ? `${file.path}.sha256` : file.path);
    const tag = asked.isChecksum ? `"sum-${file.sha256}"` : `"${file.sha256}"`;
    reply.header("etag", tag);
    if (isKnown(request, tag)) return reply.code(304).send();
    if (asked.isChecksum)
      return reply.type("text/plain; charset=utf-8").send(`${file.sha256}  ${file.path.slice(file.path.lastIndexOf("/") + 1)}\n`);
    return reply.type("application/json; charset=utf-8").send(file.content);
  });
}

const isKnown = (request: FastifyRequest, tag: string): boolean =>
  (request.headers["if-none-match"] ?? "").split(",").some((each) => each.trim().replace(/^W\//, "") === tag);

const notFound = (reply: FastifyReply): FastifyReply =>
  reply
    .code(404)
    .type("application/json; charset=utf-8")
    .header("cache-control", "no-store")
    .send(JSON.stringify({ errors: [{ message: "There is no published file at this address.", extensions: { code: "NOT_FOUND" } }] }));
