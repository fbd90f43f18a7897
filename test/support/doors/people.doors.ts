import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import type { Viewer } from "../../../src/kernel/viewer.ts";
import type { TestApp } from "../app.ts";
import type { DoorRegistry, Doors } from "../doors.ts";
import { asOwner, makeGrant, makeOfficial, makePerson, makePosition, makeUnit, requestCode } from "../people.ts";
import { anonymous, person } from "../viewers.ts";

/** A mutation by an administrator over rows that belong to nobody in particular. */
const administrators = (
  name: string,
  type: string,
  selection: string,
  inputOf: (app: TestApp) => Promise<object>,
  expected: object,
): Doors => ({
  prepare: async (app) => ({
    right: { viewer: (await makeOfficial(app, ["ADMINISTRATOR"])).viewer, call: mutation(name, type, selection, await inputOf(app)) },
  }),
  check: (data) => expect(data).toEqual({ [name]: { ...expected, userErrors: [] } }),
});

const mutation = (name: string, type: string, selection: string, input: object) => ({
  document: `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code path } } }`,
  variables: { input },
});

const freshCode = () => randomUUID().slice(0, 8).toUpperCase();

/** Someone who is signed in and whom the database knows. */
const known = async (app: TestApp): Promise<Viewer> => person({ personId: (await makePerson(app)).id });

/** A grant that another administrator proposed, or that is active. */
async function grant(app: TestApp, state: "PROPOSED" | "ACTIVE"): Promise<string> {
  const proposer = await makeOfficial(app, ["ADMINISTRATOR"]);
  return makeGrant(app, {
    personId: (await makePerson(app)).id,
    role: "MODERATOR",
    unitId: (await makeUnit(app)).id,
    state,
    proposedById: state === "PROPOSED" ? proposer.id : null,
  });
}

async function session(app: TestApp, personId: string | null): Promise<string> {
  const id = randomUUID();
  await asOwner(
    app,
    "insert into session (id, token_hash, person_id, kind, last_used_at, expires_at) values ($1, $2, $3, 'STAFF', now(), now() + interval '1 hour')",
    [id, id, personId],
  );
  return id;
}

async function apiToken(app: TestApp, personId: string | null): Promise<string> {
  const id = randomUUID();
  await asOwner(
    app,
    "insert into api_token (id, person_id, name, token_hash, scopes, expires_at) values ($1, $2, 'Test', $3, '{read}', now() + interval '1 hour')",
    [id, personId, id],
  );
  return id;
}

/** A mutation over one's own row: the wrong row is another person's. */
const ownRow = (
  name: string,
  type: string,
  selection: string,
  make: (app: TestApp, personId: string | null) => Promise<string>,
  expected: object,
): Doors => ({
  async prepare(app) {
    const [viewer, other] = [await known(app), await known(app)];
    const call = mutation(name, type, selection, { id: await make(app, viewer.personId) });
    return { right: { viewer, call }, wrongRow: { viewer: other, call } };
  },
  check: (data) => expect(data).toEqual({ [name]: { ...expected, userErrors: [] } }),
});

const personMade = { person: { displayName: "Doors" } };

