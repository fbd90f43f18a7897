import { AccessError } from "../../kernel/errors.ts";
import type { Text } from "../../kernel/text.ts";
import { type Role, unitsOf, type Viewer } from "../../kernel/viewer.ts";
import { messages } from "./recruitment.messages.ts";

/** Who sees what is not published yet, for the units of the grant (and those below). */
export const draftReaders = [
  "PERSONNEL_OFFICER",
  "COMMITTEE_MEMBER",
  "APPOINTING_OFFICIAL",
  "AUDITOR",
  "ADMINISTRATOR",
] as const satisfies readonly Role[];

/** Units whose rounds the viewer sees before they are published: goes into the `where` of every statement as `draftUnits`. */
export const draftUnitsOf = (viewer: Pick<Viewer, "grants">): string[] => unitsOf(viewer, ...draftReaders);

/** The viewer with only the grants that reach the unit, for the transition tables: a role elsewhere is no role here. */
export const within = (viewer: Viewer, unitId: string): Viewer => ({
  ...viewer,
  grants: viewer.grants.filter((grant) => grant.unitIds.includes(unitId)),
});

/** The person who acts. Every command here is for a role, and only people hold roles. */
export function actorOf(viewer: Pick<Viewer, "personId">): string {
  if (viewer.personId === null) throw new AccessError("FORBIDDEN", messages.peopleOnly);
  return viewer.personId;
}

/** Throws NOT_FOUND where the viewer reads no drafts of the unit: what is not yours and what is not there look the same. */
export function assertReadsDraftsOf(viewer: Pick<Viewer, "grants">, unitId: string, notFound: Text): void {
  if (!draftUnitsOf(viewer).includes(unitId)) throw new AccessError("NOT_FOUND", notFound);
}
