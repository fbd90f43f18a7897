import type { VNode } from "preact";
import { Said } from "../../components/said.tsx";
import { useSite, useWords } from "../../site.ts";
import type { TieDecision } from "./result-detail.ts";
import { resultWords } from "./result.messages.ts";

/** Where no step of the rules separated people and the committee did: under which minutes, in which order and why. */
export function CommitteeDecisions({ decisions }: { decisions: readonly TieDecision[] }): VNode | null {
  const { format } = useSite();
  const { committee: words } = useWords(resultWords);
  if (decisions.length === 0) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.what}</p>
      {decisions.map(({ id, formation, participants, documentNumber, reason, confirmedAt }) => (
        <article key={id}>
          <h3>{words.formation(formation?.code ?? "–")}</h3>
          <p>{words.minutes(documentNumber, confirmedAt ? format.date(confirmedAt) : "–")}</p>
          <p>
            {words.reason} <Said>{reason}</Said>
          </p>
          <ol>
            {participants.map((participant) => (
              <li key={participant}>{participant}</li>
            ))}
          </ol>
        </article>
      ))}
    </section>
  );
}
