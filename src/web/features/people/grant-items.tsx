import type { VNode } from "preact";
import { roles } from "../../../kernel/viewer.ts";
import { checkedForm } from "../../checked-form.ts";
import type { AllowedAction } from "../../components/actions.tsx";
import { Field } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Choices, Select } from "../../components/select.tsx";
import { StateBadge } from "../../components/state-badge.tsx";
import type { Tone } from "../../components/state-badge.tsx";
import { graphql } from "../../document.ts";
import type { FormState, SubmittedForm } from "../../form.ts";
import { NotFound, Redirect, settled } from "../../page.ts";
import type { PageRequest, Refused } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { Decisions } from "../office/decisions.tsx";
import { Fold } from "../office/fold.tsx";
import { nameIn } from "../recruitment/names.ts";
import type { Named } from "../recruitment/names.ts";
import { grantsWords } from "./grants.messages.ts";
import { roleWords } from "./roles.messages.ts";
import type { UnitChoice } from "./unit-choices.ts";

export interface GrantRow {
  readonly id: string;
  readonly role: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly isActing: boolean;
  readonly state: string;
  readonly reason: string;
  readonly stateReason: string | null;
  readonly unit: Named | null;
  readonly person: { readonly id: string; readonly displayName: string } | null;
  readonly proposedBy: { readonly displayName: string } | null;
  readonly decidedBy: { readonly displayName: string } | null;
  readonly allowedActions: readonly AllowedAction[];
}

const proposeMutation = graphql(`
  mutation RoleGrantPropose($input: RoleGrantProposeInput!) {
    roleGrantPropose(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const confirmMutation = graphql(`
  mutation RoleGrantConfirm($input: RoleGrantConfirmInput!) {
    roleGrantConfirm(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const refuseMutation = graphql(`
  mutation RoleGrantRefuse($input: RoleGrantRefuseInput!) {
    roleGrantRefuse(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const endMutation = graphql(`
  mutation RoleGrantEnd($input: RoleGrantEndInput!) {
    roleGrantEnd(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export async function proposeGrant(
  form: SubmittedForm,
  { execute, locale }: PageRequest,
  personId: string,
  next: string,
): Promise<Redirect | Refused> {
  const checked = checkedForm(form, locale);
  const input = {
    personId,
    role: checked.term("role", roleWords.id),
    unitId: checked.choice("unitId"),
    startsOn: checked.date("startsOn"),
    endsOn: checked.optionalDate("endsOn"),
    isActing: form.has("isActing"),
    reason: checked.text("reason"),
  };
  return checked.refused() ?? settled((await execute(proposeMutation, { input })).roleGrantPropose, new Redirect(next, "sent"));
}

/** `confirm-<id>`, `refuse-<id>`, `end-<id>`: what the buttons of a list send. */
export async function decideGrant(form: SubmittedForm, { execute }: PageRequest, next: string): Promise<NotFound | Redirect | Refused> {
  const [action = "", ...rest] = form.act.split("-");
  const id = rest.join("-");
  const done = new Redirect(next, "saved");
  if (action === "confirm") return settled((await execute(confirmMutation, { input: { id } })).roleGrantConfirm, done);
  const input = { id, reason: form.text("reason") };
  if (action === "refuse") return settled((await execute(refuseMutation, { input })).roleGrantRefuse, done);
  if (action === "end") return settled((await execute(endMutation, { input })).roleGrantEnd, done);
  return new NotFound();
}

const tones: Readonly<Record<string, Tone>> = { PROPOSED: "waiting", ACTIVE: "open", REFUSED: "stopped", ENDED: "done" };

export interface GrantItemsProps {
  grants: readonly GrantRow[];
  form: FormState;
  /** On the page of the person. */
  isPersonUnsaid?: boolean;
}

/** Grants with who proposed and decided them, and what the reader may do with each. */
export function GrantItems({ grants, form, isPersonUnsaid = false }: GrantItemsProps): VNode {
  const words = useWords(grantsWords);
  if (grants.length === 0) return <p class="table-empty">{words.none}</p>;
  return (
    <ul class="record-list">
      {grants.map((grant) => (
        <li key={grant.id}>
          <Item grant={grant} form={form} isPersonUnsaid={isPersonUnsaid} />
        </li>
      ))}
    </ul>
  );
}

function Item({ grant, form, isPersonUnsaid }: { grant: GrantRow; form: FormState; isPersonUnsaid: boolean }): VNode {
  const { locale, format } = useSite();
  const words = useWords(grantsWords);
  const names: Readonly<Record<string, { name: string; may: string }>> = useWords(roleWords);
  const period =
    grant.endsOn === null ? `${format.shortDate(grant.startsOn)}, ${words.openEnd}` : format.dateRange(grant.startsOn, grant.endsOn);
  const hands = [
    grant.proposedBy && words.proposedBy(grant.proposedBy.displayName),
    grant.decidedBy && words.decidedBy(grant.decidedBy.displayName),
  ];
  return (
    <>
      <p class="record-title">
        {!isPersonUnsaid &&
          (grant.person ? (
            <>
              <a href={addressOf(patterns.person, { id: grant.person.id })}>{grant.person.displayName}</a>:{" "}
            </>
          ) : (
            `${words.unseen}: `
          ))}
        {names[grant.role]?.name ?? grant.role}
        {grant.isActing && ` (${words.acting})`}
      </p>
      <p>
        {words.forUnit} {grant.unit ? nameIn(locale, grant.unit) : "–"} · {period}
      </p>
      <p class="hint">
        {words.reason}: {grant.reason}
      </p>
      {hands.some(Boolean) && <p class="hint">{hands.filter(Boolean).join(" ")}</p>}
      {grant.stateReason && <p class="hint">{grant.stateReason}</p>}
      <p>
        <StateBadge tone={tones[grant.state] ?? "draft"}>{words.states[grant.state] ?? grant.state}</StateBadge>
      </p>
      <Decisions
        actions={grant.allowedActions}
        form={form}
        words={words.actions}
        kindOf={(action) => (action === "confirm" ? "primary" : action === "end" ? "danger" : "secondary")}
        suffix={grant.id}
        isEmptyUnsaid
      />
    </>
  );
}

export function ProposeGrant({ units, form }: { units: readonly UnitChoice[]; form: FormState }): VNode {
  const { locale, format, now } = useSite();
  const words = useWords(grantsWords);
  const names = useWords(roleWords);
  return (
    <Fold label={words.propose} act="propose" form={form}>
      <p>{words.proposeWhat}</p>
      <Form act="propose" form={form} submit={words.propose}>
        <Choices
          name="role"
          label={words.role}
          pick="one"
          options={roles.map((role) => ({ value: role, label: names[role].name, hint: names[role].may }))}
        />
        <Select
          name="unitId"
          label={words.unit}
          hint={words.unitHint}
          options={units.map((unit) => ({ value: unit.id, label: nameIn(locale, unit) }))}
        />
        <div class="field-row">
          <Field name="startsOn" label={words.startsOn} type="date" value={format.localDate(now)} isRequired />
          <Field name="endsOn" label={words.endsOn} hint={words.endsOnHint} type="date" isRequired={false} />
        </div>
        <Choices
          name="isActing"
          label={words.acting}
          pick="many"
          options={[{ value: "yes", label: words.acting, hint: words.actingHint }]}
        />
        <Field name="reason" label={words.reason} hint={words.reasonHint} isRequired maxLength={1000} />
      </Form>
    </Fold>
  );
}
