import type { VNode } from "preact";
import { Facts } from "../../components/facts.tsx";
import { Field } from "../../components/field.tsx";
import { Notice } from "../../components/notice.tsx";
import { StateBadge } from "../../components/state-badge.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import type { FormState, SubmittedForm } from "../../form.ts";
import { definePage, NotFound, Redirect, settled } from "../../page.ts";
import type { PageRequest, Refused } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { termWords } from "../recruitment/terms.messages.ts";
import { isId } from "../people/is-id.ts";
import { Decisions } from "./decisions.tsx";
import { importsWords } from "./imports.messages.ts";
import { fileTones } from "./imports.page.tsx";
import { OfficeFrame } from "./office-frame.tsx";
import { officeWords } from "./office.messages.ts";
import { framed, roundTrail } from "./office-round.ts";
import { SourcePreview } from "./source-preview.tsx";

type Answer = NonNullable<ResultOf<typeof fileQuery>["sourceFile"]>;
/** Without its round there is no page. */
type SourceFile = Answer & { readonly round: NonNullable<Answer["round"]> };

const fileQuery = graphql(`
  query SourceFile($id: ID!, $after: String) {
    sourceFile(id: $id) {
      id
      layout
      phase
      fileName
      sha256
      size
      state
      uploadedAt
      acceptedAt
      acceptedRows
      rejectedRows
      reason
      rejectsPath
      uploadedBy {
        displayName
      }
      acceptedBy {
        displayName
      }
      round {
        code
        title
        titleEn
      }
      supersedes {
        id
        fileName
      }
      allowedActions {
        action
        allowed
        reason
        availableFrom
        isReasonRequired
      }
      preview {
        titles
        missingColumns
        unknownColumns
        repeatedColumns
        ignoredLines
        acceptedRows
        newParticipants
        replacedParticipants
        publishedLists {
          id
          stage
          version
          publishedAt
        }
        sampleRows {
          line
          cells
        }
        rejectedRows(first: 50, after: $after) {
          nodes {
            line
            cells
            reasons
          }
          totalCount
          isCountCapped
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`);

