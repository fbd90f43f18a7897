import type { ComponentChildren, VNode } from "preact";
import type { Crumb } from "../page.ts";
import { useSite } from "../site.ts";
import { Notice } from "./notice.tsx";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";

export interface PageProps {
  title: string;
  description: string;
  /** The front page names the site first and shows no heading of its own. */
  isFront?: boolean;
  isIndexed: boolean;
  trail?: readonly Crumb[];
  /** Said once, after a POST. */
  notice?: string | null;
  children: ComponentChildren;
}

/** The whole HTML document around a page's view. */
export function Page({ title, description, isFront = false, isIndexed, trail = [], notice, children }: PageProps): VNode {
  const site = useSite();
  const { words, place, locale } = site;
  const owner = `${words.siteName} ${place.shortName[locale]}`;
  const fullTitle = isFront ? `${owner}: ${title}` : `${title} · ${owner}`;
  const canonical = site.origin + site.address;
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{fullTitle}</title>
        <meta name="description" content={description} />
        {isIndexed ? <link rel="canonical" href={canonical} /> : <meta name="robots" content="noindex" />}
        <meta property="og:type" content="website" />
        <meta property="og:site_name" content={owner} />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={description} />
        <meta property="og:url" content={canonical} />
        <meta property="og:image" content={`${site.origin}/pratinjau.png`} />
        <meta property="og:image:width" content="1200" />
        <meta property="og:image:height" content="630" />
        <meta property="og:locale" content={locale === "id" ? "id_ID" : "en_GB"} />
        <meta name="theme-color" content="#0d3644" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <link rel="stylesheet" href={site.assets.style} />
        <script type="module" src={site.assets.script} />
      </head>
      <body data-loading={words.shell.loading} data-sending={words.form.sending}>
        <a class="skip" href="#isi">
          {words.shell.skip}
        </a>
        {site.standingNotice !== undefined && <aside class="standing-notice">{site.standingNotice}</aside>}
        <SiteHeader />
        <main id="isi" class={isFront ? "front" : "page"} tabIndex={-1}>
          {trail.length > 0 && <Trail crumbs={trail} />}
          {notice && <Notice tone="done">{notice}</Notice>}
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  );
}

function Trail({ crumbs }: { crumbs: readonly Crumb[] }): VNode {
  const { words } = useSite();
  return (
    <nav class="trail" aria-label={words.shell.trail}>
      <ol>
        <li>
          <a href="/">{words.shell.home}</a>
        </li>
        {crumbs.map((crumb) => (
          <li key={crumb.href}>
            <a href={crumb.href}>{crumb.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
