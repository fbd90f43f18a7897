import { hasRole, hasRoleFor, type TokenScope, type Viewer } from "../../kernel/viewer.ts";

/** Grants of everybody; others see their own. */
export const seesAllGrants = (viewer: Pick<Viewer, "grants">): boolean => hasRole(viewer, "ADMINISTRATOR", "AUDITOR");

/** For statements over rows that belong to a person: everything, or one's own. */
export const visibleGrants = (viewer: Viewer): { seesAll: boolean; viewerId: string | null } => ({
  seesAll: seesAllGrants(viewer),
  viewerId: viewer.personId,
});

/** A scope is given by who could do the same by hand. */
export const canGiveScope = (viewer: Viewer, scope: TokenScope, unitId: string | null): boolean =>
  scope === "read" || (unitId !== null && hasRoleFor(viewer, unitId, "PERSONNEL_OFFICER"));
