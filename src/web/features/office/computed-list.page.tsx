import type { VNode } from "preact";
import { Empty } from "../../components/empty.tsx";
import { Facts } from "../../components/facts.tsx";
import { Notice } from "../../components/notice.tsx";
import { Pager } from "../../components/pager.tsx";
import { Filters } from "../../components/search-form.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { FormState } from "../../form.ts";
import { definePage, NotFound } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { isId } from "../people/is-id.ts";
import { ListBadge } from "../recruitment/badges.tsx";
import { PlacementTable } from "../recruitment/placement-table.tsx";
import { addressOfStage } from "../recruitment/stage-address.ts";
import { statusWords } from "../recruitment/status.messages.ts";
import { statusTerm } from "../recruitment/status.tsx";
import { termWords } from "../recruitment/terms.messages.ts";
import { Decisions } from "./decisions.tsx";
import { OfficeFrame } from "./office-frame.tsx";
import { officeWords } from "./office.messages.ts";
import { framed, isAllowed, roundTrail } from "./office-round.ts";
import { listActs } from "./result-acts.ts";
import { resultsWords } from "./results.messages.ts";
import { TieDecided } from "./ties.tsx";

interface Other {
  readonly id: string;
  readonly version: number;
}
type WaitingFile = Pick<ResultOf<typeof waitingQuery>["sourceFiles"]["nodes"][number], "id" | "fileName">;
type Answer = NonNullable<ResultOf<typeof listQuery>["resultList"]>;
/** Without its round there is no page. */
type List = Answer & { readonly round: NonNullable<Answer["round"]> };
interface Shown {
  readonly list: List;
  /** Files of the round that nobody accepted yet; read where the list can be published. */
  readonly waiting: readonly WaitingFile[];
  readonly participant: string;
  readonly status: string | null;
}

const listQuery = graphql(`
  query ComputedList($id: ID!, $filter: PlacementFilter, $after: String) {
    resultList(id: $id) {
      id
      stage
      version
      state
      inputHash
      publishedAt
      changedParticipants
      finalisedAt
      objectionOpensOn
      objectionClosesOn
      reason
      round {
        id
        code
        title
        titleEn
      }
      ruleSet {
        code
        title {
          id
          en
        }
      }
      signatures {
        ordinal
        signedAt
      }
      statuses {
        status
        count
      }
      supersedes {
        id
        version
      }
      supersededBy {
        id
        version
      }
      allowedActions {
        action
        allowed
        reason
        availableFrom
        isReasonRequired
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
      placements(filter: $filter, first: 50, after: $after) {
        nodes {
          participant
          twk
          tiu
          tkp
          skdTotal
          skb
          skdScaled
          skdWeighted
          skbWeighted
          final
          rank
          status
          passes
          tieDecidedBy
          formation {
            code
            location
            unit {
              name
              nameEn
            }
            position {
              name
              nameEn
            }
          }
          placedIn {
            code
            location
            unit {
              name
              nameEn
            }
            position {
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
        }
      }
    }
  }
`);

const waitingQuery = graphql(`
  query FilesBeforePublishing($roundId: ID!) {
    sourceFiles(roundId: $roundId, first: 50) {
      nodes {
        id
        fileName
        state
      }
    }
  }
`);

export const computedListPage = definePage<Shown>({
  path: patterns.computedList,
  area: "office",
  async load({ execute, params, query }) {
    const { id = "", code } = params;
    if (!isId(id)) return new NotFound();
    const [participant, status] = [query.get("q")?.trim() ?? "", query.get("status") || null];
    const { resultList } = await execute(listQuery, {
      id,
      filter: { participant: participant || null, status },
      after: query.get("after"),
    });
    if (!resultList?.round || resultList.round.code !== code) return new NotFound();
    const { round } = resultList;
    const waiting = isAllowed(resultList.allowedActions, "PUBLISH")
      ? (await execute(waitingQuery, { roundId: round.id })).sourceFiles.nodes.filter(({ state }) => state === "PREVIEWED")
      : [];
    return { list: { ...resultList, round }, waiting, participant, status };
  },
  title: ({ list }, { locale, format }) => titleOf(list, locale, format.number(list.version)),
  description: (_, { locale }) => resultsWords[locale].listDescription,
  trail: ({ list: { round } }, site) => [
    ...roundTrail(round, site),
    { href: addressOf(patterns.roundResults, { code: round.code }), label: resultsWords[site.locale].title },
  ],
  View: ({ data, form }) => <ListView {...data} form={form} />,
  act: listActs,
});

const titleOf = ({ stage }: List, locale: "id" | "en", version: string): string =>
  resultsWords[locale].listTitle(termWords[locale].resultStages[stage]?.name ?? stage, version);

