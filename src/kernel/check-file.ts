import type { z } from "zod";

import { InputError } from "./input-error.ts";

/** Checks a file that somebody wants to compute with. @throws InputError one line that says where it is wrong, without the value */
export function checkFile<Schema extends z.ZodType>(schema: Schema, data: unknown): z.output<Schema> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const [first, ...others] = result.error.issues;
  const more = others.length > 0 ? ` (and ${others.length} more)` : "";
  throw new InputError(`${printPath(first?.path ?? [])}: ${first?.message ?? "is not as expected"}${more}`);
}

const printPath = (path: readonly PropertyKey[]) =>
  path.map((part, index) => (typeof part === "number" ? `[${part}]` : `${index > 0 ? "." : ""}${String(part)}`)).join("") || "input";
