import { expect, test } from "vitest";
import { createHash } from "node:crypto";
import { appendLeaf, appendLeaves } from "../../../src/modules/transparency/index.ts";
import { withOwner } from "../../../src/kernel/roles.ts";
import { startApp } from "../../support/app.ts";

const app = await startApp();
const nobody = { personId: null };

test("leaves stand in a row without a gap, whatever was rolled back between them, and however many write at once", async () => {
  const append = (index: number) => app.database.write(nobody, (em) => appendLeaf(em, "sampleAct", `act-${index}`, { index }));
  const fail = () =>
    app.database.write(nobody, async (em) => {
      await appendLeaf(em, "sampleAct", "never", {});
      throw new Error("undone");
    });
  const outcomes = await Promise.allSettled(Array.from({ length: 24 }, (_, index) => (index % 4 === 3 ? fail() : append(index))));
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(18);
  const { data } = await app
    .client()
    .execute<{ logLeaves: { nodes: { position: number; subject: string }[] } }>(`{ logLeaves(first: 100) { nodes { position subject } } }`);
  expect(data?.logLeaves.nodes.map((leaf) => leaf.position)).toEqual(Array.from({ length: 18 }, (_, index) => index));
  expect(data?.logLeaves.nodes.map((leaf) => leaf.subject)).not.toContain("never");
});

test("a leaf is canonical JSON that holds kind and subject, and its hash can be made by anyone", async () => {
  const [first, second] = await app.database.write(nobody, (em) =>
    appendLeaves(em, [
      { kind: "sampleActs", subject: "b", entry: { z: 1, a: "ä" } },
      { kind: "sampleActs", subject: "c", entry: {} },
    ]),
  );
  expect(second?.position).toBe((first?.position ?? 0) + 1);
  const { data } = await app
    .client()
    .execute<{ logLeaves: { nodes: { entry: string; leafHash: string }[] } }>(`{ logLeaves(last: 2) { nodes { entry leafHash } } }`);
  const leaf = data?.logLeaves.nodes[0];
  expect(leaf?.entry).toBe(`{"a":"ä","kind":"sampleActs","subject":"b","z":1}`);
  expect(leaf?.leafHash).toBe(
    createHash("sha256")
      .update(Buffer.concat([Buffer.of(0), Buffer.from(leaf?.entry ?? "")]))
      .digest("hex"),
  );
  expect(leaf?.leafHash).toBe(first?.leafHash);
});

test("nobody can change the log: the program lacks the right, the owner meets the trigger", async () => {
  await app.database.write(nobody, (em) => appendLeaf(em, "sampleAct", "kept", {}));
  for (const statement of ["update log_leaf set subject = 'x'", "delete from log_leaf"]) {
    const asProgram = app.database.write(nobody, (em) => em.getConnection().execute(statement, [], "run", em.getTransactionContext()));
    await expect(asProgram).rejects.toMatchObject({ code: "42501" });
  }
  for (const statement of ["update log_leaf set subject = 'x'", "delete from log_leaf", "truncate log_leaf"]) {
    const asOwner = withOwner(app.testDatabase.ownerUrl, (owner) => owner.query(statement));
    await expect(asOwner).rejects.toMatchObject({ code: "23001" });
  }
});

test("a leaf outside a transaction, and one without a proper name, is a mistake of the program", async () => {
  await expect(app.database.write(nobody, (em) => appendLeaf(em, "Not a name", "x", {}))).rejects.toThrow(TypeError);
  await expect(app.database.write(nobody, (em) => appendLeaf(em, "sampleAct", "", {}))).rejects.toThrow(TypeError);
});

test("a leaf is found by its id", async () => {
  const { data } = await app.client().execute<{ logLeaves: { nodes: { id: string }[] } }>(`{ logLeaves(first: 1) { nodes { id } } }`);
  const id = data?.logLeaves.nodes[0]?.id;
  const found = await app.client().execute(`query ($id: ID!) { node(id: $id) { id ... on LogLeaf { position } } }`, { id });
  expect(found.data).toEqual({ node: { id, position: 0 } });
});
