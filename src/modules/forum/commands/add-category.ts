import type { SqlEntityManager } from "@mikro-orm/postgresql";
import { z } from "zod";
import { reject } from "../../../kernel/errors.ts";
import { flushOrReject } from "../../../kernel/flush-or-reject.ts";
import { idField, readInput, refusal, textField } from "../../../kernel/input.ts";
import { isActiveUnit } from "../../people/index.ts";
import { categoryKinds, ForumCategory } from "../forum-category.entity.ts";
import { messages } from "../forum.messages.ts";

const schema = z.object({
  code: textField(40).refine((code) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(code), refusal("INVALID", messages.categoryCodeForm)),
  name: textField(100),
  nameEn: textField(100).nullish(),
  description: textField(500),
  descriptionEn: textField(500).nullish(),
  kind: z.enum(categoryKinds),
  unitId: idField(),
  ordinal: z.int().min(0).max(1000).nullish(),
});

/** Opens a category under the care of a unit. */
export async function addCategory(em: SqlEntityManager, input: unknown): Promise<{ categoryId: string }> {
  const { nameEn, descriptionEn, ordinal, ...fields } = readInput(schema, input);
  if (!(await isActiveUnit(em, fields.unitId))) reject("NOT_FOUND", ["input", "unitId"], messages.unitNotFound);
  const category = em.create(ForumCategory, {
    ...fields,
    nameEn: nameEn ?? null,
    descriptionEn: descriptionEn ?? null,
    ordinal: ordinal ?? 0,
  });
  await flushOrReject(em, { forum_category_code_key: { code: "TAKEN", path: ["input", "code"], message: messages.categoryCodeTaken } });
  return { categoryId: category.id };
}
