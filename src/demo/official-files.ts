import { integrate } from "../modules/recruitment/rules/integration.ts";
import { latestRuleSet } from "../modules/recruitment/rules/known-rule-sets.ts";
import type { DemoApplicant } from "./applicants.ts";

/** The files that a regency gets, as it gets them: semicolons, decimal commas, day first, a byte order mark. Written here, read by the import. */
export function applicantFile(people: readonly DemoApplicant[]): Buffer {
  return csv(
    ["No Peserta", "Kode Formasi", "NIK", "Tanggal Lahir", "Nama Peserta", "Email"],
    people.map(({ participant, formation, nik, birthDate, name, email }) => [
      participant,
      formation,
      nik,
      printedDate(birthDate),
      name,
      email,
    ]),
  );
}

/** Outcomes of the administrative screening. After the objections: those who objected and were right. */
export function outcomeFile(people: readonly DemoApplicant[], phase: "INITIAL" | "AFTER_OBJECTION"): Buffer {
  const rows = phase === "INITIAL" ? people : people.filter(({ isObjectionUpheld }) => isObjectionUpheld);
  return csv(
    ["No Peserta", "Hasil", "Kode Syarat", "Alasan TMS"],
    rows.map(({ participant, refusal }) =>
      phase === "AFTER_OBJECTION" || refusal === null
        ? [participant, "MS", "", ""]
        : [participant, "TMS", refusal.requirement, refusal.reason],
    ),
  );
}

/** The basic test: everybody who met the conditions. */
export function basicTestFile(people: readonly DemoApplicant[]): Buffer {
  const tested = people.filter(({ refusal, isObjectionUpheld }) => refusal === null || isObjectionUpheld);
  return csv(
    [...personTitles, "TWK", "TIU", "TKP", "Total", "Keterangan", "Formasi"],
    tested.map((person, index) => {
      const { skd } = person;
      const points = skd === null ? ["", "", "", ""] : [skd.twk, skd.tiu, skd.tkp, skd.twk + skd.tiu + skd.tkp];
      return [...personCells(person, index), ...points, skd === null ? codes.cut.absent : "", person.formation];
    }),
  );
}

/** Both tests integrated: everybody whom the cut admitted. */
export function integrationFile(people: readonly DemoApplicant[]): Buffer {
  return csv(
    [...personTitles, "TWK", "TIU", "TKP", "Total", "Skor SKD (40%)", "SKB", "Skor SKB (60%)", "Nilai Akhir", "Keterangan", "Formasi"],
    people
      .filter(({ isAdmittedToFieldTest }) => isAdmittedToFieldTest)
      .map((person, index) => {
        const { twk, tiu, tkp } = person.skd ?? { twk: 0, tiu: 0, tkp: 0 };
        const steps = integrate(twk + tiu + tkp, person.skb, latestRuleSet);
        const fieldTest = [person.skb, steps.skbWeighted, steps.final].map((each) => printedDecimal(each ?? ""));
        return [
          ...personCells(person, index),
          twk,
          tiu,
          tkp,
          twk + tiu + tkp,
          printedDecimal(steps.skdWeighted),
          ...fieldTest,
          person.skb === null ? codes.final.absent : "",
          person.formation,
        ];
      }),
  );
}

const { codes } = latestRuleSet;
const personTitles = ["No", "No Peserta", "Nama", "Tgl Lahir", "IPK"];
const personCells = ({ participant, name, birthDate, gpa }: DemoApplicant, index: number): (string | number)[] => [
  index + 1,
  participant,
  name,
  printedDate(birthDate),
  printedDecimal(gpa),
];

const printedDate = (date: string): string => date.split("-").reverse().join("/");
const printedDecimal = (number: string): string => number.replace(".", ",");

function csv(titles: readonly string[], rows: readonly (readonly (string | number)[])[]): Buffer {
  const cell = (value: string | number): string =>
    /[";\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
  return Buffer.from(`\uFEFF${[titles, ...rows].map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`);
}
