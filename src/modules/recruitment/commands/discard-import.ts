import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { idField, readInput } from "../../../kernel/input.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import { moveSourceFile, takeSourceFile } from "./take-source-file.ts";
import type { RoundServices } from "./take-round.ts";

const schema = z.object({ fileId: idField() });

/** Puts a previewed file aside. Its content goes: nothing was read from it into the round, and it holds names. */
export async function discardImport(
  em: SqlEntityManager,
  viewer: Viewer,
  input: unknown,
  services: RoundServices,
): Promise<{ fileId: string }> {
  const { fileId } = readInput(schema, input);
  const hand = await takeSourceFile(em, viewer, fileId, services);
  moveSourceFile(hand, "DISCARD");
  hand.file.content = Buffer.alloc(0);
  return { fileId: hand.file.id };
}
