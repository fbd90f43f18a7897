import { AccessError } from "../kernel/errors.ts";
import type { Viewer } from "../kernel/viewer.ts";
import { messages } from "../graphql/graphql.messages.ts";
import { networkOf } from "./limits.ts";

/** How many live connections one caller may hold. An exam hall is one address. */
export interface LiveCaps {
  readonly perAddress: number;
  readonly perPerson: number;
}

export const defaultLiveCaps: LiveCaps = { perAddress: 500, perPerson: 10 };

/** Counts live connections, WebSocket and SSE together. */
export class LiveSlots {
  readonly #caps: LiveCaps;
  readonly #taken = new Map<string, number>();

  constructor(caps: LiveCaps = defaultLiveCaps) {
    this.#caps = caps;
  }

  /** Takes a slot of the address; the function gives it back, once. `RATE_LIMITED` where none is left. */
  takeAddress(address: string): () => void {
    return this.#take(`address ${networkOf(address)}`, this.#caps.perAddress);
  }

  takePerson({ personId }: Viewer): () => void {
    return personId === null ? () => undefined : this.#take(`person ${personId}`, this.#caps.perPerson);
  }

  /** Connections counted now. */
  get size(): number {
    return [...this.#taken].reduce((sum, [key, count]) => sum + (key.startsWith("address") ? count : 0), 0);
  }

  #take(key: string, most: number): () => void {
    const taken = this.#taken.get(key) ?? 0;
    if (taken >= most) throw new AccessError("RATE_LIMITED", messages.tooManyStreams, 30);
    this.#taken.set(key, taken + 1);
    let isGiven = false;
    return () => {
      if (isGiven) return;
      isGiven = true;
      const left = (this.#taken.get(key) ?? 1) - 1;
      if (left === 0) this.#taken.delete(key);
      else this.#taken.set(key, left);
    };
  }
}
