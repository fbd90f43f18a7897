import { sql } from "kysely";
import { keysetList, type Ordering } from "../../graphql/keyset.ts";
import { keysetChildren } from "../../graphql/keyset-children.ts";
import { type Reader, rows } from "../../kernel/rows.ts";
import type { Role } from "../../kernel/viewer.ts";
import { type PeopleTables, statement } from "./people.tables.ts";
import type { PersonType } from "./person.type.ts";
import type { PositionType } from "./position.type.ts";
import type { RoleGrantType } from "./role-grant.type.ts";
import type { UnitType } from "./unit.type.ts";
import type { SessionType } from "./viewer.type.ts";

export const unitColumns = [
  "unit.id",
  "unit.version",
  "unit.code",
  "unit.name",
  "unit.name_en as nameEn",
  "unit.kind",
  "unit.district_code as districtCode",
  "unit.is_active as isActive",
  "unit.parent_id as parentId",
] as const;

export const positionColumns = [
  "position.id",
  "position.version",
  "position.code",
  "position.name",
  "position.name_en as nameEn",
  "position.kind",
  "position.family",
] as const;

export const personColumns = [
  "person.id",
  "person.version",
  "person.display_name as displayName",
  "person.employee_number as employeeNumber",
  "person.kind",
  "person.is_active as isActive",
  "person.unit_id as unitId",
] as const;

export const grantColumns = [
  "role_grant.id",
  "role_grant.role",
  "role_grant.starts_on as startsOn",
  "role_grant.ends_on as endsOn",
  "role_grant.is_acting as isActing",
  "role_grant.state",
  "role_grant.reason",
  "role_grant.state_reason as stateReason",
  "role_grant.decided_at as decidedAt",
  "role_grant.ended_at as endedAt",
  "role_grant.person_id as personId",
  "role_grant.unit_id as unitId",
  "role_grant.proposed_by_id as proposedById",
  "role_grant.decided_by_id as decidedById",
  "role_grant.ended_by_id as endedById",
] as const;

const unitsByName: Ordering = {
  name: "units:name",
  keys: [
    { expression: "unit.name", type: "text", direction: "asc" },
    { expression: "unit.id", type: "uuid", direction: "asc" },
  ],
};
const positionsByName: Ordering = {
  name: "positions:name",
  keys: [
    { expression: "position.name", type: "text", direction: "asc" },
    { expression: "position.id", type: "uuid", direction: "asc" },
  ],
};
const personsByName: Ordering = {
  name: "persons:name",
  keys: [
    { expression: "person.display_name", type: "text", direction: "asc" },
    { expression: "person.id", type: "uuid", direction: "asc" },
  ],
};
const newestGrants: Ordering = {
  name: "roleGrants:newest",
  keys: [
    { expression: "role_grant.created_at", type: "timestamptz", direction: "desc" },
    { expression: "role_grant.id", type: "uuid", direction: "desc" },
  ],
};

/** Values: `search` (a pattern), `kind`, `parentId`, `districtCode`, `isActive`; null where any will do. */
export const units = keysetList<PeopleTables, UnitType>(statement, "people.units", unitsByName, (db, value) =>
  db
    .selectFrom("unit")
    .select(unitColumns)
    .where(
      sql<boolean>`(${value("search")}::text is null or unit.name ilike ${value("search")} or unit.name_en ilike ${value("search")} or unit.code ilike ${value("search")})`,
    )
    .where(sql<boolean>`(${value("kind")}::text is null or unit.kind = ${value("kind")})`)
    .where(sql<boolean>`(${value("parentId")}::uuid is null or unit.parent_id = ${value("parentId")}::uuid)`)
    .where(sql<boolean>`(${value("districtCode")}::text is null or unit.district_code = ${value("districtCode")})`)
    .where(sql<boolean>`(${value("isActive")}::boolean is null or unit.is_active = ${value("isActive")}::boolean)`),
);

export const unitsBelow = keysetChildren<PeopleTables, UnitType>(
  statement,
  "people.unitsBelow",
  { ...unitsByName, name: "unit.children:name" },
  "unit.parent_id",
  (db) => db.selectFrom("unit").select(unitColumns),
);

/** Values: `search` (a pattern), `kind`, `family`; null where any will do. */
export const positions = keysetList<PeopleTables, PositionType>(statement, "people.positions", positionsByName, (db, value) =>
  db
    .selectFrom("position")
    .select(positionColumns)
    .where(
      sql<boolean>`(${value("search")}::text is null or position.name ilike ${value("search")} or position.code ilike ${value("search")})`,
    )
    .where(sql<boolean>`(${value("kind")}::text is null or position.kind = ${value("kind")})`)
    .where(sql<boolean>`(${value("family")}::text is null or position.family = ${value("family")})`),
);

