import type { VNode } from "preact";
import { Field } from "../../components/field.tsx";
import { Select } from "../../components/select.tsx";
import { useSite, useWords } from "../../site.ts";
import { ruleSetCodesWords } from "./rule-set-codes.messages.ts";
import { cutCodes, finalCodes } from "./rule-set-form.ts";
import type { RuleSetContent } from "./rule-set-form.ts";
import { moreRows } from "./rule-set-rows.ts";

/** The moves by which vacant needs are filled: each a row with its number, so that an order is changed without any script. */
export function FillingFields({ base }: { base: RuleSetContent }): VNode {
  const { format } = useSite();
  const words = useWords(ruleSetCodesWords);
  const rows = Array.from({ length: base.filling.length + moreRows }, (_, row) => base.filling[row] ?? null);
  return (
    <fieldset class="field">
      <legend>{words.fillingTitle}</legend>
      <p class="hint">{words.fillingHint}</p>
      {rows.map((step, row) => {
        const name = (field: string): string => `content.filling.${row}.${field}`;
        const text = { maxLength: 20, isRequired: step !== null } as const;
        return (
          <fieldset class="field-group" key={row}>
            <legend>{step ? words.stepOf(format.number(row + 1)) : words.newStep}</legend>
            <div class="field-row">
              <Field name={name("order")} label={words.order} value={step ? String(row + 1) : ""} inputMode="numeric" maxLength={3} />
              <Field name={name("step")} label={words.step} value={step?.step ?? ""} {...text} />
              <Field name={name("status")} label={words.moved} value={(step && base.codes.final.moved[step.step]) ?? ""} {...text} />
            </div>
            <div class="field-row">
              <Pick name={name("vacant")} label={words.vacant} value={step?.vacant} words={words.vacants} />
              <Pick name={name("from")} label={words.from} value={step?.from} words={words.froms} />
              <Pick name={name("place")} label={words.place} value={step?.place} words={words.places} />
              <Pick name={name("threshold")} label={words.threshold} value={step?.threshold} words={words.thresholds} />
            </div>
          </fieldset>
        );
      })}
    </fieldset>
  );
}

/** What the lists print for each case. */
export function CodeFields({ base: { codes } }: { base: RuleSetContent }): VNode {
  const words = useWords(ruleSetCodesWords);
  return (
    <fieldset class="field">
      <legend>{words.codesTitle}</legend>
      <p class="hint">{words.codesHint}</p>
      <fieldset class="field-group">
        <legend>{words.lists.cut}</legend>
        <div class="field-row">
          {cutCodes.map((each) => (
            <Field
              key={each}
              name={`content.codes.cut.${each}`}
              label={words.cut[each]}
              value={codes.cut[each]}
              maxLength={20}
              isRequired
            />
          ))}
        </div>
      </fieldset>
      <fieldset class="field-group">
        <legend>{words.lists.final}</legend>
        <div class="field-row">
          {finalCodes.map((each) => (
            <Field
              key={each}
              name={`content.codes.final.${each}`}
              label={words.final[each]}
              value={codes.final[each]}
              maxLength={20}
              isRequired
            />
          ))}
        </div>
      </fieldset>
      <Field
        name="content.codes.exclusions"
        label={words.exclusions}
        hint={words.exclusionsHint}
        value={codes.exclusions.join(", ")}
        maxLength={200}
      />
    </fieldset>
  );
}

const Pick = ({
  name,
  label,
  value,
  words,
}: {
  name: string;
  label: string;
  value: string | undefined;
  words: Readonly<Record<string, string>>;
}): VNode => (
  <Select name={name} label={label} value={value ?? ""} options={Object.entries(words).map(([each, label]) => ({ value: each, label }))} />
);
