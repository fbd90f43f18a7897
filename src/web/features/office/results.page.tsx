import type { VNode } from "preact";
import { hasRole } from "../../../kernel/viewer.ts";
import type { AllowedAction } from "../../components/actions.tsx";
import { Form } from "../../components/form.tsx";
import { Notice } from "../../components/notice.tsx";
import { graphql } from "../../document.ts";
import type { FormState } from "../../form.ts";
import { definePage, NotFound } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { ListBadge } from "../recruitment/badges.tsx";
import type { Titled } from "../recruitment/names.ts";
import { resultStages } from "../recruitment/stage-address.ts";
import { termWords } from "../recruitment/terms.messages.ts";
import { OfficeFrame } from "./office-frame.tsx";
import { framed, isAllowed, roundTrail } from "./office-round.ts";
import { computeList } from "./result-acts.ts";
import { resultsWords } from "./results.messages.ts";
import { tieActs } from "./tie-acts.ts";
import { Ties } from "./ties.tsx";
import type { OpenTie, TieDecision } from "./ties.tsx";

interface List {
  readonly id: string;
  readonly stage: string;
  readonly version: number;
  readonly state: string;
  readonly publishedAt: string | null;
  readonly signatures: readonly { readonly ordinal: number }[];
  readonly allowedActions: readonly AllowedAction[];
}
interface Round extends Titled {
  readonly id: string;
  readonly code: string;
  readonly path: string;
  readonly resultLists: readonly List[];
  readonly tieDecisions: readonly TieDecision[];
}
interface Shown {
  readonly round: Round;
  readonly openTies: readonly OpenTie[];
}

const resultsQuery = graphql<{ round: Round | null }, { code: string }>(`
  query RoundResults($code: String) {
    round(code: $code) {
      id
      code
      title
      titleEn
      path
      tieDecisions {
        id
        participants
        documentNumber
        reason
        state
        recordedAt
        confirmedAt
        withdrawalReason
        formation {
          code
        }
        recordedBy {
          displayName
        }
        confirmedBy {
          displayName
        }
        allowedActions {
          action
          allowed
          reason
          availableFrom
          isReasonRequired
        }
      }
      resultLists {
        id
        stage
        version
        state
        publishedAt
        signatures {
          ordinal
        }
        allowedActions {
          action
          allowed
          reason
          availableFrom
          isReasonRequired
        }
      }
    }
  }
`);

const tiesQuery = graphql<{ undecidedTies: readonly OpenTie[] }, { roundId: string }>(`
  query UndecidedTies($roundId: ID!) {
    undecidedTies(roundId: $roundId) {
      places
      participants
      formation {
        id
        code
      }
      allowedActions {
        action
        allowed
        reason
        availableFrom
        isReasonRequired
      }
    }
  }
`);

export const roundResultsPage = definePage<Shown>({
  path: patterns.roundResults,
  area: "office",
  async load({ execute, params }) {
    const { round } = await execute(resultsQuery, { code: params["code"] ?? "" });
    if (!round) return new NotFound();
    // Looking for ties ranks the whole round: only while no final list stands.
    const isOpen = !round.resultLists.some(({ stage, state }) => stage === "FINAL" && state !== "SUPERSEDED");
    return { round, openTies: isOpen ? (await execute(tiesQuery, { roundId: round.id })).undecidedTies : [] };
  },
  title: (_, { locale }) => resultsWords[locale].title,
  description: (_, { locale }) => resultsWords[locale].description,
  trail: ({ round }, site) => roundTrail(round, site),
  View: ({ data, form }) => <Results {...data} form={form} />,
  act: (form, request) => (form.act.startsWith("COMPUTE-") ? computeList(form, request) : tieActs(form, request)),
});

function Results({ round, openTies, form }: Shown & { form: FormState }): VNode {
  const site = useSite();
  const words = useWords(resultsWords);
  return (
    <OfficeFrame round={framed(round, site)}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {round.path !== "CPNS" && <Notice>{words.notComputed}</Notice>}
      <Help title={words.dutiesTitle} lines={words.duties} />
      {resultStages.map((stage) => (
        <Stage key={stage} stage={stage} round={round} form={form} />
      ))}
      <Ties roundId={round.id} open={openTies} decided={round.tieDecisions} form={form} />
      <Help title={words.tiesTitle} lines={words.ties} />
    </OfficeFrame>
  );
}

const Help = ({ title, lines }: { title: string; lines: readonly string[] }): VNode => (
  <details class="explain">
    <summary>
      <dfn>{title}</dfn>
    </summary>
    <div>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  </details>
);

function Stage({ stage, round, form }: { stage: string; round: Round; form: FormState }): VNode {
  const { viewer } = useSite();
  const words = useWords(resultsWords);
  const { resultStages: terms } = useWords(termWords);
  const versions = round.resultLists.filter((list) => list.stage === stage).toSorted((a, b) => b.version - a.version);
  const [latest, ...older] = versions;
  const mayCompute = !latest || latest.state === "SUPERSEDED" || isAllowed(latest.allowedActions, "RECOMPUTE");
  return (
    <section>
      <h2>{terms[stage]?.name ?? stage}</h2>
      <p class="hint">{terms[stage]?.meaning}</p>
      {latest ? <Version list={latest} round={round} /> : <p>{words.none}</p>}
      {hasRole(viewer, "PERSONNEL_OFFICER") &&
        (mayCompute ? (
          <>
            <p class="hint">{words.computeWhat[stage]}</p>
            <Form
              act={`COMPUTE-${stage}`}
              form={form}
              submit={latest ? words.recompute : words.compute}
              submitKind={latest ? "secondary" : "primary"}
              hidden={{ roundId: round.id, stage }}
            />
          </>
        ) : (
          <p class="hint">{words.publishedAlready}</p>
        ))}
      {older.length > 0 && (
        <details class="more">
          <summary>{words.older}</summary>
          <div>
            {older.map((list) => (
              <Version key={list.id} list={list} round={round} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

function Version({ list, round }: { list: List; round: Round }): VNode {
  const { format } = useSite();
  const words = useWords(resultsWords);
  return (
    <p class="actions">
      <a href={addressOf(patterns.computedList, { code: round.code, id: list.id })}>
        {words.open}, {words.version(format.number(list.version))}
      </a>
      <ListBadge state={list.state} />
      {list.publishedAt === null && <span class="hint">{words.signaturesOf(format.number(list.signatures.length))}</span>}
    </p>
  );
}
