import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { systemClock } from "../kernel/clock.ts";
import type { Clock } from "../kernel/clock.ts";
import { AccessError } from "../kernel/errors.ts";
import type { Instance } from "../kernel/instance.ts";
import { storablePart } from "../kernel/storable-text.ts";
import type { Text } from "../kernel/text.ts";
import type { Viewer } from "../kernel/viewer.ts";
import { blankForm } from "../web/form.ts";
import type { FormState } from "../web/form.ts";
import { deviceName } from "../web/features/people/device-name.ts";
import { createFormat } from "../web/format.ts";
import { shellWords } from "../web/messages/catalogue.ts";
import { NotFound, PageFailure, Redirect, Refused, Shown } from "../web/page.ts";
import type { AnyPage, PageRequest } from "../web/page.ts";
import { addressOf, patterns } from "../web/paths.ts";
import { problemOfCode, problemPage } from "../web/problem-page.ts";
import type { ProblemKind } from "../web/problem-page.ts";
import { renderPage, renderProblem } from "../web/render.tsx";
import { routes } from "../web/routes.ts";
import type { Site } from "../web/site.ts";
import { applyCookies, CookieJar } from "./cookies.ts";
import { serveFeeds } from "./feeds.ts";
import { isCrossSite } from "./cross-site.ts";
import { asLocale, localeName, localeOf } from "../kernel/locale.ts";
import { loadPageAssets, serveAssets } from "./page-assets.ts";
import { acceptForms, readForm } from "./page-form.ts";
import { rememberNotice, sendHtml, takeNotice } from "./page-reply.ts";
import { servePlayground } from "./playground.ts";
import { anonymousViewer } from "../kernel/session.ts";

export interface PagesOptions {
  /** Runs an operation in process (`App.execute`); messages come in the language of the viewer. */
  execute(document: string, variables: Readonly<Record<string, unknown>>, viewer: Viewer, cookies: CookieJar): Promise<ExecutedOperation>;
  viewerOf(request: FastifyRequest): Viewer | Promise<Viewer>;
  instance: Instance;
  config: { readonly publicUrl: string };
  clock?: Clock;
  /** Stands above every page. */
  standingNotice?: Text | null;
  /** By default every page of the router. */
  pages?: readonly AnyPage[];
}

export interface ExecutedOperation {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[] | undefined;
}

/**
 * Serves the portal on a server made by `createFastify`: every page of the router, its assets, and an HTML answer for every address that is
 * nothing else.
 */
