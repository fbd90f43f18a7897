import { expect, test } from "vitest";
import type { Viewer } from "../../../src/kernel/viewer.ts";
import { startApp } from "../../support/app.ts";
import { asOwner, makeOfficial, makePerson, makeUnit } from "../../support/people.ts";

const app = await startApp();
const { id: unitId } = await makeUnit(app);
const admin = await makeOfficial(app, ["ADMINISTRATOR"], unitId);
const { viewer: auditor } = await makeOfficial(app, ["AUDITOR"], unitId);
const holder = await makeOfficial(app, ["VERIFIER"], unitId);

const headersOf = (viewer: Viewer) => ({ authorization: app.credentialOf(viewer), "accept-language": "en" });
const get = async (viewer: Viewer, id: string) => (await fetch(`${app.url}/kantor/pengguna/${id}`, { headers: headersOf(viewer) })).text();
const post = (id: string, body: Readonly<Record<string, string>>) =>
  fetch(`${app.url}/kantor/pengguna/${id}`, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams(body),
    headers: { ...headersOf(admin.viewer), "sec-fetch-site": "same-origin" },
  });
const acts = (page: string) => [...page.matchAll(/name="act" value="([^"]+)"/g)].map(([, act = ""]) => act.replace(/-[0-9a-f-]{36}$/, ""));

test("an auditor reads a person, is led only where an auditor may go, and is offered nothing", async () => {
  const page = await get(auditor, holder.id);
  expect(page).toContain(holder.name);
  expect(page).not.toContain('href="/kantor/pengguna"');
  expect(acts(page).filter((act) => act !== "sign-out")).toEqual([]);
  expect(page).toContain("Only administrators see the contacts of others.");
});

test("an administrator is offered what can work, and in the place of the rest reads why not", async () => {
  const page = await get(admin.viewer, holder.id);
  expect(acts(page)).toEqual(expect.arrayContaining(["edit", "propose"]));
  for (const act of ["add-contact", "remove-contact", "close"]) expect(acts(page)).not.toContain(act);
  expect(page).toContain("The contact of someone who holds a role cannot be changed. End the role first.");
  expect(page).toContain("This person still holds a role. End the role first.");
});

test("the last contact is removed only after it was asked again, and then there is none yet", async () => {
  const someone = await makePerson(app);
  const page = await get(admin.viewer, someone.id);
  expect(acts(page)).toEqual(expect.arrayContaining(["edit", "add-contact", "remove-contact", "close"]));
  // Behind the first button, in markup alone: the question, then the second one.
  const asked = /<details class="fold"[^>]*><summary[^>]*>Remove the contact<\/summary>.*?<\/details>/s.exec(page)?.[0] ?? "";
  expect(asked).toContain("This is the last contact. Without one this person cannot sign in.");
  expect(asked).toContain("Yes, remove this contact");
  const [contact] = await asOwner(app, "select id from person_contact where person_id = $1", [someone.id]);
  const id = String(contact?.["id"]);
  expect((await post(someone.id, { act: `remove-contact-${id}`, contactId: id })).status).toBe(303);
  expect(await get(admin.viewer, someone.id)).toContain("There is no contact yet.");
});
