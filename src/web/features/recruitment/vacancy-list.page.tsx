import type { VNode } from "preact";
import { Empty } from "../../components/empty.tsx";
import { Pager } from "../../components/pager.tsx";
import { Filters } from "../../components/search-form.tsx";
import { pageAsked } from "../../cursors.ts";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { NeedKind, VacancyState } from "../../gql/graphql.ts";
import { definePage } from "../../page.ts";
import type { PageRequest } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { termOf } from "../../term-of.ts";
import { allPages } from "./all-pages.ts";
import { nameIn } from "./names.ts";
import type { Named } from "./names.ts";
import { termWords } from "./terms.messages.ts";
import { VacancyItems } from "./vacancy-items.tsx";
import { vacancyListWords } from "./vacancy-list.messages.ts";

interface Coded extends Named {
  readonly id: string;
  readonly code: string;
}
interface District {
  readonly slug: string;
  readonly code: string | null;
  readonly name: string;
}
interface Choices {
  readonly units: readonly Coded[];
  readonly positions: readonly Coded[];
  readonly districts: readonly District[];
}
type Found = ResultOf<typeof vacanciesQuery>;
interface Asked {
  readonly search: string;
  readonly state: "semua" | VacancyState | null;
  readonly unit: string | null;
  readonly district: string | null;
  readonly kind: NeedKind | null;
  readonly position: string | null;
}
interface Listed extends Choices, Found {
  readonly asked: Asked;
}

const districtsQuery = graphql(`
  query VacancyDistricts {
    instance {
      districts {
        slug
        code
        name
      }
    }
  }
`);

const unitsQuery = graphql(`
  query VacancyUnits($after: String) {
    units(first: 100, after: $after) {
      nodes {
        id
        code
        name
        nameEn
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const positionsQuery = graphql(`
  query VacancyPositions($after: String) {
    positions(first: 100, after: $after) {
      nodes {
        id
        code
        name
        nameEn
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const vacanciesQuery = graphql(`
  query Vacancies($filter: VacancyFilter, $orderBy: VacancyOrder, $first: Int, $after: String, $last: Int, $before: String) {
    vacancies(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      nodes {
        code
        title
        titleEn
        state
        opensOn
        closesOn
        daysLeft
        needTotal
        round {
          code
          title
          titleEn
        }
        formations {
          unit {
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
        hasPreviousPage
        startCursor
      }
    }
  }
`);

export const vacancyListPage = definePage<Listed>({
  path: patterns.vacancies,
  area: "public",
  load,
  title: (_, { locale }) => vacancyListWords[locale].title,
  description: (_, { locale, place }) => vacancyListWords[locale].description(place.name[locale]),
  View: ({ data }) => <VacancyList {...data} />,
});

/** Codes of the address become ids; what the address names and nobody knows is left out. */
async function load({ query, execute }: PageRequest): Promise<Listed> {
  const [units, positions, { instance }] = await Promise.all([
    allPages(async (after) => (await execute(unitsQuery, { after })).units),
    allPages(async (after) => (await execute(positionsQuery, { after })).positions),
    execute(districtsQuery, {}),
  ]);
  const choices: Choices = { units, positions, districts: instance.districts };
  const unit = units.find(({ code }) => code === query.get("unit")) ?? null;
  const position = positions.find(({ code }) => code === query.get("jabatan")) ?? null;
  const district = instance.districts.find(({ slug }) => slug === query.get("kecamatan")) ?? null;
  const state = termOf(query.get("keadaan"), vacancyListWords.id.stateOptions);
  const asked: Asked = {
    search: query.get("q")?.trim() ?? "",
    state: state === "open" ? null : state,
    unit: unit?.code ?? null,
    district: district?.slug ?? null,
    kind: termOf<NeedKind>(query.get("jenis"), termWords.id.kinds),
    position: position?.code ?? null,
  };
  const found = await execute(vacanciesQuery, {
    filter: {
      search: asked.search || null,
      kind: asked.kind,
      unitId: unit?.id ?? null,
      positionId: position?.id ?? null,
      districtCode: district && (district.code ?? district.slug),
      ...(asked.state === null ? { isOpen: true } : asked.state === "semua" ? {} : { states: [asked.state] }),
    },
    orderBy: asked.state === null ? "CLOSES_ON" : "PUBLISHED_AT",
    ...pageAsked(query, 20),
  });
  return { ...choices, ...found, asked };
}

function VacancyList({ vacancies, units, positions, districts, asked }: Listed): VNode {
  const { locale } = useSite();
  const words = useWords(vacancyListWords);
  const terms = useWords(termWords);
  const named = (each: Coded) => ({ value: each.code, label: nameIn(locale, each) });
  const { open, ...states } = words.stateOptions;
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Filters
        action={patterns.vacancies}
        search={{ label: words.search, value: asked.search }}
        filters={[
          {
            name: "keadaan",
            label: words.state,
            blank: open,
            value: asked.state,
            options: Object.entries(states).map(([value, label]) => ({ value, label })),
          },
          { name: "jabatan", label: words.position, value: asked.position, options: positions.map(named) },
          { name: "unit", label: words.unit, value: asked.unit, options: units.map(named) },
          {
            name: "kecamatan",
            label: words.district,
            value: asked.district,
            options: districts.map(({ slug, name }) => ({ value: slug, label: name })),
          },
          {
            name: "jenis",
            label: words.kind,
            value: asked.kind,
            options: Object.entries(terms.kinds).map(([value, { name }]) => ({ value, label: name })),
          },
        ]}
      />
      {vacancies.nodes.length === 0 ? (
        <NothingFound asked={asked} />
      ) : (
        <>
          <VacancyItems items={vacancies.nodes} label={words.list} />
          <Pager
            pageInfo={vacancies.pageInfo}
            shown={vacancies.nodes.length}
            total={vacancies.totalCount}
            isCapped={vacancies.isCountCapped}
          />
        </>
      )}
    </>
  );
}

function NothingFound({ asked }: { asked: Asked }): VNode {
  const words = useWords(vacancyListWords);
  const isFiltered = Object.values(asked).some(Boolean);
  return isFiltered ? (
    <Empty title={words.emptyTitle} link={{ href: addressOf(patterns.vacancies, {}, { keadaan: "semua" }), label: words.toAll }}>
      {words.empty}
    </Empty>
  ) : (
    <Empty title={words.none} link={{ href: patterns.rounds, label: words.toRounds }}>
      {words.noneWhat}
    </Empty>
  );
}
