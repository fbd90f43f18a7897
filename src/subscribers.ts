import type { EventName, Events } from "./events.ts";
import type { Clock } from "./kernel/clock.ts";
import type { Database } from "./kernel/database.ts";
import type { Subscriber } from "./kernel/relay-delivery.ts";
import { expireRoleGrant } from "./modules/people/commands/expire-role-grant.ts";

/** What a subscriber may use. */
export interface SubscriberTools {
  readonly database: Database;
  readonly clock: Clock;
}

/** Event → the functions it calls, in this order. They are called at least once: see `Subscriber`. */
export const subscribers: { readonly [Name in EventName]?: readonly Subscriber<SubscriberTools, Events[Name]>[] } = {
  roleGrantExpired: [
    ({ payload }, { database, clock }) => database.write({ personId: null }, (em) => expireRoleGrant(em, payload, { clock })),
  ],
};
