import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { type TestApp, startApp } from "../../support/app.ts";
import { testDatabase } from "../../support/database.ts";
import { makeOfficial, makeUnit, type Official, signIn } from "../../support/people.ts";

const key = (id: string) => ({ id, secret: randomBytes(32) });

const addPerson = async (app: TestApp, admin: Official, input: object) =>
  (
    await app
      .client(admin.viewer)
      .execute<{ personAdd: { userErrors: { code: string; path: string[] }[] } }>(
        "mutation ($input: PersonAddInput!) { personAdd(input: $input) { userErrors { code path } } }",
        { input },
      )
  ).data?.personAdd.userErrors;

test("an address written under an older key is still taken, and still signs in", async () => {
  const database = await testDatabase();
  const [older, newer] = [key("k2025"), key("k2026")];
  const before = await startApp({ database, config: { personalKeys: [older] } });
  const unit = await makeUnit(before);
  const admin = await makeOfficial(before, ["ADMINISTRATOR"], unit.id);
  const official = { unitId: unit.id };
  const named = { ...official, displayName: "Sari Contoh", employeeNumber: "199001012015012001", contact: "sari@contoh.test" };
  expect(await addPerson(before, admin, named)).toEqual([]);

  const after = await startApp({ database, config: { personalKeys: [newer, older] } });
  const second = { ...official, displayName: "Rina Contoh", employeeNumber: "199001012015012002", contact: "sari@contoh.test" };
  expect(await addPerson(after, admin, second)).toEqual([{ code: "TAKEN", path: ["input", "contact"] }]);
  expect(await signIn(after, "sari@contoh.test")).toBeTruthy();
});
