import type { IncomingMessage } from "node:http";
import proxyAddr from "@fastify/proxy-addr";

/** Whether a peer is a proxy of ours, by its address; Fastify's `trustProxy` and the WebSocket server ask the same function. */
export type TrustsProxy = (address: string, hop: number) => boolean;

/** From addresses, networks (`10.0.0.0/8`) and the names `loopback`, `linklocal`, `uniquelocal`. Throws on anything else. */
export const trustsProxies = (networks: readonly string[]): TrustsProxy => proxyAddr.compile([...networks]);

/** The client's address: what proxies of ours say, else who is connected. A header of strangers counts for nothing. */
export const addressOf = (request: IncomingMessage, trusts: TrustsProxy): string => proxyAddr(request, trusts);
