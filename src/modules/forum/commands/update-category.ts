import { LockMode } from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { AccessError } from "../../../kernel/errors.ts";
import { idField, readInput, refuseStale, textField } from "../../../kernel/input.ts";
import { ForumCategory } from "../forum-category.entity.ts";
import { messages } from "../forum.messages.ts";

const schema = z.object({
  id: idField(),
  version: z.int().nullish(),
  name: textField(100).optional(),
  nameEn: textField(100).nullish(),
  description: textField(500).optional(),
  descriptionEn: textField(500).nullish(),
  ordinal: z.int().min(0).max(1000).optional(),
  isOpen: z.boolean().optional(),
});

/** Changes what is said of a category, its place, and whether it takes new topics. What is left out stays. */
export async function updateCategory(em: SqlEntityManager, input: unknown): Promise<{ categoryId: string }> {
  const { id, version, ...changes } = readInput(schema, input);
  const category = await em.findOne(ForumCategory, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!category) throw new AccessError("NOT_FOUND", messages.categoryNotFound);
  refuseStale(version, category.version);
  for (const [field, value] of Object.entries(changes)) if (value !== undefined) Object.assign(category, { [field]: value });
  return { categoryId: id };
}
