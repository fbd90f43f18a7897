import { ArgsType, Field, ID } from "type-graphql";
import { z } from "zod";
import { AccessError } from "../kernel/errors.ts";
import { messages } from "./graphql.messages.ts";

const uuid = z.uuid();

@ArgsType()
export class ByIdOrCodeArgs {
  @Field(() => ID, { nullable: true, description: "Its id; or give the code." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Its code; or give the id." })
  code?: string | null;
}

/** An id out of a query's arguments; null stays null. Throws BAD_USER_INPUT where it cannot be an id. */
export function wantedId(id: string | null | undefined): string | null {
  if (id === null || id === undefined) return null;
  if (!uuid.safeParse(id).success) throw new AccessError("BAD_USER_INPUT", messages.invalidId);
  return id.toLowerCase();
}

/** Either the id or the code, never both. Throws BAD_USER_INPUT. */
export function idOrCode({
  id,
  code,
}: {
  readonly id?: string | null;
  readonly code?: string | null;
}): { readonly id: string } | { readonly code: string } {
  const wanted = wantedId(id);
  const named = code ?? null;
  if (wanted !== null && named === null) return { id: wanted };
  if (wanted === null && named !== null) return { code: named };
  throw new AccessError("BAD_USER_INPUT", messages.byIdOrCode);
}
