import type { ComponentChildren, VNode } from "preact";
import { useSite } from "../site.ts";
import { Button } from "./button.tsx";
import { Field } from "./field.tsx";
import { Select } from "./select.tsx";
import type { Option } from "./select.tsx";

export interface SearchFormProps {
  /** Path that lists what is found. */
  action: string;
  label: string;
  hint?: ComponentChildren;
  /** Name of the value in the address. */
  name?: string;
  value?: string;
  /** Words of the button. */
  submit?: string;
  inputMode?: "numeric" | "text";
  /** Other values of the address that stay as they are. */
  keep?: Readonly<Record<string, string | null>>;
}

/** One question, one button: a GET form, so what is asked stands in the address and can be shared. */
export function SearchForm({ action, label, hint, name = "q", value = "", submit, inputMode = "text", keep = {} }: SearchFormProps): VNode {
  const { words } = useSite();
  return (
    <form class="search-form" role="search" method="get" action={action}>
      <Kept values={keep} />
      <Field name={name} label={label} hint={hint} type="search" value={value} inputMode={inputMode} isRequired />
      <Button>{submit ?? words.form.search}</Button>
    </form>
  );
}

export interface Filter {
  /** Name in the address. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string | null;
  /** What the empty choice means; by default everything. */
  readonly blank?: string;
}

export interface FiltersProps {
  action: string;
  /** A text search beside the choices. */
  search?: { readonly label: string; readonly value: string };
  filters: readonly Filter[];
  /** Other values of the address that stay as they are. */
  keep?: Readonly<Record<string, string | null>>;
}

/** More choices than these stand behind a line that opens. */
const mostShown = 3;

/** Search and choices of a list, in the address. */
export function Filters({ action, search, filters, keep = {} }: FiltersProps): VNode {
  const { words } = useSite();
  const isFiltered = Boolean(search?.value) || filters.some((filter) => filter.value);
  // Many choices would push what is found off the screen of a phone.
  const shown = filters.length > mostShown ? 1 : filters.length;
  const more = filters.slice(shown);
  return (
    <form class="filters" role="search" method="get" action={action} aria-label={words.form.filters}>
      <Kept values={keep} />
      {search && <Field name="q" label={search.label} type="search" value={search.value} />}
      <Choices filters={filters.slice(0, shown)} />
      {more.length > 0 && (
        <details class="filters-more" open={more.some((filter) => filter.value !== null)}>
          <summary>{words.form.moreFilters}</summary>
          <div>
            <Choices filters={more} />
          </div>
        </details>
      )}
      <div class="filters-end">
        <Button kind="secondary">{words.form.apply}</Button>
        {isFiltered && <a href={action}>{words.form.clear}</a>}
      </div>
    </form>
  );
}

function Choices({ filters }: { filters: readonly Filter[] }): VNode {
  const { words } = useSite();
  return (
    <>
      {filters.map(({ name, label, options, value, blank }) => (
        <Select key={name} name={name} label={label} options={options} value={value ?? ""} blank={blank ?? words.form.any} />
      ))}
    </>
  );
}

const Kept = ({ values }: { values: Readonly<Record<string, string | null>> }): VNode => (
  <>{Object.entries(values).map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}</>
);
