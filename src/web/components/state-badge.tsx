import type { VNode } from "preact";

export type Tone = "open" | "waiting" | "done" | "stopped" | "draft";

/** A state in words, with a sign of its own shape: colour alone says nothing to many readers. */
export const StateBadge = ({ tone, children }: { tone: Tone; children: string }): VNode => (
  <span class={`state state-${tone}`}>{children}</span>
);
