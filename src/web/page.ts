import type { VNode } from "preact";
import type { Locale } from "../kernel/text.ts";
import type { Viewer } from "../kernel/viewer.ts";
import type { Document } from "./document.ts";
import type { FormError, FormState, SubmittedForm } from "./form.ts";
import type { NoticeKey } from "./messages/catalogue.ts";
import type { Site } from "./site.ts";

/** What a page may use to find its content. Everything it shows comes through `execute`: pages import no module. */
export interface PageRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly locale: Locale;
  readonly viewer: Viewer;
  readonly now: Date;
  /** What the browser says it is, "Chrome, Android": people recognise their sessions by it. `null` where it says nothing known. */
  readonly device: string | null;
  /**
   * Runs a GraphQL operation in process, as the viewer. Any top-level error throws `PageFailure`, which the server turns into
   * the page that fits its code; a page never catches it. `userErrors` of a payload are part of the answer.
   */
  execute<Result, Variables extends object>(document: Document<Result, Variables>, variables: Variables): Promise<Result>;
}

/** The thing asked for is not there, or not for this viewer: the 404 page. */
export class NotFound {
  readonly outcome = "notFound";
}

/** Go elsewhere (303 after a POST, 302 else). `notice` is said once on the next page. */
export class Redirect {
  readonly outcome = "redirect";
  readonly to: string;
  readonly notice: NoticeKey | null;
  constructor(to: string, notice: NoticeKey | null = null) {
    this.to = to;
    this.notice = notice;
  }
}

/** The command refused: the page is shown again with what was typed and each error beside its field. */
export class Refused {
  readonly outcome = "refused";
  readonly errors: readonly FormError[];
  constructor(errors: readonly FormError[]) {
    this.errors = errors;
  }
}

/**
 * The act answers with the page itself and other data: for what must not stand in an address and is kept nowhere,
 * such as a person's own row. Everything else redirects.
 */
export class Shown<Data> {
  readonly outcome = "shown";
  readonly data: Data;
  constructor(data: Data) {
    this.data = data;
  }
}

/** A top-level GraphQL error, by its `extensions.code`. */
export class PageFailure extends Error {
  readonly code: string;
  readonly logId: string | null;
  /** Seconds, for `RATE_LIMITED`. */
  readonly retryAfter: number | null;
  constructor(code: string, logId: string | null = null, retryAfter: number | null = null) {
    super(code);
    this.name = "PageFailure";
    this.code = code;
    this.logId = logId;
    this.retryAfter = retryAfter;
  }
}

export interface Crumb {
  readonly href: string;
  readonly label: string;
}

/** One page of the portal. Methods, not arrow properties: a list may then hold pages of different data. */
export interface PageModule<Data> {
  /** Fastify's pattern: `/lowongan/:id`. */
  readonly path: string;
  /** `office` asks for a sign-in first, is never cached and never indexed. */
  readonly area: "public" | "office";
  /** A public page that shows something of one person (my row): not cached, not indexed. */
  readonly isPersonal?: true;
  /** `act` may be sent a file (`<Form hasFiles>` to the page's own address); anything else with a file is refused unread. */
  readonly takesFile?: true;
  load(request: PageRequest): Promise<Data | NotFound | Redirect>;
  /** Without the name of the site; the shell adds it. */
  title(data: Data, site: Site): string;
  /** One sentence for search engines and link previews. */
  description(data: Data, site: Site): string;
  /** The pages above this one, topmost first, without the front page and without itself. */
  trail?(data: Data, site: Site): readonly Crumb[];
  View(props: { data: Data; form: FormState }): VNode;
  /** What a POST to this address does. Ends in a redirect, so that going back or reloading never sends twice; `Shown` is the exception. */
  act?(form: SubmittedForm, request: PageRequest): Promise<NotFound | Redirect | Refused | Shown<Data>>;
}

export type AnyPage = PageModule<unknown>;

/** Checks a page against its own data and forgets the type, for the list in routes.ts. */
export const definePage = <Data>(page: PageModule<Data>): AnyPage => page;

/** What a mutation answers. It is null only beside a top-level error, which `execute` has thrown. */
export function payloadOf<Payload extends object>(payload: Payload | null): Payload {
  if (!payload) throw new PageFailure("INTERNAL_SERVER_ERROR");
  return payload;
}

/** The usual end of `act`: refused where the payload has userErrors, else on to the next page. */
export const settled = (payload: { readonly userErrors: readonly FormError[] } | null, next: Redirect): Redirect | Refused =>
  payload && payload.userErrors.length > 0 ? new Refused(payload.userErrors) : next;
