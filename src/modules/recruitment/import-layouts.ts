import { normaliseParticipantNumber } from "../../kernel/codes.ts";
import { type Layout, type LineReason, type NumberedRow, unique } from "../../kernel/import/layout.ts";
import { date, decimal, identifier, integer, oneOf, text } from "../../kernel/import/parsers.ts";
import { normaliseEmail, normaliseNik, normalisePhone } from "../../kernel/personal.ts";
import type { Text } from "../../kernel/text.ts";
import * as messages from "./import-layouts.messages.ts";
import { integrate } from "./rules/integration.ts";
import type { Computation, NeedKind } from "./rules/rule-set.ts";

/** One row of an official result list. Scores are `null` for people who were absent; every score is as printed, decimals are exact text. */
export interface ResultRow {
  readonly position: number | null;
  readonly participantNumber: string;
  readonly name: string | null;
  readonly birthDate: string | null;
  readonly education: string | null;
  readonly gpa: string | null;
  readonly twk: number | null;
  readonly tiu: number | null;
  readonly tkp: number | null;
  readonly total: number | null;
  readonly skdWeighted: string | null;
  readonly skb: string | null;
  readonly skbWeighted: string | null;
  readonly final: string | null;
  /** Status code as printed (keterangan). Which codes exist is the rule set's matter. */
  readonly status: string | null;
  readonly formationCode: string | null;
  readonly positionCode: string | null;
  readonly unitCode: string | null;
  readonly needKind: NeedKind | null;
}

export interface ApplicantNumberRow {
  readonly participantNumber: string;
  readonly formationCode: string;
  readonly nik: string | null;
  readonly birthDate: string | null;
  readonly name: string | null;
  /** Where the code for the own result is sent; the telephone before the e-mail. */
  readonly phone: string | null;
  readonly email: string | null;
}

export interface AdministrativeOutcomeRow {
  readonly participantNumber: string;
  readonly outcome: "MET" | "NOT_MET";
  readonly requirementCode: string | null;
  readonly reason: string | null;
}

const participantNumber = {
  key: "participantNumber",
  header: "no_peserta",
  aliases: ["nomor peserta", "no peserta ujian", "nomor peserta ujian", "no ujian", "nomor ujian"],
  parse: identifier(normaliseParticipantNumber, messages.notParticipantNumber),
  required: true,
} as const;

const code = identifier(
  (content) => (/^[A-Za-z0-9]+(?:[-./_ ][A-Za-z0-9]+)*$/.test(content) && content.length <= 40 ? content.toUpperCase() : null),
  messages.notCode,
);
const formationNames = ["kode formasi", "formasi kode", "id formasi"];
const score = decimal(3, "0", "100");
const points = integer(0, 1000);

const needKindNames: Readonly<Record<NeedKind, readonly string[]>> = {
  GENERAL: ["UMUM", "1 - UMUM", "kebutuhan umum", "formasi umum"],
  CUM_LAUDE: ["CUMLAUDE", "lulusan terbaik", "putra/putri lulusan terbaik", "putra/i lulusan terbaik"],
  DISABILITY: ["DISABILITAS", "penyandang disabilitas"],
  DIASPORA: ["DIASPORA"],
  PAPUA: ["PAPUA", "putra/putri papua", "putra/i papua"],
  LEFT_BEHIND_REGION: ["DAERAH TERTINGGAL", "putra/putri daerah tertinggal"],
  KALIMANTAN: ["KALIMANTAN", "putra/putri kalimantan"],
};

/** The official result list (columns as BKN prints them), plus the columns that say for which formation. The scale comes from the rule set. */
export function resultLayout(scale: Pick<Computation, "skdMaximum" | "weights" | "maxima">): Layout<ResultRow> {
  return {
    columns: [
      { key: "position", header: "no", aliases: ["nomor", "no urut", "peringkat"], parse: integer(1, 1_000_000), required: false },
      participantNumber,
      { key: "name", header: "nama", aliases: ["nama peserta", "nama lengkap"], parse: text(200), required: false },
      { key: "birthDate", header: "tgl lahir", aliases: ["tanggal lahir"], parse: date, required: false },
      { key: "education", header: "pendidikan", aliases: ["kualifikasi pendidikan"], parse: text(300), required: false },
      { key: "gpa", header: "ipk", aliases: ["ipk/nilai", "nilai ijazah", "ipk nilai ijazah"], parse: score, required: false },
      { key: "twk", header: "twk", aliases: ["nilai twk", "skor twk"], parse: points, required: false },
      { key: "tiu", header: "tiu", aliases: ["nilai tiu", "skor tiu"], parse: points, required: false },
      { key: "tkp", header: "tkp", aliases: ["nilai tkp", "skor tkp"], parse: points, required: false },
      { key: "total", header: "total", aliases: ["total skd", "jumlah", "jumlah skd", "nilai skd"], parse: points, required: false },
      {
        key: "skdWeighted",
        header: "skor skd (40%)",
        aliases: ["skd 40%", "skor skd", "nilai skd 40%", "integrasi skd"],
        parse: score,
        required: false,
      },
      { key: "skb", header: "skb", aliases: ["nilai skb", "total skb", "skb skala 100"], parse: score, required: false },
      {
        key: "skbWeighted",
        header: "skor skb (60%)",
        aliases: ["skb 60%", "skor skb", "nilai skb 60%", "integrasi skb"],
        parse: score,
        required: false,
      },
      { key: "final", header: "nilai akhir", aliases: ["skor akhir", "nilai integrasi", "total akhir"], parse: score, required: false },
      { key: "status", header: "keterangan", aliases: ["ket", "status", "kode status"], parse: text(40), required: false },
      { key: "formationCode", header: "formasi", aliases: formationNames, parse: code, required: false },
      { key: "positionCode", header: "kode jabatan", aliases: ["jabatan kode", "kode jabatan formasi"], parse: code, required: false },
      {
        key: "unitCode",
        header: "kode lokasi",
        aliases: ["kode unit", "unit kode", "lokasi unit kode", "kode lokasi formasi", "kode unit kerja"],
        parse: code,
        required: false,
      },
      { key: "needKind", header: "jenis formasi", aliases: ["jenis kebutuhan", "jenis"], parse: oneOf(needKindNames), required: false },
    ],
    atLeastOneOf: [["formationCode"], ["positionCode", "unitCode", "needKind"]],
    check: (row) => checkScores(row, scale),
    together: [unique(messages.participantNumber, (row) => row.participantNumber)],
  };
}

