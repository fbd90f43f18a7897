import { AccessError } from "../kernel/errors.ts";
import { hasRole, type Role, type TokenScope, type Viewer } from "../kernel/viewer.ts";
import { messages } from "./graphql.messages.ts";

export type OperationKind = "QUERY" | "MUTATION" | "SUBSCRIPTION";

/** Who may call an operation. Which rows they then see is the policy's business, not this one's. */
export interface Access {
  readonly to: "ANYONE" | "SIGNED_IN" | "ROLE";
  /** Any grant of one of these roles, for any unit. */
  readonly roles: readonly Role[];
  /** A token with one of these may call it in the stead of the role. `null`: tokens only read, as the person they belong to. */
  readonly tokenScopes: readonly TokenScope[] | null;
}

export const anyone = (): Access => ({ to: "ANYONE", roles: [], tokenScopes: null });

export const signedIn = (): Access => ({ to: "SIGNED_IN", roles: [], tokenScopes: null });

export const role = (...roles: readonly [Role, ...Role[]]): Access => ({ to: "ROLE", roles, tokenScopes: null });

/** `withToken(role("PERSONNEL_OFFICER"), "scores:record")`: the officer, or a machine that was given exactly this right. */
export const withToken = (access: Access, ...scopes: readonly [TokenScope, ...TokenScope[]]): Access => ({
  ...access,
  tokenScopes: scopes,
});

/** Why the viewer may not call an operation, or null. */
export function refusalOf(access: Access, kind: OperationKind, viewer: Viewer): AccessError | null {
  if (viewer.kind === "TOKEN") return refusalOfToken(access, kind, viewer);
  if (access.to === "ANYONE") return null;
  if (viewer.kind === "ANONYMOUS") return new AccessError("UNAUTHENTICATED", messages.signInFirst);
  return refusalOfPerson(access, viewer);
}

function refusalOfToken(access: Access, kind: OperationKind, viewer: Viewer): AccessError | null {
  const holds = (scope: TokenScope) => viewer.scopes?.includes(scope) ?? false;
  if (access.tokenScopes?.some(holds)) return null;
  if (kind === "MUTATION") return new AccessError("FORBIDDEN", messages.tokenMayNot);
  // What anyone may read, a token may read: dropping the token would allow it anyway.
  if (access.to === "ANYONE") return null;
  if (!holds("read")) return new AccessError("FORBIDDEN", messages.tokenMayNot);
  return refusalOfPerson(access, viewer);
}

function refusalOfPerson(access: Access, viewer: Viewer): AccessError | null {
  if (viewer.personId === null) return new AccessError("FORBIDDEN", messages.tokenMayNot);
  if (access.to === "ROLE" && !hasRole(viewer, ...access.roles)) return new AccessError("FORBIDDEN", messages.notYourRole);
  return null;
}
