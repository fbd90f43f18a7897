import type { UserErrorData } from "../../kernel/errors.ts";
import type { Transition } from "../../kernel/transitions.ts";
import type { Viewer } from "../../kernel/viewer.ts";
import * as messages from "./people.messages.ts";
import { dutyRefusal } from "./separation-of-duties.ts";

export type PersonState = "OPEN" | "CLOSED";
export type PersonAction = "UPDATE" | "CHANGE_CONTACTS" | "PROPOSE_ROLE" | "CLOSE" | "REOPEN";

interface PersonSubject {
  readonly state: PersonState;
  readonly id: string;
  /** Has one, or is proposed for one. */
  readonly holdsRole: boolean;
}

type Row = Transition<PersonState, PersonAction, PersonSubject>;
const common = { roles: ["ADMINISTRATOR"] } as const satisfies Pick<Row, "roles">;

/** An account is open or closed. The contacts of someone with a role stay: whoever changed one could sign in as that person. */
export const personTransitions: readonly Row[] = [
  { ...common, from: "OPEN", action: "UPDATE", to: "OPEN" },
  { ...common, from: "OPEN", action: "CHANGE_CONTACTS", to: "OPEN", guard: contactRefusal },
  {
    ...common,
    from: "OPEN",
    action: "PROPOSE_ROLE",
    to: "OPEN",
    guard: ({ id }, { personId }) => dutyRefusal("GRANT_PROPOSAL", personId, [id]),
  },
  { ...common, from: "OPEN", action: "CLOSE", to: "CLOSED", guard: closeRefusal },
  { ...common, from: "CLOSED", action: "UPDATE", to: "CLOSED" },
  { ...common, from: "CLOSED", action: "CHANGE_CONTACTS", to: "CLOSED", guard: contactRefusal },
  { ...common, from: "CLOSED", action: "REOPEN", to: "OPEN" },
];

function contactRefusal({ holdsRole }: PersonSubject): UserErrorData | null {
  return holdsRole ? notAllowed(messages.contactOfOfficeHolder) : null;
}

function closeRefusal({ id, holdsRole }: PersonSubject, { personId }: Viewer): UserErrorData | null {
  if (id === personId) return notAllowed(messages.ownAccount);
  return holdsRole ? notAllowed(messages.closeHoldsRole) : null;
}

const notAllowed = (message: UserErrorData["message"]): UserErrorData => ({ code: "NOT_ALLOWED", path: ["input"], message });
