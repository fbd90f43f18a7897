import type { VNode } from "preact";
import { Explain } from "../../components/explain.tsx";
import { Facts } from "../../components/facts.tsx";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import type { ResultDetail, ResultRound } from "./result-detail.ts";
import { resultWords } from "./result.messages.ts";
import { RuleSetLink } from "./rule-set-link.tsx";
import { termWords } from "./terms.messages.ts";

/** When, by whom in number, under which rules, and which other versions there are. */
export function ResultFacts({ round, list, here }: { round: ResultRound; list: ResultDetail; here: string }): VNode {
  const { format } = useSite();
  const words = useWords(resultWords);
  const { listStates } = useWords(termWords);
  const others = round.resultLists.filter(({ stage, id, publishedAt }) => stage === list.stage && id !== list.id && publishedAt !== null);
  const leaf = list.file?.logLeaf ?? null;
  const { objectionOpensOn: opens, objectionClosesOn: closes } = list;
  return (
    <Facts
      items={[
        { label: words.facts.state, value: listStates[list.state] ?? list.state },
        { label: words.facts.version, value: words.version(format.number(list.version)) },
        { label: words.facts.published, value: list.publishedAt && format.dateTime(list.publishedAt) },
        {
          label: words.facts.objection,
          value: opens && closes && <Explain term={format.dateRange(opens, closes)}>{words.objectionMeaning}</Explain>,
        },
        { label: words.facts.final, value: list.finalisedAt && format.dateTime(list.finalisedAt) },
        { label: words.facts.rules, value: list.ruleSet && <RuleSetLink ruleSet={list.ruleSet} /> },
        {
          label: words.facts.signatures,
          value:
            list.signatures.length === 0
              ? null
              : list.signatures.map(({ ordinal, signedAt }) => (
                  <p key={ordinal}>{words.signed(String(ordinal), format.dateTime(signedAt))}</p>
                )),
        },
        {
          label: words.older,
          value:
            others.length === 0 ? null : (
              <ul class="inline-list">
                {others.map(({ version, state }) => (
                  <li key={version}>
                    <a href={addressOf(here, {}, { versi: String(version) })}>{words.version(String(version))}</a> (
                    {listStates[state] ?? state})
                  </li>
                ))}
              </ul>
            ),
        },
        {
          label: words.leaf,
          value: leaf && (
            <>
              <p>
                <a href={addressOf(patterns.logLeaf, { position: String(leaf.position) })}>{words.leafWhat(String(leaf.position))}</a>.{" "}
                {words.leafMeaning}
              </p>
              <code class="fingerprint">{leaf.leafHash}</code>
            </>
          ),
        },
      ]}
    />
  );
}

/** Only on paper: who publishes. */
export function Letterhead(): VNode {
  const { letterhead } = useSite().place;
  return (
    <div class="letterhead">
      {letterhead.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {letterhead.address && <p class="hint">{letterhead.address}</p>}
    </div>
  );
}

/** Only on paper: place, day, and that two officials have signed. */
export function Signing({ list }: { list: ResultDetail }): VNode {
  const { place, format } = useSite();
  const words = useWords(resultWords);
  return (
    <div class="signing">
      {list.publishedAt && (
        <p>
          {place.letterhead.place}, {format.date(list.publishedAt)}
        </p>
      )}
      {list.signatures.map(({ ordinal, signedAt }) => (
        <p key={ordinal}>
          {words.facts.signatures}: {words.signed(String(ordinal), format.dateTime(signedAt))}
        </p>
      ))}
    </div>
  );
}
