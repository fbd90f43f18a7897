import { BlockList } from "node:net";
import type { FastifyInstance } from "fastify";
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from "prom-client";

export interface Metrics {
  readonly registry: Registry;
  readonly operations: Counter<"kind" | "transport" | "outcome">;
  readonly duration: Histogram<"method" | "route" | "status">;
  readonly sockets: Gauge;
  readonly streams: Gauge;
}

/** Measures of one app. No name of an operation and no address is a label: strangers choose those. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    operations: new Counter({
      name: "graphql_operations_total",
      help: "Operations by kind, transport and outcome.",
      labelNames: ["kind", "transport", "outcome"],
      registers,
    }),
    duration: new Histogram({
      name: "http_request_duration_seconds",
      help: "Requests by route and status.",
      labelNames: ["method", "route", "status"],
      registers,
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    }),
    sockets: new Gauge({ name: "graphql_sockets", help: "Open WebSocket connections.", registers }),
    streams: new Gauge({ name: "graphql_live_subscriptions", help: "Live subscriptions over WebSocket and SSE.", registers }),
  };
}

/** `/metrics`, for the machines of the house only: loopback and private networks. */
export function registerMetrics(fastify: FastifyInstance, metrics: Metrics): void {
  fastify.addHook("onResponse", async (request, reply) => {
    metrics.duration.observe(
      { method: request.method, route: request.routeOptions.url ?? "none", status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
  });
  fastify.get("/metrics", async (request, reply) => {
    // A proxy that is not named as ours hides who asks: its word counts for nothing, and so does its own address.
    const isUnbelieved = request.headers["x-forwarded-for"] !== undefined && request.ip === request.socket.remoteAddress;
    if (isUnbelieved || !isPrivate(request.ip)) return reply.code(404).send();
    return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
}

const privateNetworks = new BlockList();
for (const [network, prefix] of [
  ["127.0.0.0", 8],
  ["10.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const)
  privateNetworks.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of [
  ["::1", 128],
  ["fc00::", 7],
] as const)
  privateNetworks.addSubnet(network, prefix, "ipv6");

const isPrivate = (address: string): boolean =>
  privateNetworks.check(address.replace(/^::ffff:/, ""), address.replace(/^::ffff:/, "").includes(":") ? "ipv6" : "ipv4");
