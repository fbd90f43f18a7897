import type { VNode } from "preact";
import type { PrintedSheet, PrintedSheets } from "../../../kernel/messenger/printed-sheets.ts";
import { hasRole } from "../../../kernel/viewer.ts";
import { Facts } from "../../components/facts.tsx";
import { Form } from "../../components/form.tsx";
import { Notice } from "../../components/notice.tsx";
import type { FormState } from "../../form.ts";
import { type AnyPage, definePage, PageFailure, type PageRequest, Shown } from "../../page.ts";
import { patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { codeSheetsWords } from "./code-sheets.messages.ts";

interface Sheets {
  readonly waiting: number;
  readonly shown: readonly PrintedSheet[];
}

/** Sheets that wait for an administrator's printer. Only the button takes them out: a link never does. */
export const codeSheetsPage = (sheets: Pick<PrintedSheets, "take" | "waiting">): AnyPage =>
  definePage<Sheets>({
    path: patterns.codeSheets,
    area: "office",
    async load(request) {
      checkRole(request);
      return { waiting: sheets.waiting(), shown: [] };
    },
    title: (_, { locale }) => codeSheetsWords[locale].title,
    description: (_, { locale }) => codeSheetsWords[locale].description,
    View: ({ data, form }) => <CodeSheets sheets={data} form={form} />,
    async act(_form, request) {
      checkRole(request);
      const shown = sheets.take();
      return new Shown({ waiting: sheets.waiting(), shown });
    },
  });

function checkRole({ viewer }: PageRequest): void {
  if (!hasRole(viewer, "ADMINISTRATOR")) throw new PageFailure("FORBIDDEN");
}

function CodeSheets({ sheets, form }: { sheets: Sheets; form: FormState }): VNode {
  const words = useWords(codeSheetsWords);
  const { format } = useSite();
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {sheets.shown.length > 0 && <Notice tone="warning">{words.once}</Notice>}
      {sheets.shown.map(({ label, heading, text, createdAt }) => (
        <article key={label} class="prose">
          <h2>{heading}</h2>
          <Facts
            items={[
              { label: words.card, value: label },
              { label: words.madeAt, value: format.dateTime(createdAt) },
            ]}
          />
          {text.split("\n").map((line) => (
            <p key={line}>{line}</p>
          ))}
        </article>
      ))}
      <p>{words.waiting(sheets.waiting)}</p>
      {sheets.waiting > 0 && <Form act="print" form={form} submit={words.take} />}
    </>
  );
}
