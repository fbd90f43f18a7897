import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { AccessError } from "../kernel/errors.ts";
import type { Viewer } from "../kernel/viewer.ts";
import { messages } from "../graphql/graphql.messages.ts";
import type { RateClass } from "../graphql/operation.ts";

export interface Budget {
  readonly points: number;
  readonly seconds: number;
}

type Kind = Viewer["kind"];

/** Pages read from a bucket of their own: their documents are ours, and a program at the same address must not shut a village out. */
type Bucket = RateClass | "page";

/**
 * What each kind of caller may spend. `read` and `page` count the estimated cost, the others count operations. Anonymous callers are
 * told apart by address only, and a whole village may share one: their budgets are wide, and what must be narrow (codes tried
 * for one account) is counted by the command itself.
 */
export const defaultBudgets: Readonly<Record<Bucket, Readonly<Record<Kind, Budget>>>> = {
  page: { ANONYMOUS: { points: 300_000, seconds: 60 }, PERSON: { points: 60_000, seconds: 60 }, TOKEN: { points: 60_000, seconds: 60 } },
  read: { ANONYMOUS: { points: 30_000, seconds: 60 }, PERSON: { points: 30_000, seconds: 60 }, TOKEN: { points: 120_000, seconds: 60 } },
  write: { ANONYMOUS: { points: 60, seconds: 60 }, PERSON: { points: 120, seconds: 60 }, TOKEN: { points: 1200, seconds: 60 } },
  "sign-in": { ANONYMOUS: { points: 60, seconds: 900 }, PERSON: { points: 60, seconds: 900 }, TOKEN: { points: 60, seconds: 900 } },
  live: { ANONYMOUS: { points: 1200, seconds: 60 }, PERSON: { points: 600, seconds: 60 }, TOKEN: { points: 600, seconds: 60 } },
};
export type Budgets = typeof defaultBudgets;

/** What is left after an operation; the answer carries it as `extensions.cost`. */
export interface Spent {
  readonly requested: number;
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until the budget is full again. */
  readonly resetsIn: number;
}

export interface Limiter {
  /** Takes points from the caller's bucket. Throws `RATE_LIMITED` with the seconds to wait where they are not there. */
  spend(viewer: Viewer, rate: Bucket, points: number): Promise<Spent>;
  /** Throws `RATE_LIMITED` where nothing is left to read with: asked before a document is parsed, which costs by itself. */
  assertLeft(viewer: Viewer): Promise<void>;
  /** What a document costs that was parsed and refused, so that wrong ones are not free. */
  chargeRefused(viewer: Viewer): Promise<void>;
}

/** Points of `read`: some milliseconds of the processor at the most. */
const refusedPoints = 100;

/** Buckets in the memory of this process: with several processes a caller has as many buckets. */
export function createLimiter(budgets: Budgets = defaultBudgets): Limiter {
  const buckets = new Map<string, RateLimiterMemory>();
  for (const [rate, kinds] of Object.entries(budgets)) {
    for (const [kind, { points, seconds }] of Object.entries(kinds))
      buckets.set(`${rate} ${kind}`, new RateLimiterMemory({ points, duration: seconds }));
  }
  const bucketOf = (viewer: Viewer, rate: Bucket): RateLimiterMemory => {
    const bucket = buckets.get(`${rate} ${viewer.kind}`);
    if (!bucket) throw new TypeError(`There is no budget for ${rate}.`);
    return bucket;
  };
  return {
    async spend(viewer, rate, points) {
      const bucket = bucketOf(viewer, rate);
      const left = await bucket.consume(keyOf(viewer, rate), points).catch((refused: unknown) => {
        throw refused instanceof RateLimiterRes ? limited(refused) : refused;
      });
      return { requested: points, limit: bucket.points, remaining: left.remainingPoints, resetsIn: Math.ceil(left.msBeforeNext / 1000) };
    },

    async assertLeft(viewer) {
      const left = await bucketOf(viewer, "read").get(keyOf(viewer, "read"));
      if (left && left.remainingPoints <= 0) throw limited(left);
    },

    async chargeRefused(viewer) {
      await bucketOf(viewer, "read").penalty(keyOf(viewer, "read"), refusedPoints);
    },
  };
}

const limited = ({ msBeforeNext }: RateLimiterRes) =>
  new AccessError("RATE_LIMITED", messages.tooManyRequests, Math.max(1, Math.ceil(msBeforeNext / 1000)));

/** A person has one budget, however many sessions or tokens. Signing in is counted by address, whoever one claims to be. */
function keyOf(viewer: Viewer, rate: Bucket): string {
  return rate === "sign-in" || viewer.personId === null ? networkOf(viewer.address) : viewer.personId;
}

/** One household of IPv6 has 2^64 addresses: it is one network here. */
export const networkOf = (address: string): string =>
  address.includes(":") && !address.includes(".") ? address.split(":").slice(0, 4).join(":") : address;
