import type { VNode } from "preact";
import { ButtonLink } from "../../components/button.tsx";
import { Explain } from "../../components/explain.tsx";
import { Facts } from "../../components/facts.tsx";
import { Notice } from "../../components/notice.tsx";
import { pageAsked } from "../../cursors.ts";
import { graphql } from "../../document.ts";
import { NotFound, definePage } from "../../page.ts";
import { patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { RoundBadge } from "./badges.tsx";
import { nameIn, titleIn } from "./names.ts";
import { RoundActivity, RoundResults } from "./round-news.tsx";
import type { Activity } from "./round-news.tsx";
import { Where } from "./round-items.tsx";
import { roundListWords } from "./round-list.messages.ts";
import { RuleSetLink } from "./rule-set-link.tsx";
import { RoundFormations, RoundVacancies } from "./round-posts.tsx";
import { RoundSchedule } from "./round-schedule.tsx";
import type { RoundDetail } from "./round-detail.ts";
import { roundWords } from "./round.messages.ts";
import { termWords } from "./terms.messages.ts";

const roundQuery = graphql(`
  query Round(
    $code: String!
    $firstVacancy: Int
    $afterVacancy: String
    $lastVacancy: Int
    $beforeVacancy: String
    $firstFormation: Int
    $afterFormation: String
    $lastFormation: Int
    $beforeFormation: String
  ) {
    round(code: $code) {
      id
      code
      title
      titleEn
      year
      channel
      path
      state
      applyUrl
      needTotal
      announcedAt
      pageNote {
        id
        en
      }
      organiser {
        name
        nameEn
      }
      ruleSet {
        code
        title {
          id
          en
        }
      }
      schedule {
        stage
        startsOn
        endsOn
        isChanged
      }
      scheduleRevisions {
        revision
        reason
        revisedAt
        entries {
          stage
          isChanged
        }
      }
      resultLists {
        id
        stage
        version
        state
        publishedAt
      }
      vacancies(first: $firstVacancy, after: $afterVacancy, last: $lastVacancy, before: $beforeVacancy) {
        nodes {
          code
          title
          titleEn
          state
          opensOn
          closesOn
          daysLeft
          needTotal
          round {
            code
            title
            titleEn
          }
          formations {
            unit {
              name
              nameEn
            }
          }
        }
        totalCount
        isCountCapped
        pageInfo {
          hasNextPage
          endCursor
          hasPreviousPage
          startCursor
        }
      }
      formations(first: $firstFormation, after: $afterFormation, last: $lastFormation, before: $beforeFormation) {
        nodes {
          code
          location
          qualification
          kind
          need
          position {
            name
            nameEn
          }
          unit {
            name
            nameEn
          }
        }
        totalCount
        isCountCapped
        pageInfo {
          hasNextPage
          endCursor
          hasPreviousPage
          startCursor
        }
      }
    }
  }
`);

const activityQuery = graphql(`
  query RoundActivities($roundId: ID!) {
    roundActivities(roundId: $roundId, first: 20) {
      nodes {
        seq
        kind
        at
        count
        stage
      }
    }
  }
`);

interface RoundData {
  readonly round: RoundDetail;
  readonly activities: readonly Activity[];
}

/** One selection: what is when, what is looked for, what has come out. */
export const roundPage = definePage<RoundData>({
  path: patterns.round,
  area: "public",
  load: async ({ params, query, execute }) => {
    const [vacancies, formations] = [pageAsked(query, 20, "lowongan"), pageAsked(query, 20, "formasi")];
    const { round } = await execute(roundQuery, {
      code: params["code"] ?? "",
      firstVacancy: vacancies.first,
      afterVacancy: vacancies.after,
      lastVacancy: vacancies.last,
      beforeVacancy: vacancies.before,
      firstFormation: formations.first,
      afterFormation: formations.after,
      lastFormation: formations.last,
      beforeFormation: formations.before,
    });
    if (!round) return new NotFound();
    const { roundActivities } = await execute(activityQuery, { roundId: round.id });
    return { round, activities: roundActivities.nodes };
  },
  title: ({ round }, { locale }) => titleIn(locale, round),
  description: ({ round }, { locale, format }) => roundWords[locale].description(titleIn(locale, round), format.number(round.needTotal)),
  trail: (_, { locale }) => [{ href: patterns.rounds, label: roundListWords[locale].title }],
  View: ({ data }) => <Round {...data} />,
});

function Round({ round, activities }: RoundData): VNode {
  const { locale } = useSite();
  const words = useWords(roundWords);
  const parts = [
    { id: "jadwal", title: words.schedule, body: <RoundSchedule round={round} /> },
    { id: "lowongan", title: words.vacancies, body: <RoundVacancies page={round.vacancies} /> },
    { id: "hasil", title: words.results, body: <RoundResults round={round} /> },
    { id: "formasi", title: words.formations, body: <RoundFormations page={round.formations} /> },
    { id: "kegiatan", title: words.activity, body: <RoundActivity activities={activities} /> },
    { id: "keterangan", title: words.official, body: <OfficialFacts round={round} /> },
  ];
  const isUnderWay = round.state === "ANNOUNCED" || round.state === "RUNNING";
  return (
    <>
      <p>
        <RoundBadge state={round.state} />
      </p>
      <h1>{titleIn(locale, round)}</h1>
      {isUnderWay && (
        <div class="lead">
          <Where schedule={round.schedule} />
        </div>
      )}
      {round.pageNote && <Notice tone="warning">{round.pageNote[locale]}</Notice>}
      <RoundFacts round={round} />
      {round.applyUrl && isUnderWay && (
        <div class="actions">
          <ButtonLink kind="secondary" href={round.applyUrl}>
            {words.apply}
          </ButtonLink>
          <p class="hint">{words.applyNote}</p>
        </div>
      )}
      <div class="with-contents">
        <nav class="contents" aria-labelledby="di-halaman-ini">
          <h2 id="di-halaman-ini">{words.contentsTitle}</h2>
          <ul class="contents-list">
            {parts.map((part) => (
              <li key={part.id}>
                <a href={`#${part.id}`}>{part.title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          {parts.map((part) => (
            <section key={part.id}>
              <h2 id={part.id}>{part.title}</h2>
              {part.body}
            </section>
          ))}
        </div>
      </div>
    </>
  );
}

/** What kind of selection it is, each word explained. */
function RoundFacts({ round }: { round: RoundDetail }): VNode {
  const { format } = useSite();
  const words = useWords(roundWords);
  const { paths, channels } = useWords(termWords);
  const [path, channel] = [paths[round.path], channels[round.channel]];
  return (
    <Facts
      items={[
        { label: words.facts.path, value: path && <Explain term={path.name}>{path.meaning}</Explain> },
        { label: words.facts.channel, value: channel && <Explain term={channel.name}>{channel.meaning}</Explain> },
        { label: words.facts.need, value: round.needTotal > 0 ? words.people(format.number(round.needTotal)) : null },
      ]}
    />
  );
}

function OfficialFacts({ round }: { round: RoundDetail }): VNode {
  const { locale, format } = useSite();
  const words = useWords(roundWords);
  return (
    <Facts
      items={[
        { label: words.facts.code, value: round.code },
        { label: words.facts.organiser, value: round.organiser && nameIn(locale, round.organiser) },
        { label: words.facts.ruleSet, value: round.ruleSet && <RuleSetLink ruleSet={round.ruleSet} /> },
        { label: words.facts.announced, value: round.announcedAt && format.dateTime(round.announcedAt) },
      ]}
    />
  );
}
