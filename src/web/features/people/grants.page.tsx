import type { VNode } from "preact";
import { hasRole } from "../../../kernel/viewer.ts";
import { Empty } from "../../components/empty.tsx";
import { Pager } from "../../components/pager.tsx";
import { Filters } from "../../components/search-form.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { RoleGrantState } from "../../gql/graphql.ts";
import type { FormState } from "../../form.ts";
import { definePage } from "../../page.ts";
import { patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { termOf } from "../../term-of.ts";
import { OfficeFrame } from "../office/office-frame.tsx";
import { decideGrant, GrantItems } from "./grant-items.tsx";
import { grantsWords } from "./grants.messages.ts";
import { roleWords } from "./roles.messages.ts";

type GrantsAnswer = ResultOf<typeof grantsQuery>;
interface Listed extends GrantsAnswer {
  readonly state: string | null;
  readonly role: string | null;
}

const grantsQuery = graphql(`
  query Grants($filter: RoleGrantFilter, $after: String) {
    roleGrants(filter: $filter, first: 20, after: $after) {
      nodes {
        id
        role
        startsOn
        endsOn
        isActing
        state
        reason
        stateReason
        unit {
          name
          nameEn
        }
        person {
          id
          displayName
        }
        proposedBy {
          displayName
        }
        decidedBy {
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
      totalCount
      isCountCapped
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const grantsPage = definePage<Listed>({
  path: patterns.grants,
  area: "office",
  async load({ query, execute }) {
    const state = termOf<RoleGrantState>(query.get("keadaan"), grantsWords.id.states);
    const role = termOf(query.get("hak"), roleWords.id);
    return { ...(await execute(grantsQuery, { filter: { states: state && [state], role }, after: query.get("after") })), state, role };
  },
  title: (_, { locale }) => grantsWords[locale].title,
  description: (_, { locale }) => grantsWords[locale].description,
  View: ({ data, form }) => <Grants {...data} form={form} />,
  act: (form, request) => decideGrant(form, request, request.query.size > 0 ? `${patterns.grants}?${request.query}` : patterns.grants),
});

function Grants({ roleGrants, state, role, form }: Listed & { form: FormState }): VNode {
  const { viewer } = useSite();
  const words = useWords(grantsWords);
  const names = useWords(roleWords);
  return (
    <OfficeFrame>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
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
      <Filters
        action={patterns.grants}
        filters={[
          {
            name: "keadaan",
            label: words.state,
            value: state,
            options: Object.entries(words.states).map(([value, label]) => ({ value, label })),
          },
          {
            name: "hak",
            label: words.role,
            value: role,
            options: Object.entries(names).map(([value, { name }]) => ({ value, label: name })),
          },
        ]}
      />
      {roleGrants.nodes.length === 0 ? (
        <Empty
          title={words.emptyTitle}
          {...(hasRole(viewer, "ADMINISTRATOR") ? { link: { href: patterns.persons, label: words.toPersons } } : {})}
        >
          {words.empty}
        </Empty>
      ) : (
        <>
          <GrantItems grants={roleGrants.nodes} form={form} />
          <Pager
            pageInfo={roleGrants.pageInfo}
            shown={roleGrants.nodes.length}
            total={roleGrants.totalCount}
            isCapped={roleGrants.isCountCapped}
          />
        </>
      )}
    </OfficeFrame>
  );
}
