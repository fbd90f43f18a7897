import { expect, test } from "vitest";
import { locales } from "../../../src/kernel/text.ts";
import { shellWords } from "../../../src/web/messages/catalogue.ts";

const features = import.meta.glob<Record<string, unknown>>("../../../src/web/features/**/*.messages.ts", { eager: true });
const catalogues = [
  ["messages", shellWords],
  ...Object.entries(features).flatMap(([file, exports]) => Object.values(exports).map((each) => [file, each])),
] as [string, Record<string, unknown>][];

/** Every text of a catalogue with its place in it; a function is asked with words that say what they are. */
function textsIn(value: unknown, place = ""): [string, string][] {
  if (typeof value === "string") return [[place, value]];
  if (typeof value === "function")
    return textsIn((value as (...values: unknown[]) => unknown)(...Array.from({ length: value.length }, () => "7")), place);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${place}.${key}`));
}

const sentences = (text: string): string[] => text.split(/(?<=[.?!])\s+/);

for (const [file, catalogue] of catalogues)
  for (const locale of locales) {
    test(`no sentence of ${file} in "${locale}" has more than 20 words`, () => {
      const long = textsIn(catalogue[locale]).flatMap(([place, text]) =>
        sentences(text)
          .filter((each) => each.split(/\s+/).length > 20)
          .map(() => place),
      );
      expect(long).toEqual([]);
    });

    test(`no text of ${file} in "${locale}" is empty`, () => {
      expect(textsIn(catalogue[locale]).filter(([, text]) => text.trim() === "")).toEqual([]);
    });
  }