function ListView({ list, waiting, participant, status, form }: Shown & { form: FormState }): VNode {
  const site = useSite();
  const { locale, format } = site;
  const words = useWords(resultsWords);
  const { decisions } = useWords(officeWords);
  return (
    <OfficeFrame round={framed(list.round, site)}>
      <h1>{titleOf(list, locale, format.number(list.version))}</h1>
      <p class="actions">
        <ListBadge state={list.state} />
        {list.publishedAt && (
          <a href={addressOf(patterns.resultList, { roundCode: list.round.code, stage: addressOfStage(list.stage) })}>{words.public}</a>
        )}
      </p>
      {list.reason && <Notice tone="warning">{words.supersededBecause(list.reason)}</Notice>}
      {list.changedParticipants ? <Notice tone="warning">{words.changed(format.number(list.changedParticipants))}</Notice> : null}
      <section>
        <h2>{decisions}</h2>
        {waiting.length > 0 && <Waiting code={list.round.code} files={waiting} />}
        <Decisions
          actions={list.allowedActions}
          form={form}
          words={words.actions}
          hidden={{ roundId: list.round.id, stage: list.stage }}
          kindOf={(action) => (action === "SUPERSEDE" ? "danger" : action === "RECOMPUTE" ? "secondary" : "primary")}
        />
        <details class="explain">
          <summary>
            <dfn>{words.dutiesTitle}</dfn>
          </summary>
          <div>
            <ul>
              {words.duties.map((duty) => (
                <li key={duty}>{duty}</li>
              ))}
            </ul>
          </div>
        </details>
      </section>
      <ListFacts list={list} />
      {list.tieDecisions.map((decision) => (
        <TieDecided key={decision.id} decision={decision} />
      ))}
      <section>
        <h2>{list.publishedAt === null ? words.previewTitle : words.publicTitle}</h2>
        <p>{words.previewWhat}</p>
        <Rows list={list} participant={participant} status={status} />
      </section>
    </OfficeFrame>
  );
}

function Waiting({ code, files }: { code: string; files: readonly WaitingFile[] }): VNode {
  const words = useWords(resultsWords);
  return (
    <Notice tone="warning">
      <p>{words.waiting}</p>
      <ul>
        {files.map(({ id, fileName }) => (
          <li key={id}>
            <a href={addressOf(patterns.sourceFile, { code, id })}>{fileName}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function ListFacts({ list }: { list: List }): VNode {
  const { locale, format } = useSite();
  const words = useWords(resultsWords);
  const link = (other: Other | null): VNode | null =>
    other && (
      <a href={addressOf(patterns.computedList, { code: list.round.code, id: other.id })}>{words.version(format.number(other.version))}</a>
    );
  const signatures = list.signatures.map(({ ordinal, signedAt }) => words.signature(format.number(ordinal), format.dateTime(signedAt)));
  const window = list.objectionOpensOn && list.objectionClosesOn ? format.dateRange(list.objectionOpensOn, list.objectionClosesOn) : null;
  return (
    <Facts
      items={[
        { label: words.signatures, value: signatures.length === 0 ? words.noSignature : signatures.join("; ") },
        { label: words.publishedAt, value: list.publishedAt && format.dateTime(list.publishedAt) },
        { label: words.objection, value: window },
        { label: words.finalisedAt, value: list.finalisedAt && format.dateTime(list.finalisedAt) },
        {
          label: words.ruleSet,
          value: list.ruleSet && <a href={addressOf(patterns.ruleSet, { code: list.ruleSet.code })}>{list.ruleSet.title[locale]}</a>,
        },
        { label: words.supersedes, value: link(list.supersedes) },
        { label: words.supersededBy, value: link(list.supersededBy) },
        {
          label: words.inputHash,
          value: (
            <>
              <code class="fingerprint">{list.inputHash}</code>
              <p class="hint">{words.inputMeaning}</p>
            </>
          ),
        },
      ]}
    />
  );
}

function Rows({ list, participant, status }: Omit<Shown, "waiting">): VNode {
  const { format } = useSite();
  const words = useWords(resultsWords);
  const here = addressOf(patterns.computedList, { code: list.round.code, id: list.id });
  const statuses = useWords(statusWords);
  const named = (code: string): string => [code, statusTerm(statuses, list.stage, code)?.name].filter(Boolean).join(", ");
  return (
    <>
      <dl class="figures">
        {list.statuses.map((each) => (
          <div key={each.status}>
            <dt>{named(each.status)}</dt>
            <dd>{format.number(each.count)}</dd>
          </div>
        ))}
      </dl>
      <Filters
        action={here}
        search={{ label: words.number, value: participant }}
        filters={[
          {
            name: "status",
            label: words.status,
            value: status,
            options: list.statuses.map((each) => ({ value: each.status, label: named(each.status) })),
          },
        ]}
      />
      {list.placements.nodes.length === 0 ? (
        <Empty title={words.emptyTitle}>{words.empty}</Empty>
      ) : (
        <>
          <PlacementTable
            stage={list.stage}
            rows={list.placements.nodes}
            caption={words.rows}
            isFormationUnsaid={false}
            marked={participant || null}
          />
          <Pager
            pageInfo={list.placements.pageInfo}
            shown={list.placements.nodes.length}
            total={list.placements.totalCount}
            isCapped={list.placements.isCountCapped}
          />
        </>
      )}
    </>
  );
}
