import { z } from "zod";
import { idField, refusal, textField } from "../../kernel/input.ts";
import { messages } from "./vacancy.messages.ts";

/** Single fields of a vacancy as they come in. */
export const vacancyFields = {
  title: textField(200),
  /** Paragraphs of plain text. */
  requirements: textField(20_000),
  opensOn: z.iso.date(),
  closesOn: z.iso.date(),
  formationIds: z
    .array(idField())
    .max(50)
    .superRefine((ids, context) => {
      for (const [index, id] of ids.entries()) {
        if (ids.indexOf(id) < index) context.addIssue({ code: "custom", path: [index], ...refusal("NOT_UNIQUE", messages.formationTwice) });
      }
    }),
  decreeNumber: textField(100),
};
