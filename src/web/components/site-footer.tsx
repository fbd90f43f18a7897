import type { VNode } from "preact";
import { patterns } from "../paths.ts";
import { useSite } from "../site.ts";
import { Weave } from "./weave.tsx";

export function SiteFooter(): VNode {
  const { words, place, locale, serves } = useSite();
  const { letterhead } = place;
  const links = [
    { href: patterns.about, label: words.shell.about },
    { href: patterns.publicRuleSets, label: words.shell.rules },
    { href: patterns.log, label: words.shell.log },
    { href: patterns.playground, label: words.shell.developers },
    { href: patterns.schemaFile, label: words.shell.schemaFile },
  ].filter((link) => serves(link.href));
  return (
    <footer class="site-footer">
      <Weave />
      <div class="site-footer-columns">
        <div>
          <p class="site-footer-name">{words.siteName}</p>
          <p>{words.shell.publishedBy(`${place.personnelBody.name[locale]}, ${place.name[locale]}, ${place.province[locale]}`)}</p>
        </div>
        {(letterhead.address || letterhead.phone || letterhead.email) && (
          <address>
            {letterhead.address && <p>{letterhead.address}</p>}
            {letterhead.phone && (
              <p>
                <a href={`tel:${letterhead.phone.replace(/[^\d+]/g, "")}`}>{letterhead.phone}</a>
              </p>
            )}
            {letterhead.email && (
              <p>
                <a href={`mailto:${letterhead.email}`}>{letterhead.email}</a>
              </p>
            )}
          </address>
        )}
        <div>
          <p>{words.shell.openness}</p>
          <p>{words.shell.times(place.timeZoneAbbreviation)}</p>
        </div>
        <ul class="site-footer-links">
          {links.map((link) => (
            <li key={link.href}>
              <a href={link.href}>{link.label}</a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
