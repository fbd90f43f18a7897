import type { Database } from "../kernel/database.ts";
import { AccessError } from "../kernel/errors.ts";
import type { Reader } from "../kernel/rows.ts";
import type { Viewer } from "../kernel/viewer.ts";
import { messages } from "./graphql.messages.ts";

/**
 * A reader for lists of personal tables: every statement in a read-only transaction of its own as the viewer. A page counts its
 * rows later than it reads them, so one transaction around both would be over by then.
 */
export function personalReader({ database, viewer }: { readonly database: Database; readonly viewer: Pick<Viewer, "personId"> }): Reader {
  const { personId } = viewer;
  if (personId === null) throw new AccessError("UNAUTHENTICATED", messages.signInFirst);
  return { run: (statement) => database.personal(personId, (reader) => reader.run(statement)) };
}
