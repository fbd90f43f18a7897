/** What went wrong, told by the server's code (PostgreSQL, appendix A), never by a class or a message. */
export type DatabaseProblem =
  | "UNIQUE"
  | "FOREIGN_KEY"
  | "CHECK"
  | "NOT_NULL"
  | "EXCLUSION"
  | "ROW_SECURITY_OR_GRANT"
  | "SERIALIZATION"
  | "DEADLOCK"
  | "LOCK_TIMEOUT"
  | "STATEMENT_TIMEOUT"
  | "STALE"
  | "CONNECTION"
  | "OTHER";

export interface DatabaseError {
  readonly problem: DatabaseProblem;
  /** Five characters; empty where the ORM noticed it before the server did. */
  readonly code: string;
  /** Our name of the constraint or index. */
  readonly constraint: string | null;
}

/**
 * Reads a database error out of whatever was thrown: the driver's, the ORM's, or one that wraps them. `null`: it is none.
 * The message is left behind on purpose: it holds the failing row, so it must be neither logged nor shown.
 */
export function databaseError(thrown: unknown): DatabaseError | null {
  for (let error = thrown, depth = 0; error instanceof Error && depth < 5; error = error.cause ?? previousOf(error), depth += 1) {
    // The ORM compares the version itself and has no code for it.
    if (error.name === "OptimisticLockError") return { problem: "STALE", code: "", constraint: null };
    const code = textOf(error, "code");
    if (code === null) continue;
    if (connectionCodes.has(code)) return { problem: "CONNECTION", code, constraint: null };
    if (/^[0-9A-Z]{5}$/.test(code)) return { problem: problemOf(code), code, constraint: textOf(error, "constraint") };
  }
  return null;
}

/** Whether this unique index or constraint refused the row: the deciding test for "taken", without a look beforehand. */
export function isTaken(thrown: unknown, constraint: string): boolean {
  const error = databaseError(thrown);
  return error?.problem === "UNIQUE" && error.constraint === constraint;
}

/** Whether the same work may succeed when it is tried again. */
export function isWorthRetrying(thrown: unknown): boolean {
  const problem = databaseError(thrown)?.problem;
  return problem === "SERIALIZATION" || problem === "DEADLOCK" || problem === "LOCK_TIMEOUT" || problem === "CONNECTION";
}

const problems: Readonly<Record<string, DatabaseProblem>> = {
  "23505": "UNIQUE",
  "23503": "FOREIGN_KEY",
  "23514": "CHECK",
  "23502": "NOT_NULL",
  "23P01": "EXCLUSION",
  "42501": "ROW_SECURITY_OR_GRANT",
  "40001": "SERIALIZATION",
  "40P01": "DEADLOCK",
  "55P03": "LOCK_TIMEOUT",
  "57014": "STATEMENT_TIMEOUT",
};
const connectionCodes = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND"]);

/** Classes 08 (connection) and 57P (the server stops) are the server going away. */
const problemOf = (code: string): DatabaseProblem => problems[code] ?? (/^(08|57P)/.test(code) ? "CONNECTION" : "OTHER");

const previousOf = (error: Error): unknown => ("previous" in error ? error.previous : undefined);

function textOf(error: Error, key: string): string | null {
  const value: unknown = Reflect.get(error, key);
  return typeof value === "string" ? value : null;
}
