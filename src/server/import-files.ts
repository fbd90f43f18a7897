import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { createContext, type Services } from "../graphql/context.ts";
import { messages as grammar } from "../graphql/graphql.messages.ts";
import { AccessError, Rejected } from "../kernel/errors.ts";
import { rejectsFile } from "../kernel/import/rejects-file.ts";
import { say } from "../kernel/text.ts";
import type { Viewer } from "../kernel/viewer.ts";
import { assertUploads, importOf, previewFor, roundCodeOf, uploadFile } from "../modules/recruitment/index.ts";
import { addressOf, patterns } from "../web/paths.ts";
import { isCrossSite } from "./cross-site.ts";
import { type ErrorFormatter, statusOf } from "./format-error.ts";
import type { Limiter } from "./limits.ts";
import { localeOf } from "../kernel/locale.ts";
import { acceptForms, readForm } from "./page-form.ts";
import type { Sessions } from "../kernel/session.ts";

export interface ImportRoute {
  readonly services: Services;
  readonly sessions: Sessions;
  readonly limiter: Limiter;
  readonly formatError: ErrorFormatter;
}

/**
 * Files are uploaded by HTTP, not by GraphQL: `POST /files/import` with `roundId`, `layout`, `phase` and `file`. A program is answered in
 * JSON, the form of a page goes on to the preview. `GET /files/import/:id/rejects.csv` hands back the refused rows with their reasons.
 */
export async function serveImports(fastify: FastifyInstance, route: ImportRoute): Promise<void> {
  const { services } = route;
  await fastify.register(async (scope) => {
    await acceptForms(scope);
    scope.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => answerFailure(route, error, request, reply));

    scope.post("/files/import", { bodyLimit: largestUpload }, async (request, reply) => {
      // Who may not upload is told so before a byte of the file is kept.
      const viewer = await personOf(route, request);
      assertUploads(viewer);
      const form = (await readForm(request, { takesFile: true }))?.form;
      const file = form?.file("file") ?? null;
      const roundId = form?.text("roundId") ?? "";
      const upload = {
        roundId,
        layout: form?.text("layout") ?? "",
        phase: form?.optional("phase") ?? null,
        fileName: file?.name ?? "",
        content: Buffer.from(file?.bytes ?? []),
      };
      try {
        const { fileId, roundCode } = await services.database.write(viewer, (em) => uploadFile(em, viewer, upload, services));
        if (isFromPage(request)) return await leave(reply, addressOf(patterns.sourceFile, { code: roundCode, id: fileId }));
        return await send(reply, 201, { id: fileId });
      } catch (error) {
        if (!(error instanceof Rejected)) throw error;
        const code = isFromPage(request) ? await roundCodeOf(createContext(services, viewer), roundId) : null;
        if (code !== null)
          return leave(
            reply,
            addressOf(patterns.roundImports, { code }, { galat: error.errors[0]?.code ?? "INVALID", bagian: error.errors[0]?.path.at(-1) }),
          );
        return send(reply, 422, {
          userErrors: error.errors.map(({ code: what, path, message }) => ({ code: what, path, message: say(message, viewer.locale) })),
        });
      }
    });

    scope.get("/files/import/:id/rejects.csv", async (request, reply) => {
      const viewer = await personOf(route, request);
      const context = createContext(services, viewer);
      const file = await importOf(context, String((request.params as { id?: string }).id));
      const preview = file && (await previewFor(context, file));
      if (!preview) throw new AccessError("NOT_FOUND", grammar.notFound);
      reply.headers({
        "cache-control": "private, no-store",
        "content-disposition": `attachment; filename="ditolak-${file.sha256.slice(0, 8)}.csv"`,
      });
      return reply.type("text/csv; charset=utf-8").send(rejectsFile(preview.titles, preview.rejected, viewer.locale));
    });
  });
}

/** A little more than the largest file that is read, for the other fields. */
const largestUpload = 21_000_000;

/** Session and same origin: an upload by another site, or with a token, is refused. */
async function personOf({ sessions, limiter, services }: ImportRoute, request: FastifyRequest): Promise<Viewer> {
  if (isCrossSite(request.headers, services.config.publicUrl)) throw new AccessError("FORBIDDEN", grammar.crossSite);
  const viewer = await sessions.viewerOf({ headers: request.headers, address: request.ip });
  await limiter.spend(viewer, "write", 1);
  if (viewer.kind === "ANONYMOUS") throw new AccessError("UNAUTHENTICATED", grammar.signInFirst);
  if (viewer.kind === "TOKEN") throw new AccessError("FORBIDDEN", grammar.tokenMayNot);
  return { ...viewer, locale: localeOf(request.headers) };
}

const isFromPage = (request: FastifyRequest): boolean => (request.headers.accept ?? "").includes("text/html");

const leave = (reply: FastifyReply, to: string): FastifyReply => reply.header("cache-control", "no-store").redirect(to, 303);

const send = (reply: FastifyReply, status: number, body: object): FastifyReply =>
  reply.code(status).header("cache-control", "no-store").type("application/json; charset=utf-8").send(JSON.stringify(body));

function answerFailure(
  { formatError }: ImportRoute,
  error: Error & { statusCode?: number },
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (isFromPage(request) && error instanceof AccessError && error.code === "UNAUTHENTICATED")
    return leave(reply, addressOf(patterns.signIn, {}, { lanjut: patterns.officeRounds }));
  if (error.statusCode === 413)
    return send(reply, 413, { errors: [{ message: "The file is too large.", extensions: { code: "BAD_REQUEST" } }] });
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return send(reply, error.statusCode, { errors: [{ message: "The request cannot be read.", extensions: { code: "BAD_REQUEST" } }] });
  }
  const formatted = formatError(error, localeOf(request.headers));
  return send(reply, statusOf(formatted.extensions?.["code"]), { errors: [formatted] });
}
