import type { Role, Viewer } from "../../../src/kernel/viewer.ts";

/** Someone with roles for one unit, as the tables see the viewer after the policy has looked at the unit. */
export const someone = (personId: string, ...roles: Role[]): Viewer => ({
  kind: "PERSON",
  personId,
  sessionId: "s",
  scopes: null,
  locale: "en",
  address: "127.0.0.1",
  grants: roles.map((role) => ({ role, unitId: "unit", unitIds: ["unit"], isActing: false })),
});
