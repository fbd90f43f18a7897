import type { VNode } from "preact";
import { Said } from "../../components/said.tsx";
import { Table } from "../../components/table.tsx";
import type { Column } from "../../components/table.tsx";
import { useSite, useWords } from "../../site.ts";
import { nameIn, placeIn } from "./names.ts";
import { termWords } from "./terms.messages.ts";
import type { VacancyFormation } from "./vacancy-detail.ts";
import { vacancyWords } from "./vacancy.messages.ts";

/** The posts of a vacancy, and what their kinds of need mean. */
export function VacancyFormations({ rows }: { rows: readonly VacancyFormation[] }): VNode {
  const { locale, format } = useSite();
  const words = useWords(vacancyWords);
  const { kinds } = useWords(termWords);
  const income = ({ incomeMinimum, incomeMaximum }: VacancyFormation): string =>
    incomeMinimum === null
      ? "–"
      : incomeMaximum === null
        ? words.incomeFrom(format.number(incomeMinimum))
        : words.income(format.number(incomeMinimum), format.number(incomeMaximum));
  const columns: readonly Column<VacancyFormation>[] = [
    {
      key: "position",
      head: words.formation.position,
      isName: true,
      cell: ({ position, code }) => (position ? nameIn(locale, position) : code),
    },
    {
      key: "unit",
      head: words.formation.unit,
      cell: (formation) => placeIn(locale, formation),
    },
    { key: "qualification", head: words.formation.qualification, cell: ({ qualification }) => <Said>{qualification}</Said> },
    { key: "kind", head: words.formation.kind, cell: ({ kind }) => kinds[kind]?.name ?? kind },
    { key: "need", head: words.formation.need, isNumeric: true, cell: ({ need }) => format.number(need) },
    ...(rows.some(({ incomeMinimum }) => incomeMinimum !== null)
      ? [{ key: "income", head: words.formation.income, isNumeric: true as const, cell: income }]
      : []),
  ];
  const used = [...new Set(rows.map(({ kind }) => kind))].flatMap((kind) => kinds[kind] ?? []);
  return (
    <>
      <Table caption={words.formations} isCaptionUnseen columns={columns} rows={rows} keyOf={({ code }) => code} />
      <dl class="glossary" aria-label={words.kindsTitle}>
        {used.map(({ name, meaning }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
