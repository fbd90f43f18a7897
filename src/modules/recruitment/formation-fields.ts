import { z } from "zod";
import { idField, refusal, textField } from "../../kernel/input.ts";
import { messages } from "./formation.messages.ts";
import { needKinds } from "./rules/rule-set.ts";

const isCode = (text: string): boolean => /^[A-Z0-9]+(-[A-Z0-9]+)*$/.test(text);
/** Rupiah a month. */
const income = z.int().min(0).max(2_000_000_000);

/** Single fields of a formation as they come in. */
export const formationFields = {
  code: textField(60).refine(isCode, refusal("INVALID", messages.codeForm)),
  positionId: idField(),
  unitId: idField(),
  location: textField(200),
  qualification: textField(500),
  kind: z.enum(needKinds),
  need: z.int().min(1).max(10_000),
  incomeMinimum: income.nullish(),
  incomeMaximum: income.nullish(),
};

/** Ids of formations that are decided together. */
export const formationIds = z
  .array(idField())
  .min(1)
  .max(100)
  .refine((ids) => new Set(ids).size === ids.length, refusal("NOT_UNIQUE", messages.idTwice));
