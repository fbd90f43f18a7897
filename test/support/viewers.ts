import { randomUUID } from "node:crypto";
import type { Role, TokenScope, Viewer } from "../../src/kernel/viewer.ts";

export interface ViewerWish {
  readonly roles?: readonly Role[];
  readonly personId?: string;
  readonly unitId?: string;
  readonly scopes?: readonly TokenScope[];
  readonly locale?: Viewer["locale"];
}

/** Someone who is signed in, with grants for one unit. */
export function person(wish: ViewerWish = {}): Viewer {
  const unitId = wish.unitId ?? randomUUID();
  return {
    kind: "PERSON",
    personId: wish.personId ?? randomUUID(),
    sessionId: randomUUID(),
    grants: (wish.roles ?? []).map((role) => ({ role, unitId, unitIds: [unitId], isActing: false })),
    scopes: null,
    locale: wish.locale ?? "en",
    address: "127.0.0.1",
  };
}

/** A program with a token of a person's. */
export const token = (wish: ViewerWish = {}): Viewer => ({ ...person(wish), kind: "TOKEN", scopes: wish.scopes ?? ["read"] });

export const anonymous = (locale: Viewer["locale"] = "en"): Viewer => ({
  kind: "ANONYMOUS",
  personId: null,
  sessionId: null,
  grants: [],
  scopes: null,
  locale,
  address: "127.0.0.1",
});
