import type { PrincipalComponents } from "./principal-components.ts";
import { project } from "./projection.ts";

/** What decides how soon a statement is shown: its votes, and how far a vote on it alone would move somebody. */
export interface StatementStanding {
  readonly agree: number;
  readonly pass: number;
  readonly seen: number;
  readonly extremity: number;
}

/** Somebody draws the next statement with this chance against the others: many agree, few pass, it divides, or it is new. */
export function statementPriority({ agree, pass, seen, extremity }: StatementStanding): number {
  const importance = (1 - (pass + 1) / (seen + 2)) * (extremity + 1) * ((agree + 1) / (seen + 2));
  return (importance * (1 + 8 * 2 ** (-seen / 5))) ** 2;
}

export function extremityOf(statement: number, space: PrincipalComponents): number {
  const { x, y } = project([{ statement, vote: 1 }], space);
  return Math.hypot(x, y);
}
