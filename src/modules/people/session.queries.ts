import { sql } from "kysely";
import type { Grant } from "../../kernel/viewer.ts";
import { statement } from "./people.tables.ts";

/** What a session cookie stands for. */
export interface SessionRow {
  readonly sessionId: string;
  readonly personId: string;
  readonly grants: readonly Grant[];
}

/**
 * The viewer of a session in one statement: the session, the grants of the day, and for each its unit with all units below.
 * A citizen's long session carries no role: whoever gets one signs in again. Notes the use where the last note is older than
 * `touchedBefore`, and with it writes the hash under the current key. No row: there is no such session, or it has ended.
 */
export const viewerOfSession = statement<SessionRow>("people.viewerOfSession", (db, value) => {
  const query = sql<SessionRow>`
    with presented as (
      select s.id, s.person_id, s.kind, s.last_used_at from session s
      where s.token_hash = any(${value("hashes")}::text[]) and s.revoked_at is null and s.expires_at > ${value("now")}::timestamptz
        and (s.kind <> 'STAFF' or s.last_used_at > ${value("idleSince")}::timestamptz)
    ), touched as (
      update session s set last_used_at = ${value("now")}::timestamptz, token_hash = (${value("hashes")}::text[])[1] from presented p
      where s.id = p.id and p.last_used_at <= ${value("touchedBefore")}::timestamptz
    )
    select p.id as "sessionId", p.person_id as "personId", 
      case when p.kind = 'STAFF' then ${grantsOf(value("today"))} else '[]'::jsonb end as grants
    from presented p`;
  return { compile: () => query.compile(db) };
});

/** What an API token stands for. */
export interface TokenOwnerRow {
  readonly tokenId: string;
  readonly personId: string;
  readonly scopes: readonly string[];
  /** The token's unit and all below it; null: no limit. */
  readonly unitIds: readonly string[] | null;
  readonly grants: readonly Grant[];
}

export const viewerOfToken = statement<TokenOwnerRow>("people.viewerOfToken", (db, value) => {
  const query = sql<TokenOwnerRow>`
    with presented as (
      select t.id, t.person_id, t.scopes, t.unit_id, t.last_used_at from api_token t
      where t.token_hash = any(${value("hashes")}::text[]) and t.revoked_at is null and t.expires_at > ${value("now")}::timestamptz
    ), touched as (
      update api_token t set last_used_at = ${value("now")}::timestamptz, token_hash = (${value("hashes")}::text[])[1] from presented p
      where t.id = p.id and (p.last_used_at is null or p.last_used_at <= ${value("touchedBefore")}::timestamptz)
    )
    select p.id as "tokenId", p.person_id as "personId", p.scopes,
      case when p.unit_id is null then null else ${unitAndBelow("p.unit_id")} end as "unitIds", ${grantsOf(value("today"))} as grants
    from presented p`;
  return { compile: () => query.compile(db) };
});

/** Grants of the presented person on a day, oldest first. */
const grantsOf = (today: unknown) => sql`coalesce((
  select jsonb_agg(jsonb_build_object('role', g.role, 'unitId', g.unit_id, 'unitIds', ${unitAndBelow("g.unit_id")}, 'isActing', g.is_acting) order by g.created_at, g.id)
  from role_grant g
  where g.person_id = p.person_id and g.state = 'ACTIVE' and g.starts_on <= ${today}::date and (g.ends_on is null or g.ends_on >= ${today}::date)
), '[]'::jsonb)`;

/** `union` ends a loop, should the tree ever have one. */
const unitAndBelow = (column: string) => sql`(
  with recursive below(id) as (
    select ${sql.raw(column)} union select u.id from unit u join below b on u.parent_id = b.id
  ) select jsonb_agg(below.id) from below
)`;
