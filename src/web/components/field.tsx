import type { ComponentChildren, VNode } from "preact";
import type { FormError } from "../form.ts";
import { useSite } from "../site.ts";
import { useControl } from "./form.tsx";

export interface ControlProps {
  /** Path of the input, `schedule.0.opensOn`: refusals of that path stand here. */
  name: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  isRequired?: boolean;
  /** Value before anything was typed. */
  value?: string;
}

export interface FieldProps extends ControlProps {
  type?: "text" | "number" | "date" | "datetime-local" | "time" | "email" | "tel" | "search" | "url";
  inputMode?: "numeric" | "decimal" | "text";
  autoComplete?: string;
  /** More than one line makes a text area. */
  rows?: number;
  maxLength?: number;
  min?: string;
  max?: string;
  /** For a few digits: the width says how much is expected. */
  isNarrow?: boolean;
  /** Suggestions of a native combobox; anything else may be typed too. */
  suggestions?: readonly string[];
}

/** One line or area of text with label, hint and refusals. */
export function Field(props: FieldProps): VNode {
  const { id, typed, errors } = useControl(props.name);
  const value = typed?.[0] ?? props.value ?? "";
  const shared = {
    id,
    name: props.name,
    required: props.isRequired,
    maxLength: props.maxLength,
    autoComplete: props.autoComplete,
    "aria-invalid": errors.length > 0 ? ("true" as const) : undefined,
    "aria-describedby": describedBy(id, props.hint, errors),
  };
  return (
    <ControlFrame id={id} {...props} errors={errors}>
      {props.rows && props.rows > 1 ? (
        <textarea {...shared} rows={props.rows}>
          {value}
        </textarea>
      ) : (
        <input
          {...shared}
          type={props.type ?? "text"}
          inputMode={props.inputMode}
          min={props.min}
          max={props.max}
          class={props.isNarrow ? "narrow" : undefined}
          value={value}
          list={props.suggestions ? `${id}-list` : undefined}
        />
      )}
      {props.suggestions && (
        <datalist id={`${id}-list`}>
          {props.suggestions.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </ControlFrame>
  );
}

/** A field that suggests: the browser's own combobox, which works without script. */
export const Combobox = (props: FieldProps & { suggestions: readonly string[] }): VNode => <Field {...props} />;

export interface FileFieldProps extends Omit<ControlProps, "value"> {
  /** `.csv,.xlsx` */
  accept: string;
  /** Bytes. */
  limit: number;
}

/** A file, with its name, size and first lines shown before sending where script runs. */
export function FileField(props: FileFieldProps): VNode {
  const { words, format } = useSite();
  const { id, errors } = useControl(props.name);
  const hint = (
    <>
      {props.hint} {words.form.fileLimit(format.bytes(props.limit))}
    </>
  );
  return (
    <ControlFrame id={id} {...props} hint={hint} errors={errors}>
      <input
        id={id}
        type="file"
        name={props.name}
        accept={props.accept}
        required={props.isRequired}
        aria-invalid={errors.length > 0 ? "true" : undefined}
        aria-describedby={describedBy(id, hint, errors)}
        data-island="file-preview"
        data-label={words.form.fileChosen}
        data-locale={words.language === "English" ? "en" : "id"}
      />
    </ControlFrame>
  );
}

export const describedBy = (id: string, hint: ComponentChildren, errors: readonly FormError[]): string | undefined =>
  [hint ? `${id}-hint` : "", errors.length > 0 ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined;

export interface ControlFrameProps {
  id: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  isRequired?: boolean;
  errors: readonly FormError[];
  children: ComponentChildren;
}

/** Label above, hint below it, refusals next to the control. */
export function ControlFrame({ id, label, hint, isRequired, errors, children }: ControlFrameProps): VNode {
  return (
    <div class={errors.length > 0 ? "field has-error" : "field"}>
      <label for={id}>
        {label} <RequiredMark isRequired={isRequired} />
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldErrors id={id} errors={errors} />
      {children}
    </div>
  );
}

export function FieldErrors({ id, errors }: { id: string; errors: readonly FormError[] }): VNode | null {
  const { words } = useSite();
  if (errors.length === 0) return null;
  return (
    <div class="field-error" id={`${id}-error`}>
      {errors.map((error) => (
        <p key={error.code}>
          <span class="unseen">{words.form.errorPrefix} </span>
          {error.message}
        </p>
      ))}
    </div>
  );
}

/** Only what may stay empty is marked when most must be filled in, and the other way round: here the optional is the rare case. */
export function RequiredMark({ isRequired }: { isRequired: boolean | undefined }): VNode | null {
  const { words } = useSite();
  return isRequired === false ? <span class="mark">({words.form.optional})</span> : null;
}