/** Which participant number stands for which applicant: the NIK (or name and birth date) finds the person, the number is published. */
export const applicantNumberLayout: Layout<ApplicantNumberRow> = {
  columns: [
    participantNumber,
    { key: "formationCode", header: "formasi", aliases: formationNames, parse: code, required: true },
    {
      key: "nik",
      header: "nik",
      aliases: ["no ktp", "nomor ktp", "nomor induk kependudukan"],
      parse: identifier(normaliseNik, messages.notNik),
      required: false,
    },
    { key: "birthDate", header: "tgl lahir", aliases: ["tanggal lahir"], parse: date, required: false },
    { key: "name", header: "nama", aliases: ["nama peserta", "nama lengkap", "nama pelamar"], parse: text(200), required: false },
    {
      key: "phone",
      header: "no hp",
      aliases: ["nomor hp", "hp", "no telepon", "nomor telepon", "telepon", "whatsapp", "no wa"],
      parse: identifier(normalisePhone, messages.notPhone),
      required: false,
    },
    {
      key: "email",
      header: "email",
      aliases: ["e-mail", "surel", "alamat email", "alamat surel"],
      parse: identifier(normaliseEmail, messages.notEmail),
      required: false,
    },
  ],
  together: [unique(messages.participantNumber, (row) => row.participantNumber), unique(messages.nik, (row) => row.nik)],
};

/** Result of the administrative screening: one row for a person who meets all, one row for each requirement that is not met. */
export const administrativeOutcomeLayout: Layout<AdministrativeOutcomeRow> = {
  columns: [
    participantNumber,
    {
      key: "outcome",
      header: "hasil",
      aliases: ["ms/tms", "hasil seleksi administrasi", "status", "hasil administrasi"],
      parse: oneOf({ MET: ["MS", "memenuhi syarat"], NOT_MET: ["TMS", "tidak memenuhi syarat"] }),
      required: true,
    },
    {
      key: "requirementCode",
      header: "kode syarat",
      aliases: ["kode persyaratan", "syarat kode", "persyaratan"],
      parse: code,
      required: false,
    },
    {
      key: "reason",
      header: "alasan tms",
      aliases: ["keterangan", "alasan tidak memenuhi syarat", "alasan"],
      parse: text(1000),
      required: false,
    },
  ],
  check: (row) => {
    if (row.outcome === "NOT_MET") return row.requirementCode === null || row.reason === null ? [messages.reasonMissing] : [];
    return row.requirementCode === null ? [] : [messages.requirementWithoutFailure];
  },
  together: [unique(messages.requirement, (row) => `${row.participantNumber}\u0000${row.requirementCode ?? ""}`), contradictions],
};

/** Sums and printed steps against a recomputation by the rule set: a list that was typed over by hand is found before it is published. */
function checkScores(row: ResultRow, scale: Pick<Computation, "skdMaximum" | "weights" | "maxima">): Text[] {
  const { twk, tiu, tkp, total, skb } = row;
  if (twk === null || tiu === null || tkp === null || total === null) {
    const isBlank = [twk, tiu, tkp, total].every((each) => each === null);
    if (!isBlank) return [messages.skdIncomplete];
    return row.skdWeighted === null && row.final === null ? [] : [messages.stepsWithoutScores];
  }
  const reasons: Text[] = [];
  const { maxima } = scale;
  if (maxima && (twk > maxima.twk || tiu > maxima.tiu || tkp > maxima.tkp)) reasons.push(messages.partAboveMaximum);
  if (twk + tiu + tkp !== total) return [...reasons, messages.totalDiffers];
  const steps = integrate(total, skb, scale);
  if (row.skdWeighted !== null && row.skdWeighted !== steps.skdWeighted) reasons.push(messages.skdStepDiffers);
  if (skb === null) return row.skbWeighted === null && row.final === null ? reasons : [...reasons, messages.stepsWithoutScores];
  if (row.skbWeighted === null || row.final === null) return [...reasons, messages.skbStepMissing];
  if (row.skbWeighted !== steps.skbWeighted) reasons.push(messages.skbStepDiffers);
  if (row.final !== steps.final) reasons.push(messages.finalDiffers);
  return reasons;
}

/** Nobody both meets the conditions and fails one. */
function contradictions(rows: readonly NumberedRow<AdministrativeOutcomeRow>[]): LineReason[] {
  const byPerson = Map.groupBy(rows, ({ value }) => value.participantNumber);
  return [...byPerson.values()]
    .filter((own) => new Set(own.map(({ value }) => value.outcome)).size > 1)
    .flatMap((own) =>
      own.map(({ line, value }) => {
        const opposite = own.filter((other) => other.value.outcome !== value.outcome).slice(0, 5);
        return { line, reason: messages.outcomesContradict(opposite.map((other) => other.line)) };
      }),
    );
}
