import type { VNode } from "preact";
import { Button } from "../../components/button.tsx";
import { Empty } from "../../components/empty.tsx";
import { Field } from "../../components/field.tsx";
import { Form, useControl } from "../../components/form.tsx";
import { Notice } from "../../components/notice.tsx";
import { Pager } from "../../components/pager.tsx";
import { StateBadge } from "../../components/state-badge.tsx";
import type { Tone } from "../../components/state-badge.tsx";
import { Table } from "../../components/table.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { FormState } from "../../form.ts";
import { definePage, NotFound } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { nameIn } from "../recruitment/names.ts";
import { termWords } from "../recruitment/terms.messages.ts";
import { formationChoices, FormationFields } from "./formation-fields.tsx";
import type { FormationChoices } from "./formation-fields.tsx";
import { formationActs } from "./formation-acts.ts";
import { formationsWords } from "./formations.messages.ts";
import { Fold } from "./fold.tsx";
import { OfficeFrame } from "./office-frame.tsx";
import { framed, isAllowed, roundTrail } from "./office-round.ts";

type Formation = Round["formations"]["nodes"][number];
type Round = NonNullable<ResultOf<typeof formationsQuery>["round"]>;
interface Listed {
  readonly round: Round;
  readonly choices: FormationChoices;
}

