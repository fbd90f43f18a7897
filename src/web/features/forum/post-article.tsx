import type { VNode } from "preact";
import { Field } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Select } from "../../components/select.tsx";
import type { FormState } from "../../form.ts";
import { addressOf } from "../../paths.ts";
import { patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { roleWords } from "../people/roles.messages.ts";
import { nameIn } from "../recruitment/names.ts";
import { forumTerms } from "./forum-terms.messages.ts";
import { SignInFirst } from "./sign-in-first.tsx";
import type { PostDetails, ShownPost, TopicHead } from "./topic-queries.ts";
import type { Asked } from "./topic-view.tsx";
import { topicWords } from "./topic.messages.ts";

export interface PostContext {
  readonly topic: TopicHead;
  readonly details: ReadonlyMap<string, PostDetails>;
  readonly asked: Asked | null;
  readonly form: FormState;
}

/** A post: who, when, the text or why there is none, and what the reader may do with it. */
export function PostArticle({ post, topic, details, asked, form }: PostContext & { post: ShownPost }): VNode {
  const { format } = useSite();
  const words = useWords(topicWords);
  const own = details.get(post.id);
  const title = `tulisan-${post.number}`;
  return (
    <article class={post.unit ? "post post-official" : "post"} id={title} aria-labelledby={`${title}-judul`}>
      <header class="post-head">
        <h3 id={`${title}-judul`}>
          <Author post={post} />
        </h3>
        <p class="hint">
          <a href={`#${title}`} aria-label={words.postLabel(format.number(post.number))}>
            #{post.number}
          </a>{" "}
          <time dateTime={post.postedAt}>{format.dateTime(post.postedAt)}</time>
          {post.editedAt && ` · ${words.edited(format.dateTime(post.editedAt))}`}
        </p>
      </header>
      {post.html === null ? <Missing post={post} details={own} form={form} /> : <Text html={post.html} />}
      {post.html !== null && own && own.revisions.length > 0 && <Revisions revisions={own.revisions} />}
      {post.html !== null && <PostLinks post={post} topic={topic} />}
      {asked?.id === post.id && post.html !== null && <AskedForm act={asked.act} post={post} topic={topic} details={own} form={form} />}
    </article>
  );
}

function Author({ post }: { post: ShownPost }): VNode {
  const { locale } = useSite();
  const words = useWords(topicWords);
  const { officialKinds } = useWords(forumTerms);
  const roles: Readonly<Record<string, { readonly name: string }>> = useWords(roleWords);
  if (!post.unit) return <>{post.author?.name}</>;
  const role = post.officialRole ? (roles[post.officialRole]?.name ?? post.officialRole) : "";
  return (
    <>
      <span class="post-kind">{post.officialKind ? officialKinds[post.officialKind] : words.official}</span>{" "}
      {words.officialFor(role, nameIn(locale, post.unit))}
    </>
  );
}

/** The API makes it of an allow-list of elements (modules/forum/markdown.ts): nothing else may be put here. */
// oxlint-disable-next-line react/no-danger
const Text = ({ html }: { html: string }): VNode => <div class="post-text" dangerouslySetInnerHTML={{ __html: html }} />;

function Missing({ post, details, form }: { post: ShownPost; details: PostDetails | undefined; form: FormState }): VNode {
  const words = useWords(topicWords);
  const { rules } = useWords(forumTerms);
  const act = details?.moderationActs.find(({ action }) => action === "HIDE");
  if (post.state === "WITHDRAWN") return <p class="post-missing">{words.withdrawn}</p>;
  return (
    <div class="post-missing">
      <p>
        <strong>{words.hidden}</strong>
      </p>
      {act && <p>{words.hiddenBy(act.rule ? (rules[act.rule] ?? act.rule) : "", act.reason)}</p>}
      <p>
        <a href={act ? `${patterns.moderationLog}#${act.id}` : patterns.moderationLog}>{words.toLog}</a>
      </p>
      {post.isOwn && act?.outcome === "STANDS" && (
        <Form act="appeal" form={form} submit={words.appeal} submitKind="secondary" hidden={{ id: act.id }} />
      )}
      {post.isOwn && act?.outcome === "APPEALED" && <p>{words.appealed}</p>}
    </div>
  );
}

function Revisions({ revisions }: { revisions: PostDetails["revisions"] }): VNode {
  const { format } = useSite();
  const words = useWords(topicWords);
  return (
    <details class="revisions">
      <summary>{words.revisions(format.number(revisions.length))}</summary>
      <ol>
        {revisions.map((revision) => (
          <li key={revision.number}>
            <p class="hint">{words.revisionOf(format.dateTime(revision.writtenAt), format.dateTime(revision.replacedAt))}</p>
            <Text html={revision.html} />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Each leads to this page with a form at the post: nothing needs script, and a page is not full of forms. */
function PostLinks({ post, topic }: { post: ShownPost; topic: TopicHead }): VNode | null {
  const { address, format } = useSite();
  const words = useWords(topicWords);
  if (topic.state !== "OPEN") return null;
  const [path = "/", search = ""] = address.split("?");
  const { utas, after, akhir } = Object.fromEntries(new URLSearchParams(search));
  const to = (act: Asked["act"]): string => `${addressOf(path, {}, { utas, after, akhir, [act]: post.id })}#tulisan-${post.number}`;
  const links = [
    ["balas", words.reply],
    ...(post.isOwn
      ? ([
          ["ubah", words.edit],
          ["tarik", words.withdraw],
        ] as const)
      : ([["lapor", words.report]] as const)),
  ] as const;
  return (
    <ul class="post-links">
      {links.map(([act, label]) => (
        <li key={act}>
          <a href={to(act)} rel="nofollow" aria-label={`${label}: ${words.postLabel(format.number(post.number))}`}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

interface AskedFormProps {
  act: Asked["act"];
  post: ShownPost;
  topic: TopicHead;
  details: PostDetails | undefined;
  form: FormState;
}

function AskedForm({ act, post, topic, details, form }: AskedFormProps): VNode | null {
  const { viewer, address } = useSite();
  const words = useWords(topicWords);
  const { rules } = useWords(forumTerms);
  const here = `${address}#tulisan-${post.number}`;
  if (viewer.kind !== "PERSON") return <SignInFirst title={words.signIn} what={words.signInWhat} button={words.signInButton} next={here} />;
  if ((act === "ubah" || act === "tarik") && !post.isOwn) return null;
  const body = (
    <Field
      name="body"
      label={words.body}
      hint={words.bodyHint}
      rows={5}
      maxLength={5000}
      value={act === "ubah" ? (details?.body ?? "") : ""}
      isRequired
    />
  );
  const forms = {
    balas: { title: words.replyTitle, act: "reply", submit: words.send, hidden: { id: post.id, topicId: topic.id }, fields: body },
    ubah: {
      title: words.editTitle,
      act: "edit",
      submit: words.editSubmit,
      hidden: { id: post.id, version: String(post.version) },
      fields: body,
    },
    tarik: {
      title: words.withdrawTitle,
      act: "withdraw",
      submit: words.withdrawSubmit,
      hidden: { id: post.id },
      fields: <p>{words.withdrawWhat}</p>,
    },
    lapor: {
      title: words.reportTitle,
      act: "report",
      submit: words.reportSubmit,
      hidden: { id: post.id },
      fields: (
        <>
          <p class="hint">{words.reportWhat}</p>
          <Select
            name="rule"
            label={words.reportRule}
            blank="—"
            options={Object.entries(rules).map(([value, label]) => ({ value, label }))}
            isRequired
          />
          <Field name="note" label={words.reportNote} rows={3} maxLength={500} isRequired={false} />
        </>
      ),
    },
  } as const;
  const { title, fields, ...own } = forms[act];
  return (
    <div class="post-form">
      <h4>{title}</h4>
      <Form {...own} form={form} submitKind={act === "tarik" ? "danger" : "primary"} isDraftKept={act === "balas"}>
        {fields}
      </Form>
      <p>
        <a href={`${addressOf(patterns.topic, { code: topic.code })}#tulisan-${post.number}`}>{words.cancel}</a>
      </p>
    </div>
  );
}
