import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { documentLimits } from "../graphql/limits.ts";
import { largestPageSize } from "../graphql/page-request.ts";
import { type EditorAssets, playgroundPage } from "../web/features/playground/playground.page.tsx";
import type { AnyPage } from "../web/page.ts";
import { contentSecurityPolicy } from "./fastify.ts";
import { defaultBudgets } from "./limits.ts";
import { assetFolder } from "./page-assets.ts";

const year = 31_536_000;

/** Serves the page where operations are tried out, with its editor. Where the editor is not built there is no page. */
export async function servePlayground(
  fastify: FastifyInstance,
  show: (page: AnyPage, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>,
): Promise<void> {
  const folder = join(assetFolder(), "../playground");
  const assets = loadEditor(folder);
  if (!assets) return;
  const { depth, cost } = documentLimits;
  const page = playgroundPage(assets, { depth, cost, pageSize: largestPageSize, costPerMinute: defaultBudgets.read.ANONYMOUS.points });
  await fastify.register(fastifyStatic, {
    root: join(folder, "aset"),
    prefix: "/playground/aset/",
    decorateReply: false,
    preCompressed: true,
    immutable: true,
    maxAge: year * 1000,
    index: false,
  });
  fastify.get(page.path, (request, reply) => show(page, request, reply.header("content-security-policy", policy)));
}

/** The editor writes style elements and attributes, and checks operations in workers. */
const policy = Object.entries({
  ...contentSecurityPolicy,
  "worker-src": ["'self'"],
  "style-src": ["'self'", "'unsafe-inline'"],
})
  .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
  .join(";");

function loadEditor(folder: string): EditorAssets | null {
  const file = join(folder, "manifest.json");
  if (!existsSync(file)) return null;
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Record<
    string,
    { readonly file: string; readonly css?: readonly string[] } | undefined
  >;
  const entry = manifest["src/playground/main.tsx"];
  if (!entry) throw new Error("The build of the playground lacks its script. Run: npx vite build --config vite.playground.config.ts");
  const addressOf = (name: string): string => `/playground/${name}`;
  return { script: addressOf(entry.file), styles: (entry.css ?? []).map(addressOf) };
}
