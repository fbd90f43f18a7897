import type { IncomingHttpHeaders } from "node:http";

/**
 * Whether a browser sent this on behalf of another site: then cookies prove nothing. Fetch metadata decides where the browser
 * sends it, else the origin. Programs send neither and are let in, for they hold no cookie of anyone.
 * Sibling sub-domains (`same-site`) are other sites too.
 */
export function isCrossSite(headers: IncomingHttpHeaders, publicUrl: string): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  return headers.origin !== undefined && !isOwnOrigin(headers.origin, headers.host, publicUrl);
}

/** Ours is the public address, or whatever host the request itself was sent to. */
function isOwnOrigin(origin: string, host: string | undefined, publicUrl: string): boolean {
  if (origin === new URL(publicUrl).origin) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
