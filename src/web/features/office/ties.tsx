import type { VNode } from "preact";
import type { AllowedAction } from "../../components/actions.tsx";
import { ButtonLink } from "../../components/button.tsx";
import { Facts } from "../../components/facts.tsx";
import { Field } from "../../components/field.tsx";
import type { FormState } from "../../form.ts";
import { useSite, useWords } from "../../site.ts";
import { Decisions } from "./decisions.tsx";
import { tiesWords } from "./ties.messages.ts";

/** A tie that waits for the committee, as the API answers it. */
export interface OpenTie {
  readonly places: number;
  readonly participants: readonly string[];
  readonly formation: { readonly id: string; readonly code: string } | null;
  readonly allowedActions: readonly AllowedAction[];
}
interface Signer {
  readonly displayName: string;
}
export interface TieDecision {
  readonly id: string;
  readonly participants: readonly string[];
  readonly documentNumber: string;
  readonly reason: string;
  readonly state: string;
  readonly recordedAt: string;
  readonly confirmedAt: string | null;
  readonly withdrawalReason: string | null;
  readonly formation: { readonly code: string } | null;
  readonly recordedBy: Signer | null;
  readonly confirmedBy: Signer | null;
  readonly allowedActions: readonly AllowedAction[];
}

/** Ties that keep the final list from being computed, each with the form of the committee, and what was decided before. */
export function Ties({
  roundId,
  open,
  search,
  decided,
  form,
}: {
  roundId: string;
  /** `null`: not looked for. */
  open: readonly OpenTie[] | null;
  /** Where they are looked for; null where there is nothing to find. */
  search: string | null;
  decided: readonly TieDecision[];
  form: FormState;
}): VNode | null {
  const words = useWords(tiesWords);
  if (search === null && decided.length === 0) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.what}</p>
      {search !== null && open === null && (
        <p class="actions">
          <ButtonLink kind="secondary" href={search}>
            {words.search}
          </ButtonLink>
        </p>
      )}
      {open?.length === 0 && <p>{words.noneOpen}</p>}
      {open?.map((tie) => (
        <Undecided key={tie.formation?.id} roundId={roundId} tie={tie} form={form} />
      ))}
      {decided.map((each) => (
        <TieDecided key={each.id} decision={each} form={form} />
      ))}
    </section>
  );
}

function Undecided({ roundId, tie, form }: { roundId: string; tie: OpenTie; form: FormState }): VNode {
  const { format } = useSite();
  const words = useWords(tiesWords);
  const { formation, participants, places } = tie;
  return (
    <section>
      <h3>{words.openTie(formation?.code ?? "–", format.number(places))}</h3>
      <ul>
        {participants.map((participant) => (
          <li key={participant}>{participant}</li>
        ))}
      </ul>
      <Decisions
        actions={tie.allowedActions}
        form={form}
        words={words.actions}
        hidden={{ roundId, formationId: formation?.id ?? "" }}
        suffix={formation?.id ?? ""}
        isEmptyUnsaid
        fields={{
          RECORD: (
            <>
              <Field
                name="participants"
                label={words.participants}
                hint={words.participantsHint}
                rows={Math.max(3, participants.length)}
                value={participants.join("\n")}
                isRequired
              />
              <Field name="documentNumber" label={words.documentNumber} maxLength={100} isRequired />
              <Field name="reason" label={words.reason} hint={words.reasonHint} rows={3} maxLength={1000} isRequired />
            </>
          ),
        }}
      />
    </section>
  );
}

/** A decision and the two people behind it; with what may be done where a form is given. */
export function TieDecided({ decision, form }: { decision: TieDecision; form?: FormState }): VNode {
  const { format } = useSite();
  const words = useWords(tiesWords);
  const { confirmedAt, recordedAt, recordedBy, confirmedBy } = decision;
  const by = (who: Signer | null, when: string): string => words.by(who?.displayName ?? words.someone, format.dateTime(when));
  return (
    <section>
      <h3>{words.decisionOf(decision.formation?.code ?? "–")}</h3>
      <Facts
        items={[
          { label: words.state, value: words.states[decision.state] ?? decision.state },
          {
            label: words.participants,
            value: (
              <ol>
                {decision.participants.map((participant) => (
                  <li key={participant}>{participant}</li>
                ))}
              </ol>
            ),
          },
          { label: words.documentNumber, value: decision.documentNumber },
          { label: words.reason, value: decision.reason },
          { label: words.recorded, value: by(recordedBy, recordedAt) },
          { label: words.confirmed, value: confirmedAt && by(confirmedBy, confirmedAt) },
          { label: words.withdrawn, value: decision.withdrawalReason },
        ]}
      />
      {form && (
        <Decisions
          actions={decision.allowedActions}
          form={form}
          words={words.actions}
          hidden={{ id: decision.id }}
          suffix={decision.id}
          kindOf={(action) => (action === "WITHDRAW" ? "danger" : "primary")}
          isEmptyUnsaid
        />
      )}
    </section>
  );
}
