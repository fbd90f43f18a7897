import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Instance } from "../kernel/instance.ts";
import { shellWords } from "../web/messages/catalogue.ts";
import type { AnyPage } from "../web/page.ts";
import type { PageAssets } from "../web/site.ts";

const year = 31_536_000;

/** Addresses of the built style sheet and script. Throws where `vite build` has not run. */
export function loadPageAssets(folder: string = assetFolder()): PageAssets {
  const file = join(folder, "manifest.json");
  if (!existsSync(file)) throw new Error("The portal's script and style are not built. Run: npx vite build");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Record<string, { readonly file: string } | undefined>;
  const addressOf = (source: string): string => {
    const entry = manifest[source];
    if (!entry) throw new Error(`The build of the portal lacks ${source}. Run: npx vite build`);
    return `/${entry.file}`;
  };
  return { style: addressOf("src/web/styles/site.css"), script: addressOf("src/web/client/entry.ts") };
}

/** Hashed files for good and already compressed; the few files whose names are fixed for an hour. */
export async function serveAssets(
  fastify: FastifyInstance,
  pages: readonly AnyPage[],
  instance: Instance,
  folder = assetFolder(),
): Promise<void> {
  await fastify.register(fastifyStatic, {
    root: join(folder, "aset"),
    prefix: "/aset/",
    decorateReply: false,
    preCompressed: true,
    immutable: true,
    maxAge: year * 1000,
    index: false,
  });
  const favicon = readFileSync(join(folder, "favicon.svg"));
  fastify.get("/favicon.svg", (_request, reply) => reply.type("image/svg+xml").header("cache-control", hour).send(favicon));
  const preview = readFileSync(join(folder, "pratinjau.png"));
  fastify.get("/pratinjau.png", (_request, reply) => reply.type("image/png").header("cache-control", hour).send(preview));
  fastify.get("/robots.txt", (_request, reply) =>
    reply.type("text/plain; charset=utf-8").header("cache-control", hour).send(robots(pages)),
  );
  fastify.get("/manifest.webmanifest", (_request, reply) =>
    reply
      .type("application/manifest+json")
      .header("cache-control", hour)
      .send(JSON.stringify(webManifest(instance))),
  );
}

const hour = "public, max-age=3600";

function robots(pages: readonly AnyPage[]): string {
  const paths = [...new Set(pages.filter((page) => page.area === "office").map((page) => page.path.split(":")[0] ?? ""))];
  // What lies below a closed path is closed with it.
  const closed = paths.filter((path) => !paths.some((above) => path.startsWith(`${above}/`))).map((path) => `Disallow: ${path}`);
  return ["User-agent: *", ...closed, closed.length === 0 ? "Disallow:" : "", ""]
    .filter((line, index, all) => line || index === all.length - 1)
    .join("\n");
}

const webManifest = ({ shortName, name }: Instance) => ({
  name: `${shellWords.id.siteName}, ${name.id}`,
  short_name: `${shellWords.id.siteName} ${shortName.id}`,
  lang: "id",
  start_url: "/",
  display: "browser",
  background_color: "#fbf8f1",
  theme_color: "#0d3644",
  icons: [{ src: "/favicon.svg", type: "image/svg+xml", sizes: "any" }],
});

/** `dist/web` beside the nearest package.json: the depth differs between the sources and the compiled program. */
export function assetFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, "package.json"))) {
    const above = dirname(folder);
    if (above === folder) throw new Error("The program's own folder was not found.");
    folder = above;
  }
  return join(folder, "dist", "web");
}
