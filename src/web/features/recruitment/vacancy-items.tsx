import type { VNode } from "preact";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { VacancyBadge } from "./badges.tsx";
import { fewOf, nameIn, titleIn } from "./names.ts";
import type { Named, Titled } from "./names.ts";
import { vacancyItemWords } from "./vacancy-items.messages.ts";

/** What a list shows of a vacancy. */
export interface VacancyItem extends Titled {
  readonly code: string;
  readonly state: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly daysLeft: number | null;
  readonly needTotal: number;
  readonly round: (Titled & { readonly code: string }) | null;
  readonly formations: readonly { readonly unit: Named | null }[];
}

export interface VacancyItemsProps {
  items: readonly VacancyItem[];
  label: string;
  /** On the page of the round its name says nothing new. */
  isRoundUnsaid?: boolean;
  /** Level of the titles below the heading of the list. */
  level?: "h2" | "h3";
}

export const VacancyItems = ({ items, label, isRoundUnsaid = false, level = "h2" }: VacancyItemsProps): VNode => (
  <ul class="leaf-list" aria-label={label}>
    {items.map((item) => (
      <Item key={item.code} item={item} isRoundUnsaid={isRoundUnsaid} level={level} />
    ))}
  </ul>
);

function Item({ item, isRoundUnsaid, level: Heading }: { item: VacancyItem; isRoundUnsaid: boolean; level: "h2" | "h3" }): VNode {
  const { locale, format } = useSite();
  const words = useWords(vacancyItemWords);
  const units = fewOf(item.formations.flatMap(({ unit }) => (unit ? [nameIn(locale, unit)] : [])));
  return (
    <li class="leaf-item">
      <DayLeaf item={item} />
      <div>
        <Heading class="leaf-title">
          <a href={addressOf(patterns.vacancy, { code: item.code })}>{titleIn(locale, item)}</a>
        </Heading>
        <p>
          {words.people(format.number(item.needTotal))}
          {units && ` · ${units}`}
        </p>
        <p class="hint">
          {item.code}
          {!isRoundUnsaid && item.round && ` · ${titleIn(locale, item.round)}`} · <Days item={item} />
        </p>
      </div>
    </li>
  );
}

/** The days left, large, like the leaf of a calendar; where there are none, the state. */
function DayLeaf({ item: { daysLeft, state } }: { item: VacancyItem }): VNode {
  const { format } = useSite();
  const words = useWords(vacancyItemWords);
  if (daysLeft === null)
    return (
      <p class="leaf leaf-state">
        <VacancyBadge state={state} />
      </p>
    );
  return (
    <p class={daysLeft <= 3 ? "leaf leaf-urgent" : "leaf"}>
      {daysLeft === 0 ? (
        <>
          <strong>{words.today}</strong> <span>{words.lastDay}</span>
        </>
      ) : (
        <>
          <strong class="leaf-number">{format.number(daysLeft)}</strong> <span>{words.daysLeft(String(daysLeft))}</span>
        </>
      )}
    </p>
  );
}

function Days({ item: { daysLeft, state, opensOn, closesOn } }: { item: VacancyItem }): VNode {
  const { format } = useSite();
  const words = useWords(vacancyItemWords);
  if (daysLeft !== null) return <time dateTime={closesOn}>{words.until(format.shortDate(closesOn))}</time>;
  if (state === "PUBLISHED") return <time dateTime={opensOn}>{words.opens(format.shortDate(opensOn))}</time>;
  return <time dateTime={closesOn}>{words.closed(format.shortDate(closesOn))}</time>;
}
