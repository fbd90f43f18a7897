import type { VNode } from "preact";
import { hasRole } from "../../../kernel/viewer.ts";
import type { Locale } from "../../../kernel/text.ts";
import { Empty } from "../../components/empty.tsx";
import { FileField } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Notice } from "../../components/notice.tsx";
import { Pager } from "../../components/pager.tsx";
import { Choices, Select } from "../../components/select.tsx";
import { StateBadge } from "../../components/state-badge.tsx";
import type { Tone } from "../../components/state-badge.tsx";
import { Table } from "../../components/table.tsx";
import { graphql } from "../../document.ts";
import type { ResultOf } from "../../document.ts";
import { blankForm } from "../../form.ts";
import type { FormState } from "../../form.ts";
import { definePage, NotFound } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import type { ConnectionPage } from "../recruitment/connection-page.ts";
import { importsWords } from "./imports.messages.ts";
import { OfficeFrame } from "./office-frame.tsx";
import { framed, roundTrail } from "./office-round.ts";

type Round = NonNullable<ResultOf<typeof roundQuery>["round"]>;

type SourceFile = ResultOf<typeof filesQuery>["sourceFiles"]["nodes"][number];
interface Shown {
  readonly round: Round;
  readonly files: ConnectionPage<SourceFile>;
  /** What the upload without script refused: it leads back here with a code in the address. */
  readonly refusal: FormState;
}

const roundQuery = graphql(`
  query ImportRound($code: String) {
    round(code: $code) {
      id
      code
      title
      titleEn
    }
  }
`);
const filesQuery = graphql(`
  query SourceFiles($roundId: ID!, $after: String) {
    sourceFiles(roundId: $roundId, first: 30, after: $after) {
      nodes {
        id
        layout
        phase
        fileName
        sha256
        state
        uploadedAt
        acceptedRows
        rejectedRows
        uploadedBy {
          displayName
        }
        acceptedBy {
          displayName
        }
      }
      totalCount
      isCountCapped
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const fileTones: Readonly<Record<string, Tone>> = {
  PREVIEWED: "waiting",
  ACCEPTED: "open",
  DISCARDED: "stopped",
  SUPERSEDED: "done",
};

export const roundImportsPage = definePage<Shown>({
  path: patterns.roundImports,
  area: "office",
  async load({ execute, params, query, locale }) {
    const { round } = await execute(roundQuery, { code: params["code"] ?? "" });
    if (!round) return new NotFound();
    const { sourceFiles } = await execute(filesQuery, { roundId: round.id, after: query.get("after") });
    return { round, files: sourceFiles, refusal: refusalOf(query, locale) };
  },
  title: (_, { locale }) => importsWords[locale].title,
  description: (_, { locale }) => importsWords[locale].description,
  trail: ({ round }, site) => roundTrail(round, site),
  View: ({ data }) => <Imports {...data} />,
});

/** `?galat=TAKEN&bagian=file`: how `POST /files/import` sends a form without script back. */
function refusalOf(query: URLSearchParams, locale: Locale): FormState {
  const code = query.get("galat");
  if (code === null) return blankForm;
  const field = query.get("bagian") ?? "";
  const words = importsWords[locale];
  const known = `${field} ${code}`;
  const message = Object.hasOwn(words.refusals, known) ? words.refusals[known] : undefined;
  return {
    act: "upload",
    values: { layout: [], phase: [], file: [] },
    errors: [{ code, path: ["input", field], message: message ?? words.refused }],
  };
}

function Imports({ round, files, refusal }: Shown): VNode {
  const site = useSite();
  const { format } = site;
  const words = useWords(importsWords);
  return (
    <OfficeFrame round={framed(round, site)}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <ol class="steps">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {hasRole(site.viewer, "PERSONNEL_OFFICER") ? <Upload round={round} refusal={refusal} /> : <Notice>{words.officersOnly}</Notice>}
      <section>
        <h2>{words.historyTitle}</h2>
        <Table
          caption={words.caption}
          isCaptionUnseen
          rows={files.nodes}
          keyOf={({ id }) => id}
          empty={<Empty title={words.emptyTitle}>{words.empty}</Empty>}
          columns={[
            {
              key: "name",
              head: words.name,
              isName: true,
              cell: ({ id, fileName, sha256 }) => (
                <>
                  <a href={addressOf(patterns.sourceFile, { code: round.code, id })}>{fileName}</a>
                  <br />
                  <small>
                    {words.fingerprint} <code>{sha256.slice(0, 12)}…</code>
                  </small>
                </>
              ),
            },
            {
              key: "layout",
              head: words.layout,
              cell: ({ layout, phase }) => [words.layouts[layout]?.name ?? layout, phase && words.phases[phase]].filter(Boolean).join(", "),
            },
            {
              key: "rows",
              head: words.rows,
              cell: ({ acceptedRows, rejectedRows }) => words.rowsOf(format.number(acceptedRows), format.number(rejectedRows)),
            },
            {
              key: "who",
              head: words.who,
              cell: ({ uploadedBy, acceptedBy, uploadedAt }) =>
                `${(acceptedBy ?? uploadedBy)?.displayName ?? "–"}, ${format.dateTime(uploadedAt)}`,
            },
            {
              key: "state",
              head: words.state,
              cell: ({ state }) => <StateBadge tone={fileTones[state] ?? "draft"}>{words.states[state] ?? state}</StateBadge>,
            },
          ]}
        />
        {files.nodes.length > 0 && (
          <Pager pageInfo={files.pageInfo} shown={files.nodes.length} total={files.totalCount} isCapped={files.isCountCapped} />
        )}
      </section>
    </OfficeFrame>
  );
}

/** Bytes: what the server reads of a file. */
const largestFile = 10_000_000;

function Upload({ round, refusal }: { round: Round; refusal: FormState }): VNode {
  const words = useWords(importsWords);
  const next = addressOf(patterns.sourceFile, { code: round.code, id: "" });
  const data = { "data-next": next, "data-sending": words.sending, "data-reading": words.reading, "data-failed": words.failed } as const;
  return (
    <section>
      <h2>{words.uploadTitle}</h2>
      <p class="hint">
        {words.order} {words.duty}
      </p>
      <Form
        act="upload"
        form={refusal}
        submit={words.upload}
        hasFiles
        action="/files/import"
        island={{ name: "upload", data }}
        hidden={{ roundId: round.id }}
      >
        <Choices
          name="layout"
          label={words.layout}
          pick="one"
          options={Object.entries(words.layouts).map(([value, { name, columns }]) => ({ value, label: name, hint: columns }))}
        />
        <Select
          name="phase"
          label={words.phase}
          hint={words.phaseHint}
          blank={words.noPhase}
          options={Object.entries(words.phases).map(([value, label]) => ({ value, label }))}
        />
        <FileField name="file" label={words.file} hint={words.fileHint} accept=".csv,.xlsx" limit={largestFile} isRequired />
      </Form>
    </section>
  );
}
