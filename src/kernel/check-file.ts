import type { z } from "zod";

import { InputError, shown } from "./input-error.ts";

/** Checks a file that somebody wants to compute with. @throws InputError one line that says where it is wrong, without the value */
export function checkFile<Schema extends z.ZodType>(schema: Schema, data: unknown): z.output<Schema> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const [first, ...others] = result.error.issues;
  const more = others.length > 0 ? ` (and ${others.length} more)` : "";
  throw new InputError(`${printPath(first?.path ?? [])}: ${first ? printIssue(first) : "is not as expected"}${more}`);
}

/** Names in a file are the input's own text: only what looks like a name is printed bare. */
const printPath = (path: readonly PropertyKey[]) => path.map(printPart).join("") || "input";

function printPart(part: PropertyKey, index: number): string {
  if (typeof part === "number") return `[${part}]`;
  const name = String(part);
  if (!/^\w{1,60}$/.test(name)) return `[${shown(name)}]`;
  return index > 0 ? `.${name}` : name;
}

const printIssue = (issue: z.core.$ZodIssue) =>
  issue.code === "unrecognized_keys" ? `Unrecognized key: ${shown(issue.keys[0])}` : issue.message;
