import type { VNode } from "preact";
import { Facts } from "../../components/facts.tsx";
import { Command } from "../../components/recompute.tsx";
import { Said } from "../../components/said.tsx";
import { graphql } from "../../document.ts";
import { NotFound, definePage } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { termWords } from "../recruitment/terms.messages.ts";
import { hashCommand, meaningOfLeaf } from "./leaf.ts";
import type { Leaf } from "./leaf.ts";
import { logWords } from "./log.messages.ts";

interface LeafData {
  readonly leaf: Leaf;
  readonly hasNext: boolean;
}

const leafQuery = graphql(`
  query PublicLogLeaf($position: Int!, $next: Int!) {
    logLeaf(position: $position) {
      position
      kind
      subject
      entry
      leafHash
      createdAt
    }
    next: logLeaf(position: $next) {
      position
    }
  }
`);

/** One leaf of the public log: what it is about, and how anyone checks it. */
export const logLeafPage = definePage<LeafData>({
  path: patterns.logLeaf,
  area: "public",
  load: async ({ params, execute }) => {
    const written = params["position"] ?? "";
    // Nine digits are within what `Int` holds.
    if (!/^\d{1,9}$/.test(written)) return new NotFound();
    const position = Number(written);
    const { logLeaf, next } = await execute(leafQuery, { position, next: position + 1 });
    return logLeaf ? { leaf: logLeaf, hasNext: next !== null } : new NotFound();
  },
  title: ({ leaf }, { locale }) => logWords[locale].one(String(leaf.position)),
  description: ({ leaf }, { locale }) => meaningOfLeaf(leaf, logWords[locale], termWords[locale].resultStages).sentence,
  trail: (_, { locale }) => [{ href: patterns.log, label: logWords[locale].title }],
  View: ({ data }) => <LeafView {...data} />,
});

function LeafView({ leaf, hasNext }: LeafData): VNode {
  const { format } = useSite();
  const words = useWords(logWords);
  const { position, subject, entry, leafHash, createdAt } = leaf;
  const { sentence, reason, page, file } = meaningOfLeaf(leaf, words, useWords(termWords).resultStages);
  return (
    <>
      <h1>{words.one(String(position))}</h1>
      <p class="lead">{sentence}</p>
      {reason && (
        <p>
          {words.reason} <Said>{reason}</Said>
        </p>
      )}
      <Facts
        items={[
          { label: words.when, value: <time dateTime={createdAt}>{format.dateTime(createdAt)}</time> },
          { label: words.subject, value: page ? <a href={page}>{subject}</a> : subject },
          {
            label: words.file,
            value: file && (
              <a href={file} download>
                {file}
              </a>
            ),
          },
          { label: words.fingerprint, value: <code class="fingerprint">{leafHash}</code> },
        ]}
      />
      <section>
        <h2>{words.entry}</h2>
        <p>{words.entryWhat}</p>
        <pre class="long-text entry" tabIndex={0}>
          <code>{entry}</code>
        </pre>
      </section>
      <section class="prose">
        <h2>{words.checkTitle}</h2>
        <p>{words.check}</p>
        <Command text={hashCommand(leaf)} copyLabel={words.checkCommand} />
        <ul>
          <li>{words.checkCopies}</li>
          <li>{words.checkFile}</li>
        </ul>
      </section>
      <p class="actions">
        {position > 0 && <a href={addressOf(patterns.logLeaf, { position: String(position - 1) })}>{words.older}</a>}
        {hasNext && <a href={addressOf(patterns.logLeaf, { position: String(position + 1) })}>{words.newer}</a>}
      </p>
    </>
  );
}
