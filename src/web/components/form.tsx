import { createContext } from "preact";
import type { ComponentChildren, VNode } from "preact";
import { useContext } from "preact/hooks";
import { blankForm, errorsOf, fieldOf } from "../form.ts";
import type { FormError, FormState } from "../form.ts";
import { useSite } from "../site.ts";
import { Button } from "./button.tsx";
import type { ButtonKind } from "./button.tsx";

export interface FormProps {
  /** Name of the act, unique on the page; `SubmittedForm.act` in the page's `act`. */
  act: string;
  /** The `form` that the view was given. */
  form: FormState;
  /** Words of the button. `null` where the children bring their own buttons. */
  submit: string | null;
  submitKind?: ButtonKind;
  /** Needed by file fields. */
  hasFiles?: boolean;
  /** Keeps what is typed on the phone until the server has answered. Never for secrets. */
  isDraftKept?: boolean;
  /** Where it is sent; by default to the page's own address. */
  action?: string;
  /** A script of its own (`client/islands`), with what it must know as `data-…`. */
  island?: { readonly name: string; readonly data: Readonly<Record<`data-${string}`, string>> };
  /** Values that travel with the form, unseen. */
  hidden?: Readonly<Record<string, string>>;
  children?: ComponentChildren;
}

interface FormScope {
  readonly act: string;
  readonly form: FormState;
}
const FormContext = createContext<FormScope>({ act: "", form: blankForm });

/** A form that posts to the page's own address. On refusal it lists every error and links each to its field. */
export function Form({
  act,
  form,
  submit,
  submitKind = "primary",
  hasFiles = false,
  isDraftKept = false,
  action,
  island,
  hidden = {},
  children,
}: FormProps): VNode {
  const { words, address } = useSite();
  const own = form.act === act ? form : blankForm;
  return (
    <form
      class="form"
      method="post"
      action={action ?? address}
      encType={hasFiles ? "multipart/form-data" : undefined}
      noValidate
      data-island={isDraftKept ? "draft" : island?.name}
      {...island?.data}
      data-restored={isDraftKept ? words.form.draftRestored : undefined}
      data-discard={isDraftKept ? words.form.draftDiscard : undefined}
      data-refused={own.errors.length > 0 ? "" : undefined}
    >
      <input type="hidden" name="act" value={act} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {own.errors.length > 0 && <Refusals act={act} errors={own.errors} values={own.values} />}
      <FormContext.Provider value={{ act, form: own }}>{children}</FormContext.Provider>
      {submit !== null && (
        <div class="form-end">
          <Button kind={submitKind}>{submit}</Button>
        </div>
      )}
    </form>
  );
}

/** What a control inside `<Form>` needs: its id, what was typed, and the refusals of its path. */
export function useControl(name: string): { id: string; typed: readonly string[] | null; errors: readonly FormError[] } {
  const { act, form } = useContext(FormContext);
  return { id: controlId(act, name), typed: form.act === null ? null : (form.values[name] ?? []), errors: errorsOf(form, name) };
}

const controlId = (act: string, name: string): string => `${act || "f"}-${name.replaceAll(".", "-")}`;

function Refusals({ act, errors, values }: { act: string; errors: readonly FormError[]; values: FormState["values"] }): VNode {
  const { words } = useSite();
  const title = `${act}-refused`;
  return (
    <div class="refusals" role="alert" aria-labelledby={title} tabIndex={-1} data-focus>
      <h2 id={title}>{words.form.refused(errors.length)}</h2>
      <ul>
        {errors.map((error) => {
          const name = fieldOf(error.path);
          const isOnPage = Object.hasOwn(values, name);
          return (
            <li key={`${name} ${error.code}`}>{isOnPage ? <a href={`#${controlId(act, name)}`}>{error.message}</a> : error.message}</li>
          );
        })}
      </ul>
    </div>
  );
}
