import type { ComponentChildren, VNode } from "preact";
import { useSite } from "../site.ts";
import { ButtonLink } from "./button.tsx";

export interface ProblemProps {
  title: string;
  /** What happened and what to do, in plain words. */
  what: ComponentChildren;
  /** Address that tries again; the reader's own page. `null` where trying again cannot help. */
  retry: string | null;
  logId?: string | null;
  /** Where the list begins anew, after an address that led nowhere into it. */
  fromStart?: string | null;
  /** `h1` on a page of its own, `h2` inside one. */
  level?: "h1" | "h2";
}

export function Problem({ title, what, retry, logId, fromStart = null, level: Heading = "h2" }: ProblemProps): VNode {
  const { words } = useSite();
  return (
    <section class="problem">
      <Heading>{title}</Heading>
      <p>{what}</p>
      {logId && <p class="hint">{words.problems.logId(logId)}</p>}
      <p class="actions">
        {retry !== null && <ButtonLink href={retry}>{words.problems.retry}</ButtonLink>}
        {fromStart !== null && <ButtonLink href={fromStart}>{words.problems.fromStart}</ButtonLink>}
        <ButtonLink kind={retry === null && fromStart === null ? "primary" : "quiet"} href="/">
          {words.problems.home}
        </ButtonLink>
      </p>
    </section>
  );
}
