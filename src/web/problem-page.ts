import type { Messages } from "./messages/catalogue.ts";

export interface ProblemPage {
  /** HTTP status. */
  readonly status: number;
  readonly title: string;
  readonly what: string;
  readonly canRetry: boolean;
  /** The address holds something that leads nowhere: without it there may be a page. */
  readonly isAddressWrong: boolean;
}

export type ProblemKind = "notFound" | "forbidden" | "crossSite" | "limited" | "badInput" | "tooLarge" | "conflict" | "failed";

const kinds: Readonly<Record<ProblemKind, { readonly status: number; readonly canRetry: boolean }>> = {
  notFound: { status: 404, canRetry: false },
  forbidden: { status: 403, canRetry: false },
  crossSite: { status: 403, canRetry: true },
  limited: { status: 429, canRetry: true },
  badInput: { status: 400, canRetry: false },
  tooLarge: { status: 413, canRetry: true },
  conflict: { status: 409, canRetry: true },
  failed: { status: 500, canRetry: true },
};

const kindOfCode: Readonly<Record<string, ProblemKind>> = {
  NOT_FOUND: "notFound",
  FORBIDDEN: "forbidden",
  // Reached only where there is no page to sign in at.
  UNAUTHENTICATED: "forbidden",
  RATE_LIMITED: "limited",
  BAD_USER_INPUT: "badInput",
  CONFLICT: "conflict",
};

/** Which page answers a top-level GraphQL error. An unknown code is our failure. */
export const problemOfCode = (code: string): ProblemKind => kindOfCode[code] ?? "failed";

export function problemPage(kind: ProblemKind, words: Messages, retryAfter: number | null = null): ProblemPage {
  const { title, what } = words.problems[kind];
  return {
    ...kinds[kind],
    isAddressWrong: kind === "badInput",
    title,
    what: typeof what === "string" ? what : what(retryAfter === null ? null : String(retryAfter)),
  };
}
