import type { Locale } from "./text.ts";

/** Roles that are granted for a unit and a period. Relations (own row, superior of …) are not roles: policies test them. */
export const roles = [
  "PERSONNEL_OFFICER",
  "COMMITTEE_MEMBER",
  "APPOINTING_OFFICIAL",
  "VERIFIER",
  "EXPERT",
  "EXAMINER",
  "MODERATOR",
  "VILLAGE_OFFICER",
  "UNIT_HEAD",
  "UNIT_SPEAKER",
  "INVESTIGATOR",
  "TRAINING_OFFICER",
  "AUDITOR",
  "ADMINISTRATOR",
] as const;
export type Role = (typeof roles)[number];

/** What an API token may be limited to. */
export const tokenScopes = ["read", "scores:record"] as const;
export type TokenScope = (typeof tokenScopes)[number];

export interface Grant {
  readonly role: Role;
  readonly unitId: string;
  /** The unit and every unit below it, resolved when the session is read. */
  readonly unitIds: readonly string[];
  /** Acting officer (Plt/Plh). */
  readonly isActing: boolean;
}

/** Who asks. Made once per request by the session; commands and policies read it, nobody changes it. */
export interface Viewer {
  readonly kind: "ANONYMOUS" | "PERSON" | "TOKEN";
  readonly personId: string | null;
  readonly sessionId: string | null;
  readonly grants: readonly Grant[];
  /** `null` for people: everything their roles allow. */
  readonly scopes: readonly TokenScope[] | null;
  readonly locale: Locale;
  /** Network address, for limits only; never stored with what a person says. */
  readonly address: string;
}

export const hasRole = (viewer: Pick<Viewer, "grants">, ...wanted: readonly Role[]): boolean =>
  viewer.grants.some((grant) => wanted.includes(grant.role));

export const hasRoleFor = (viewer: Pick<Viewer, "grants">, unitId: string, ...wanted: readonly Role[]): boolean =>
  viewer.grants.some((grant) => wanted.includes(grant.role) && grant.unitIds.includes(unitId));

/** Units for which the viewer holds one of the roles, each once, for the `where` of statements. */
export const unitsOf = (viewer: Pick<Viewer, "grants">, ...wanted: readonly Role[]): string[] => [
  ...new Set(viewer.grants.filter((grant) => wanted.includes(grant.role)).flatMap((grant) => grant.unitIds)),
];
