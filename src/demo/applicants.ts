import { type LocalDate } from "../kernel/calendar.ts";
import { cutToFieldTest } from "../modules/recruitment/rules/cut.ts";
import { latestRuleSet } from "../modules/recruitment/rules/known-rule-sets.ts";
import type { NeedKind } from "../modules/recruitment/rules/rule-set.ts";
import { type Random, randomFor } from "./random.ts";

/** Points of the basic test, and the field test as exact text; null: absent there. A GPA where the tie is to be decided by it. */
export type Figures = readonly [twk: number, tiu: number, tkp: number, skb: string | null, gpa?: string];

/** Who applied for a formation: people with given figures, and so many others whose figures are drawn. */
export interface Field {
  readonly figures?: readonly Figures[];
  /** Meet the threshold of every kind of need. */
  readonly passing?: number;
  /** Of those who are drawn and admitted to the field test, how many are absent at it. */
  readonly absentAtFieldTest?: number;
  readonly failing?: number;
  readonly absent?: number;
  /** Do not meet a requirement, so that they are not admitted to any test. */
  readonly notMet?: number;
  /** Of those, how many object and turn out to meet it. */
  readonly objecting?: number;
}

export interface FieldOfFormation {
  /** Code of the formation. */
  readonly code: string;
  readonly kind: NeedKind;
  readonly need: number;
  readonly field: Field;
}

export interface DemoApplicant {
  readonly formation: string;
  readonly participant: string;
  readonly name: string;
  readonly nik: string;
  readonly birthDate: LocalDate;
  readonly email: string;
  readonly gpa: string;
  /** Null: meets all. */
  readonly refusal: Refusal | null;
  readonly isObjectionUpheld: boolean;
  /** Null: absent at the basic test, or not admitted to it. */
  readonly skd: { readonly twk: number; readonly tiu: number; readonly tkp: number } | null;
  /** Null: absent at the field test, or not admitted to it. */
  readonly skb: string | null;
  readonly isAdmittedToFieldTest: boolean;
}

interface Refusal {
  readonly requirement: string;
  readonly reason: string;
}

/** Everybody who applied in a round. The same key gives the same people. Names, numbers and addresses are invented and look so. */
export function applicantsOf(key: string, year: number, fields: readonly FieldOfFormation[]): DemoApplicant[] {
  const random = randomFor(`applicants of ${key}`);
  const numbers = new Set<string>();
  const drawn = fields.flatMap(({ code, field }) => peopleOf(field, random).map((person) => ({ ...person, formation: code })));
  const people = drawn.map((person, index): DemoApplicant => {
    const birthDate = birthDateOf(year, random);
    const number = String(index + 1).padStart(4, "0");
    return {
      ...person,
      participant: participantNumber(year, random, numbers),
      name: `Peserta Contoh ${number}`,
      nik: nikOf(birthDate, index + 1, random),
      birthDate,
      email: `peserta.${number}@contoh.test`,
      gpa: person.gpa ?? `${random.between(2, 3)}.${String(random.between(75, 99))}`,
      isAdmittedToFieldTest: false,
    };
  });
  return fields.flatMap((field) =>
    admitted(
      people.filter(({ formation }) => formation === field.code),
      field,
    ),
  );
}

/** Looks like a national number: year, then digits that nobody can guess. */
export function participantNumber(year: number, random: Random, taken: Set<string>): string {
  for (;;) {
    const number = `${String(year).slice(2)}993014${random.digits(9)}`;
    if (taken.has(number)) continue;
    taken.add(number);
    return number;
  }
}

/** Points that a person may reach at the basic test: two parts go by fives, the third by ones. */
export function pointsOf(isPassing: boolean, random: Random): { twk: number; tiu: number; tkp: number } {
  const five = (low: number, high: number): number => random.between(low, high) * 5;
  return isPassing
    ? { twk: five(13, 26), tiu: five(17, 31), tkp: random.between(166, 208) }
    : { twk: five(6, 20), tiu: five(5, 11), tkp: random.between(120, 190) };
}

interface Drawn extends Pick<DemoApplicant, "refusal" | "isObjectionUpheld" | "skd" | "skb"> {
  readonly gpa: string | null;
}

const requirements: readonly Refusal[] = [
  { requirement: "SYARAT-USIA", reason: "Usia melebihi batas pada tanggal pendaftaran." },
  { requirement: "SYARAT-IJAZAH", reason: "Kualifikasi pendidikan pada ijazah tidak sesuai dengan formasi." },
  { requirement: "SYARAT-STR", reason: "Surat tanda registrasi tidak berlaku lagi pada tanggal pendaftaran." },
  { requirement: "SYARAT-AKREDITASI", reason: "Bukti akreditasi program studi tidak diunggah." },
  { requirement: "SYARAT-PERNYATAAN", reason: "Surat pernyataan tidak bermeterai." },
  { requirement: "SYARAT-TRANSKRIP", reason: "Transkrip nilai tidak terbaca." },
];

function peopleOf(
  { figures = [], passing = 0, absentAtFieldTest = 0, failing = 0, absent = 0, notMet = 0, objecting = 0 }: Field,
  random: Random,
): Drawn[] {
  const eligible = { refusal: null, isObjectionUpheld: false, gpa: null } as const;
  const fieldTest = (): string => `${random.between(42, 94)}.${String(random.between(0, 39) * 25).padStart(3, "0")}`;
  const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));
  return [
    ...figures.map(([twk, tiu, tkp, skb, gpa = null]): Drawn => ({ ...eligible, skd: { twk, tiu, tkp }, skb, gpa })),
    ...times(passing, (index): Drawn => ({
      ...eligible,
      skd: pointsOf(true, random),
      skb: index < absentAtFieldTest ? null : fieldTest(),
    })),
    ...times(failing, (): Drawn => ({ ...eligible, skd: pointsOf(false, random), skb: null })),
    ...times(absent, (): Drawn => ({ ...eligible, skd: null, skb: null })),
    ...times(notMet, (index): Drawn => {
      const isObjectionUpheld = index < objecting;
      return {
        refusal: random.pick(requirements),
        isObjectionUpheld,
        gpa: null,
        skd: isObjectionUpheld ? pointsOf(false, random) : null,
        skb: null,
      };
    }),
  ];
}

/** Whom the cut of the formation sends on: figures of the field test belong to nobody else. */
function admitted(people: readonly DemoApplicant[], { need, kind }: FieldOfFormation): DemoApplicant[] {
  const tested = people.filter(({ refusal, isObjectionUpheld }) => refusal === null || isObjectionUpheld);
  const cut = new Set(
    cutToFieldTest(
      latestRuleSet,
      need,
      kind,
      tested.map(({ participant, skd }) => ({ participant, scores: skd, exclusion: null })),
    ).admitted,
  );
  return people.map((person) => {
    const isAdmittedToFieldTest = cut.has(person.participant);
    return { ...person, isAdmittedToFieldTest, skb: isAdmittedToFieldTest ? person.skb : null };
  });
}

function birthDateOf(year: number, random: Random): LocalDate {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${year - random.between(22, 34)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
}

/** Of a region that does not exist (99.99.01); day + 40 for women. The last four digits count. */
function nikOf(birthDate: LocalDate, count: number, random: Random): string {
  const [year = "", month = "", day = ""] = birthDate.split("-");
  const coded = Number(day) + (random.chance(50) ? 40 : 0);
  return `999901${String(coded).padStart(2, "0")}${month}${year.slice(2)}${String(((count - 1) % 9999) + 1).padStart(4, "0")}`;
}
