import type { Grant, TokenScope } from "../../kernel/viewer.ts";
import type { SessionKind } from "./session.entity.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

/** How long a session may live whatever happens, in milliseconds. */
export const longestSession: Readonly<Record<SessionKind, number>> = { STAFF: 12 * 60 * minute, CITIZEN: 30 * day };

/** A session of staff ends after so long without a request. Right to `touchEvery`: it may end that much earlier. */
export const staffIdle = 30 * minute;

/** How old the note of the last use may get before a request writes a new one. */
export const touchEvery = minute;

/** One-time codes. */
export const codeLifetime = 10 * minute;
export const mostTries = 5;
/** At most so many codes for one contact within the window: a telephone is not to be flooded, and tries are not to be multiplied. */
export const mostCodes = 5;
export const codeWindow = 60 * minute;

/** Officials and holders of a role have short sessions; a role that only begins later counts too. */
export const sessionKindOf = (person: { readonly kind: "OFFICIAL" | "CITIZEN" }, holdsRole: boolean): SessionKind =>
  person.kind === "OFFICIAL" || holdsRole ? "STAFF" : "CITIZEN";

/** The owner's grants as far as the token's units reach; without a unit, as they are. */
export const grantsWithin = (grants: readonly Grant[], unitIds: readonly string[] | null): Grant[] =>
  grants
    .map((grant) => ({ ...grant, unitIds: unitIds === null ? grant.unitIds : grant.unitIds.filter((id) => unitIds.includes(id)) }))
    .filter((grant) => grant.unitIds.length > 0);

/** A token never does more than its owner still may: a scope without the role behind it sleeps. */
export const liveScopes = (scopes: readonly TokenScope[], grants: readonly Grant[]): TokenScope[] =>
  scopes.filter((scope) => scope !== "scores:record" || grants.some((grant) => grant.role === "PERSONNEL_OFFICER"));
