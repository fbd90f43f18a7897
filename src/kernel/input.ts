import { z } from "zod";
import { Rejected, type UserErrorCode, type UserErrorData } from "./errors.ts";
import * as messages from "./input.messages.ts";
import type { Text } from "./text.ts";

/**
 * Checks what a client sent against the command's schema and answers it in the schema's own form.
 * Throws Rejected with one refusal per field (`["input", "quota"]`); none of them repeats what was sent.
 */
export function readInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  // `reportInput` tells a missing value from a wrong one; it never leaves this file.
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return result.data;
  throw new Rejected(refusalsIn(result.error.issues, ["input"]));
}

/** The same of a schema that was asked with `reportInput`, for what stands at `at` in the input. */
export const refusalsIn = (issues: readonly z.core.$ZodIssue[], at: readonly string[]): UserErrorData[] =>
  issues.flatMap((issue) => refusalsOf(issue, at));

/** A line or paragraph of text: trimmed, not empty. */
export const textField = (most: number) => z.string().trim().min(1).max(most);

/** The id of a row. Whether there is such a row is the policy's question. */
export const idField = () => z.uuid().transform((id) => id.toLowerCase());

/** Refuses a change of what somebody else has changed since it was read; nothing is asked where no version was sent. */
export function refuseStale(read: number | null | undefined, current: number): void {
  if (read !== null && read !== undefined && read !== current)
    throw new Rejected([{ code: "STALE", path: ["input", "version"], message: messages.stale }]);
}

/** A refusal of our own inside a schema: `z.string().refine(isSlug, refusal("INVALID", messages.slug))`. */
export const refusal = (code: UserErrorCode, message: Text) => ({ params: { code, message } });

function refusalsOf(issue: z.core.$ZodIssue, at: readonly string[]): UserErrorData[] {
  const path = [...at, ...issue.path.map(String)];
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ code: "NOT_ALLOWED", path: [...path, key], message: messages.notExpected }));
  if (issue.code === "invalid_union") {
    // Of several forms the one that is nearest to what was sent: a refusal of the whole would not name the field.
    const [nearest] = issue.errors.toSorted((a, b) => a.length - b.length);
    if (nearest && nearest.length > 0) return refusalsIn(nearest, path);
  }
  return [refusalOf(issue, path)];
}

function refusalOf(issue: z.core.$ZodIssue, path: readonly string[]): UserErrorData {
  if (issue.code === "custom" && issue.params) {
    const { code, message } = issue.params as { code: UserErrorCode; message: Text };
    return { code, path, message };
  }
  const { code, message } = general(issue);
  return { code, path, message };
}

function general(issue: z.core.$ZodIssue): { code: UserErrorCode; message: Text } {
  if (issue.code === "too_big") {
    const kind = countedIn(issue.origin);
    return kind === null
      ? { code: "OUT_OF_RANGE", message: messages.tooLarge(Number(issue.maximum)) }
      : { code: "TOO_LONG", message: messages.tooLong(Number(issue.maximum), kind) };
  }
  if (issue.code === "too_small") {
    const kind = countedIn(issue.origin);
    if (kind === null) return { code: "OUT_OF_RANGE", message: messages.tooSmall(Number(issue.minimum)) };
    return issue.minimum === 1
      ? { code: "REQUIRED", message: messages.required }
      : { code: "TOO_SHORT", message: messages.tooShort(Number(issue.minimum), kind) };
  }
  if (issue.code === "invalid_type" && (issue.input === undefined || issue.input === null))
    return { code: "REQUIRED", message: messages.required };
  return { code: "INVALID", message: messages.invalid };
}

const countedIn = (origin: string): "string" | "array" | null => (origin === "string" || origin === "array" ? origin : null);