const acceptMutation = graphql(`
  mutation ImportAccept($input: ImportAcceptInput!) {
    importAccept(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const discardMutation = graphql(`
  mutation ImportDiscard($input: ImportDiscardInput!) {
    importDiscard(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const sourceFilePage = definePage<SourceFile>({
  path: patterns.sourceFile,
  area: "office",
  async load({ execute, params, query }) {
    const { id = "", code } = params;
    if (!isId(id)) return new NotFound();
    const { sourceFile } = await execute(fileQuery, { id, after: query.get("after") });
    if (!sourceFile?.round || sourceFile.round.code !== code) return new NotFound();
    return { ...sourceFile, round: sourceFile.round };
  },
  title: ({ fileName }) => fileName,
  description: (_, { locale }) => importsWords[locale].fileDescription,
  trail: ({ round }, site) => [
    ...roundTrail(round, site),
    { href: addressOf(patterns.roundImports, { code: round.code }), label: importsWords[site.locale].title },
  ],
  View: ({ data, form }) => <FileView file={data} form={form} />,
  act,
});

async function act(form: SubmittedForm, { execute, params }: PageRequest): Promise<NotFound | Redirect | Refused> {
  const { id = "", code = "" } = params;
  const here = addressOf(patterns.sourceFile, { code, id });
  if (form.act === "ACCEPT")
    return settled(
      (await execute(acceptMutation, { input: { fileId: id, reason: form.optional("reason") } })).importAccept,
      new Redirect(here, "saved"),
    );
  if (form.act === "DISCARD")
    return settled(
      (await execute(discardMutation, { input: { fileId: id } })).importDiscard,
      new Redirect(addressOf(patterns.roundImports, { code }), "removed"),
    );
  return new NotFound();
}

function FileView({ file, form }: { file: SourceFile; form: FormState }): VNode {
  const site = useSite();
  const { format, words: shell } = site;
  const words = useWords(importsWords);
  const { decisions } = useWords(officeWords);
  const { preview } = file;
  const replaced = file.state === "PREVIEWED" ? (preview?.replacedParticipants ?? 0) : 0;
  return (
    <OfficeFrame round={framed(file.round, site)}>
      <h1>{file.fileName}</h1>
      <p>
        <StateBadge tone={fileTones[file.state] ?? "draft"}>{words.states[file.state] ?? file.state}</StateBadge>
      </p>
      <Figures file={file} />
      {file.state === "PREVIEWED" && <PublishedAlready file={file} />}
      {replaced > 0 && <Notice tone="warning">{words.replacesWhat(format.number(replaced))}</Notice>}
      {file.allowedActions.length > 0 && (
        <section>
          <h2>{decisions}</h2>
          <Decisions
            actions={file.allowedActions}
            form={form}
            words={words.actions}
            kindOf={(action) => (action === "DISCARD" ? "danger" : "primary")}
            fields={
              replaced > 0
                ? { ACCEPT: <Field name="reason" label={shell.form.reason} hint={words.reasonHint} rows={3} isRequired maxLength={1000} /> }
                : {}
            }
          />
        </section>
      )}
      {preview ? <SourcePreview preview={preview} rejectsPath={file.rejectsPath} /> : <Notice>{words.noPreview}</Notice>}
      <Facts
        items={[
          {
            label: words.layout,
            value: [words.layouts[file.layout]?.name ?? file.layout, file.phase && words.phases[file.phase]].filter(Boolean).join(", "),
          },
          { label: words.size, value: format.bytes(file.size) },
          { label: words.fingerprint, value: <code class="fingerprint">{file.sha256}</code> },
          {
            label: words.uploaded,
            value: `${format.dateTime(file.uploadedAt)}${file.uploadedBy ? `, ${file.uploadedBy.displayName}` : ""}`,
          },
          {
            label: words.accepted,
            value: file.acceptedAt && `${format.dateTime(file.acceptedAt)}${file.acceptedBy ? `, ${file.acceptedBy.displayName}` : ""}`,
          },
          { label: words.reason, value: file.reason },
          {
            label: words.supersedes,
            value: file.supersedes && (
              <a href={addressOf(patterns.sourceFile, { code: file.round.code, id: file.supersedes.id })}>{file.supersedes.fileName}</a>
            ),
          },
        ]}
      />
    </OfficeFrame>
  );
}

/** Before accepting: what the public reads of this stage stays as it is. */
function PublishedAlready({ file }: { file: SourceFile }): VNode | null {
  const { format } = useSite();
  const words = useWords(importsWords);
  const { resultStages } = useWords(termWords);
  const lists = file.preview?.publishedLists ?? [];
  if (lists.length === 0) return null;
  const named = lists.map(({ stage, version, publishedAt }) =>
    words.publishedList(resultStages[stage]?.name ?? stage, format.number(version), publishedAt ? format.dateTime(publishedAt) : "–"),
  );
  return <Notice tone="warning">{words.publishedWhat(named.join("; "))}</Notice>;
}

function Figures({ file }: { file: SourceFile }): VNode {
  const { format } = useSite();
  const { figures } = useWords(importsWords);
  return (
    <dl class="figures">
      <div>
        <dt>{figures.accepted}</dt>
        <dd>{format.number(file.acceptedRows)}</dd>
      </div>
      <div class={file.rejectedRows > 0 ? "figure-urgent" : undefined}>
        <dt>{figures.rejected}</dt>
        <dd>{format.number(file.rejectedRows)}</dd>
      </div>
      {file.preview && file.state === "PREVIEWED" && (
        <>
          <div>
            <dt>{figures.fresh}</dt>
            <dd>{format.number(file.preview.newParticipants)}</dd>
          </div>
          <div>
            <dt>{figures.replaced}</dt>
            <dd>{format.number(file.preview.replacedParticipants)}</dd>
          </div>
        </>
      )}
    </dl>
  );
}
