import type { ComponentChildren, VNode } from "preact";
import type { Role } from "../../../kernel/viewer.ts";
import { hasRole } from "../../../kernel/viewer.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { officeWords } from "./office.messages.ts";

/** The round whose pages these are. */
export interface FramedRound {
  readonly code: string;
  readonly title: string;
}

export interface OfficeFrameProps {
  round?: FramedRound | null;
  /** The place to which a page belongs whose address lies elsewhere: a pattern of the menu. */
  at?: string;
  children: ComponentChildren;
}

type Word = keyof typeof officeWords.id;

/** Who finds something behind a link. Only the way there: what may be read and done is decided by the API on every request. */
const places: readonly { readonly href: string; readonly word: Word; readonly roles: readonly Role[] | null }[] = [
  { href: patterns.office, word: "desk", roles: null },
  {
    href: patterns.officeRounds,
    word: "rounds",
    roles: ["PERSONNEL_OFFICER", "COMMITTEE_MEMBER", "APPOINTING_OFFICIAL", "AUDITOR", "ADMINISTRATOR"],
  },
  {
    href: patterns.ruleSets,
    word: "ruleSets",
    roles: ["PERSONNEL_OFFICER", "COMMITTEE_MEMBER", "APPOINTING_OFFICIAL", "AUDITOR", "ADMINISTRATOR"],
  },
  { href: patterns.officeAnswers, word: "forumAnswers", roles: ["UNIT_HEAD", "UNIT_SPEAKER"] },
  { href: patterns.officeModeration, word: "forumModeration", roles: ["MODERATOR"] },
  { href: patterns.officeCategories, word: "forumCategories", roles: ["ADMINISTRATOR"] },
  { href: patterns.persons, word: "persons", roles: ["ADMINISTRATOR"] },
  { href: patterns.units, word: "units", roles: ["ADMINISTRATOR"] },
  { href: patterns.positions, word: "positions", roles: ["ADMINISTRATOR"] },
  { href: patterns.grants, word: "grants", roles: ["ADMINISTRATOR", "AUDITOR"] },
  { href: patterns.codeSheets, word: "codeSheets", roles: ["ADMINISTRATOR"] },
  { href: patterns.account, word: "account", roles: null },
];

const partsOfRound: readonly { readonly pattern: string; readonly word: Word }[] = [
  { pattern: patterns.officeRound, word: "overview" },
  { pattern: patterns.roundSchedule, word: "schedule" },
  { pattern: patterns.roundFormations, word: "formations" },
  { pattern: patterns.roundVacancies, word: "vacancies" },
  { pattern: patterns.roundReadiness, word: "readiness" },
  { pattern: patterns.roundImports, word: "imports" },
  { pattern: patterns.roundResults, word: "results" },
];

/** An office page: beside it the places of the office, and in a round its parts in the order of the work. */
export function OfficeFrame({ round = null, at, children }: OfficeFrameProps): VNode {
  const { viewer, address, serves } = useSite();
  const words = useWords(officeWords);
  const here = address.split("?")[0] ?? "";
  const shown = places.filter(({ href, roles }) => serves(href) && (roles === null || hasRole(viewer, ...roles)));
  return (
    <div class="office">
      <div class="office-side">
        <nav class="office-nav" aria-label={words.navigation}>
          <ul data-island="nav-strip">
            {shown.map(({ href, word }) => (
              <Place
                key={href}
                href={href}
                label={words[word]}
                here={here}
                isExact={href === patterns.office}
                isAround={at === href || (round !== null && href === patterns.officeRounds)}
              />
            ))}
          </ul>
        </nav>
        {round && (
          <nav class="office-nav office-nav-round" aria-label={words.roundNavigation}>
            <p>{round.title}</p>
            <ul data-island="nav-strip">
              {partsOfRound
                .filter(({ pattern }) => serves(pattern))
                .map(({ pattern, word }) => (
                  <Place
                    key={pattern}
                    href={addressOf(pattern, { code: round.code })}
                    label={words[word]}
                    here={here}
                    isExact={pattern === patterns.officeRound}
                    isAround={at === pattern}
                  />
                ))}
            </ul>
          </nav>
        )}
      </div>
      <div class="office-main">{children}</div>
    </div>
  );
}

interface PlaceProps {
  href: string;
  label: string;
  here: string;
  isExact: boolean;
  isAround: boolean;
}

function Place({ href, label, here, isExact, isAround }: PlaceProps): VNode {
  const current = here === href ? ("page" as const) : isAround || (!isExact && here.startsWith(`${href}/`)) ? ("true" as const) : undefined;
  return (
    <li>
      <a href={href} aria-current={current}>
        {label}
      </a>
    </li>
  );
}
