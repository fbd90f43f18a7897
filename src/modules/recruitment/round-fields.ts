import { z } from "zod";
import { refusal, textField } from "../../kernel/input.ts";
import { messages } from "./round.messages.ts";

const isSlug = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
const isHttps = (text: string): boolean => URL.canParse(text) && text.startsWith("https://");

/** Single fields of a round as they come in. */
export const roundFields = {
  code: textField(60).refine(isSlug, refusal("INVALID", messages.codeForm)),
  title: textField(200),
  year: z.int().min(2013).max(2100),
  ruleSetCode: textField(60),
  applyUrl: textField(500).refine(isHttps, refusal("INVALID", messages.applyUrlForm)),
  quota: z.int().min(1).max(1_000_000),
};

export const reasonField = textField(1000);
