import type { Role } from "../kernel/viewer.ts";
import { forumCitizens } from "./forum-texts.ts";

/** Where a role holds: the whole regency, the personnel body, or a unit by its code. */
type Reach = "REGENCY" | "PERSONNEL_BODY" | "FACILITY";

/** Somebody of the demo. Names say what the person does, and are nobody's. */
export interface CastMember {
  readonly key: string;
  readonly name: string;
  /** Sign in with it: the code stands at /dev/inbox. */
  readonly contact: string;
  readonly roles: readonly { readonly role: Role; readonly reach: Reach; readonly isActing?: true }[];
}

const member = (key: string, name: string, role: Role, reach: Reach, isActing?: true): CastMember => ({
  key,
  name,
  contact: `${key}@contoh.test`,
  roles: [{ role, reach, ...(isActing && { isActing }) }],
});

/** One for every role, more where duties must be separate. The first two are administrators: they give the others their roles. */
export const cast: readonly CastMember[] = [
  member("administrator1", "Administrator Satu", "ADMINISTRATOR", "REGENCY"),
  member("administrator2", "Administrator Dua", "ADMINISTRATOR", "REGENCY"),
  member("petugas1", "Petugas Kepegawaian Satu", "PERSONNEL_OFFICER", "PERSONNEL_BODY"),
  member("petugas2", "Petugas Kepegawaian Dua", "PERSONNEL_OFFICER", "PERSONNEL_BODY"),
  member("petugas3", "Petugas Kepegawaian Tiga", "PERSONNEL_OFFICER", "PERSONNEL_BODY"),
  member("panitia1", "Anggota Panitia Seleksi Satu", "COMMITTEE_MEMBER", "REGENCY"),
  member("panitia2", "Anggota Panitia Seleksi Dua", "COMMITTEE_MEMBER", "REGENCY"),
  member("panitia3", "Anggota Panitia Seleksi Tiga", "COMMITTEE_MEMBER", "REGENCY"),
  member("ppk", "Pejabat Pembina Kepegawaian", "APPOINTING_OFFICIAL", "REGENCY"),
  member("plh", "Pelaksana Harian Pejabat Pembina Kepegawaian", "APPOINTING_OFFICIAL", "REGENCY", true),
  member("verifikator1", "Verifikator Satu", "VERIFIER", "PERSONNEL_BODY"),
  member("verifikator2", "Verifikator Dua", "VERIFIER", "PERSONNEL_BODY"),
  member("ahli", "Ahli Penyusun Soal", "EXPERT", "PERSONNEL_BODY"),
  member("penguji", "Penguji Satu", "EXAMINER", "PERSONNEL_BODY"),
  member("moderator", "Moderator Forum", "MODERATOR", "REGENCY"),
  member("moderator2", "Moderator Forum Dua", "MODERATOR", "REGENCY"),
  member("petugas.desa", "Petugas Desa", "VILLAGE_OFFICER", "FACILITY"),
  member("kepala.unit", "Kepala Unit Kerja", "UNIT_HEAD", "FACILITY"),
  member("jurubicara", "Juru Bicara Unit Kerja", "UNIT_SPEAKER", "FACILITY"),
  member("jurubicara.kepegawaian", "Juru Bicara Kepegawaian", "UNIT_SPEAKER", "PERSONNEL_BODY"),
  member("pemeriksa", "Pemeriksa Pengaduan", "INVESTIGATOR", "REGENCY"),
  member("petugas.diklat", "Petugas Pelatihan", "TRAINING_OFFICER", "PERSONNEL_BODY"),
  member("auditor", "Auditor Internal", "AUDITOR", "REGENCY"),
];

/** Whose role is not decided, was refused, and has ended: what the office page of roles shows beside those that count. */
export const undecided = { key: "calon.verifikator", name: "Calon Verifikator", contact: "calon.verifikator@contoh.test" } as const;
export const refusedGrant = { key: "calon.penguji", name: "Calon Penguji", contact: "calon.penguji@contoh.test" } as const;
export const endedGrant = { key: "mantan.panitia", name: "Mantan Anggota Panitia", contact: "mantan.panitia@contoh.test" } as const;

/** Every name that stands for a person in the demo, beside those of applicants (applicants.ts). */
export const castNames: readonly string[] = [...cast, undecided, refusedGrant, endedGrant, ...forumCitizens].map(({ name }) => name);
