import { once } from "node:events";
import { createBus } from "../../src/kernel/bus.ts";
import { systemClock } from "../../src/kernel/clock.ts";
import { startRelay } from "../../src/kernel/relay.ts";

/** A relay in a process of its own: `node relay-process.ts <url> <topic>` writes each delivered number on a line. */
const [, , url = "", topic = ""] = process.argv;
const bus = createBus((error) => void process.stderr.write(`${String(error)}\n`));
bus.subscribe(topic, (message) => void process.stdout.write(`${message.seq}\n`));
const relay = await startRelay({
  url,
  bus,
  clock: systemClock,
  // Slow enough to be killed in the middle of a batch.
  subscribers: { scoreRecorded: [() => new Promise((resolve) => void setImmediate(resolve))] },
  tools: null,
  onFailure: (error) => void process.stderr.write(`${String(error)}\n`),
});
process.stdout.write(relay.isLeading() ? "leading\n" : "following\n");
// The one who started it may be gone: then nobody reads.
process.stdout.on("error", () => undefined);
await once(process.stdin.resume(), "close");
await relay.stop();
