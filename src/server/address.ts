import type { IncomingMessage } from "node:http";

/** Fastify's setting that means the same: only a proxy on this machine is believed. */
export const trustedProxies = "loopback";

/** The client's address: what the proxy on this machine says, else who is connected. A header of strangers counts for nothing. */
export function addressOf(request: Pick<IncomingMessage, "headers" | "socket">): string {
  const peer = request.socket.remoteAddress ?? "";
  if (!isLoopback(peer)) return peer;
  const forwarded = String(request.headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean);
  // From the right: what stands left of the first stranger, that stranger may have written himself.
  return forwarded.findLast((each) => !isLoopback(each)) ?? forwarded[0] ?? peer;
}

const isLoopback = (address: string): boolean => address === "::1" || /^(::ffff:)?127\./.test(address);
