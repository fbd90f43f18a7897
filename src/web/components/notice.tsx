import type { ComponentChildren, VNode } from "preact";

export interface NoticeProps {
  /** `done` after an act, `note` for what the reader should know, `warning` for what may cost the reader something. */
  tone?: "done" | "note" | "warning";
  children: ComponentChildren;
}

export const Notice = ({ tone = "note", children }: NoticeProps): VNode => (
  <div class={`notice notice-${tone}`} {...(tone === "done" ? { role: "status" } : {})}>
    {children}
  </div>
);
