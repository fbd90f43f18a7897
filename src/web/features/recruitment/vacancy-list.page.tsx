import type { VNode } from "preact";
import { Empty } from "../../components/empty.tsx";
import { Pager } from "../../components/pager.tsx";
import { Filters } from "../../components/search-form.tsx";
import { graphql } from "../../document.ts";
import { definePage } from "../../page.ts";
import type { PageRequest } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { allPages } from "./all-pages.ts";
import type { PageOfRows } from "./all-pages.ts";
import type { ConnectionPage } from "./connection-page.ts";
import { nameIn } from "./names.ts";
import type { Named } from "./names.ts";
import { termWords } from "./terms.messages.ts";
import { VacancyItems } from "./vacancy-items.tsx";
import type { VacancyItem } from "./vacancy-items.tsx";
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
interface Found {
  readonly vacancies: ConnectionPage<VacancyItem>;
}
interface Asked {
  readonly search: string;
  readonly state: string | null;
  readonly unit: string | null;
  readonly district: string | null;
  readonly kind: string | null;
  readonly position: string | null;
}
interface Listed extends Choices, Found {
  readonly asked: Asked;
}

const districtsQuery = graphql<{ instance: { districts: readonly District[] } }>(
  "query VacancyDistricts { instance { districts { slug code name } } }",
);

const unitsQuery = graphql<{ units: PageOfRows<Coded> }, { after: string | null }>(`
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

const positionsQuery = graphql<{ positions: PageOfRows<Coded> }, { after: string | null }>(`
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

const vacanciesQuery = graphql<Found, { filter: object; orderBy: string; after: string | null }>(`
  query Vacancies($filter: VacancyFilter, $orderBy: VacancyOrder, $after: String) {
    vacancies(filter: $filter, orderBy: $orderBy, first: 20, after: $after) {
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
  const [kind, state] = [query.get("jenis"), query.get("keadaan")];
  const asked: Asked = {
    search: query.get("q")?.trim() ?? "",
    state: state !== null && state in vacancyListWords.id.stateOptions ? state : null,
    unit: unit?.code ?? null,
    district: district?.slug ?? null,
    kind: kind !== null && kind in termWords.id.kinds ? kind : null,
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
    after: query.get("after"),
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
