import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { Rejected } from "../../../src/kernel/errors.ts";
import { addFirstAdministrator } from "../../../src/modules/people/commands/add-first-administrator.ts";
import { type TestApp, startApp } from "../../support/app.ts";
import { startChild } from "../../support/child.ts";
import { asOwner, signIn } from "../../support/people.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});

/** What the command does, in this process; answers the code of a refusal. */
async function add(name: string, contact: string): Promise<string> {
  try {
    await app.database.write({ personId: null }, (em) => addFirstAdministrator(em, { name, contact }, app.services));
    return "added";
  } catch (error) {
    if (error instanceof Rejected) return error.errors[0]?.code ?? "?";
    throw error;
  }
}

/** Runs the command as an operator does, beside the running program. */
async function command(...parameters: string[]): Promise<{ code: number | null; lines: readonly string[] }> {
  const child = startChild(join(import.meta.dirname, "../../../src/admin.ts"), parameters, {
    env: { DATABASE_URL: app.testDatabase.ownerUrl },
  });
  await new Promise((resolve) => child.process.once("close", resolve));
  return { code: child.process.exitCode, lines: child.lines };
}

test("the operator makes two administrators on an empty system, and no third", { timeout: 120_000 }, async () => {
  expect(await command("add", "--name", "Ani", "--contact", "ani@contoh.id")).toEqual({
    code: 0,
    lines: ["The administrator is added. Sign in with the contact."],
  });
  expect(await add("Ani", "ani@contoh.id")).toBe("TAKEN");
  expect(await add("Nobody", "nowhere")).toBe("INVALID");
  // Two operators at the same moment: one place is left.
  expect((await Promise.all([add("Budi", "0812 3456 7890"), add("Citra", "citra@contoh.id")])).toSorted()).toEqual([
    "NOT_ALLOWED",
    "added",
  ]);
  expect(await add("Dedi", "dedi@contoh.id")).toBe("NOT_ALLOWED");
  expect(await asOwner(app, "select count(*)::int as count from person")).toEqual([{ count: 2 }]);
  expect(await asOwner(app, "select code, kind from unit")).toEqual([{ code: "KAB", kind: "REGENCY" }]);
  const { client } = await signIn(app, "ani@contoh.id");
  const { data } = await client.execute("{ viewer { grants { role unit { code } state proposedBy { id } } } persons { totalCount } }");
  expect(data).toEqual({
    viewer: { grants: [{ role: "ADMINISTRATOR", unit: { code: "KAB" }, state: "ACTIVE", proposedBy: null }] },
    persons: { totalCount: 2 },
  });
});

test("the command without its parameters says how it is used, and fails", { timeout: 120_000 }, async () => {
  expect(await command("add", "--wrong")).toEqual({ code: 1, lines: [] });
});
