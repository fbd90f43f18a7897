import type { VNode } from "preact";
import { Empty } from "../../components/empty.tsx";
import { Pager } from "../../components/pager.tsx";
import { Said } from "../../components/said.tsx";
import { Table } from "../../components/table.tsx";
import type { Column } from "../../components/table.tsx";
import { useSite, useWords } from "../../site.ts";
import type { ConnectionPage } from "./connection-page.ts";
import { nameIn, placeIn } from "./names.ts";
import type { FormationItem } from "./round-detail.ts";
import { roundWords } from "./round.messages.ts";
import { termWords } from "./terms.messages.ts";
import { VacancyItems } from "./vacancy-items.tsx";
import type { VacancyItem } from "./vacancy-items.tsx";

export function RoundVacancies({ page }: { page: ConnectionPage<VacancyItem> }): VNode {
  const words = useWords(roundWords);
  if (page.nodes.length === 0) return <Empty title={words.noVacancies}>{words.noVacanciesWhat}</Empty>;
  return (
    <>
      <VacancyItems items={page.nodes} label={words.vacancies} isRoundUnsaid level="h3" />
      <Pager
        name="lowongan"
        of={words.vacancies}
        pageInfo={page.pageInfo}
        shown={page.nodes.length}
        total={page.totalCount}
        isCapped={page.isCountCapped}
      />
    </>
  );
}

export function RoundFormations({ page }: { page: ConnectionPage<FormationItem> }): VNode {
  const words = useWords(roundWords);
  if (page.nodes.length === 0) return <p>{words.noFormations}</p>;
  return (
    <>
      <p class="hint">{words.formationMeaning}</p>
      <FormationTable rows={page.nodes} />
      <Pager
        name="formasi"
        of={words.formations}
        pageInfo={page.pageInfo}
        shown={page.nodes.length}
        total={page.totalCount}
        isCapped={page.isCountCapped}
      />
    </>
  );
}

export function FormationTable({ rows }: { rows: readonly FormationItem[] }): VNode {
  const { locale, format } = useSite();
  const words = useWords(roundWords);
  const { kinds } = useWords(termWords);
  const columns: readonly Column<FormationItem>[] = [
    {
      key: "position",
      head: words.formation.position,
      isName: true,
      cell: ({ position, code }) => (
        <>
          {position && nameIn(locale, position)} <small class="code">{code}</small>
        </>
      ),
    },
    { key: "unit", head: words.formation.unit, cell: (formation) => placeIn(locale, formation) },
    { key: "qualification", head: words.formation.qualification, cell: ({ qualification }) => <Said>{qualification}</Said> },
    { key: "kind", head: words.formation.kind, cell: ({ kind }) => kinds[kind]?.name ?? kind },
    { key: "need", head: words.formation.need, isNumeric: true, cell: ({ need }) => format.number(need) },
  ];
  return <Table caption={words.formations} isCaptionUnseen columns={columns} rows={rows} keyOf={({ code }) => code} />;
}
