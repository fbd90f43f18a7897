import type { VNode } from "preact";
import type { FormState } from "../form.ts";
import { useSite } from "../site.ts";
import type { ButtonKind } from "./button.tsx";
import { Button } from "./button.tsx";
import { Field } from "./field.tsx";
import { Form } from "./form.tsx";

export interface AllowedAction {
  readonly action: string;
  readonly allowed: boolean;
  /** Why not, in the reader's language. */
  readonly reason: string | null;
  readonly availableFrom: string | null;
  readonly isReasonRequired: boolean;
}

export interface ActionsProps {
  /** `allowedActions` of the thing, as the API answers it. */
  actions: readonly AllowedAction[];
  form: FormState;
  /** Words of each action's button. */
  labelOf(action: string): string;
  kindOf?(action: string): ButtonKind;
  /** Sent with every action, e.g. the version that the page shows. */
  hidden?: Readonly<Record<string, string>>;
}

/** Buttons for what the reader may do now, and for the rest the reason. The act is the action's name. No rule lives here. */
export function Actions({ actions, form, labelOf, kindOf = () => "secondary", hidden = {} }: ActionsProps): VNode | null {
  const { words, format } = useSite();
  if (actions.length === 0) return null;
  return (
    <div class="actions-list">
      {actions.map((each) =>
        each.allowed ? (
          <Form
            key={each.action}
            act={each.action}
            form={form}
            submit={labelOf(each.action)}
            submitKind={kindOf(each.action)}
            hidden={hidden}
          >
            {each.isReasonRequired && <Field name="reason" label={words.form.reason} hint={words.form.reasonHint} rows={3} isRequired />}
          </Form>
        ) : (
          <div key={each.action} class="action-closed">
            <Button kind="quiet" type="button" isDisabled describedBy={`why-${each.action}`}>
              {labelOf(each.action)}
            </Button>
            <p class="hint" id={`why-${each.action}`}>
              {each.reason && `${words.form.whyNot} ${each.reason}`}{" "}
              {each.availableFrom && words.form.availableFrom(format.dateTime(each.availableFrom))}
            </p>
          </div>
        ),
      )}
    </div>
  );
}