export async function registerPages(fastify: FastifyInstance, options: PagesOptions): Promise<void> {
  const { instance, config, clock = systemClock, pages = routes } = options;
  const assets = loadPageAssets();
  await fastify.register(async (scope) => {
    await acceptForms(scope);
    await serveAssets(scope, pages, instance);

    scope.setErrorHandler((error, request, reply) => answerError(error, request, reply));
    scope.addHook("preHandler", switchLanguage);
    for (const page of pages) {
      scope.get(page.path, (request, reply) => show(page, request, reply));
      if (page.act) scope.post(page.path, (request, reply) => submit(page, request, reply));
    }
    await servePlayground(scope, show);
    serveFeeds(scope, {
      origin: config.publicUrl,
      execute: (request, document, variables) =>
        pageRequestOf(request, siteFor(request, nobody(request)), new CookieJar()).execute(document, variables),
      notFound: (request, reply) => answerProblem("notFound", request, reply),
    });
    // A real route, not the not-found handler: that one is out of reach of compression.
    scope.get("/*", (request, reply) => answerProblem("notFound", request, reply));
    scope.post("/*", (request, reply) => answerProblem("notFound", request, reply));
  });

  async function show(page: AnyPage, request: FastifyRequest, reply: FastifyReply, form: FormState = blankForm): Promise<FastifyReply> {
    const site = await siteOf(request);
    if (page.area === "office" && site.viewer.kind !== "PERSON") return askToSignIn(site, reply);
    const cookies = new CookieJar();
    const data = await page.load(pageRequestOf(request, site, cookies));
    applyCookies(reply, cookies, config.publicUrl);
    if (data instanceof NotFound) return answerProblem("notFound", request, reply);
    if (data instanceof Redirect) return leave(data, reply, 302);
    const notice = takeNotice(request, reply);
    const html = renderPage({ page, data, form, site, notice: notice && site.words.notices[notice] });
    const isShared = page.area === "public" && !page.isPersonal && site.viewer.kind === "ANONYMOUS" && !notice && form.act === null;
    return sendHtml(request, reply, { html, status: form.act === null ? 200 : 422, locale: site.locale, isShared });
  }

  /** What an act found, for this answer only. */
  function showOnce(page: AnyPage, { data }: Shown<unknown>, site: Site, request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const html = renderPage({ page, data, form: blankForm, site, notice: null });
    return sendHtml(request, reply, { html, status: 200, locale: site.locale, isShared: false });
  }

  async function submit(page: AnyPage, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    if (isCrossSite(request.headers, config.publicUrl)) return answerProblem("crossSite", request, reply);
    const site = await siteOf(request);
    if (page.area === "office" && site.viewer.kind !== "PERSON") return askToSignIn(site, reply);
    const received = await readForm(request, { takesFile: page.takesFile ?? false });
    if (!received || !page.act) return answerProblem("badInput", request, reply);
    const cookies = new CookieJar();
    const outcome = await page.act(received.form, pageRequestOf(request, site, cookies));
    applyCookies(reply, cookies, config.publicUrl);
    if (outcome instanceof Refused)
      return show(page, request, reply, { act: received.form.act, values: received.values, errors: outcome.errors });
    if (outcome instanceof NotFound) return answerProblem("notFound", request, reply);
    if (outcome instanceof Shown) return showOnce(page, outcome, site, request, reply);
    return leave(outcome, reply, 303);
  }

  function pageRequestOf(request: FastifyRequest, site: Site, cookies: CookieJar): PageRequest {
    return {
      params: Object.fromEntries(storableEntries(Object.entries(request.params as Readonly<Record<string, string>>))),
      query: new URLSearchParams(storableEntries([...new URLSearchParams(site.address.split("?")[1] ?? "")])),
      locale: site.locale,
      viewer: site.viewer,
      now: site.now,
      device: deviceName(request.headers["user-agent"]),
      execute: async <Result, Variables extends object>(document: { toString(): string }, variables: Variables): Promise<Result> => {
        const answer = await options.execute(document.toString(), variables as Readonly<Record<string, unknown>>, site.viewer, cookies);
        const error = answer.errors?.[0];
        if (error || !answer.data) throw failureOf(error?.extensions ?? {});
        return answer.data as Result;
      },
    };
  }

  async function siteOf(request: FastifyRequest): Promise<Site> {
    return siteFor(request, await viewerOf(request));
  }

  /** A session that has ended is nobody's: public pages go on, office pages ask to sign in. */
  async function viewerOf(request: FastifyRequest): Promise<Viewer> {
    try {
      return await options.viewerOf(request);
    } catch (error) {
      if (error instanceof AccessError && error.code === "UNAUTHENTICATED") return nobody(request);
      throw error;
    }
  }

  function siteFor(request: FastifyRequest, viewer: Viewer): Site {
    const locale = localeOf(request.headers);
    return {
      locale,
      words: shellWords[locale],
      format: createFormat(locale, instance.timeZone, instance.timeZoneAbbreviation),
      place: instance,
      viewer: { ...viewer, locale },
      address: ownAddress(request),
      origin: config.publicUrl,
      now: clock.now(),
      assets,
      ...(options.standingNotice && { standingNotice: options.standingNotice[locale] }),
      serves: (path) => fastify.hasRoute({ method: "GET", url: path }),
    };
  }

  function leave({ to, notice }: Redirect, reply: FastifyReply, status: 302 | 303): FastifyReply {
    if (notice) rememberNotice(reply, notice, config.publicUrl.startsWith("https:"));
    return reply.header("cache-control", "no-store").redirect(to, status);
  }

  function askToSignIn(site: Site, reply: FastifyReply): FastifyReply {
    if (!site.serves(patterns.signIn)) throw new PageFailure("FORBIDDEN");
    return leave(new Redirect(addressOf(patterns.signIn, {}, { lanjut: site.address })), reply, 302);
  }

  async function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    if (error instanceof PageFailure) {
      const site = await siteOf(request);
      if (error.code === "UNAUTHENTICATED" && site.serves(patterns.signIn)) return askToSignIn(site, reply);
      if (error.retryAfter !== null) reply.header("retry-after", error.retryAfter);
      return answerProblem(problemOfCode(error.code), request, reply, { logId: error.logId, retryAfter: error.retryAfter });
    }
    const status = statusOf(error);
    if (status === 413) return answerProblem("tooLarge", request, reply);
    if (status === 429) return answerProblem("limited", request, reply);
    if (status >= 400 && status < 500) return answerProblem("badInput", request, reply);
    request.log.error({ err: error }, "a page failed");
    return answerProblem("failed", request, reply, { logId: request.id });
  }

  async function answerProblem(
    kind: ProblemKind,
    request: FastifyRequest,
    reply: FastifyReply,
    details: ProblemDetails = {},
  ): Promise<FastifyReply> {
    // After a failure of ours nobody is looked up again: that may be what failed.
    const site = kind === "failed" ? siteFor(request, nobody(request)) : await siteOf(request);
    const problem = problemPage(kind, site.words, details.retryAfter);
    const html = renderProblem(problem, site, details.logId ?? null);
    return sendHtml(request, reply, { html, status: problem.status, locale: site.locale, isShared: false });
  }

  /** `?bahasa=en` on any address: remembered, then the same address without it. */
  async function switchLanguage(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    const { [localeName]: wish } = request.query as Record<string, unknown>;
    const locale = asLocale(wish);
    if (!locale || request.method !== "GET") return undefined;
    reply.setCookie(localeName, locale, {
      path: "/",
      maxAge: 31_536_000,
      sameSite: "lax",
      httpOnly: true,
      secure: config.publicUrl.startsWith("https:"),
    });
    return reply.header("cache-control", "no-store").redirect(ownAddress(request), 302);
  }
}

const nobody = ({ headers, ip }: FastifyRequest): Viewer => anonymousViewer({ headers, address: ip });

interface ProblemDetails {
  readonly logId?: string | null;
  readonly retryAfter?: number | null;
}

/** Path and query without the language; one slash in front, so that it can never lead to another host. */
function ownAddress(request: FastifyRequest): string {
  const [path = "/", search = ""] = request.url.split("?");
  const query = new URLSearchParams(search);
  query.delete(localeName);
  return `/${path.replace(/^[/\\]+/, "")}${query.size > 0 ? `?${query}` : ""}`;
}

function failureOf(extensions: Readonly<Record<string, unknown>>): PageFailure {
  const { code, logId, retryAfter } = extensions;
  return new PageFailure(
    typeof code === "string" ? code : "INTERNAL_SERVER_ERROR",
    typeof logId === "string" ? logId : null,
    typeof retryAfter === "number" ? retryAfter : null,
  );
}

const statusOf = (error: unknown): number =>
  typeof error === "object" && error !== null && "statusCode" in error && typeof error.statusCode === "number" ? error.statusCode : 500;

const storableEntries = (entries: readonly (readonly [string, string])[]): [string, string][] =>
  entries.map(([name, value]) => [name, storablePart(value)]);
