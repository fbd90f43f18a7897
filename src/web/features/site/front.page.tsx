import type { VNode } from "preact";
import { SearchForm } from "../../components/search-form.tsx";
import { Weave } from "../../components/weave.tsx";
import { graphql } from "../../document.ts";
import { definePage } from "../../page.ts";
import { patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { frontWords } from "./front.messages.ts";

interface FrontAnswer {
  readonly instance: { readonly districts: readonly { readonly slug: string; readonly name: string }[] };
}

const frontQuery = graphql<FrontAnswer>("query Front { instance { districts { slug name } } }");

export const frontPage = definePage<FrontAnswer>({
  path: patterns.front,
  area: "public",
  load: ({ execute }) => execute(frontQuery, {}),
  title: (_, { locale }) => frontWords[locale].title,
  description: (_, { locale, place }) => frontWords[locale].description(place.name[locale]),
  View: ({ data }) => <Front districts={data.instance.districts} />,
});

function Front({ districts }: FrontAnswer["instance"]): VNode {
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
          <p><a class="button secondary" href={`${patterns.about}#periksa`}>{words.howToCheck}</a></p>
        </div>
      </section>
      <section class="districts" aria-labelledby="wilayah">
        <h2 id="wilayah">{words.districts(format.number(districts.length))}</h2>
        <ul class="district-list">{districts.map((district) => <li key={district.slug}>{district.name}</li>)}</ul>
      </section>
    </>
  );
}

/** What each visitor comes for, one step away. A door stands only where there is a room behind it. */
function Doors(): VNode {
  const { serves } = useSite();
  const words = useWords(frontWords);
  const doors = [
    { pattern: patterns.live, words: words.doors.live },
    { pattern: patterns.rounds, words: words.doors.rounds },
    { pattern: patterns.about, anchor: "#periksa", words: words.doors.check },
    { pattern: patterns.playground, words: words.doors.developers },
  ].filter((door) => serves(door.pattern));
  return (
    <section class="doors" aria-labelledby="pintu">
      <h2 id="pintu">{words.doorsTitle}</h2>
      <ul class="door-list">
        {serves(patterns.vacancies) && <Door href={patterns.vacancies} words={words.doors.vacancies} />}
        {serves(patterns.myResult) && (
          <li class="door door-form">
            <h3>{words.doors.myResult.title}</h3>
            <p>{words.doors.myResult.detail}</p>
            <SearchForm
              action={patterns.myResult}
              name="nomor"
              label={words.numberLabel}
              hint={words.numberHint}
              submit={words.numberSubmit}
            />
          </li>
        )}
        {doors.map((door) => <Door key={door.pattern} href={door.pattern + (door.anchor ?? "")} words={door.words} />)}
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
