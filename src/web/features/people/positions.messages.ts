import type { PositionKind } from "../../gql/graphql.ts";
import { catalogue } from "../../messages/catalogue.ts";
import type { TermWords } from "../../messages/catalogue.ts";

const id = {
  title: "Jabatan",
  description: "Jabatan yang dipakai dalam formasi.",
  lead: "Jabatan adalah jenis pekerjaan, di unit mana pun. Formasi menunjuk satu jabatan di satu unit.",
  search: "Nama atau kode",
  caption: "Daftar jabatan",
  name: "Nama jabatan",
  nameEn: "Nama dalam bahasa Inggris",
  code: "Kode",
  codeHint: "Huruf besar, angka, titik, dan garis.",
  kind: "Jenis",
  kinds: { FUNCTIONAL: "Jabatan fungsional", EXECUTOR: "Jabatan pelaksana", LEADERSHIP: "Jabatan manajerial" } satisfies Record<
    PositionKind,
    string
  > as TermWords<PositionKind, string>,
  family: "Rumpun",
  familyHint: "Huruf kecil dan garis. Contoh: kesehatan, pendidikan. Jabatan serumpun memakai patokan yang sama.",
  emptyTitle: "Tidak ada jabatan yang cocok",
  empty: "Coba sebagian namanya, atau tambahkan jabatan di bawah ini.",
  add: "Tambah jabatan",
  save: "Simpan",
};

const en: typeof id = {
  title: "Positions",
  description: "Positions that formations refer to.",
  lead: "A position is a kind of job, whichever unit has it. A formation names one position at one unit.",
  search: "Name or code",
  caption: "Positions",
  name: "Name of the position",
  nameEn: "English name",
  code: "Code",
  codeHint: "Capital letters, digits, points and hyphens.",
  kind: "Kind",
  kinds: { FUNCTIONAL: "Functional position", EXECUTOR: "Executing position", LEADERSHIP: "Managerial position" },
  family: "Family",
  familyHint: "Small letters and hyphens. For example: health, education. Positions of a family share their criteria.",
  emptyTitle: "No position matches",
  empty: "Try a part of the name, or add a position below.",
  add: "Add a position",
  save: "Save",
};

export const positionsWords = catalogue(id, en);
