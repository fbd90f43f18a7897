import type { ComponentChildren, VNode } from "preact";
import type { ButtonKind } from "../../components/button.tsx";
import type { FormState } from "../../form.ts";

export interface FoldProps {
  label: string;
  kind?: ButtonKind;
  /** Open from the start. A fold whose form was refused is open too: nobody must look for the refusal. */
  isOpen?: boolean;
  act?: string;
  form?: FormState;
  children: ComponentChildren;
}

/** A form behind a button, for what is done now and then. Works without script. */
export const Fold = ({ label, kind = "secondary", isOpen = false, act, form, children }: FoldProps): VNode => (
  <details class="fold" open={isOpen || (act !== undefined && form?.act === act)}>
    <summary class={`button ${kind}`}>{label}</summary>
    <div class="fold-inside">{children}</div>
  </details>
);
