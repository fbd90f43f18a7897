import type { ComponentChildren, VNode } from "preact";
import type { AllowedAction } from "../../components/actions.tsx";
import { Button } from "../../components/button.tsx";
import type { ButtonKind } from "../../components/button.tsx";
import { Field } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import type { FormState } from "../../form.ts";
import { useSite, useWords } from "../../site.ts";
import { Fold } from "./fold.tsx";
import { officeWords } from "./office.messages.ts";

export interface DecisionWords {
  /** The button. */
  readonly label: string;
  /** What happens, in one sentence. */
  readonly explain: string;
}

export interface DecisionsProps {
  /** `allowedActions` of the thing, as the API answers it. */
  actions: readonly AllowedAction[];
  form: FormState;
  /** Actions without words have another place on the page, e.g. UPDATE is the form above. */
  words: Readonly<Record<string, DecisionWords>>;
  /** More fields of an action, before the reason. */
  fields?: Readonly<Record<string, ComponentChildren>>;
  kindOf?(action: string): ButtonKind;
  /** Sent with every action. */
  hidden?: Readonly<Record<string, string>>;
  /** Put behind the name of the action where a page has several things: `SIGN-<id>`. */
  suffix?: string;
  isEmptyUnsaid?: boolean;
}

/**
 * What may be done with a thing: each action with what it means, and where it is not possible why not and from when.
 * Order and allowance are the API's; no rule lives here.
 */
export function Decisions(props: DecisionsProps): VNode | null {
  const words = useWords(officeWords);
  const shown = props.actions.filter(({ action }) => Object.hasOwn(props.words, action));
  if (shown.length === 0) return props.isEmptyUnsaid ? null : <p class="hint">{words.nothingToDo}</p>;
  return (
    <ul class="decisions">
      {shown.map((each) => (
        <li key={each.action}>
          <Decision {...props} action={each} />
        </li>
      ))}
    </ul>
  );
}

function Decision({
  action,
  form,
  words,
  fields = {},
  kindOf = () => "primary",
  hidden = {},
  suffix,
}: DecisionsProps & { action: AllowedAction }): VNode {
  const { words: shell, format } = useSite();
  const act = suffix === undefined ? action.action : `${action.action}-${suffix}`;
  const { label, explain } = words[action.action] ?? { label: action.action, explain: "" };
  const kind = kindOf(action.action);
  const extra = fields[action.action];
  if (!action.allowed) {
    return (
      <>
        <p class="decision-what">{explain}</p>
        <Button kind="quiet" type="button" isDisabled describedBy={`why-${act}`}>
          {label}
        </Button>
        <p class="decision-why" id={`why-${act}`}>
          {action.reason && `${shell.form.whyNot} ${action.reason}`}{" "}
          {action.availableFrom && shell.form.availableFrom(format.dateTime(action.availableFrom))}
        </p>
      </>
    );
  }
  if (!extra && !action.isReasonRequired) {
    return (
      <>
        <p class="decision-what">{explain}</p>
        <Form act={act} form={form} submit={label} submitKind={kind} hidden={hidden} />
      </>
    );
  }
  return (
    <>
      <p class="decision-what">{explain}</p>
      <Fold label={`${label}…`} kind={kind} act={act} form={form}>
        <Form act={act} form={form} submit={label} submitKind={kind} hidden={hidden} isDraftKept>
          {extra}
          {action.isReasonRequired && (
            <Field name="reason" label={shell.form.reason} hint={shell.form.reasonHint} rows={3} isRequired maxLength={1000} />
          )}
        </Form>
      </Fold>
    </>
  );
}