const formationsQuery = graphql(`
  query RoundFormations($code: String, $after: String) {
    round(code: $code) {
      id
      code
      title
      titleEn
      year
      state
      quota
      needTotal
      allowedActions {
        action
        allowed
        reason
        availableFrom
        isReasonRequired
      }
      formations(first: 100, after: $after) {
        nodes {
          id
          code
          location
          qualification
          kind
          need
          state
          position {
            name
            nameEn
          }
          unit {
            name
            nameEn
          }
          allowedActions {
            action
            allowed
            reason
            availableFrom
            isReasonRequired
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

export const roundFormationsPage = definePage<Listed>({
  path: patterns.roundFormations,
  area: "office",
  async load(request) {
    const [{ round }, choices] = await Promise.all([
      request.execute(formationsQuery, { code: request.params["code"] ?? "", after: request.query.get("after") }),
      formationChoices(request),
    ]);
    return round ? { round, choices } : new NotFound();
  },
  title: (_, { locale }) => formationsWords[locale].title,
  description: (_, { locale }) => formationsWords[locale].description,
  trail: ({ round }, site) => roundTrail(round, site),
  View: ({ data, form }) => <Formations {...data} form={form} />,
  act: formationActs,
});

export const formationTones: Readonly<Record<string, Tone>> = {
  DRAFT: "draft",
  PROPOSED: "waiting",
  APPROVED: "open",
  LOCKED: "done",
  REJECTED: "stopped",
};

/** What is decided in bulk; the rest is done on the page of one formation. */
const bulk = ["PROPOSE", "APPROVE", "REJECT"] as const;

function Formations({ round, choices, form }: Listed & { form: FormState }): VNode {
  const site = useSite();
  const { format } = site;
  const words = useWords(formationsWords);
  const { nodes } = round.formations;
  const open = bulk.filter((action) => nodes.some(({ allowedActions }) => isAllowed(allowedActions, action)));
  const mayAdd = isAllowed(round.allowedActions, "UPDATE");
  return (
    <OfficeFrame round={framed(round, site)}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>{words.path}</p>
      <p>
        <strong>{words.needTotal(format.number(round.needTotal), round.quota === null ? null : format.number(round.quota))}</strong>
      </p>
      {nodes.length === 0 ? (
        <Empty title={words.emptyTitle}>{words.empty}</Empty>
      ) : open.length === 0 ? (
        <Rows round={round} open={open} />
      ) : (
        <div class="wide-form bulk-form">
          <Form act="bulk" form={form} submit={null} hidden={{ roundId: round.id }}>
            <Rows round={round} open={open} />
            <Bulk open={open} />
          </Form>
        </div>
      )}
      {nodes.length > 0 && (
        <Pager
          pageInfo={round.formations.pageInfo}
          shown={nodes.length}
          total={round.formations.totalCount}
          isCapped={round.formations.isCountCapped}
        />
      )}
      {mayAdd &&
        (choices.units.length === 0 || choices.positions.length === 0 ? (
          <Notice tone="warning">{words.setupMissing}</Notice>
        ) : (
          <Fold label={words.add} act="add" form={form} isOpen={nodes.length === 0}>
            <Form act="add" form={form} submit={words.add} hidden={{ roundId: round.id }} isDraftKept>
              <FormationFields choices={choices} formation={null} />
            </Form>
          </Fold>
        ))}
    </OfficeFrame>
  );
}

function Rows({ round, open }: { round: Round; open: readonly string[] }): VNode {
  const { locale, format } = useSite();
  const words = useWords(formationsWords);
  const { kinds } = useWords(termWords);
  const whyNot = ({ allowedActions }: Formation): string | null =>
    allowedActions.find(({ action, allowed }) => action === "APPROVE" && !allowed)?.reason ?? null;
  return (
    <Table
      caption={words.caption}
      isCaptionUnseen
      rows={round.formations.nodes}
      keyOf={({ id }) => id}
      columns={[
        ...(open.length === 0
          ? []
          : [{ key: "choose", head: words.choose, cell: (each: Formation) => <Check formation={each} open={open} /> }]),
        {
          key: "position",
          head: words.position,
          isName: true as const,
          cell: (each: Formation) => (
            <>
              <a href={addressOf(patterns.formation, { code: round.code, id: each.id })}>
                {each.position ? nameIn(locale, each.position) : each.code}
              </a>
              <br />
              <small>{each.code}</small>
            </>
          ),
        },
        {
          key: "unit",
          head: words.unit,
          cell: ({ unit, location }: Formation) => (unit ? `${nameIn(locale, unit)}, ${location}` : location),
        },
        { key: "qualification", head: words.qualification, cell: ({ qualification }: Formation) => qualification },
        { key: "kind", head: words.kind, cell: ({ kind }: Formation) => kinds[kind]?.name ?? kind },
        { key: "need", head: words.need, isNumeric: true as const, cell: ({ need }: Formation) => format.number(need) },
        {
          key: "state",
          head: words.state,
          cell: (each: Formation) => (
            <>
              <StateBadge tone={formationTones[each.state] ?? "draft"}>{words.states[each.state] ?? each.state}</StateBadge>
              {whyNot(each) && <small> {whyNot(each)}</small>}
            </>
          ),
        },
      ]}
    />
  );
}

function Check({ formation, open }: { formation: Formation; open: readonly string[] }): VNode | null {
  const { typed } = useControl("ids");
  const words = useWords(formationsWords);
  if (!open.some((action) => isAllowed(formation.allowedActions, action))) return null;
  return (
    <label class="choice">
      <input type="checkbox" name="ids" value={formation.id} checked={typed?.includes(formation.id) ?? false} />
      <span class="unseen">{words.chooseOne(formation.code)}</span>
    </label>
  );
}

function Bulk({ open }: { open: readonly string[] }): VNode {
  const words = useWords(formationsWords);
  const labels: Readonly<Record<string, string>> = { PROPOSE: words.propose, APPROVE: words.approve, REJECT: words.reject };
  return (
    <fieldset class="field">
      <legend>{words.bulkTitle}</legend>
      <p class="hint">{words.bulkWhat}</p>
      {open.includes("REJECT") && <Field name="reason" label={words.reason} hint={words.reasonHint} rows={2} maxLength={1000} />}
      <p class="actions">
        {open.map((action) => (
          <Button key={action} name="decision" value={action} kind={action === "REJECT" ? "danger" : "primary"}>
            {labels[action] ?? action}
          </Button>
        ))}
      </p>
    </fieldset>
  );
}
