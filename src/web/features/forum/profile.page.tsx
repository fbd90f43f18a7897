import type { VNode } from "preact";
import { Empty } from "../../components/empty.tsx";
import { Field } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { FormState } from "../../form.ts";
import { definePage, Redirect, settled } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useWords } from "../../site.ts";
import { forumWords } from "./forum.messages.ts";
import { newTopicWords } from "./new-topic.messages.ts";
import { TopicItems } from "./topic-items.tsx";

type Found = ResultOf<typeof profileQuery>;

const profileQuery = graphql(`
  query ForumProfile {
    ownForumProfile {
      name
    }
    topics(filter: { isOwn: true }, orderBy: NEWEST, first: 50) {
      nodes {
        code
        title
        state
        lastPostAt
        postCount
        category {
          name
          nameEn
        }
        answerUnit {
          name
          nameEn
        }
        answerClock {
          next
          dueOn
          isOverdue
        }
      }
    }
  }
`);

const setMutation = graphql(`
  mutation ForumProfileSet($input: ForumProfileSetInput!) {
    forumProfileSet(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const forumProfilePage = definePage<Found>({
  path: patterns.forumProfile,
  area: "public",
  isPersonal: true,
  load: async ({ execute, viewer }) =>
    viewer.kind === "PERSON" ? execute(profileQuery, {}) : new Redirect(addressOf(patterns.signIn, {}, { lanjut: patterns.forumProfile })),
  title: (_, { locale }) => newTopicWords[locale].profileTitle,
  description: (_, { locale }) => newTopicWords[locale].profileDescription,
  trail: (_, { locale }) => [{ href: patterns.forum, label: forumWords[locale].title }],
  View: ({ data, form }) => <Profile {...data} form={form} />,
  act: async (form, { execute }) =>
    settled(
      (await execute(setMutation, { input: { name: form.text("name") } })).forumProfileSet,
      new Redirect(patterns.forumProfile, "saved"),
    ),
});

function Profile({ ownForumProfile: own, topics, form }: Found & { form: FormState }): VNode {
  const words = useWords(newTopicWords);
  const forum = useWords(forumWords);
  return (
    <>
      <h1>{words.profileTitle}</h1>
      <p class="lead">{words.profileLead}</p>
      <p>{own ? words.profileNow(own.name) : words.profileNone}</p>
      <Form act="name" form={form} submit={words.profileSave}>
        <Field
          name="name"
          label={words.profileField}
          hint={`${words.profileHint} ${own ? words.profileWarning : ""}`}
          value={own?.name ?? ""}
          maxLength={40}
          autoComplete="nickname"
          isRequired
        />
      </Form>
      <section>
        <h2>{words.mine}</h2>
        {topics.nodes.length === 0 ? (
          <Empty title={words.mineNone} link={{ href: patterns.newTopic, label: forum.open }}>
            {words.mineNoneWhat}
          </Empty>
        ) : (
          <TopicItems items={topics.nodes} label={words.mine} level="h3" />
        )}
      </section>
    </>
  );
}