/** Row-level security says who is in it. Values: `search` (a pattern) or null. */
export const persons = keysetList<PeopleTables, PersonType>(statement, "people.persons", personsByName, (db, value) =>
  db
    .selectFrom("person")
    .select(personColumns)
    .where(
      sql<boolean>`(${value("search")}::text is null or person.display_name ilike ${value("search")} or person.employee_number like ${value("search")})`,
    ),
);

/** Values: `personId`, `unitId`, `role`, `states` (text[]); null where any will do. */
export const roleGrants = keysetList<PeopleTables, RoleGrantType>(statement, "people.roleGrants", newestGrants, (db, value) =>
  db
    .selectFrom("role_grant")
    .select(grantColumns)
    .where(sql<boolean>`(${value("personId")}::uuid is null or role_grant.person_id = ${value("personId")}::uuid)`)
    .where(sql<boolean>`(${value("unitId")}::uuid is null or role_grant.unit_id = ${value("unitId")}::uuid)`)
    .where(sql<boolean>`(${value("role")}::text is null or role_grant.role = ${value("role")})`)
    .where(sql<boolean>`(${value("states")}::text[] is null or role_grant.state = any(${value("states")}::text[]))`),
);

/** Sessions of a person that live; the last used first, at most 50. */
export const liveSessions = statement<SessionType>("people.liveSessions", (db, value) =>
  db
    .selectFrom("session")
    .select([
      "session.id",
      "session.kind",
      "session.device",
      "session.created_at as createdAt",
      "session.last_used_at as lastUsedAt",
      "session.expires_at as expiresAt",
      sql<boolean>`session.id = ${value("sessionId")}::uuid`.as("isCurrent"),
    ])
    .where("session.person_id", "=", value<string>("personId"))
    .where("session.revoked_at", "is", null)
    .where("session.expires_at", ">", value<string>("now"))
    .where(sql<boolean>`(session.kind <> 'STAFF' or session.last_used_at > ${value("idleSince")}::timestamptz)`)
    .orderBy("session.last_used_at", "desc")
    .orderBy("session.id", "desc")
    .limit(50),
);

const tokenColumns = [
  "api_token.id",
  "api_token.name",
  "api_token.scopes",
  "api_token.created_at as createdAt",
  "api_token.expires_at as expiresAt",
  "api_token.revoked_at as revokedAt",
  "api_token.last_used_at as lastUsedAt",
  "api_token.unit_id as unitId",
] as const;

/** Tokens of a person, the newest first, at most 50. `id`: only that one. */
export const ownTokens = statement("people.ownTokens", (db, value) =>
  db
    .selectFrom("api_token")
    .select(tokenColumns)
    .where("api_token.person_id", "=", value<string>("personId"))
    .where(sql<boolean>`(${value("id")}::uuid is null or api_token.id = ${value("id")}::uuid)`)
    .orderBy("api_token.created_at", "desc")
    .orderBy("api_token.id", "desc")
    .limit(50),
);

/** Someone whose grants reach a unit on a day: of the unit itself or of one above it. */
export interface GrantHolder {
  readonly personId: string;
  readonly roles: readonly Role[];
}

/** Who could do what for a unit on a day (`2026-11-24`, of the regency). In no order that means anything. */
export async function grantHoldersFor(reader: Reader, unitId: string, day: string): Promise<GrantHolder[]> {
  return (await rows(reader, grantHolders, { unitId, day })) as GrantHolder[];
}

const grantHolders = statement<{ personId: string; roles: string[] }>("people.grantHolders", (db, value) => {
  const query = sql<{ personId: string; roles: string[] }>`
    with recursive above(id, parent_id) as (
      select u.id, u.parent_id from unit u where u.id = ${value("unitId")}::uuid
      union select u.id, u.parent_id from unit u join above a on u.id = a.parent_id
    )
    select g.person_id as "personId", array_agg(distinct g.role order by g.role) as roles
    from role_grant g join above a on a.id = g.unit_id
    where g.state = 'ACTIVE' and g.starts_on <= ${value("day")}::date and (g.ends_on is null or g.ends_on >= ${value("day")}::date)
    group by g.person_id order by g.person_id`;
  return { compile: () => query.compile(db) };
});
