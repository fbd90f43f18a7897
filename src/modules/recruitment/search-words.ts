import { AccessError } from "../../kernel/errors.ts";
import { messages } from "./recruitment.messages.ts";

/**
 * The words of a search as patterns of `ilike all(…)`: each must be somewhere, in any order. Null where nothing is searched for.
 * Signs that mean something to `ilike` are taken as written. Throws BAD_USER_INPUT for more than 100 characters.
 */
export function searchWords(search: string | null | undefined): string[] | null {
  const text = (search ?? "").trim();
  if (text === "") return null;
  if (text.length > 100) throw new AccessError("BAD_USER_INPUT", messages.searchTooLong);
  return text.split(/\s+/).map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
}
