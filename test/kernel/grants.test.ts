import { beforeAll, expect, test } from "vitest";
import { appendOnly, applyGrants, type Grants, readWrite, undeclaredTables } from "../../src/kernel/grants.ts";
import { withOwner } from "../../src/kernel/roles.ts";
import { testDatabaseUrl } from "../support/database.ts";

let ownerUrl: string;
beforeAll(async () => {
  ownerUrl = await testDatabaseUrl();
  await withOwner(ownerUrl, (owner) =>
    owner.query(
      "create table notice (id int, title text, draft text); create table applicant (id int); create table leaf (id int); create table forgotten (id int)",
    ),
  );
});

const declared: Grants = {
  notice: { kind: "PUBLIC", app: readWrite, publicColumns: ["id", "title"] },
  applicant: { kind: "PERSONAL", app: readWrite },
  leaf: { kind: "PUBLIC", app: appendOnly },
  event: { kind: "INTERNAL", app: readWrite },
  later: { kind: "INTERNAL", app: readWrite },
};
const can = (role: string, question: string) =>
  withOwner(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ answer: boolean }>(`select ${question.replace("ROLE", `'${role}'`)} as answer`);
    return rows[0]?.answer;
  });

test("grants are what is declared, whatever they were, as often as they are applied", async () => {
  await withOwner(ownerUrl, async (owner) => {
    await owner.query(
      "grant all on applicant, forgotten, leaf to manakarra_app, manakarra_public; grant select (draft) on notice to manakarra_public",
    );
    await applyGrants(owner, declared);
    await applyGrants(owner, declared);
  });
  const answers = await Promise.all(
    [
      ["manakarra_public", "has_table_privilege(ROLE, 'applicant', 'SELECT')", false],
      ["manakarra_public", "has_any_column_privilege(ROLE, 'applicant', 'SELECT')", false],
      ["manakarra_public", "has_table_privilege(ROLE, 'leaf', 'SELECT')", true],
      ["manakarra_public", "has_table_privilege(ROLE, 'leaf', 'INSERT')", false],
      ["manakarra_public", "has_column_privilege(ROLE, 'notice', 'title', 'SELECT')", true],
      ["manakarra_public", "has_column_privilege(ROLE, 'notice', 'draft', 'SELECT')", false],
      ["manakarra_app", "has_table_privilege(ROLE, 'applicant', 'DELETE')", true],
      ["manakarra_app", "has_table_privilege(ROLE, 'applicant', 'TRUNCATE')", false],
      ["manakarra_app", "has_table_privilege(ROLE, 'leaf', 'UPDATE')", false],
      ["manakarra_app", "has_any_column_privilege(ROLE, 'forgotten', 'SELECT')", false],
    ].map(async ([role, question, expected]) => [role, question, await can(String(role), String(question)), expected]),
  );
  expect(answers.filter(([, , actual, expected]) => actual !== expected)).toEqual([]);
});

test("a table without a declaration is named, and a declaration without a table", async () => {
  const { undeclared, missing } = await withOwner(ownerUrl, (owner) => undeclaredTables(owner, declared));
  expect(["forgotten", "topic", "notice"].filter((table) => undeclared.includes(table))).toEqual(["forgotten", "topic"]);
  expect(missing).toEqual(["later"]);
});
