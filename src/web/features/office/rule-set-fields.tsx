import type { ComponentChildren, VNode } from "preact";
import { Field } from "../../components/field.tsx";
import { Select } from "../../components/select.tsx";
import { useSite, useWords } from "../../site.ts";
import { termWords } from "../recruitment/terms.messages.ts";
import { CodeFields, FillingFields } from "./rule-set-code-fields.tsx";
import { objectionStages, skdParts, thresholdParts } from "./rule-set-form.ts";
import type { RuleSetContent } from "./rule-set-form.ts";
import { moreRows } from "./rule-set-rows.ts";
import { ruleSetsWords } from "./rule-sets.messages.ts";

/** The content of a rule set as fields, filled from an older one. */
export function RuleSetFields({ base }: { base: RuleSetContent }): VNode {
  const { locale } = useSite();
  const words = useWords(ruleSetsWords);
  const { channels } = useWords(termWords);
  const written = (decimal: string): string => (locale === "id" ? decimal.replace(".", ",") : decimal);
  return (
    <>
      <div class="field-row">
        <Field name="content.title.id" label={words.titleId} isRequired maxLength={200} />
        <Field name="content.title.en" label={words.titleEn} isRequired maxLength={200} />
      </div>
      <div class="field-row">
        <Field name="content.code" label={words.code} hint={words.codeHint} isRequired maxLength={60} />
        <Digits name="content.year" label={words.year} value={base.year + 1} />
        <Select
          name="content.channel"
          label={words.channel}
          value={base.channel}
          options={Object.entries(channels).map(([value, { name }]) => ({ value, label: name }))}
        />
      </div>
      <Decrees base={base} />
      <Parts base={base} />
      <fieldset class="field">
        <legend>{words.weightsTitle}</legend>
        <p class="hint">{words.weightHint}</p>
        <div class="field-row">
          <Field name="content.weights.skd" label={words.skdWeight} value={written(base.weights.skd)} inputMode="decimal" isRequired />
          <Field name="content.weights.skb" label={words.skbWeight} value={written(base.weights.skb)} inputMode="decimal" isRequired />
          <Digits name="content.multiplier" label={words.multiplier} value={base.multiplier} />
        </div>
        <p class="hint">{words.multiplierHint}</p>
      </fieldset>
      <Thresholds base={base} />
      <Objections base={base} />
      <FillingFields base={base} />
      <CodeFields base={base} />
    </>
  );
}

const Digits = ({ name, label, value }: { name: string; label: string; value: number | undefined }): VNode => (
  <Field name={name} label={label} value={value === undefined ? "" : String(value)} inputMode="numeric" maxLength={9} />
);

const Group = ({ name, children }: { name: string; children: ComponentChildren }): VNode => (
  <fieldset class="field-group">
    <legend>{name}</legend>
    <div class="field-row">{children}</div>
  </fieldset>
);

function Decrees({ base }: { base: RuleSetContent }): VNode {
  const words = useWords(ruleSetsWords);
  const confidences = Object.entries(words.confidences).map(([value, label]) => ({ value, label }));
  const rows = Array.from({ length: base.decrees.length + moreRows }, (_, index) => base.decrees[index] ?? null);
  return (
    <fieldset class="field">
      <legend>{words.decreesTitle}</legend>
      <p class="hint">{words.decreesHint}</p>
      {rows.map((decree, index) => (
        <fieldset class="field-group" key={index}>
          <legend class="unseen">{`${words.decree} ${index + 1}`}</legend>
          <div class="field-row field-row-wide">
            <Field
              name={`content.decrees.${index}.number`}
              label={words.decreeNumber}
              value={decree?.number ?? ""}
              rows={2}
              maxLength={200}
            />
            <Field
              name={`content.decrees.${index}.subject.id`}
              label={words.subject}
              value={decree?.subject.id ?? ""}
              rows={2}
              maxLength={200}
            />
            <Field
              name={`content.decrees.${index}.subject.en`}
              label={words.subjectEn}
              value={decree?.subject.en ?? ""}
              rows={2}
              maxLength={200}
            />
            <Field name={`content.decrees.${index}.source`} label={words.source} value={decree?.source ?? ""} rows={2} maxLength={200} />
            {/* Never copied: whoever proposes says how sure the reading is this time. */}
            <Select
              name={`content.decrees.${index}.confidence`}
              label={words.confidence}
              blank={words.confidenceBlank}
              options={confidences}
            />
          </div>
        </fieldset>
      ))}
    </fieldset>
  );
}

function Parts({ base }: { base: RuleSetContent }): VNode {
  const words = useWords(ruleSetsWords);
  const { parts } = useWords(termWords);
  return (
    <fieldset class="field">
      <legend>{words.partsTitle}</legend>
      {skdParts.map((part) => (
        <Group key={part} name={parts[part].name}>
          <Digits name={`content.parts.${part}.items`} label={words.items} value={base.parts[part]?.items} />
          <Digits name={`content.parts.${part}.maximum`} label={words.maximum} value={base.parts[part]?.maximum} />
        </Group>
      ))}
      <Field name="content.skdMaximum" label={words.skdMaximum} value={base.skdMaximum} inputMode="numeric" isRequired isNarrow />
    </fieldset>
  );
}

function Thresholds({ base }: { base: RuleSetContent }): VNode {
  const words = useWords(ruleSetsWords);
  const { kinds, parts } = useWords(termWords);
  const labels = { twk: parts.twk.name, tiu: parts.tiu.name, tkp: parts.tkp.name, total: words.total };
  return (
    <fieldset class="field">
      <legend>{words.thresholdsTitle}</legend>
      <p class="hint">{words.thresholdsHint}</p>
      {Object.entries(base.thresholds).map(([kind, threshold]) => (
        <Group key={kind} name={kinds[kind]?.name ?? kind}>
          {thresholdParts.map((part) => (
            <Digits key={part} name={`content.thresholds.${kind}.${part}`} label={labels[part]} value={threshold[part]} />
          ))}
        </Group>
      ))}
    </fieldset>
  );
}

function Objections({ base }: { base: RuleSetContent }): VNode {
  const words = useWords(ruleSetsWords);
  const { resultStages } = useWords(termWords);
  return (
    <fieldset class="field">
      <legend>{words.objectionTitle}</legend>
      {objectionStages.map((stage) => (
        <Group key={stage} name={resultStages[stage]?.name ?? stage}>
          <Digits
            name={`content.objection.stages.${stage}.windowDays`}
            label={words.windowDays}
            value={base.objection.stages[stage]?.windowDays}
          />
          <Digits
            name={`content.objection.stages.${stage}.answerDays`}
            label={words.answerDays}
            value={base.objection.stages[stage]?.answerDays}
          />
        </Group>
      ))}
    </fieldset>
  );
}
