import type { VNode } from "preact";
import type { Locale } from "../../../kernel/text.ts";
import { Facts } from "../../components/facts.tsx";
import { Notice } from "../../components/notice.tsx";
import { Said } from "../../components/said.tsx";
import { graphql } from "../../document.ts";
import { NotFound, definePage } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { VacancyBadge } from "./badges.tsx";
import { fewOf, nameIn, titleIn } from "./names.ts";
import { HowToApply, VacancyClock } from "./vacancy-apply.tsx";
import type { VacancyDetail } from "./vacancy-detail.ts";
import { vacancyListWords } from "./vacancy-list.messages.ts";
import { VacancyFormations } from "./vacancy-formations.tsx";
import { VacancyNotices } from "./vacancy-notices.tsx";
import { vacancyWords } from "./vacancy.messages.ts";

const vacancyQuery = graphql(`
  query Vacancy($code: String!) {
    vacancy(code: $code) {
      code
      title
      titleEn
      state
      stateReason
      decreeNumber
      requirements
      opensOn
      closesOn
      daysLeft
      publishedAt
      applyUrl
      needTotal
      howToApply {
        id
        en
      }
      notices {
        kind
        reason
        closedOnBefore
        closesOn
        publishedAt
      }
      formations {
        code
        location
        qualification
        kind
        need
        incomeMinimum
        incomeMaximum
        position {
          name
          nameEn
        }
        unit {
          name
          nameEn
        }
      }
      supersedes {
        code
        title
        titleEn
      }
      supersededBy {
        code
        title
        titleEn
      }
      round {
        code
        title
        titleEn
        path
        pageNote {
          id
          en
        }
      }
    }
  }
`);

/** One vacancy: until when, how, for what, and what became of it. */
export const vacancyPage = definePage<VacancyDetail>({
  path: patterns.vacancy,
  area: "public",
  load: async ({ params, execute }) => (await execute(vacancyQuery, { code: params["code"] ?? "" })).vacancy ?? new NotFound(),
  // What a link shows where it is shared: for what, how many, until when.
  title: (vacancy, { locale, format }) => {
    const words = vacancyWords[locale];
    return words.titleShared(titleIn(locale, vacancy), words.people(format.number(vacancy.needTotal)));
  },
  description: (vacancy, { locale, format }) => {
    const words = vacancyWords[locale];
    const units = unitsOf(vacancy, locale);
    return vacancy.daysLeft === null ? words.descriptionClosed(units) : words.description(units, format.date(vacancy.closesOn));
  },
  trail: (_, { locale }) => [{ href: patterns.vacancies, label: vacancyListWords[locale].title }],
  View: ({ data }) => <Vacancy vacancy={data} />,
});

const unitsOf = ({ formations }: VacancyDetail, locale: Locale): string =>
  fewOf(formations.map(({ unit, location }) => (unit ? nameIn(locale, unit) : location)));

function Vacancy({ vacancy }: { vacancy: VacancyDetail }): VNode {
  const { locale, format } = useSite();
  const words = useWords(vacancyWords);
  const note = vacancy.round?.pageNote;
  return (
    <>
      <p>
        <VacancyBadge state={vacancy.state} />
      </p>
      <h1>{titleIn(locale, vacancy)}</h1>
      <p class="lead">{words.where(words.people(format.number(vacancy.needTotal)), unitsOf(vacancy, locale))}</p>
      <Ended vacancy={vacancy} />
      {note && <Notice>{note[locale]}</Notice>}
      <VacancyClock vacancy={vacancy} />
      {vacancy.notices.length > 0 && <VacancyNotices notices={vacancy.notices} />}
      <section>
        <h2 id="formasi">{words.formations}</h2>
        <p class="hint">{words.formationMeaning}</p>
        <VacancyFormations rows={vacancy.formations} />
      </section>
      <section class="prose">
        <h2 id="syarat">{words.requirements}</h2>
        <div class="prose" lang={locale === "id" ? undefined : "id"}>
          {vacancy.requirements
            .split(/\n+/)
            .filter((text) => text.trim() !== "")
            .map((text, index) => (
              <p key={index}>{text}</p>
            ))}
        </div>
      </section>
      <HowToApply vacancy={vacancy} />
      <Follow vacancy={vacancy} />
      <section>
        <h2>{words.facts}</h2>
        <OfficialFacts vacancy={vacancy} />
      </section>
    </>
  );
}

/** Why it is over before its time, and where to go instead. */
function Ended({ vacancy }: { vacancy: VacancyDetail }): VNode | null {
  const words = useWords(vacancyWords);
  const { supersededBy, state, stateReason } = vacancy;
  if (supersededBy) {
    return (
      <Notice tone="warning">
        <p>
          <strong>{words.supersededBy}</strong> <Said>{stateReason}</Said>
        </p>
        <p>
          <a href={addressOf(patterns.vacancy, { code: supersededBy.code })}>
            {words.seeNew} ({supersededBy.code})
          </a>
        </p>
      </Notice>
    );
  }
  return state === "CANCELLED" ? (
    <Notice tone="warning">
      <p>
        <strong>{words.cancelled}</strong> <Said>{stateReason}</Said>
      </p>
    </Notice>
  ) : null;
}

function Follow({ vacancy }: { vacancy: VacancyDetail }): VNode {
  const words = useWords(vacancyWords);
  const links = [
    { href: addressOf(patterns.liveBoard, { code: vacancy.code }), title: words.toBoard, detail: words.toBoardWhat },
    ...(vacancy.round
      ? [{ href: `${addressOf(patterns.round, { code: vacancy.round.code })}#hasil`, title: words.toResults, detail: words.toResultsWhat }]
      : []),
  ];
  return (
    <section>
      <h2>{words.follow}</h2>
      <ul class="door-list">
        {links.map(({ href, title, detail }) => (
          <li class="door" key={href}>
            <a href={href}>
              <h3>{title}</h3>
              <p>{detail}</p>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OfficialFacts({ vacancy }: { vacancy: VacancyDetail }): VNode {
  const { locale, format } = useSite();
  const words = useWords(vacancyWords);
  const { round, supersedes } = vacancy;
  return (
    <Facts
      items={[
        { label: words.code, value: vacancy.code },
        { label: words.decree, value: vacancy.decreeNumber },
        { label: words.published, value: vacancy.publishedAt && format.dateTime(vacancy.publishedAt) },
        { label: words.window, value: format.dateRange(vacancy.opensOn, vacancy.closesOn) },
        { label: words.round, value: round && <a href={addressOf(patterns.round, { code: round.code })}>{titleIn(locale, round)}</a> },
        {
          label: words.supersedes,
          value: supersedes && <a href={addressOf(patterns.vacancy, { code: supersedes.code })}>{supersedes.code}</a>,
        },
      ]}
    />
  );
}
