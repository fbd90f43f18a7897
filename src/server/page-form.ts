import multipart from "@fastify/multipart";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { storablePart } from "../kernel/storable-text.ts";
import type { SubmittedForm, UploadedFile } from "../web/form.ts";

/** Bytes of a form without a file. */
const textLimit = 1_000_000;

/** Fastify's `bodyLimit` does not reach multipart. One file (a results file of 12,000 rows weighs 2 MB) and the few texts beside it. */
const uploadLimits = { fileSize: 20_000_000, files: 1, fieldSize: 10_000, fields: 50, parts: 51 } as const;

const urlEncoded = "application/x-www-form-urlencoded";

export interface ReceivedForm {
  readonly form: SubmittedForm;
  /** What was typed, to show it again. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

export async function acceptForms(scope: FastifyInstance): Promise<void> {
  if (scope.hasContentTypeParser(urlEncoded)) scope.removeContentTypeParser(urlEncoded);
  scope.addContentTypeParser(urlEncoded, { parseAs: "string", bodyLimit: textLimit }, (_request, body, done) => {
    done(null, new URLSearchParams(String(body)));
  });
  if (!scope.hasContentTypeParser("multipart/form-data")) await scope.register(multipart);
}

/** Reads a form; one with a file, which is held in memory, only where a file is expected. `null`: the body is something else. */
export async function readForm(request: FastifyRequest, { takesFile }: { readonly takesFile: boolean }): Promise<ReceivedForm | null> {
  if (request.body instanceof URLSearchParams) return receivedForm([...request.body.entries()], new Map());
  if (!takesFile || !request.isMultipart?.()) return null;
  const texts: [string, string][] = [];
  const files = new Map<string, UploadedFile>();
  for await (const part of request.parts({ limits: uploadLimits })) {
    if (part.type === "field") {
      if (part.valueTruncated) throw Object.assign(new Error("A field is too long."), { statusCode: 413 });
      texts.push([part.fieldname, String(part.value)]);
    } else {
      const bytes = await part.toBuffer();
      if (part.filename) files.set(part.fieldname, { name: part.filename, type: part.mimetype, bytes });
    }
  }
  return receivedForm(texts, files);
}

function receivedForm(texts: readonly (readonly [string, string])[], files: ReadonlyMap<string, UploadedFile>): ReceivedForm {
  const values = new Map<string, string[]>();
  for (const [name, value] of texts) values.set(name, [...(values.get(name) ?? []), storablePart(value)]);
  const text = (name: string): string => values.get(name)?.[0] ?? "";
  const form: SubmittedForm = {
    // A button may carry the act of its own; it comes after the form's.
    act: values.get("act")?.at(-1) ?? "",
    text,
    optional: (name) => (text(name).trim() === "" ? null : text(name)),
    all: (name) => values.get(name) ?? [],
    has: (name) => values.has(name),
    file: (name) => files.get(name) ?? null,
  };
  return { form, values: Object.fromEntries(values) };
}
