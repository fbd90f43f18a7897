import type { VNode } from "preact";
import { locales } from "../../kernel/text.ts";
import { shellWords } from "../messages/catalogue.ts";
import { addressOf, patterns } from "../paths.ts";
import { useSite } from "../site.ts";
import { Weave } from "./weave.tsx";

export function SiteHeader(): VNode {
  const { words, place, locale } = useSite();
  return (
    <header class="site-header">
      <Weave />
      <div class="site-bar">
        <a class="site-name" href="/">
          <strong>{words.siteName}</strong>
          <span>{place.name[locale]}</span>
        </a>
        {/* Twice in the document, once on the screen: a closed <details> cannot be opened by a style sheet on wide screens. */}
        <nav class="nav-wide" aria-label={words.shell.mainNavigation}>
          <NavigationList />
        </nav>
        <details class="nav-narrow">
          <summary>{words.shell.menu}</summary>
          <nav aria-label={words.shell.mainNavigation}>
            <NavigationList />
          </nav>
        </details>
      </div>
    </header>
  );
}

function NavigationList(): VNode {
  const { words, viewer, address, serves } = useSite();
  const shell = words.shell;
  const links = [
    { href: patterns.vacancies, label: shell.vacancies },
    { href: patterns.rounds, label: shell.rounds },
    { href: patterns.live, label: shell.live },
    { href: patterns.results, label: shell.results },
    { href: patterns.forum, label: shell.forum },
    { href: patterns.about, label: shell.about },
  ].filter((link) => serves(link.href));
  const here = address.split("?")[0] ?? "";
  const isSignedIn = viewer.kind === "PERSON";
  return (
    <ul class="nav-list">
      {links.map(({ href, label }) => (
        <li key={href}>
          <a href={href} {...currentOf(here, href)}>
            {label}
          </a>
        </li>
      ))}
      {isSignedIn && serves(patterns.office) && (
        <li>
          <a href={patterns.office} {...currentOf(here, patterns.office)}>
            {shell.office}
          </a>
        </li>
      )}
      {!isSignedIn && serves(patterns.signIn) && (
        <li>
          <a href={patterns.signIn} {...currentOf(here, patterns.signIn)}>
            {shell.signIn}
          </a>
        </li>
      )}
      {isSignedIn && serves(patterns.signOut) && (
        <li>
          <form method="post" action={patterns.signOut}>
            <button class="button quiet" type="submit">
              {shell.signOut}
            </button>
          </form>
        </li>
      )}
      <LanguageSwitch />
    </ul>
  );
}

function LanguageSwitch(): VNode {
  const { locale, address } = useSite();
  const other = locales.find((each) => each !== locale) ?? locale;
  const [path = "/", search = ""] = address.split("?");
  const query = Object.fromEntries(new URLSearchParams(search));
  return (
    <li class="language">
      <a href={addressOf(path, {}, { ...query, bahasa: other })} lang={other} hreflang={other} rel="nofollow">
        {shellWords[other].language}
      </a>
    </li>
  );
}

const currentOf = (here: string, href: string) =>
  here === href ? { "aria-current": "page" as const } : here.startsWith(`${href}/`) ? { "aria-current": "true" as const } : {};
