import { beforeAll, expect, test } from "vitest";
import { appendOnly, applyGrants, type Grants, readWrite, undeclaredTables } from "../../src/kernel/grants.ts";
import { withOwner } from "../../src/kernel/roles.ts";
import { testDatabaseUrl } from "../support/database.ts";

let ownerUrl: string;
beforeAll(async () => {
  ownerUrl = await testDatabaseUrl();
  await withOwner(ownerUrl, (owner) =>
    owner.query(
      "create table trial_notice (id int, title text, draft text); create table trial_applicant (id int); create table trial_leaf (id int); create table trial_forgotten (id int)",
    ),
  );
});

const declared: Grants = {
  trial_notice: { kind: "PUBLIC", app: readWrite, publicColumns: ["id", "title"] },
  trial_applicant: { kind: "PERSONAL", app: readWrite },
  trial_leaf: { kind: "PUBLIC", app: appendOnly },
  event: { kind: "INTERNAL", app: readWrite },
  trial_later: { kind: "INTERNAL", app: readWrite },
};
const can = (role: string, question: string) =>
  withOwner(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ answer: boolean }>(`select ${question.replace("ROLE", `'${role}'`)} as answer`);
    return rows[0]?.answer;
  });

test("grants are what is declared, whatever they were, as often as they are applied", async () => {
  await withOwner(ownerUrl, async (owner) => {
    await owner.query(
      "grant all on trial_applicant, trial_forgotten, trial_leaf to manakarra_app, manakarra_public; grant select (draft) on trial_notice to manakarra_public",
    );
    await applyGrants(owner, declared);
    await applyGrants(owner, declared);
  });
  const answers = await Promise.all(
    [
      ["manakarra_public", "has_table_privilege(ROLE, 'trial_applicant', 'SELECT')", false],
      ["manakarra_public", "has_any_column_privilege(ROLE, 'trial_applicant', 'SELECT')", false],
      ["manakarra_public", "has_table_privilege(ROLE, 'trial_leaf', 'SELECT')", true],
      ["manakarra_public", "has_table_privilege(ROLE, 'trial_leaf', 'INSERT')", false],
      ["manakarra_public", "has_column_privilege(ROLE, 'trial_notice', 'title', 'SELECT')", true],
      ["manakarra_public", "has_column_privilege(ROLE, 'trial_notice', 'draft', 'SELECT')", false],
      ["manakarra_app", "has_table_privilege(ROLE, 'trial_applicant', 'DELETE')", true],
      ["manakarra_app", "has_table_privilege(ROLE, 'trial_applicant', 'TRUNCATE')", false],
      ["manakarra_app", "has_table_privilege(ROLE, 'trial_leaf', 'UPDATE')", false],
      ["manakarra_app", "has_any_column_privilege(ROLE, 'trial_forgotten', 'SELECT')", false],
    ].map(async ([role, question, expected]) => [role, question, await can(String(role), String(question)), expected]),
  );
  expect(answers.filter(([, , actual, expected]) => actual !== expected)).toEqual([]);
});

test("a table without a declaration is named, and a declaration without a table", async () => {
  const { undeclared, missing } = await withOwner(ownerUrl, (owner) => undeclaredTables(owner, declared));
  expect(["trial_forgotten", "trial_notice"].filter((table) => undeclared.includes(table))).toEqual(["trial_forgotten"]);
  expect(missing).toEqual(["trial_later"]);
});
