import type { VNode } from "preact";
import { Explain } from "../../components/explain.tsx";
import { Command } from "../../components/recompute.tsx";
import { definePage } from "../../page.ts";
import { patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { aboutWords } from "./about.messages.ts";

/** What the system is, where its data comes from, how to check it. All of it is known without asking the API. */
export const aboutPage = definePage<null>({
  path: patterns.about,
  area: "public",
  load: async () => null,
  title: (_, { locale }) => aboutWords[locale].title,
  description: (_, { locale, place }) => aboutWords[locale].description(place.name[locale]),
  View: () => <About />,
});

function About(): VNode {
  const { place, locale } = useSite();
  const words = useWords(aboutWords);
  const name = place.name[locale];
  const parts = [
    { id: "isi-sistem", title: words.whatTitle, body: <Lines lines={words.what} /> },
    { id: "batas", title: words.notHereTitle, body: <p>{words.notHere}</p> },
    { id: "asal", title: words.sourceTitle, body: <Lines lines={words.sources} /> },
    { id: "periksa", title: words.checkTitle, body: <HowToCheck /> },
    { id: "data-pribadi", title: words.privacyTitle, body: <Lines lines={words.privacy} /> },
    {
      id: "istilah",
      title: words.termsTitle,
      body: words.terms.map(({ term, meaning }) => (
        <Explain key={term} term={term}>
          {meaning}
        </Explain>
      )),
    },
    { id: "pengelola", title: words.contactTitle, body: <p>{words.contact(place.personnelBody.name[locale], name)}</p> },
  ];
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead(name)}</p>
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
            <section class="prose" key={part.id}>
              <h2 id={part.id}>{part.title}</h2>
              {part.body}
            </section>
          ))}
        </div>
      </div>
    </>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }): VNode => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

function HowToCheck(): VNode {
  const words = useWords(aboutWords);
  return (
    <>
      <p>{words.checkLead}</p>
      <ol class="steps">
        <li>{words.steps.download}</li>
        <li>
          {words.steps.fingerprint}
          <Command text={`sha256sum ${words.exampleFile}`} />
        </li>
        <li>
          {words.steps.recompute}
          <p>{words.steps.cut}</p>
          <Command text={`npm run -s recompute -- cut --check < ${words.exampleCut}`} />
          <p>{words.steps.ranking}</p>
          <Command text={`npm run -s recompute -- ranking --check < ${words.exampleFile}`} />
          <p>{words.steps.screening}</p>
        </li>
        <li>{words.steps.compare}</li>
      </ol>
      <p>{words.openTitle}:</p>
      <ul>
        <li>
          <a href={patterns.publicRuleSets}>{words.rules}</a>
        </li>
        <li>
          <a href={patterns.log}>{words.log}</a>
        </li>
      </ul>
    </>
  );
}
