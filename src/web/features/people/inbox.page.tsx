import type { VNode } from "preact";
import type { KeptMessage } from "../../../kernel/messenger/kept-inbox.ts";
import { Empty } from "../../components/empty.tsx";
import { Facts } from "../../components/facts.tsx";
import { type AnyPage, definePage } from "../../page.ts";
import { patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { inboxWords } from "./inbox.messages.ts";

/** What nobody carried away, so that a developer can sign in. Registered outside production only. */
export const inboxPage = (messages: () => readonly KeptMessage[]): AnyPage =>
  definePage<readonly KeptMessage[]>({
    path: patterns.devInbox,
    area: "public",
    isPersonal: true,
    load: async () => messages(),
    title: (_, { locale }) => inboxWords[locale].title,
    description: (_, { locale }) => inboxWords[locale].description,
    View: ({ data }) => <Inbox messages={data} />,
  });

function Inbox({ messages }: { messages: readonly KeptMessage[] }): VNode {
  const words = useWords(inboxWords);
  const { format } = useSite();
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {messages.length === 0 && <Empty title={words.emptyTitle}>{words.empty}</Empty>}
      {messages.map(({ to, subject, body, sentAt }, index) => (
        <article key={index} class="prose">
          <h2>{subject}</h2>
          <Facts
            items={[
              { label: words.to, value: to.address },
              { label: words.sentAt, value: format.dateTime(sentAt) },
            ]}
          />
          {body.split("\n").map((line) => (
            <p key={line}>{line}</p>
          ))}
        </article>
      ))}
    </>
  );
}