export const peopleDoors: DoorRegistry = {
  "Query.viewer": {
    prepare: async () => ({ right: { viewer: anonymous(), call: { document: "{ viewer { kind person { id } grants { role } } }" } } }),
    check: (data) => expect(data).toEqual({ viewer: { kind: "ANONYMOUS", person: null, grants: [] } }),
  },
  "Query.sessions": {
    async prepare(app) {
      const viewer = await known(app);
      await session(app, viewer.personId);
      await session(app, (await known(app)).personId);
      return { right: { viewer, call: { document: "{ sessions { kind isCurrent } }" } } };
    },
    check: (data) => expect(data).toEqual({ sessions: [{ kind: "STAFF", isCurrent: false }] }),
  },
  "Query.apiTokens": {
    async prepare(app) {
      const viewer = await known(app);
      await apiToken(app, viewer.personId);
      await apiToken(app, (await known(app)).personId);
      return { right: { viewer, call: { document: "{ apiTokens { name scopes } }" } } };
    },
    check: (data) => expect(data).toEqual({ apiTokens: [{ name: "Test", scopes: ["READ"] }] }),
  },
  "Query.units": {
    async prepare(app) {
      const top = await makeUnit(app);
      await makeUnit(app, { parentId: top.id, name: "Door" });
      return {
        right: {
          viewer: anonymous(),
          call: {
            document: "query ($parentId: ID) { units(filter: { parentId: $parentId }) { totalCount nodes { name } } }",
            variables: { parentId: top.id },
          },
        },
      };
    },
    check: (data) => expect(data).toEqual({ units: { totalCount: 1, nodes: [{ name: "Door" }] } }),
  },
  "Query.unit": {
    async prepare(app) {
      const { id } = await makeUnit(app, { name: "Door" });
      return { right: { viewer: anonymous(), call: { document: "query ($id: ID!) { unit(id: $id) { name } }", variables: { id } } } };
    },
    check: (data) => expect(data).toEqual({ unit: { name: "Door" } }),
  },
  "Query.positions": {
    async prepare(app) {
      const family = `f-${freshCode().toLowerCase()}`;
      await makePosition(app, { name: "Door", family });
      return {
        right: {
          viewer: anonymous(),
          call: {
            document: "query ($family: String) { positions(filter: { family: $family }) { nodes { name } } }",
            variables: { family },
          },
        },
      };
    },
    check: (data) => expect(data).toEqual({ positions: { nodes: [{ name: "Door" }] } }),
  },
  "Query.persons": {
    async prepare(app) {
      const { viewer } = await makeOfficial(app, ["ADMINISTRATOR"]);
      const name = `Door ${freshCode()}`;
      await makePerson(app, { name });
      return {
        right: {
          viewer,
          call: {
            document: "query ($search: String) { persons(search: $search) { totalCount nodes { kind } } }",
            variables: { search: name },
          },
        },
      };
    },
    check: (data) => expect(data).toEqual({ persons: { totalCount: 1, nodes: [{ kind: "OFFICIAL" }] } }),
  },
  "Query.roleGrants": {
    async prepare(app) {
      const { viewer } = await makeOfficial(app, ["AUDITOR"]);
      const { id: personId } = await makeOfficial(app, ["MODERATOR"]);
      const call = {
        document: "query ($personId: ID) { roleGrants(filter: { personId: $personId }) { nodes { role state } } }",
        variables: { personId },
      };
      return { right: { viewer, call }, wrongRow: { viewer: await known(app), call } };
    },
    check: (data) => expect(data).toEqual({ roleGrants: { nodes: [{ role: "MODERATOR", state: "ACTIVE" }] } }),
  },
  "Mutation.signInRequestCode": {
    prepare: async () => ({
      right: {
        viewer: anonymous(),
        call: mutation("signInRequestCode", "SignInRequestCodeInput", "expiresInMinutes", { contact: "pintu@contoh.id" }),
      },
    }),
    check: (data) => expect(data).toEqual({ signInRequestCode: { expiresInMinutes: 10, userErrors: [] } }),
  },
  "Mutation.signInConfirm": {
    async prepare(app) {
      const { contact } = await makePerson(app);
      const code = await requestCode(app, contact);
      return {
        right: { viewer: anonymous(), call: mutation("signInConfirm", "SignInConfirmInput", "viewer { kind }", { contact, code }) },
      };
    },
    check: (data) => expect(data).toEqual({ signInConfirm: { viewer: { kind: "PERSON" }, userErrors: [] } }),
  },
  "Mutation.signInPrintCode": administrators(
    "signInPrintCode",
    "SignInPrintCodeInput",
    "isPrinted",
    async (app) => {
      // Three groups of four letters: no other card has them.
      const { id } = await makePerson(app, {
        contact: `KTU-${freshCode()
          .replace(/[^ACDEF34679]/g, "X")
          .match(/.{4}/g)
          ?.join("-")}`,
      });
      return { personId: id };
    },
    { isPrinted: true },
  ),
  "Mutation.signOut": {
    prepare: async (app) => ({
      right: { viewer: await known(app), call: { document: "mutation { signOut { viewer { kind } userErrors { code } } }" } },
    }),
    check: (data) => expect(data).toEqual({ signOut: { viewer: { kind: "ANONYMOUS" }, userErrors: [] } }),
  },
  "Mutation.sessionRevoke": ownRow("sessionRevoke", "SessionRevokeInput", "sessions { id }", session, { sessions: [] }),
  "Mutation.apiTokenCreate": {
    prepare: async (app) => ({
      right: {
        viewer: await known(app),
        call: mutation("apiTokenCreate", "ApiTokenCreateInput", "secret apiToken { name }", {
          name: "Door",
          scopes: ["READ"],
          expiresAt: new Date(app.services.clock.now().getTime() + 3_600_000).toISOString(),
        }),
      },
    }),
    check: (data) =>
      expect(data).toEqual({
        apiTokenCreate: { secret: expect.stringMatching(/^[\w-]{43}$/), apiToken: { name: "Door" }, userErrors: [] },
      }),
  },
  "Mutation.apiTokenRevoke": ownRow("apiTokenRevoke", "ApiTokenRevokeInput", "apiToken { name revokedAt }", apiToken, {
    apiToken: { name: "Test", revokedAt: expect.stringMatching(/Z$/) },
  }),
  "Mutation.unitAdd": administrators(
    "unitAdd",
    "UnitAddInput",
    "unit { name }",
    async () => ({ code: freshCode(), name: "Door", kind: "OFFICE" }),
    { unit: { name: "Door" } },
  ),
  "Mutation.unitUpdate": administrators(
    "unitUpdate",
    "UnitUpdateInput",
    "unit { name }",
    async (app) => ({ id: (await makeUnit(app)).id, name: "Door" }),
    { unit: { name: "Door" } },
  ),
  "Mutation.positionAdd": administrators(
    "positionAdd",
    "PositionAddInput",
    "position { name }",
    async () => ({ code: freshCode(), name: "Door", kind: "EXECUTOR", family: "door" }),
    { position: { name: "Door" } },
  ),
  "Mutation.positionUpdate": administrators(
    "positionUpdate",
    "PositionUpdateInput",
    "position { name }",
    async (app) => ({ id: (await makePosition(app)).id, name: "Door" }),
    { position: { name: "Door" } },
  ),
  "Mutation.personAdd": administrators(
    "personAdd",
    "PersonAddInput",
    "person { displayName }",
    async () => ({ displayName: "Doors" }),
    personMade,
  ),
  "Mutation.personUpdate": administrators(
    "personUpdate",
    "PersonUpdateInput",
    "person { displayName }",
    async (app) => ({ id: (await makePerson(app)).id, displayName: "Doors" }),
    personMade,
  ),
  "Mutation.roleGrantPropose": administrators(
    "roleGrantPropose",
    "RoleGrantProposeInput",
    "roleGrant { state }",
    async (app) => ({
      personId: (await makePerson(app)).id,
      role: "MODERATOR",
      unitId: (await makeUnit(app)).id,
      startsOn: "2020-01-01",
      reason: "Test",
    }),
    { roleGrant: { state: "PROPOSED" } },
  ),
  "Mutation.roleGrantConfirm": administrators(
    "roleGrantConfirm",
    "RoleGrantConfirmInput",
    "roleGrant { state }",
    async (app) => ({ id: await grant(app, "PROPOSED") }),
    { roleGrant: { state: "ACTIVE" } },
  ),
  "Mutation.roleGrantRefuse": administrators(
    "roleGrantRefuse",
    "RoleGrantRefuseInput",
    "roleGrant { state }",
    async (app) => ({ id: await grant(app, "PROPOSED"), reason: "Test" }),
    { roleGrant: { state: "REFUSED" } },
  ),
  "Mutation.roleGrantEnd": administrators(
    "roleGrantEnd",
    "RoleGrantEndInput",
    "roleGrant { state }",
    async (app) => ({ id: await grant(app, "ACTIVE"), reason: "Test" }),
    { roleGrant: { state: "ENDED" } },
  ),
};
