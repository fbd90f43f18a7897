import type { VNode } from "preact";
import { checkedForm } from "../../checked-form.ts";
import { Empty } from "../../components/empty.tsx";
import { Field } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Choices, Select } from "../../components/select.tsx";
import { StateBadge } from "../../components/state-badge.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { FormState, SubmittedForm } from "../../form.ts";
import type { ForumCategoryKind } from "../../gql/graphql.ts";
import { definePage, NotFound, Redirect, Refused, settled } from "../../page.ts";
import type { PageRequest } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { forumTerms } from "../forum/forum-terms.messages.ts";
import { unitChoices } from "../people/unit-choices.ts";
import type { UnitChoice } from "../people/unit-choices.ts";
import { nameIn } from "../recruitment/names.ts";
import { Fold } from "./fold.tsx";
import { forumOfficeWords } from "./forum-office.messages.ts";
import { OfficeFrame } from "./office-frame.tsx";

type Category = ResultOf<typeof categoriesQuery>["forumCategories"]["nodes"][number];
interface Listed {
  readonly categories: readonly Category[];
  readonly units: readonly UnitChoice[];
}

const categoriesQuery = graphql(`
  query OfficeCategories {
    forumCategories(first: 100) {
      nodes {
        id
        code
        name
        nameEn
        description
        descriptionEn
        kind
        isOpen
        version
        unit {
          name
          nameEn
        }
      }
    }
  }
`);
const addMutation = graphql(`
  mutation ForumCategoryAdd($input: ForumCategoryAddInput!) {
    forumCategoryAdd(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const updateMutation = graphql(`
  mutation ForumCategoryUpdate($input: ForumCategoryUpdateInput!) {
    forumCategoryUpdate(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const forumCategoriesPage = definePage<Listed>({
  path: patterns.officeCategories,
  area: "office",
  async load(request) {
    const [{ forumCategories }, units] = await Promise.all([request.execute(categoriesQuery, {}), unitChoices(request)]);
    return { categories: forumCategories.nodes, units };
  },
  title: (_, { locale }) => forumOfficeWords[locale].categoriesTitle,
  description: (_, { locale }) => forumOfficeWords[locale].categoriesDescription,
  View: ({ data, form }) => <Categories {...data} form={form} />,
  act,
});

/** Addresses below `/forum` that are pages: a category of that code could not be opened. */
const taken = Object.values(patterns).flatMap((path) => /^\/forum\/([^:/]+)$/.exec(path)?.[1] ?? []);

async function act(form: SubmittedForm, { execute, locale }: PageRequest): Promise<NotFound | Redirect | Refused> {
  const checked = checkedForm(form, locale);
  const fields = {
    name: form.text("name"),
    nameEn: form.optional("nameEn"),
    description: form.text("description"),
    descriptionEn: form.optional("descriptionEn"),
    ordinal: checked.optionalInteger("ordinal"),
  };
  if (form.act === "add") {
    const code = form.text("code").trim();
    const kind = checked.term<ForumCategoryKind>("kind", forumTerms.id.categoryKinds);
    const unitId = checked.choice("unitId");
    const refused = checked.refused();
    if (refused) return refused;
    if (taken.includes(code)) return new Refused([{ code: "TAKEN", path: ["input", "code"], message: forumOfficeWords[locale].taken }]);
    const { forumCategoryAdd } = await execute(addMutation, { input: { ...fields, code, kind, unitId } });
    return settled(forumCategoryAdd, new Redirect(patterns.officeCategories, "created"));
  }
  if (!form.act.startsWith("edit-")) return new NotFound();
  const refused = checked.refused();
  if (refused) return refused;
  const { ordinal, ...changes } = fields;
  const input = {
    ...changes,
    ...(ordinal === null ? {} : { ordinal }),
    id: form.text("id"),
    version: Number(form.text("version")),
    isOpen: form.text("isOpen") === "ya",
  };
  return settled((await execute(updateMutation, { input })).forumCategoryUpdate, new Redirect(patterns.officeCategories, "saved"));
}

function Categories({ categories, units, form }: Listed & { form: FormState }): VNode {
  const { locale } = useSite();
  const words = useWords(forumOfficeWords);
  const { categoryKinds } = useWords(forumTerms);
  return (
    <OfficeFrame>
      <h1>{words.categoriesTitle}</h1>
      <p class="lead">{words.categoriesLead}</p>
      {categories.length === 0 ? (
        <Empty title={words.categoriesNone}>{words.categoriesNoneWhat}</Empty>
      ) : (
        <ul class="log-list">
          {categories.map((category) => (
            <li key={category.id}>
              <h2>
                <a href={addressOf(patterns.forumCategory, { category: category.code })}>{nameIn(locale, category)}</a>
              </h2>
              <p>
                <StateBadge tone={category.isOpen ? "open" : "stopped"}>{category.isOpen ? words.open : words.closed}</StateBadge>{" "}
                <span class="hint">
                  {categoryKinds[category.kind]} · {category.unit && nameIn(locale, category.unit)} · {category.code}
                </span>
              </p>
              <Fold label={words.edit} act={`edit-${category.id}`} form={form}>
                <Form
                  act={`edit-${category.id}`}
                  form={form}
                  submit={words.save}
                  hidden={{ id: category.id, version: String(category.version) }}
                >
                  <TextFields category={category} />
                  <Choices
                    name="isOpen"
                    label={words.takes}
                    pick="one"
                    values={[category.isOpen ? "ya" : "tidak"]}
                    options={[
                      { value: "ya", label: words.open },
                      { value: "tidak", label: words.closed },
                    ]}
                  />
                </Form>
              </Fold>
            </li>
          ))}
        </ul>
      )}
      <Fold label={words.add} act="add" form={form} isOpen={categories.length === 0}>
        <Form act="add" form={form} submit={words.add}>
          <Field name="code" label={words.code} hint={words.codeHint} maxLength={40} isRequired />
          <Choices
            name="kind"
            label={words.categoryKind}
            pick="one"
            options={Object.entries(categoryKinds).map(([value, label]) => ({ value, label }))}
          />
          <Select
            name="unitId"
            label={words.unit}
            blank="—"
            options={units.map((unit) => ({ value: unit.id, label: nameIn(locale, unit) }))}
            isRequired
          />
          <TextFields category={null} />
        </Form>
      </Fold>
    </OfficeFrame>
  );
}

function TextFields({ category }: { category: Category | null }): VNode {
  const words = useWords(forumOfficeWords);
  return (
    <>
      <Field name="name" label={words.name} value={category?.name ?? ""} maxLength={100} isRequired />
      <Field name="nameEn" label={words.nameEn} value={category?.nameEn ?? ""} maxLength={100} isRequired={false} />
      <Field name="description" label={words.text} value={category?.description ?? ""} rows={3} maxLength={500} isRequired />
      <Field name="descriptionEn" label={words.textEn} value={category?.descriptionEn ?? ""} rows={3} maxLength={500} isRequired={false} />
      <Field name="ordinal" label={words.ordinal} hint={words.ordinalHint} inputMode="numeric" isRequired={false} isNarrow />
    </>
  );
}
