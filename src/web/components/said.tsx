import type { VNode } from "preact";
import { useSite } from "../site.ts";

/** What an official wrote: it stands in Indonesian on every page, and screen readers must know. */
export const Said = ({ children }: { children: string | null }): VNode => (
  <span lang={useSite().locale === "id" ? undefined : "id"}>{children}</span>
);
