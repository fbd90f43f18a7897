import type { SqlEntityManager } from "@mikro-orm/postgresql";
import type { Viewer } from "../../../kernel/viewer.ts";
import { moveSourceFile, takeSourceFile } from "./take-source-file.ts";
import type { RoundServices } from "./take-round.ts";

/** Puts a previewed file aside. Its content goes: nothing was read from it into the round, and it holds names. */
export async function discardImport(em: SqlEntityManager, viewer: Viewer, input: { readonly fileId: string }, services: RoundServices): Promise<{ fileId: string }> {
  const hand = await takeSourceFile(em, viewer, input.fileId, services);
  moveSourceFile(hand, "DISCARD");
  hand.file.content = Buffer.alloc(0);
  return { fileId: hand.file.id };
}
