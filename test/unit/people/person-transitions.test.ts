import { expect, test } from "vitest";
import { allowedActions } from "../../../src/kernel/transitions.ts";
import { type PersonState, personTransitions } from "../../../src/modules/people/person-transitions.ts";
import { someone } from "../recruitment/transition-viewers.ts";

const now = new Date("2026-11-24T01:00:00Z");
const admin = someone("admin", "ADMINISTRATOR");
const may = (viewer: typeof admin, state: PersonState, wish: { id?: string; holdsRole?: boolean } = {}) =>
  Object.fromEntries(
    allowedActions(personTransitions, { id: "person", state, holdsRole: false, ...wish }, viewer, now).map(({ action, reason }) => [
      action,
      reason?.en ?? "yes",
    ]),
  );
const holder = "The contact of someone who holds a role cannot be changed. End the role first.";

test.each<[string, Record<string, string>, Record<string, string>]>([
  ["without a role, open", may(admin, "OPEN"), { UPDATE: "yes", CHANGE_CONTACTS: "yes", PROPOSE_ROLE: "yes", CLOSE: "yes" }],
  ["without a role, closed", may(admin, "CLOSED"), { UPDATE: "yes", CHANGE_CONTACTS: "yes", REOPEN: "yes" }],
  [
    "with a role",
    may(admin, "OPEN", { holdsRole: true }),
    { UPDATE: "yes", CHANGE_CONTACTS: holder, PROPOSE_ROLE: "yes", CLOSE: "This person still holds a role. End the role first." },
  ],
  [
    "who is the administrator",
    may(admin, "OPEN", { id: "admin", holdsRole: true }),
    {
      UPDATE: "yes",
      CHANGE_CONTACTS: holder,
      PROPOSE_ROLE: "A role for yourself cannot be proposed.",
      CLOSE: "You cannot close your own account.",
    },
  ],
  ["whom an auditor looks at", may(someone("auditor", "AUDITOR"), "OPEN"), {}],
])("someone %s", (_, found, expected) => {
  expect(found).toEqual(expected);
});
