import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { afterAll } from "vitest";

/** A piece of network between a client and the program, which can stop in the middle of what the program sends. */
export interface TearingWire {
  /** Where to connect instead. */
  readonly url: string;
  /** From the next bytes that the program sends only the first half goes on, and nothing after it. Resolves when that half is out. */
  tear(): Promise<void>;
}

export async function startTearingWire(url: string): Promise<TearingWire> {
  const { hostname, port } = new URL(url);
  let isTorn = false;
  let tearNext: (() => void) | null = null;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) socket.on("error", () => undefined).on("close", () => (near.destroy(), far.destroy()));
    near.on("data", (bytes) => void far.write(bytes));
    far.on("data", (bytes) => {
      if (isTorn) return;
      if (!tearNext) {
        near.write(bytes);
        return;
      }
      isTorn = true;
      near.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), tearNext);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  afterAll(() => void server.close());
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tear: () => new Promise((resolve) => (tearNext = resolve)),
  };
}
