import { z } from "zod";
import type { Context } from "../../../graphql/context.ts";
import { roundById } from "../round.queries.ts";

/** Code of a round that the viewer sees; null where there is none, or it is no id at all. */
export async function roundCodeOf({ loaders }: Pick<Context, "loaders">, id: string): Promise<string | null> {
  if (!z.uuid().safeParse(id).success) return null;
  return (await loaders.load(roundById, id.toLowerCase()))?.code ?? null;
}
