/**
 * Row-level security of personal tables, as the expressions that stand in the database. A new table takes them over through its
 * migration; a later change of one needs a migration by hand, for expressions are never compared (kernel/orm.ts).
 * Roles are rows of `role_grant`, the table of the people module. `app.person` is the person for whom a transaction runs
 * (kernel/database.ts); an unset setting comes back as empty text later.
 */
export const ownPerson = "(select nullif(current_setting('app.person', true), '')::uuid)";

/**
 * Whether the person holds one of the roles (none named: any role) by the server's own clock. The day has a margin on both sides,
 * because the regency's day begins at another hour than the server's: the program asks exactly, this is the net below it.
 */
export const holdsRole = (...roles: readonly string[]): string =>
  `exists (select 1 from role_grant g where ${conditions(roles).join(" and ")})`;

const conditions = (roles: readonly string[]): string[] => [
  `g.person_id = ${ownPerson}`,
  "g.state = 'ACTIVE'",
  "g.starts_on <= current_date + 1",
  "(g.ends_on is null or g.ends_on >= current_date - 1)",
  ...(roles.length === 0 ? [] : [`g.role in (${roles.map((role) => `'${role}'`).join(", ")})`]),
];
