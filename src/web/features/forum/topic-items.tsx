import type { VNode } from "preact";
import { StateBadge } from "../../components/state-badge.tsx";
import type { Tone } from "../../components/state-badge.tsx";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { nameIn } from "../recruitment/names.ts";
import type { Named } from "../recruitment/names.ts";
import { forumWords } from "./forum.messages.ts";

export interface TopicItem {
  readonly code: string;
  readonly title: string | null;
  readonly state: string;
  readonly lastPostAt: string;
  readonly postCount: number;
  readonly category: Named | null;
  readonly answerUnit: Named | null;
  readonly answerClock: { readonly next: string | null; readonly dueOn: string | null; readonly isOverdue: boolean } | null;
}

export const TopicItems = ({ items, label, level = "h2" }: { items: readonly TopicItem[]; label: string; level?: "h2" | "h3" }): VNode => (
  <ul class="leaf-list" aria-label={label}>
    {items.map((item) => (
      <Item key={item.code} item={item} level={level} />
    ))}
  </ul>
);

function Item({ item, level: Heading }: { item: TopicItem; level: "h2" | "h3" }): VNode {
  const { locale, format } = useSite();
  const words = useWords(forumWords);
  const dueOn = item.answerClock?.dueOn;
  return (
    <li class="leaf-item">
      <p class="leaf leaf-state">
        <TopicBadge topic={item} />
      </p>
      <div>
        <Heading class="leaf-title">
          <a href={addressOf(patterns.topic, { code: item.code })}>{item.title ?? words.hiddenTopic}</a>
        </Heading>
        {item.answerUnit && <p>{nameIn(locale, item.answerUnit)}</p>}
        <p class="hint">
          {item.category && `${nameIn(locale, item.category)} · `}
          {words.posts(format.number(item.postCount))} · {words.lastOn(format.shortDate(item.lastPostAt))}
          {dueOn && ` · ${words.dueOn(format.shortDate(dueOn))}`}
        </p>
      </div>
    </li>
  );
}

export function TopicBadge({ topic }: { topic: Pick<TopicItem, "state" | "answerClock"> }): VNode {
  const words = useWords(forumWords);
  const [tone, word] = stateOf(topic, words);
  return <StateBadge tone={tone}>{word}</StateBadge>;
}

function stateOf({ state, answerClock }: Pick<TopicItem, "state" | "answerClock">, words: (typeof forumWords)["id"]): [Tone, string] {
  if (answerClock?.isOverdue) return ["stopped", words.late];
  if (answerClock?.next) return ["waiting", words.waiting];
  if (answerClock) return ["done", words.answered];
  return state === "LOCKED" ? ["draft", words.locked] : ["open", words.discussion];
}
