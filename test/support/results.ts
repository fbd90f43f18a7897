import { randomInt } from "node:crypto";
import type { FixedClock } from "../../src/kernel/clock.ts";
import type { Viewer } from "../../src/kernel/viewer.ts";
import { integrate } from "../../src/modules/recruitment/rules/integration.ts";
import { knownRuleSets } from "../../src/modules/recruitment/rules/known-rule-sets.ts";
import type { TestApp } from "./app.ts";
import { makeOfficial } from "./people.ts";
import {
  announcedRound,
  approvedFormation,
  type FormationWish,
  makeStaff,
  type MadeRound,
  mutate,
  publishedVacancy,
  type RoundWish,
} from "./rounds.ts";

export interface Selection {
  readonly round: MadeRound;
  readonly vacancyId: string;
  readonly formations: readonly { readonly id: string; readonly code: string }[];
  /** Imports and computes. */
  readonly officer: Viewer;
  /** Signs first. */
  readonly secondOfficer: Viewer;
  /** Signs second. */
  readonly committee: Viewer;
  /** Publishes. */
  readonly official: Viewer;
}

/** A round whose applications are over: announced, one vacancy over all its formations, the clock on the day after the last one. */
export async function selectionRound(
  app: TestApp,
  clock: FixedClock,
  formations: readonly FormationWish[] = [{ need: 2 }],
  wish: RoundWish = {},
): Promise<Selection> {
  const staff = await makeStaff(app);
  const secondOfficer = (await makeOfficial(app, ["PERSONNEL_OFFICER"], staff.unitId)).viewer;
  const round = await announcedRound(app, { quota: formations.reduce((sum, each) => sum + (each.need ?? 2), 0), ...wish }, staff);
  const made = [];
  for (const each of formations) made.push(await approvedFormation(app, round, each));
  const vacancy = await publishedVacancy(app, { formationIds: made.map((each) => each.id) }, round);
  clock.advance(11 * 86_400_000);
  return { round, vacancyId: vacancy.id, formations: made, ...staff, secondOfficer };
}

export interface ResultLine {
  readonly participant: string;
  readonly formation: string;
  readonly skd: readonly [twk: number, tiu: number, tkp: number] | null;
  readonly skb?: string | null;
  readonly name?: string;
  readonly birthDate?: string;
  readonly gpa?: string;
  readonly status?: string;
}

let lastNumber = randomInt(1_000_000) * 1_000;
/** A participant number that no other test has. */
export const newNumber = (): string => `2499301${String((lastNumber += 1)).padStart(10, "0")}`;

/** An official result list as CSV, with the steps that the rules print. */
export function resultsCsv(lines: readonly ResultLine[], ruleSetCode = "cpns-2024"): string {
  const rules = knownRuleSets.get(ruleSetCode);
  if (!rules) throw new TypeError("The rule set is not known.");
  const hasSkb = lines.some((line) => line.skb !== undefined);
  const rows = lines.map(({ participant, formation, skd, skb = null, name = "", birthDate = "", gpa = "", status = "" }) => {
    const total = skd ? skd[0] + skd[1] + skd[2] : null;
    const steps = total === null ? null : integrate(total, skb, rules);
    const figures = [
      ...(skd ?? ["", "", ""]),
      total ?? "",
      steps?.skdWeighted ?? "",
      ...(hasSkb ? [skb ?? "", steps?.skbWeighted ?? "", steps?.final ?? ""] : []),
    ];
    return [participant, name, birthDate, gpa, ...figures, status, formation].map((cell) => String(cell).replace(".", ",")).join(";");
  });
  const titles = [
    "No Peserta",
    "Nama",
    "Tgl Lahir",
    "IPK",
    "TWK",
    "TIU",
    "TKP",
    "Total",
    "Skor SKD (40%)",
    ...(hasSkb ? ["SKB", "Skor SKB (60%)", "Nilai Akhir"] : []),
    "Keterangan",
    "Formasi",
  ];
  return [titles.join(";"), ...rows].join("\r\n");
}

export interface UploadAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly id?: string;
    readonly userErrors?: readonly { code: string; path: string[]; message: string }[];
    readonly errors?: readonly { message: string; extensions: { code: string } }[];
  };
}

/** Uploads a file as a program with the viewer's session would. */
export async function upload(
  app: TestApp,
  viewer: Viewer | null,
  fields: { readonly roundId: string; readonly layout: string; readonly phase?: string },
  content: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>> = {},
  fileName = "hasil.csv",
): Promise<UploadAnswer> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set("file", new Blob([content]), fileName);
  const authorization: Record<string, string> = viewer ? { authorization: app.credentialOf(viewer) } : {};
  const response = await fetch(`${app.url}/files/import`, {
    method: "POST",
    body: form,
    redirect: "manual",
    headers: { "accept-language": "en", ...authorization, ...headers },
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text.startsWith("{") ? (JSON.parse(text) as UploadAnswer["body"]) : {},
  };
}

/** Uploads and accepts; throws where either is refused. */
export async function importFile(
  app: TestApp,
  viewer: Viewer,
  fields: { readonly roundId: string; readonly layout: string; readonly phase?: string },
  content: string,
  reason?: string,
): Promise<string> {
  const { body } = await upload(app, viewer, fields, content);
  if (body.id === undefined) throw new Error(`The upload was refused: ${JSON.stringify(body)}`);
  await mutate(app, viewer, "importAccept", "sourceFile { id }", { fileId: body.id, reason });
  return body.id;
}

/** Computes, signs twice and publishes the list of a stage; answers its id. */
export async function publishedList(app: TestApp, selection: Selection, stage: string): Promise<string> {
  const id = await signedList(app, selection, stage);
  await mutate(app, selection.official, "resultListPublish", "resultList { id }", { id });
  return id;
}

export async function signedList(app: TestApp, { round, officer, secondOfficer, committee }: Selection, stage: string): Promise<string> {
  const id = await computedList(app, { round, officer }, stage);
  await mutate(app, secondOfficer, "resultListSign", "resultList { id }", { id });
  await mutate(app, committee, "resultListSign", "resultList { id }", { id });
  return id;
}

export async function computedList(app: TestApp, { round, officer }: Pick<Selection, "round" | "officer">, stage: string): Promise<string> {
  const { resultList } = await mutate(app, officer, "resultListCompute", "resultList { id }", { roundId: round.id, stage });
  if (!resultList) throw new Error("Nothing was computed.");
  return resultList.id;
}

/** userErrors of a mutation with one input, run in this process. */
export async function refusals(
  app: TestApp,
  viewer: Viewer,
  name: string,
  input: object,
): Promise<{ code: string; path: string[]; message: string }[]> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await app.execute(
    `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code path message } } }`,
    { input },
    viewer,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const payload = data?.[name] as { userErrors: { code: string; path: string[]; message: string }[] } | null | undefined;
  if (!payload) throw new Error(`${name} was answered by nothing.`);
  return payload.userErrors;
}

/** The error code of an operation that is refused as a whole. */
export async function errorCode(app: TestApp, viewer: Viewer, document: string, variables: object): Promise<unknown> {
  return (await app.execute(document, variables as Record<string, unknown>, viewer)).errors?.[0]?.extensions?.["code"];
}
