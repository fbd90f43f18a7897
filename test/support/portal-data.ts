import type { FixedClock } from "../../src/kernel/clock.ts";
import type { Viewer } from "../../src/kernel/viewer.ts";
import { sweepVacancies } from "../../src/modules/recruitment/index.ts";
import { integrate } from "../../src/modules/recruitment/rules/integration.ts";
import { latestRuleSet } from "../../src/modules/recruitment/rules/known-rule-sets.ts";
import { type TestApp, startApp } from "./app.ts";
import { type ForumPortal, forumPortal } from "./forum-portal.ts";
import { makeOfficial, makePosition, makeUnit } from "./people.ts";
import {
  type MadeRound,
  type MadeVacancy,
  type Staff,
  announcedRound,
  approvedFormation,
  dayFromNow,
  makeStaff,
  mutate,
  publishedVacancy,
  scheduleFrom,
} from "./rounds.ts";

/** A server on which every public page has something to show. */
export interface PortalData {
  readonly app: TestApp;
  /** A round with all three lists, the final one corrected once. */
  readonly concluded: MadeRound;
  /** A round whose test is under way: its vacancy has a board with provisional scores. */
  readonly tested: MadeVacancy;
  /** A vacancy that is open, extended once. */
  readonly open: MadeVacancy;
  /** Someone in the concluded round who was selected, and how this person proves it. */
  readonly selected: Applicant;
  readonly forum: ForumPortal;
  record(scores: readonly Score[]): Promise<void>;
}

export interface Applicant {
  readonly participant: string;
  /** ISO. */
  readonly birthDate: string;
  readonly email: string;
}

export interface Score {
  readonly participant: string;
  readonly twk?: number;
  readonly tiu?: number;
  readonly tkp?: number;
  readonly isAbsent?: boolean;
}

/** Numbers of the people whose test is under way: 1 to 120. Four have scores from the start, the last of them was absent. */
export const examinee = (index: number): string => `7420-0001-${String(index).padStart(3, "0")}`;

const day = 86_400_000;

/** Everything is made through the API, by as many people as the rules ask for, while the clock goes from stage to stage. */
export async function portalData(clock: FixedClock, options: { readonly openVacancies?: number } = {}): Promise<PortalData> {
  const app = await startApp({ clock });
  const staff = await makeStaff(app);
  const nurse = await makePosition(app, { name: "Perawat Terampil" });
  const concluded = await announcedRound(app, { title: "Seleksi CPNS Formasi Kesehatan", quota: 3 }, staff);
  const first = await approvedFormation(app, concluded, {
    code: "KES-01",
    need: 2,
    positionId: nurse.id,
    unitId: (await makeUnit(app, { name: "Puskesmas Hulu", kind: "FACILITY" })).id,
  });
  const second = await approvedFormation(app, concluded, {
    code: "KES-02",
    need: 1,
    positionId: nurse.id,
    unitId: (await makeUnit(app, { name: "Puskesmas Hilir", kind: "FACILITY" })).id,
    kind: "CUM_LAUDE",
  });
  await publishedVacancy(app, { formationIds: [first.id, second.id] }, concluded);
  await mutate(app, staff.officer, "roundStart", "round { id }", { id: concluded.id });
  const applicants = peopleOf(["KES-01", 9], ["KES-02", 3]);
  await after(app, clock, 13);
  await runRound(app, clock, concluded, staff, applicants);

  const tested = await testedVacancy(app, clock, staff);
  const open = await openVacancies(app, staff, options.openVacancies ?? 3);
  const record = (scores: readonly Score[]) =>
    mutate(app, staff.officer, "scoresRecord", "scoreboard { seq }", { vacancyId: tested.id, stage: "SKD", entries: scores }).then(
      () => undefined,
    );
  await record([
    { participant: examinee(1), twk: 110, tiu: 130, tkp: 190 },
    { participant: examinee(2), twk: 60, tiu: 140, tkp: 181 },
    { participant: examinee(3), twk: 95, tiu: 100, tkp: 170 },
    { participant: examinee(4), isAbsent: true },
  ]);
  const [selected] = applicants;
  if (!selected) throw new Error("Nobody applied.");
  const forum = await forumPortal(app);
  return { app, concluded, tested, open, selected, forum, record };
}

interface Person extends Applicant {
  readonly formation: string;
  readonly nik: string;
  readonly index: number;
}

