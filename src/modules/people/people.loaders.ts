import { sql } from "kysely";
import { byId, countBy, manyBy, pageBy } from "../../graphql/loaders.ts";
import { grantColumns, personColumns, positionColumns, unitColumns, unitsBelow } from "./people.queries.ts";
import { visibleGrants } from "./people.policy.ts";
import { statement } from "./people.tables.ts";
import type { PersonContactRow } from "./person.type.ts";
import type { RoleGrantType } from "./role-grant.type.ts";

const ids = (column: string, given: unknown) => sql<boolean>`${sql.raw(column)} = any(${given}::uuid[])`;

export const unitById = byId(
  statement("people.unitById", (db, value) =>
    db
      .selectFrom("unit")
      .select(unitColumns)
      .where(ids("unit.id", value("ids"))),
  ),
);

export const positionById = byId(
  statement("people.positionById", (db, value) =>
    db
      .selectFrom("position")
      .select(positionColumns)
      .where(ids("position.id", value("ids"))),
  ),
);

/** Null where row-level security hides the person; always to anonymous. */
export const personById = byId(
  statement("people.personById", (db, value) =>
    db
      .selectFrom("person")
      .select(personColumns)
      .where(ids("person.id", value("ids"))),
  ),
  { isPersonal: true },
);

/** Whether somebody has a role or is proposed for one, which no calendar decides. */
export const holdsRoleById = byId(
  statement<{ id: string; holdsRole: boolean }>("people.holdsRoleById", (db, value) =>
    db
      .selectFrom("person")
      .select([
        "person.id",
        sql<boolean>`exists (select from role_grant g where g.person_id = person.id and g.state in ('PROPOSED', 'ACTIVE'))`.as("holdsRole"),
      ])
      .where(ids("person.id", value("ids"))),
  ),
  { isPersonal: true },
);

export const unitPages = pageBy(unitsBelow);

export const contactsOfPerson = manyBy(
  statement<PersonContactRow>("people.contactsOfPerson", (db, value) =>
    db
      .selectFrom("person_contact")
      .select([
        "person_contact.id",
        "person_contact.person_id as personId",
        "person_contact.kind",
        "person_contact.address_cipher as addressCipher",
        "person_contact.confirmed_at as confirmedAt",
      ])
      .where(ids("person_contact.person_id", value("ids")))
      .orderBy("person_contact.created_at")
      .orderBy("person_contact.id")
      .limit(1000),
  ),
  "personId",
  { isPersonal: true },
);

export const roleGrantById = byId(
  statement<RoleGrantType>("people.roleGrantById", (db, value) =>
    db
      .selectFrom("role_grant")
      .select(grantColumns)
      .where(ids("role_grant.id", value("ids")))
      .where(sql<boolean>`(${value("seesAll")}::boolean or role_grant.person_id = ${value("viewerId")}::uuid)`),
  ),
  { isPersonal: true, values: ({ viewer }) => ({ ...visibleGrants(viewer) }) },
);

/** What a day of the regency means for a loader, which knows only the instant: keys are a person's id and the day. */
export const personOnDay = (personId: string, day: string): string => `${personId} ${day}`;

/** Grants of a person that count on a day. Key: `personOnDay`. */
export const grantsOnDay = manyBy(
  statement<RoleGrantType & { key: string }>("people.grantsOnDay", (db, value) =>
    db
      .selectFrom("role_grant")
      .innerJoin(asked(value("ids")), (join) => join.on(sql<boolean>`role_grant.person_id = asked.person_id`))
      .select([...grantColumns, sql<string>`asked.key`.as("key")])
      .where("role_grant.state", "=", "ACTIVE")
      .where(sql<boolean>`role_grant.starts_on <= asked.day and (role_grant.ends_on is null or role_grant.ends_on >= asked.day)`)
      .where(sql<boolean>`(${value("seesAll")}::boolean or role_grant.person_id = ${value("viewerId")}::uuid)`)
      .orderBy("role_grant.created_at")
      .orderBy("role_grant.id"),
  ),
  "key",
  { isPersonal: true, values: ({ viewer }) => ({ ...visibleGrants(viewer) }) },
);

/** How many others are administrators on a day. Key: `personOnDay`. */
export const administratorsBeside = countBy(
  statement<{ key: string; count: number }>("people.administratorsBeside", (db, value) => {
    const query = sql<{ key: string; count: number }>`
      select asked.key, (
        select count(distinct g.person_id) from role_grant g
        where g.role = 'ADMINISTRATOR' and g.state = 'ACTIVE' and g.person_id <> asked.person_id
          and g.starts_on <= asked.day and (g.ends_on is null or g.ends_on >= asked.day)
      ) as count
      from ${asked(value("ids"))}`;
    return { compile: () => query.compile(db) };
  }),
  { isPersonal: true },
);

function asked(keys: unknown) {
  return sql<{ key: string; person_id: string; day: string }>`(
    select key, split_part(key, ' ', 1)::uuid as person_id, split_part(key, ' ', 2)::date as day from unnest(${keys}::text[]) as key
  )`.as("asked");
}
