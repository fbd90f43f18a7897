import type { VNode } from "preact";
import { hasRoleFor } from "../../../kernel/viewer.ts";
import type { Viewer } from "../../../kernel/viewer.ts";
import type { AllowedAction } from "../../components/actions.tsx";
import { Notice } from "../../components/notice.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { FormState } from "../../form.ts";
import { definePage, NotFound } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { ListBadge } from "../recruitment/badges.tsx";
import { termWords } from "../recruitment/terms.messages.ts";
import { Decisions } from "./decisions.tsx";
import { OfficeFrame } from "./office-frame.tsx";
import { framed, roundTrail } from "./office-round.ts";
import { computeList } from "./result-acts.ts";
import { resultsWords } from "./results.messages.ts";
import { tieActs } from "./tie-acts.ts";
import { Ties } from "./ties.tsx";
import type { OpenTie } from "./ties.tsx";

interface List {
  readonly id: string;
  readonly stage: string;
  readonly version: number;
  readonly state: string;
  readonly publishedAt: string | null;
  readonly changedParticipants: number | null;
  readonly signatures: readonly { readonly ordinal: number }[];
}
type Round = NonNullable<ResultOf<typeof resultsQuery>["round"]>;
interface Shown {
  readonly round: Round;
  /** `null`: not asked for. */
  readonly openTies: readonly OpenTie[] | null;
}

const resultsQuery = graphql(`
  query RoundResults($code: String) {
    round(code: $code) {
      id
      code
      title
      titleEn
      path
      organiser {
        id
      }
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
      resultStages {
        stage
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
        changedParticipants
        signatures {
          ordinal
        }
      }
    }
  }
`);

const tiesQuery = graphql(`
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
  async load({ execute, params, query, viewer }) {
    const { round } = await execute(resultsQuery, { code: params["code"] ?? "" });
    if (!round) return new NotFound();
    // Looking for ties ranks the whole round: only for those who ask.
    const isAsked = query.has("seri") && mayBeTied(round, viewer);
    return { round, openTies: isAsked ? (await execute(tiesQuery, { roundId: round.id })).undecidedTies : null };
  },
  title: (_, { locale }) => resultsWords[locale].title,
  description: (_, { locale }) => resultsWords[locale].description,
  trail: ({ round }, site) => roundTrail(round, site),
  View: ({ data, form }) => <Results {...data} form={form} />,
  act: (form, request) => (form.act.startsWith("COMPUTE-") ? computeList(form, request) : tieActs(form, request)),
});

/** Between the list of the basic test and a final one, and for those who see ties at all. */
function mayBeTied({ organiser, resultLists }: Round, viewer: Viewer): boolean {
  const stands = (wanted: string, ...states: readonly string[]): boolean =>
    resultLists.some(({ stage, state }) => stage === wanted && states.includes(state));
  return (
    organiser !== null &&
    hasRoleFor(viewer, organiser.id, "PERSONNEL_OFFICER", "COMMITTEE_MEMBER") &&
    stands("SKD", "PUBLISHED_PROVISIONAL", "FINAL") &&
    !stands("FINAL", "COMPUTED", "VERIFIED", "PUBLISHED_PROVISIONAL", "FINAL")
  );
}

function Results({ round, openTies, form }: Shown & { form: FormState }): VNode {
  const site = useSite();
  const words = useWords(resultsWords);
  return (
    <OfficeFrame round={framed(round, site)}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {round.path !== "CPNS" && <Notice>{words.notComputed}</Notice>}
      <Help title={words.dutiesTitle} lines={words.duties} />
      {round.resultStages.map(({ stage, allowedActions }) => (
        <Stage key={stage} stage={stage} actions={allowedActions} round={round} form={form} />
      ))}
      <Ties
        roundId={round.id}
        open={openTies}
        search={mayBeTied(round, site.viewer) ? addressOf(patterns.roundResults, { code: round.code }, { seri: "cari" }) : null}
        decided={round.tieDecisions}
        form={form}
      />
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

interface StageProps {
  stage: string;
  actions: readonly AllowedAction[];
  round: Round;
  form: FormState;
}
function Stage({ stage, actions, round, form }: StageProps): VNode {
  const words = useWords(resultsWords);
  const { resultStages: terms } = useWords(termWords);
  const versions = round.resultLists.filter((list) => list.stage === stage).toSorted((a, b) => b.version - a.version);
  const [latest, ...older] = versions;
  return (
    <section>
      <h2>{terms[stage]?.name ?? stage}</h2>
      <p class="hint">{terms[stage]?.meaning}</p>
      {latest ? <Version list={latest} round={round} /> : <p>{words.none}</p>}
      <Decisions
        actions={actions}
        form={form}
        words={{ COMPUTE: { label: latest ? words.recompute : words.compute, explain: words.computeWhat[stage] ?? "" } }}
        kindOf={() => (latest ? "secondary" : "primary")}
        hidden={{ roundId: round.id, stage }}
        suffix={stage}
        isEmptyUnsaid
      />
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
    <>
      <p class="actions">
        <a href={addressOf(patterns.computedList, { code: round.code, id: list.id })}>
          {words.open}, {words.version(format.number(list.version))}
        </a>
        <ListBadge state={list.state} />
        {list.publishedAt === null && <span class="hint">{words.signaturesOf(format.number(list.signatures.length))}</span>}
      </p>
      {list.changedParticipants ? <Notice tone="warning">{words.changed(format.number(list.changedParticipants))}</Notice> : null}
    </>
  );
}
