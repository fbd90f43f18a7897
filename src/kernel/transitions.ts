import { AccessError, Rejected, type UserErrorData } from "./errors.ts";
import type { Text } from "./text.ts";
import * as messages from "./transitions.messages.ts";
import { hasRole, type Role, type Viewer } from "./viewer.ts";

/**
 * One row of a state machine. A state changes through such a row and in no other way, and the same row tells a screen what may be
 * done: no rule is written twice. Terminal states are those that no row leaves; a correction supersedes, it never reopens.
 */
export interface Transition<State extends string, Action extends string, Subject> {
  readonly from: State;
  readonly action: Action;
  readonly to: State;
  /** Who may, by role. Unit scope is the policy's part: it decides before this table which rows a viewer reaches. */
  readonly roles: readonly Role[];
  /** Who may without a role: the owner of the row, a member of the panel. */
  readonly relation?: (subject: Subject, viewer: Viewer) => boolean;
  /** The row is taken by a job when its time comes (deadlines); people cannot take it unless a role says so. */
  readonly byClock?: true;
  /** The refusal that the user reads, or `null` when nothing stands in the way. */
  readonly guard?: (subject: Subject, viewer: Viewer, now: Date) => UserErrorData | null;
  /** The instant from which it will be possible; `null`: no such instant is set. Before it the answer is NOT_YET_OPEN. */
  readonly availableFrom?: (subject: Subject) => Date | null;
  readonly reasonRequired?: true;
}

export interface AllowedAction<Action extends string> {
  readonly action: Action;
  readonly allowed: boolean;
  /** Why not; `null` when it is allowed. */
  readonly reason: Text | null;
  readonly availableFrom: Date | null;
  readonly isReasonRequired: boolean;
}

type Row<State extends string, Action extends string, Subject> = Transition<State, Action, Subject>;
interface InState<State extends string> {
  readonly state: State;
}

/** Actions that leave the present state and that this viewer could do, in the order of the table; each with what stands in the way. */
export function allowedActions<State extends string, Action extends string, Subject extends InState<State>>(
  table: readonly Row<State, Action, Subject>[],
  subject: Subject,
  viewer: Viewer,
  now: Date,
): AllowedAction<Action>[] {
  const mine = table.filter((row) => row.from === subject.state && isFor(row, subject, viewer));
  const actions = [...new Set(mine.map((row) => row.action))];
  return actions.flatMap((action) => {
    const { row, refusal } = firstOpen(
      mine.filter((each) => each.action === action),
      subject,
      viewer,
      now,
    );
    if (!row) return [];
    const opensAt = row.availableFrom?.(subject) ?? null;
    return [
      {
        action,
        allowed: refusal === null,
        reason: refusal?.message ?? null,
        availableFrom: opensAt && opensAt > now ? opensAt : null,
        isReasonRequired: row.reasonRequired === true,
      },
    ];
  });
}

/**
 * The state after the action. Throws AccessError FORBIDDEN where no row gives the action to this viewer, and Rejected otherwise:
 * WRONG_STATE, NOT_YET_OPEN, REASON_REQUIRED or the guard's own refusal.
 */
export function transition<State extends string, Action extends string, Subject extends InState<State>>(
  table: readonly Row<State, Action, Subject>[],
  subject: Subject,
  action: Action,
  viewer: Viewer,
  now: Date,
  reason?: string | null,
): State {
  const mine = table.filter((row) => row.action === action && isFor(row, subject, viewer));
  if (mine.length === 0) throw new AccessError("FORBIDDEN", messages.forbidden);
  return take(mine, subject, viewer, now, reason);
}

/** The same for a job: only rows marked `byClock`, no role asked. Guards see a viewer without any grant. */
export function transitionByClock<State extends string, Action extends string, Subject extends InState<State>>(
  table: readonly Row<State, Action, Subject>[],
  subject: Subject,
  action: Action,
  now: Date,
): State {
  const rows = table.filter((row) => row.action === action && row.byClock === true);
  if (rows.length === 0) throw new AccessError("FORBIDDEN", messages.forbidden);
  return take(rows, subject, nobody, now, deadlineReason);
}

/** States that no row leaves for another. */
export function terminalStates<State extends string>(table: readonly Pick<Row<State, string, never>, "from" | "to">[]): State[] {
  const left = new Set(table.filter((row) => row.from !== row.to).map((row) => row.from));
  return [...new Set(table.map((row) => row.to))].filter((state) => !left.has(state)).sort();
}

/** A job's reason is the deadline itself, which the table already names. */
const deadlineReason = "deadline";
const nobody: Viewer = { kind: "ANONYMOUS", personId: null, sessionId: null, grants: [], scopes: null, locale: "id", address: "" };

function take<State extends string, Action extends string, Subject extends InState<State>>(
  rows: readonly Row<State, Action, Subject>[],
  subject: Subject,
  viewer: Viewer,
  now: Date,
  reason: string | null | undefined,
): State {
  const leaving = rows.filter((row) => row.from === subject.state);
  const { row, refusal } = firstOpen(leaving, subject, viewer, now);
  if (!row) throw new Rejected([{ code: "WRONG_STATE", path: ["state"], message: messages.wrongState }]);
  if (refusal) throw new Rejected([refusal]);
  if (row.reasonRequired && !reason?.trim())
    throw new Rejected([{ code: "REASON_REQUIRED", path: ["input", "reason"], message: messages.reasonRequired }]);
  return row.to;
}

/** Several rows may share state and action (different guards, different targets): the first that nothing blocks, else the first. */
function firstOpen<State extends string, Action extends string, Subject>(
  rows: readonly Row<State, Action, Subject>[],
  subject: Subject,
  viewer: Viewer,
  now: Date,
): { row: Row<State, Action, Subject> | undefined; refusal: UserErrorData | null } {
  const judged = rows.map((row) => ({ row, refusal: refusalOf(row, subject, viewer, now) }));
  return judged.find((each) => each.refusal === null) ?? judged[0] ?? { row: undefined, refusal: null };
}

function refusalOf<State extends string, Action extends string, Subject>(
  row: Row<State, Action, Subject>,
  subject: Subject,
  viewer: Viewer,
  now: Date,
): UserErrorData | null {
  const opensAt = row.availableFrom?.(subject) ?? null;
  if (opensAt && opensAt > now) return { code: "NOT_YET_OPEN", path: ["state"], message: messages.notYetOpen };
  return row.guard?.(subject, viewer, now) ?? null;
}

const isFor = <Subject>(row: Row<string, string, Subject>, subject: Subject, viewer: Viewer): boolean =>
  hasRole(viewer, ...row.roles) || row.relation?.(subject, viewer) === true;
