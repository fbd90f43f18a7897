import type { UserErrorData } from "../../kernel/errors.ts";
import type { Transition } from "../../kernel/transitions.ts";
import type { Role } from "../../kernel/viewer.ts";
import * as messages from "./role-grant.messages.ts";
import type { GrantState } from "./role-grant.entity.ts";
import { dutyRefusal } from "./separation-of-duties.ts";

export type GrantAction = "confirm" | "refuse" | "end";

/** What the table asks of a grant. */
export interface GrantSubject {
  readonly state: GrantState;
  readonly personId: string;
  readonly role: Role;
  readonly proposedById: string | null;
  /** Whether its last day has passed, by the calendar of the regency. */
  readonly isOver: boolean;
  /** Administrators besides the holder of this grant who are active today; only the end of an administrator asks for it. */
  readonly otherAdministrators: number;
}

/**
 * ```
 * PROPOSED ─ confirm (another administrator) → ACTIVE ─ end, or its last day passes → ENDED
 *          └ refuse (any administrator, with a reason) → REFUSED
 * ```
 */
export const roleGrantTransitions: readonly Transition<GrantState, GrantAction, GrantSubject>[] = [
  {
    from: "PROPOSED",
    action: "confirm",
    to: "ACTIVE",
    roles: ["ADMINISTRATOR"],
    guard: (grant, viewer) =>
      dutyRefusal("GRANT_CONFIRMATION", viewer.personId, [grant.proposedById, grant.personId]) ?? overRefusal(grant),
  },
  { from: "PROPOSED", action: "refuse", to: "REFUSED", roles: ["ADMINISTRATOR"], reasonRequired: true },
  {
    from: "ACTIVE",
    action: "end",
    to: "ENDED",
    roles: ["ADMINISTRATOR"],
    byClock: true,
    reasonRequired: true,
    guard: (grant) => lastRefusal(grant),
  },
];

const overRefusal = ({ isOver }: GrantSubject): UserErrorData | null =>
  isOver ? { code: "CLOSED", path: ["input", "id"], message: messages.alreadyOver } : null;

/** What is over ends, whoever is left: the calendar is not asked. */
const lastRefusal = ({ role, otherAdministrators, isOver }: GrantSubject): UserErrorData | null =>
  role === "ADMINISTRATOR" && otherAdministrators === 0 && !isOver
    ? { code: "NOT_ALLOWED", path: ["input", "id"], message: messages.lastAdministrator }
    : null;
