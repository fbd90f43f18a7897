import type { ComponentChildren, VNode } from "preact";

/** An official term, explained where it stands: opens on a tap, works without script. */
export const Explain = ({ term, children }: { term: string; children: ComponentChildren }): VNode => (
  <details class="explain">
    <summary>
      <dfn>{term}</dfn>
    </summary>
    <div>{children}</div>
  </details>
);
