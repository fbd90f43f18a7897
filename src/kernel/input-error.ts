/** The input cannot be computed with. The message is one clear line: where it is wrong and what was expected; of its text only what `shown` prints. */
export class InputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "InputError";
  }
}

const longest = 60;

/** Text of the input as a message may print it: short, in quotes, and on one line whatever stands in it. Lists and objects only by kind. */
export function shown(value: unknown): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  if (typeof value !== "string") return String(value);
  const short = value.length > longest ? `${value.slice(0, longest)}…` : value;
  return JSON.stringify(short).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}
