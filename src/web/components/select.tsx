import type { VNode } from "preact";
import { ControlFrame, FieldErrors, describedBy } from "./field.tsx";
import type { ControlProps } from "./field.tsx";
import { useControl } from "./form.tsx";

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export interface SelectProps extends ControlProps {
  options: readonly Option[];
  /** Words of the empty choice; without it the first option is chosen. */
  blank?: string;
}

export function Select(props: SelectProps): VNode {
  const { id, typed, errors } = useControl(props.name);
  const value = typed?.[0] ?? props.value ?? "";
  return (
    <ControlFrame id={id} {...props} errors={errors}>
      <select
        id={id}
        name={props.name}
        required={props.isRequired}
        aria-invalid={errors.length > 0 ? "true" : undefined}
        aria-describedby={describedBy(id, props.hint, errors)}
      >
        {props.blank !== undefined && <option value="">{props.blank}</option>}
        {props.options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </ControlFrame>
  );
}

export interface ChoicesProps extends Omit<ControlProps, "value"> {
  options: readonly Option[];
  /** `one` of them (radio buttons) or `many` (check boxes). */
  pick: "one" | "many";
  values?: readonly string[];
}

/** All choices in sight: better than a list to open where there are up to about seven. */
export function Choices(props: ChoicesProps): VNode {
  const { id, typed, errors } = useControl(props.name);
  const chosen = typed ?? props.values ?? [];
  return (
    <fieldset
      class={errors.length > 0 ? "field choices has-error" : "field choices"}
      id={id}
      aria-describedby={describedBy(id, props.hint, errors)}
    >
      <legend>{props.label}</legend>
      {props.hint && (
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      <FieldErrors id={id} errors={errors} />
      {props.options.map((option) => (
        <label class="choice" key={option.value}>
          <input
            type={props.pick === "one" ? "radio" : "checkbox"}
            name={props.name}
            value={option.value}
            checked={chosen.includes(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