function peopleOf(...formations: readonly (readonly [string, number])[]): Person[] {
  return formations.flatMap(([formation, count], group) =>
    Array.from({ length: count }, (_, index) => {
      const born = `${1990 + index}-0${1 + group}-1${index}`;
      const [year = "", month = "", date = ""] = born.split("-");
      return {
        formation,
        index,
        birthDate: born,
        participant: `2499301408${group + 1}${String(index).padStart(5, "0")}`,
        nik: `999901${date}${month}${year.slice(2)}000${group + 1}`,
        email: `peserta.${group}${index}@contoh.id`,
      };
    }),
  );
}

/** Imports, screening, both tests, and the lists with their signatures; the final one is taken back once and corrected. */
async function runRound(
  app: TestApp,
  clock: FixedClock,
  round: MadeRound,
  { unitId, official }: Staff,
  people: readonly Person[],
): Promise<void> {
  const [importer, computer, signer, other] = await Promise.all(
    (["PERSONNEL_OFFICER", "PERSONNEL_OFFICER", "COMMITTEE_MEMBER", "COMMITTEE_MEMBER"] as const).map(
      async (role) => (await makeOfficial(app, [role], unitId)).viewer,
    ),
  );
  if (!importer || !computer || !signer || !other) throw new Error("Four people were asked for.");
  const upload = (layout: string, lines: readonly string[], phase?: string) => importFile(app, importer, round, layout, lines, phase);
  const list = async (stage: string): Promise<string> => {
    const { resultList } = await mutate(app, computer, "resultListCompute", "resultList { id }", { roundId: round.id, stage });
    const id = resultList?.id ?? "";
    for (const viewer of [signer, other]) await mutate(app, viewer, "resultListSign", "resultList { id }", { id });
    await mutate(app, official, "resultListPublish", "resultList { id }", { id });
    return id;
  };
  const settle = async (id: string): Promise<void> => {
    await after(app, clock, 8);
    await mutate(app, official, "resultListFinalise", "resultList { id }", { id });
  };
  await upload("APPLICANTS", [
    "No Peserta;Kode Formasi;NIK;Tanggal Lahir;Nama Peserta;Email",
    ...people.map((each, index) =>
      [
        each.participant,
        each.formation,
        each.nik,
        each.birthDate.split("-").toReversed().join("/"),
        `Peserta Contoh ${index + 1}`,
        each.email,
      ].join(";"),
    ),
  ]);
  const failing = people.at(-1);
  await upload(
    "ADMINISTRATIVE_OUTCOMES",
    [
      "No Peserta;Hasil;Kode Syarat;Alasan TMS",
      ...people.map((each) =>
        each === failing
          ? `${each.participant};TMS;SYARAT-STR;STR sudah tidak berlaku pada tanggal pendaftaran`
          : `${each.participant};MS;;`,
      ),
    ],
    "INITIAL",
  );
  await settle(await list("ADMINISTRATIVE"));
  const tested = people.filter((each) => each !== failing);
  await upload("RESULTS", [resultHead, ...tested.map((each) => resultLine(each, false))]);
  await settle(await list("SKD"));
  // Only who was admitted takes the field test: three times the need.
  const admitted = tested.filter(({ index }) => index < 6);
  await upload("RESULTS", [resultHead, ...admitted.map((each) => resultLine(each, true))]);
  const wrong = await list("FINAL");
  await mutate(app, official, "resultListSupersede", "resultList { id }", {
    id: wrong,
    reason: "Satu nilai SKB salah dimasukkan di lokasi ujian.",
  });
  await upload("RESULTS", [resultHead, ...admitted.map((each) => resultLine(each, true, each.index === 3 ? 1 : 0))]);
  await settle(await list("FINAL"));
}

const resultHead = "No Peserta;Kode Formasi;TWK;TIU;TKP;Total;Skor SKD (40%);SKB;Skor SKB (60%);Nilai Akhir;Keterangan";

/** Two people have the same final score and the last of a formation was absent; the seventh passes the threshold and is not admitted. */
function resultLine({ participant, formation, index }: Person, hasFieldTest: boolean, added = 0): string {
  const comma = (text: string | null): string => (text ?? "").replace(".", ",");
  if (formation === "KES-01" && index === 8) return `${participant};${formation};;;;;;;;;TH`;
  const [twk, tiu, tkp] = index === 7 ? [60, 120, 180] : [120 - index * 5, 140 - index * 4, 200 - index * 3];
  const total = twk + tiu + tkp;
  const skb = hasFieldTest ? String(78 + ((index * 7) % 5) + added) : null;
  const steps = integrate(total, skb, latestRuleSet);
  return [
    participant,
    formation,
    twk,
    tiu,
    tkp,
    total,
    comma(steps.skdWeighted),
    comma(skb),
    skb === null ? "" : comma(steps.skbWeighted),
    skb === null ? "" : comma(steps.final),
    "",
  ].join(";");
}

