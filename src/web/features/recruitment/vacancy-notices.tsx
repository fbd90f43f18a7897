import type { VNode } from "preact";
import { Said } from "../../components/said.tsx";
import { useSite, useWords } from "../../site.ts";
import { termWords } from "./terms.messages.ts";
import type { VacancyNotice } from "./vacancy-detail.ts";
import { vacancyWords } from "./vacancy.messages.ts";

/** What was told after publication, the newest first. */
export function VacancyNotices({ notices }: { notices: readonly VacancyNotice[] }): VNode {
  const { format } = useSite();
  const words = useWords(vacancyWords);
  const terms = useWords(termWords);
  return (
    <section>
      <h2 id="pemberitahuan">{words.notices}</h2>
      <ol class="change-list">
        {notices.map(({ kind, reason, closedOnBefore, closesOn, publishedAt }) => (
          <li key={publishedAt}>
            <p>
              <strong>{terms.notices[kind] ?? kind}</strong> <span class="hint">{words.noticeAt(format.dateTime(publishedAt))}</span>
            </p>
            <p>
              <Said>{reason}</Said>
            </p>
            {closedOnBefore && closesOn && <p class="hint">{words.extended(format.date(closedOnBefore), format.date(closesOn))}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
