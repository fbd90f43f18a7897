import type { FastifyInstance } from "fastify";
import type { Readiness } from "./health.ts";
import type { EventStreams } from "./sse.ts";
import type { Sockets } from "./websocket.ts";

export interface Drainable {
  readonly readiness: Readiness;
  readonly relay: { stop(): Promise<void> };
  readonly sockets: Sockets;
  readonly eventStreams: EventStreams;
  readonly fastify: FastifyInstance;
  /** Pools and what else is open, when nothing runs any more. */
  closeRest(): Promise<void>;
}

export interface DrainTimes {
  /** Milliseconds over which sockets are closed. */
  readonly spread: number;
  /** Milliseconds that running requests are given. */
  readonly inFlight: number;
}

const patient: DrainTimes = { spread: 5_000, inFlight: 10_000 };

/**
 * Stops without losing anything: no new traffic, no new events, watchers sent elsewhere in stages, running requests finished,
 * then the pools. A second call waits for the first.
 */
export function createDrain(parts: Drainable): (times?: DrainTimes) => Promise<void> {
  let draining: Promise<void> | undefined;
  return (times = patient) => (draining ??= drain(parts, times));
}

async function drain(
  { readiness, relay, sockets, eventStreams, fastify, closeRest }: Drainable,
  { spread, inFlight }: DrainTimes,
): Promise<void> {
  readiness.isReady = false;
  await relay.stop();
  sockets.refuse();
  eventStreams.refuse();
  eventStreams.close();
  await sockets.closeStaged(spread);
  await atMost(inFlight, fastify.close(), () => fastify.server.closeAllConnections());
  await sockets.close();
  await closeRest();
}

/** Waits for the work; when the time is over, `force` makes it end. */
async function atMost(milliseconds: number, work: Promise<unknown>, force: () => void): Promise<void> {
  const timer = setTimeout(force, milliseconds);
  try {
    await work;
  } finally {
    clearTimeout(timer);
  }
}
