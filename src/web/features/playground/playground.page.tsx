import type { VNode } from "preact";
import { Explain } from "../../components/explain.tsx";
import { Facts } from "../../components/facts.tsx";
import { Command } from "../../components/recompute.tsx";
import { type AnyPage, definePage } from "../../page.ts";
import { patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { playgroundWords } from "./playground.messages.ts";

/** Addresses of the built editor. */
export interface EditorAssets {
  readonly styles: readonly string[];
  readonly script: string;
}

/** What the API refuses to go beyond. */
export interface ApiLimits {
  readonly depth: number;
  /** Points of one operation. */
  readonly cost: number;
  /** Points of one anonymous address. */
  readonly costPerMinute: number;
  /** Rows. */
  readonly pageSize: number;
}

/**
 * Where operations are tried out. The words come from the server like those of every page; the editor starts in `#playground`.
 * Not one of `routes`: it is there only where the editor is built, and has a policy and a test of its own.
 */
export const playgroundPage = (assets: EditorAssets, limits: ApiLimits): AnyPage =>
  definePage<null>({
    path: patterns.playground,
    area: "public",
    load: async () => null,
    title: (_, { locale }) => playgroundWords[locale].title,
    description: (_, { locale, place }) => playgroundWords[locale].description(place.name[locale]),
    View: () => <Introduction assets={assets} limits={limits} />,
  });

function Introduction({ assets, limits }: { assets: EditorAssets; limits: ApiLimits }): VNode {
  const words = useWords(playgroundWords);
  return (
    <>
      {assets.styles.map((address) => (
        <link key={address} rel="stylesheet" href={address} />
      ))}
      <h1>{words.title}</h1>
      <div class="api-introduction">
        <div class="prose">
          <p class="lead">{words.lead}</p>
          <p>
            {words.language} {words.start} {words.real}
          </p>
        </div>
        <div class="api-notes">
          <a href={patterns.schemaFile}>{words.schema}</a>
          <Explain term={words.limitsTitle}>
            <Limits limits={limits} />
          </Explain>
          <Explain term={words.tokenTitle}>
            <Token />
          </Explain>
          <Explain term={words.addressTitle}>
            <Address />
          </Explain>
        </div>
      </div>
      <section class="playground" aria-label={words.editor}>
        <noscript>
          <p>{words.withoutScript}</p>
        </noscript>
        <div id="playground" data-schema={patterns.schemaFile}>
          <p class="hint">{words.loading}</p>
        </div>
      </section>
      <script type="module" src={assets.script} />
    </>
  );
}

function Limits({ limits }: { limits: ApiLimits }): VNode {
  const words = useWords(playgroundWords);
  const { format } = useSite();
  const names = ["depth", "cost", "costPerMinute", "pageSize"] as const;
  const items = names.map((name) => ({ label: words.limits[name].label, value: words.limits[name].value(format.number(limits[name])) }));
  return (
    <>
      <Facts items={items} />
      <p>{words.points}</p>
    </>
  );
}

function Token(): VNode {
  const words = useWords(playgroundWords);
  return (
    <>
      <p>{words.token}</p>
      <div class="command">
        <pre>
          <code>{words.tokenExample}</code>
        </pre>
      </div>
      <p>{words.tokenKept}</p>
    </>
  );
}

function Address(): VNode {
  const words = useWords(playgroundWords);
  const { origin } = useSite();
  return (
    <>
      <p>{words.address}</p>
      <Command text={`${origin}/graphql`} />
      <p>{words.live}</p>
    </>
  );
}
