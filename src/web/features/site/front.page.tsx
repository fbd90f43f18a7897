import type { VNode } from "preact";
import { SearchForm } from "../../components/search-form.tsx";
import { Weave } from "../../components/weave.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import { definePage } from "../../page.ts";
import { patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { LatestResults, LatestTopics, OpenVacancies, Tests } from "./front-news.tsx";
import { frontNewsWords } from "./front-news.messages.ts";
import { frontWords } from "./front.messages.ts";

type FrontAnswer = ResultOf<typeof frontQuery>;

const frontQuery = graphql(`
  query Front {
    instance {
      districts {
        slug
        name
      }
    }
    open: vacancies(filter: { isOpen: true }, orderBy: CLOSES_ON, first: 4) {
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
    }
    tested: vacancies(filter: { states: [IN_SELECTION] }, orderBy: CLOSES_ON, first: 4) {
      nodes {
        code
        title
        titleEn
        round {
          title
          titleEn
        }
      }
    }
    rounds(filter: { states: [RUNNING, CONCLUDED] }, orderBy: NEWEST, first: 10) {
      nodes {
        code
        title
        titleEn
        resultLists {
          id
          stage
          version
          state
          publishedAt
        }
      }
    }
    topics(orderBy: NEWEST, first: 4) {
      nodes {
        code
        title
        category {
          name
          nameEn
        }
        answerClock {
          isOverdue
        }
      }
    }
    late: topics(filter: { isOverdue: true }, first: 1) {
      totalCount
    }
  }
`);

export const frontPage = definePage<FrontAnswer>({
  path: patterns.front,
  area: "public",
  load: ({ execute }) => execute(frontQuery, {}),
  title: (_, { locale }) => frontWords[locale].title,
  description: (_, { locale, place }) => frontWords[locale].description(place.name[locale]),
  View: ({ data }) => <Front {...data} />,
});

function Front({ instance: { districts }, ...news }: FrontAnswer): VNode {
  const { place, locale, format } = useSite();
  const words = useWords(frontWords);
  return (
    <>
      <div class="hero">
        <div class="hero-words">
          <h1>{words.title}</h1>
          <p>{words.lead(place.name[locale])}</p>
        </div>
        <Weave size="tall" />
      </div>
      <NumberSearch />
      <div class="news">
        <div class="news-main">
          <OpenVacancies open={news.open} />
          <LatestTopics topics={news.topics} late={news.late} />
        </div>
        <div class="news-side">
          <Tests tested={news.tested} />
          <LatestResults rounds={news.rounds} />
        </div>
      </div>
      <Doors />
      <section class="promises" aria-labelledby="janji">
        <div class="promises-inside">
          <h2 id="janji">{words.promisesTitle}</h2>
          <ul class="promise-list">
            {words.promises.map((promise) => (
              <li key={promise.title}>
                <h3>{promise.title}</h3>
                <p>{promise.detail}</p>
              </li>
            ))}
          </ul>
          <p>
            <a class="button secondary" href={`${patterns.about}#periksa`}>
              {words.howToCheck}
            </a>
          </p>
        </div>
      </section>
      <section class="districts" aria-labelledby="wilayah">
        <h2 id="wilayah">{words.districts(format.number(districts.length))}</h2>
        <ul class="district-list">
          {districts.map((district) => (
            <li key={district.slug}>{district.name}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** The shortest way to one's own result: a number and one tap. */
function NumberSearch(): VNode {
  const words = useWords(frontWords);
  return (
    <section class="number-search" aria-labelledby="nomor">
      <div class="number-search-inside">
        <h2 id="nomor">{useWords(frontNewsWords).numberTitle}</h2>
        <SearchForm
          action={patterns.participant}
          name="nomor"
          label={words.numberLabel}
          hint={words.numberHint}
          submit={words.numberSubmit}
        />
      </div>
    </section>
  );
}

/** What else visitors come for, one step away. A door stands only where there is a room behind it. */
function Doors(): VNode {
  const { serves } = useSite();
  const words = useWords(frontWords);
  const doors = [
    { pattern: patterns.rounds, words: words.doors.rounds },
    { pattern: patterns.live, words: words.doors.live },
    { pattern: patterns.about, anchor: "#periksa", words: words.doors.check },
    { pattern: patterns.playground, words: words.doors.developers },
  ].filter((door) => serves(door.pattern));
  return (
    <section class="doors" aria-labelledby="pintu">
      <h2 id="pintu">{words.doorsTitle}</h2>
      <ul class="door-list">
        {doors.map((door) => (
          <Door key={door.pattern} href={door.pattern + (door.anchor ?? "")} words={door.words} />
        ))}
      </ul>
    </section>
  );
}

const Door = ({ href, words }: { href: string; words: { title: string; detail: string } }): VNode => (
  <li class="door">
    <a href={href}>
      <h3>{words.title}</h3>
      <p>{words.detail}</p>
    </a>
  </li>
);
