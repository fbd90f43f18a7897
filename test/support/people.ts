import { randomInt, randomUUID } from "node:crypto";
import { hashesOfContact, readContact, contactContext } from "../../src/modules/people/contact.ts";
import { withOwner } from "../../src/kernel/roles.ts";
import type { Role, Viewer } from "../../src/kernel/viewer.ts";
import type { TestApp } from "./app.ts";
import { type Client, createClient } from "./client.ts";
import { person as madeUp } from "./viewers.ts";

export interface TestUnit {
  readonly id: string;
  readonly code: string;
}

/** A unit, by default an office at the top. */
export async function makeUnit(
  app: TestApp,
  wish: { readonly parentId?: string; readonly kind?: string; readonly name?: string; readonly districtCode?: string } = {},
): Promise<TestUnit> {
  const id = randomUUID();
  const code = `U-${id.slice(0, 8).toUpperCase()}`;
  await asOwner(app, "insert into unit (id, code, name, kind, parent_id, district_code) values ($1, $2, $3, $4, $5, $6)", [
    id,
    code,
    wish.name ?? `Unit ${code}`,
    wish.kind ?? "OFFICE",
    wish.parentId ?? null,
    wish.districtCode ?? null,
  ]);
  return { id, code };
}

export async function makePosition(
  app: TestApp,
  wish: { readonly name?: string; readonly kind?: string; readonly family?: string } = {},
): Promise<{ readonly id: string; readonly code: string }> {
  const id = randomUUID();
  const code = `P-${id.slice(0, 8).toUpperCase()}`;
  await asOwner(app, "insert into position (id, code, name, kind, family) values ($1, $2, $3, $4, $5)", [
    id,
    code,
    wish.name ?? `Position ${code}`,
    wish.kind ?? "FUNCTIONAL",
    wish.family ?? "health",
  ]);
  return { id, code };
}

export interface TestPerson {
  readonly id: string;
  readonly name: string;
  readonly contact: string;
}

/** Someone with an e-mail address, by default an official. */
export async function makePerson(
  app: TestApp,
  wish: { readonly kind?: "OFFICIAL" | "CITIZEN"; readonly name?: string; readonly contact?: string; readonly isActive?: boolean } = {},
): Promise<TestPerson> {
  const id = randomUUID();
  const text = wish.contact ?? `p${id.slice(0, 8)}@contoh.id`;
  const contact = readContact(text);
  if (!contact) throw new TypeError("The contact of a test person must be one.");
  const name = wish.name ?? `Person ${id.slice(0, 4)}`;
  await asOwner(app, "insert into person (id, display_name, kind, is_active) values ($1, $2, $3, $4)", [
    id,
    name,
    wish.kind ?? "OFFICIAL",
    wish.isActive ?? true,
  ]);
  const { keyring } = app.services;
  await asOwner(app, "insert into person_contact (id, person_id, kind, address_cipher, address_hash) values ($1, $2, $3, $4, $5)", [
    randomUUID(),
    id,
    contact.kind,
    keyring.encrypt(contact.address, contactContext),
    hashesOfContact(keyring, contact)[0],
  ]);
  return { id, name, contact: text };
}

export interface GrantWish {
  readonly personId: string;
  readonly role: Role;
  readonly unitId: string;
  readonly state?: string;
  readonly proposedById?: string | null;
  readonly startsOn?: string;
  readonly endsOn?: string | null;
}

/** A grant as the operator would write it (no proposer): active from long ago. */
export async function makeGrant(app: TestApp, wish: GrantWish): Promise<string> {
  const id = randomUUID();
  await asOwner(
    app,
    "insert into role_grant (id, person_id, role, unit_id, starts_on, ends_on, state, reason, proposed_by_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    [
      id,
      wish.personId,
      wish.role,
      wish.unitId,
      wish.startsOn ?? "2020-01-01",
      wish.endsOn ?? null,
      wish.state ?? "ACTIVE",
      "Test",
      wish.proposedById ?? null,
    ],
  );
  return id;
}

export interface Official extends TestPerson {
  /** As the server would make it of the person's session; real in the database, so that row-level security knows it. */
  readonly viewer: Viewer;
}

/** A person who holds roles for a unit, a new one where none is given. */
export async function makeOfficial(app: TestApp, roles: readonly Role[], givenUnitId?: string): Promise<Official> {
  const unitId = givenUnitId ?? (await makeUnit(app)).id;
  const made = await makePerson(app);
  for (const role of roles) await makeGrant(app, { personId: made.id, role, unitId });
  return { ...made, viewer: madeUp({ personId: made.id, roles, unitId }) };
}

export interface SignedIn {
  readonly client: Client;
  readonly cookie: string;
}

/** Signs in for real: asks for a code, takes it out of the inbox, sends it back. */
export async function signIn(app: TestApp, contact: string, headers: Readonly<Record<string, string>> = {}): Promise<SignedIn> {
  const code = await requestCode(app, contact);
  const { data, headers: answered } = await app
    .client(undefined, headers)
    .execute<{ signInConfirm: { userErrors: unknown[] } | null }>(signInConfirm, { input: { contact, code } });
  if (data?.signInConfirm?.userErrors.length !== 0) throw new Error(`Signing in failed: ${JSON.stringify(data)}`);
  const cookie = (answered.getSetCookie()[0] ?? "").split(";")[0] ?? "";
  return { cookie, client: createClient(app.url, { "accept-language": "en", ...headers, cookie }) };
}

export const signInConfirm = `mutation ($input: SignInConfirmInput!) { signInConfirm(input: $input) {
  viewer { kind person { displayName kind } grants { role } } userErrors { code path message } } }`;

export const signInRequestCode = `mutation ($input: SignInRequestCodeInput!) { signInRequestCode(input: $input) { expiresInMinutes userErrors { code path message } } }`;

export async function requestCode(app: TestApp, contact: string): Promise<string> {
  const { errors, data } = await app
    .client()
    .execute<{ signInRequestCode: { userErrors: { code: string }[] } }>(signInRequestCode, { input: { contact } });
  if (errors || data?.signInRequestCode.userErrors.length !== 0) throw new Error(`No code: ${JSON.stringify({ errors, data })}`);
  return newestCode(app);
}

/** The code of the newest message that nobody carried away. */
export function newestCode(app: TestApp): string {
  const code = /\b(\d{6})\b/.exec(app.inbox?.messages()[0]?.body ?? "")?.[1];
  if (code === undefined) throw new Error("There is no code in the inbox.");
  return code;
}

/** Another code than the right one. */
export const wrongCode = (right: string): string => String((Number(right) + randomInt(1, 1_000_000)) % 1_000_000).padStart(6, "0");

export const asOwner = (app: TestApp, text: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> =>
  withOwner(app.testDatabase.ownerUrl, async (client) => (await client.query(text, [...values])).rows as Record<string, unknown>[]);
