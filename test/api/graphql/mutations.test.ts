import { beforeAll, describe, expect, test } from "vitest";
import { type TestApp, startApp } from "../../support/app.ts";
import { sampleParts } from "../../support/sample-api.ts";
import { hashTables } from "../../support/sql.ts";
import { person, token } from "../../support/viewers.ts";

let app: TestApp;
const officer = person({ roles: ["PERSONNEL_OFFICER"] });
beforeAll(async () => {
  app = await startApp({ schemaParts: sampleParts });
});

const sampleRecord = `mutation ($input: SampleRecordInput!) {
  sampleRecord(input: $input) { topic { name seq } userErrors { code path message } } }`;
const send = (input: object, viewer = officer) => app.client(viewer).execute(sampleRecord, { input });

describe("a mutation", () => {
  test("answers what it changed, and no user errors", async () => {
    const { data, errors } = await send({ topic: "a", name: "n" });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ sampleRecord: { topic: { name: "a", seq: 1 }, userErrors: [] } });
  });

  test("answers a refusal as data in the viewer's language, and has changed nothing", async () => {
    const before = await hashTables(app.testDatabase.ownerUrl);
    const { data, errors } = await send({ topic: "refused", name: "late refusal" });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      sampleRecord: { topic: null, userErrors: [{ code: "CLOSED", path: ["input", "topic"], message: "It is closed." }] },
    });
    const indonesian = await send({ topic: "refused", name: "" }, person({ roles: ["PERSONNEL_OFFICER"], locale: "id" }));
    expect(indonesian.data).toEqual({
      sampleRecord: { topic: null, userErrors: [{ code: "REQUIRED", path: ["input", "name"], message: "Isi nama." }] },
    });
    expect(await hashTables(app.testDatabase.ownerUrl)).toEqual(before);
  });

  test("shows the others of its document although one is refused", async () => {
    const { data } = await app.client(officer).execute(
      `mutation { one: sampleRecord(input: { topic: "b", name: "n" }) { topic { seq } userErrors { code } }
                  two: sampleRecord(input: { topic: "b", name: "" }) { topic { seq } userErrors { code } } }`,
    );
    expect(data).toEqual({ one: { topic: { seq: 1 }, userErrors: [] }, two: { topic: null, userErrors: [{ code: "REQUIRED" }] } });
  });

  test("reads after the write, although its loaders had read before", async () => {
    const { data } = await app.client(officer).execute(
      `mutation { one: sampleRecord(input: { topic: "c", name: "n" }) { topic { seq eventCount } }
                  two: sampleRecord(input: { topic: "c", name: "n" }) { topic { seq eventCount } } }`,
    );
    expect(data).toEqual({ one: { topic: { seq: 1, eventCount: 1 } }, two: { topic: { seq: 2, eventCount: 2 } } });
  });

  test("is refused before its method for anonymous, for other roles, and for tokens without the scope", async () => {
    const before = await hashTables(app.testDatabase.ownerUrl);
    const input = { topic: "never", name: "n" };
    const denied = [
      [await app.client().execute(sampleRecord, { input }), "UNAUTHENTICATED"],
      [await send(input, person({ roles: ["AUDITOR", "ADMINISTRATOR"] })), "FORBIDDEN"],
      [await send(input, token({ roles: ["PERSONNEL_OFFICER"], scopes: ["read"] })), "FORBIDDEN"],
    ] as const;
    for (const [{ data, errors }, code] of denied) {
      expect(data).toEqual({ sampleRecord: null });
      expect(errors?.map((error) => error.extensions)).toEqual([{ code }]);
    }
    expect(await hashTables(app.testDatabase.ownerUrl)).toEqual(before);
  });

  test("is open to a token that was given exactly this right", async () => {
    const { data } = await send({ topic: "by token", name: "n" }, token({ scopes: ["scores:record"] }));
    expect(data).toMatchObject({ sampleRecord: { userErrors: [] } });
  });
});

describe("clientMutationId", () => {
  test("carries out once what is sent twice", async () => {
    const input = { topic: "once", name: "n", clientMutationId: "phone-0001" };
    const first = await send(input);
    const second = await send(input);
    expect(first.data).toEqual({ sampleRecord: { topic: { name: "once", seq: 1 }, userErrors: [] } });
    expect(second.data).toEqual(first.data);
  });

  test("carries out once what is sent many times at once", async () => {
    const input = { topic: "at once", name: "n", clientMutationId: "phone-0002" };
    const answers = await Promise.all(Array.from({ length: 8 }, () => send(input)));
    for (const { data } of answers) expect(data).toEqual({ sampleRecord: { topic: { name: "at once", seq: 1 }, userErrors: [] } });
  });

  test("with another input is a mismatch", async () => {
    await send({ topic: "other", name: "n", clientMutationId: "phone-0003" });
    const { data } = await send({ topic: "other", name: "m", clientMutationId: "phone-0003" });
    expect(data).toMatchObject({ sampleRecord: { topic: null, userErrors: [{ code: "MISMATCH", path: ["input", "clientMutationId"] }] } });
  });

  test("belongs to one person", async () => {
    const input = { topic: "two people", name: "n", clientMutationId: "phone-0004" };
    await send(input);
    const { data } = await send(input, person({ roles: ["PERSONNEL_OFFICER"] }));
    expect(data).toMatchObject({ sampleRecord: { topic: { seq: 2 } } });
  });

  test("of something that was refused can be used again", async () => {
    const refused = await send({ topic: "again", name: "late refusal", clientMutationId: "phone-0005" });
    expect(refused.data).toMatchObject({ sampleRecord: { userErrors: [{ code: "CLOSED" }] } });
    const { data } = await send({ topic: "again", name: "n", clientMutationId: "phone-0005" });
    expect(data).toMatchObject({ sampleRecord: { topic: { seq: 1 }, userErrors: [] } });
  });

  test.each(["short", "with a blank in it", "x".repeat(101)])("must be well formed, not %s", async (clientMutationId) => {
    const { data } = await send({ topic: "form", name: "n", clientMutationId });
    expect(data).toMatchObject({ sampleRecord: { userErrors: [{ code: "INVALID", path: ["input", "clientMutationId"] }] } });
  });
});