async function importFile(
  app: TestApp,
  officer: Viewer,
  round: MadeRound,
  layout: string,
  lines: readonly string[],
  phase = "",
): Promise<void> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ roundId: round.id, layout, phase })) if (value) form.set(name, value);
  form.set("file", new Blob([lines.join("\n")]), `${layout.toLowerCase()}.csv`);
  const response = await fetch(`${app.url}/files/import`, {
    method: "POST",
    body: form,
    headers: { authorization: app.credentialOf(officer), "sec-fetch-site": "same-origin" },
  });
  const { id } = (await response.json()) as { id?: string };
  if (!id) throw new Error(`${layout} was refused: ${response.status}`);
  await mutate(app, officer, "importAccept", "sourceFile { id }", { fileId: id, reason: "Berkas resmi yang baru." });
}

/** Published, closed and in selection, with people whose scores come in today. */
async function testedVacancy(app: TestApp, clock: FixedClock, staff: Staff): Promise<MadeVacancy> {
  const round = await announcedRound(app, { title: "Seleksi CPNS Formasi Pendidikan", quota: 3 }, staff);
  const teacher = await makePosition(app, { name: "Guru Kelas Ahli Pertama", family: "teaching" });
  const formations = [
    await approvedFormation(app, round, {
      code: "PEN-01",
      need: 2,
      positionId: teacher.id,
      unitId: (await makeUnit(app, { name: "SD Negeri 1" })).id,
      qualification: "S-1 PGSD",
    }),
    await approvedFormation(app, round, {
      code: "PEN-02",
      need: 1,
      positionId: teacher.id,
      unitId: (await makeUnit(app, { name: "SD Negeri 2" })).id,
      qualification: "S-1 PGSD",
    }),
  ];
  const vacancy = await publishedVacancy(app, { title: "Guru Kelas Ahli Pertama", formationIds: formations.map(({ id }) => id) }, round);
  await mutate(app, staff.officer, "roundStart", "round { id }", { id: round.id });
  await after(app, clock, 31);
  await importFile(app, staff.officer, round, "APPLICANTS", [
    "No Peserta;Kode Formasi",
    ...Array.from({ length: 120 }, (_, index) => `${examinee(index + 1)};PEN-0${1 + (index % 2)}`),
  ]);
  return vacancy;
}

/** One round with open vacancies, its schedule moved once; and a contract round that is only published. */
async function openVacancies(app: TestApp, staff: Staff, count: number): Promise<MadeVacancy> {
  const round = await announcedRound(app, { title: "Seleksi CPNS Formasi Teknis", quota: count }, staff);
  const made: MadeVacancy[] = [];
  const unit = await makeUnit(app, { name: "Dinas Kominfo" });
  const formations = [];
  for (let index = 0; index < count; index += 1) {
    const position = await makePosition(app, { name: `Pranata Komputer ${index + 1}`, family: "technical" });
    formations.push(
      await approvedFormation(app, round, {
        code: `TEK-${index + 1}`,
        need: 1,
        positionId: position.id,
        unitId: unit.id,
        qualification: "S-1 Informatika",
      }),
    );
  }
  for (const [index, { id }] of formations.entries()) {
    made.push(
      await publishedVacancy(
        app,
        { title: `Pranata Komputer ${index + 1}`, closesOn: dayFromNow(app, index === 0 ? 2 : 10 + index), formationIds: [id] },
        round,
      ),
    );
  }
  const [open] = made;
  if (!open) throw new Error("At least one vacancy must be open.");
  await mutate(app, staff.official, "vacancyExtend", "vacancy { id }", {
    id: open.id,
    closesOn: dayFromNow(app, 3),
    reason: "Situs pendaftaran nasional terganggu selama satu hari.",
  });
  await mutate(app, staff.officer, "roundScheduleRevise", "round { id }", {
    roundId: round.id,
    reason: "Menyesuaikan jadwal nasional.",
    schedule: scheduleFrom(app).map((entry) => (entry.stage === "SKD" ? { ...entry, endsOn: dayFromNow(app, 45) } : entry)),
  });
  await announcedRound(app, { title: "Seleksi PPPK Tenaga Kesehatan", path: "PPPK", ruleSetCode: null, quota: 4 }, staff);
  return open;
}

async function after(app: TestApp, clock: FixedClock, days: number): Promise<void> {
  clock.advance(days * day);
  await sweepVacancies(app.services);
}
