import type { ComponentChildren, VNode } from "preact";

export interface Fact {
  readonly label: ComponentChildren;
  /** Left out where `null`: no row without content. */
  readonly value: ComponentChildren;
}

/** Names and values of one thing. */
export const Facts = ({ items }: { items: readonly Fact[] }): VNode => (
  <dl class="facts">
    {items
      .filter((item) => item.value !== null && item.value !== undefined && item.value !== "")
      .map((item, index) => (
        <div key={index}>
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
  </dl>
);
