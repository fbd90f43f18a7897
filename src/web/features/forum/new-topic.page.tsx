import type { VNode } from "preact";
import { Button } from "../../components/button.tsx";
import { Field } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Select } from "../../components/select.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { FormState, SubmittedForm } from "../../form.ts";
import { definePage, payloadOf, Redirect, Refused, Shown } from "../../page.ts";
import type { PageRequest } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { nameIn } from "../recruitment/names.ts";
import { forumWords } from "./forum.messages.ts";
import { newTopicWords } from "./new-topic.messages.ts";
import { SignInFirst } from "./sign-in-first.tsx";

interface Similar {
  readonly code: string;
  readonly title: string | null;
}
interface NewTopic {
  readonly categories: ResultOf<typeof categoriesQuery>["forumCategories"]["nodes"];
  readonly typed: { readonly categoryCode: string; readonly title: string; readonly body: string };
  /** `null`: not looked for yet. */
  readonly similar: readonly Similar[] | null;
}

const categoriesQuery = graphql(`
  query NewTopicCategories {
    forumCategories(first: 50) {
      nodes {
        code
        name
        nameEn
        isOpen
      }
    }
  }
`);

const similarQuery = graphql(`
  query SimilarTopics($text: String!) {
    topicSearch(text: $text, first: 5) {
      code
      title
    }
  }
`);

const openMutation = graphql(`
  mutation TopicOpen($input: TopicOpenInput!) {
    topicOpen(input: $input) {
      topic {
        code
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const newTopicPage = definePage<NewTopic>({
  path: patterns.newTopic,
  area: "public",
  load: async ({ execute, query }) => ({
    categories: (await execute(categoriesQuery, {})).forumCategories.nodes.filter(({ isOpen }) => isOpen),
    typed: { categoryCode: query.get("kategori") ?? "", title: query.get("judul") ?? "", body: "" },
    similar: null,
  }),
  title: (_, { locale }) => newTopicWords[locale].title,
  description: (_, { locale }) => newTopicWords[locale].description,
  trail: (_, { locale }) => [{ href: patterns.forum, label: forumWords[locale].title }],
  View: ({ data, form }) => <NewTopicView {...data} form={form} />,
  act,
});

async function act(form: SubmittedForm, { execute }: PageRequest): Promise<Redirect | Refused | Shown<NewTopic>> {
  const typed = { categoryCode: form.text("categoryCode"), title: form.text("title"), body: form.text("body") };
  if (form.act === "check") {
    const [{ forumCategories }, { topicSearch }] = await Promise.all([
      execute(categoriesQuery, {}),
      execute(similarQuery, { text: typed.title.slice(0, 150) }),
    ]);
    return new Shown({ categories: forumCategories.nodes.filter(({ isOpen }) => isOpen), typed, similar: topicSearch });
  }
  const { topic, userErrors } = payloadOf((await execute(openMutation, { input: typed })).topicOpen);
  return userErrors.length > 0 ? new Refused(userErrors) : new Redirect(addressOf(patterns.topic, { code: topic?.code ?? "" }), "sent");
}

function NewTopicView({ categories, typed, similar, form }: NewTopic & { form: FormState }): VNode {
  const { locale, viewer, address } = useSite();
  const words = useWords(newTopicWords);
  const isRefused = form.act === "open";
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {viewer.kind === "PERSON" ? (
        <Form act="open" form={form} submit={null} isDraftKept>
          <Select
            name="categoryCode"
            label={words.category}
            blank={words.chooseCategory}
            options={categories.map((category) => ({ value: category.code, label: nameIn(locale, category) }))}
            value={typed.categoryCode}
            isRequired
          />
          <div data-island="similar" data-title={words.similarTitle}>
            <Field name="title" label={words.name} hint={words.nameHint} value={typed.title} maxLength={150} isRequired />
            <div data-similar role="status" hidden />
          </div>
          <Field name="body" label={words.body} hint={words.bodyHint} value={typed.body} rows={8} maxLength={5000} isRequired />
          {similar && <SimilarTopics similar={similar} />}
          <div class="form-end">
            {(similar || isRefused) && (
              <Button name="act" value="open">
                {words.open}
              </Button>
            )}
            <Button kind={similar || isRefused ? "quiet" : "primary"} name="act" value="check">
              {similar || isRefused ? words.checkAgain : words.check}
            </Button>
          </div>
        </Form>
      ) : (
        <SignInFirst title={words.signIn} what={words.signInWhat} button={words.signInButton} next={address} />
      )}
      <p>
        <a href={patterns.forumRules}>{words.rules}</a>
      </p>
    </>
  );
}

function SimilarTopics({ similar }: { similar: readonly Similar[] }): VNode {
  const words = useWords(newTopicWords);
  return (
    <section class="similar" aria-labelledby="mirip">
      <h2 id="mirip">{words.similarTitle}</h2>
      <p>{similar.length > 0 ? words.similar : words.noSimilar}</p>
      {similar.length > 0 && (
        <ul>
          {similar.map(({ code, title }) => (
            <li key={code}>
              <a href={addressOf(patterns.topic, { code })}>{title}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
