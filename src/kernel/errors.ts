import type { Text } from "./text.ts";

/** What a user can act on. General on purpose: the message says what happened, the code lets a screen react. */
export const userErrorCodes = [
  "REQUIRED",
  "INVALID",
  "TOO_LONG",
  "TOO_SHORT",
  "OUT_OF_RANGE",
  "TAKEN",
  "NOT_UNIQUE",
  "NOT_FOUND",
  "CLOSED",
  "NOT_YET_OPEN",
  "FULL",
  "STALE",
  "NOT_ALLOWED",
  "WRONG_STATE",
  "SEPARATION_OF_DUTIES",
  "REASON_REQUIRED",
  "INCOMPLETE",
  "MISMATCH",
  "EXPIRED",
  "TOO_MANY_TRIES",
] as const;
export type UserErrorCode = (typeof userErrorCodes)[number];

export interface UserErrorData {
  readonly code: UserErrorCode;
  /** Where in the input, e.g. `["input", "quota"]`. */
  readonly path: readonly string[];
  readonly message: Text;
}

/** A refusal the user can act on. Thrown inside a command, so that its transaction rolls back; becomes `userErrors`. */
export class Rejected extends Error {
  readonly errors: readonly UserErrorData[];
  constructor(errors: readonly UserErrorData[]) {
    super(errors.map((error) => error.code).join(", "));
    this.name = "Rejected";
    this.errors = errors;
  }
}

export const reject = (code: UserErrorCode, path: readonly string[], message: Text): never => {
  throw new Rejected([{ code, path, message }]);
};

export const accessErrorCodes = ["UNAUTHENTICATED", "FORBIDDEN", "NOT_FOUND", "BAD_USER_INPUT", "RATE_LIMITED", "CONFLICT"] as const;
export type AccessErrorCode = (typeof accessErrorCodes)[number];

/** The caller may not, or it is not there. Becomes a top-level GraphQL error with `extensions.code`; never logged as a failure. */
export class AccessError extends Error {
  readonly code: AccessErrorCode;
  readonly text: Text;
  /** Seconds after which trying again makes sense (`RATE_LIMITED`). */
  readonly retryAfter: number | undefined;
  constructor(code: AccessErrorCode, text: Text, retryAfter?: number) {
    super(code);
    this.name = "AccessError";
    this.code = code;
    this.text = text;
    this.retryAfter = retryAfter;
  }
}
