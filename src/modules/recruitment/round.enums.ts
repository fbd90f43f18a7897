import { enumOf } from "../../graphql/enum.ts";
import { formationStates } from "./formation-state.ts";
import { duties, dutyChains } from "./readiness.ts";
import { roundOrders } from "./round.queries.ts";
import { roundPaths, roundStates } from "./round-state.ts";
import { ruleSetStates } from "./rule-set-state.ts";
import { channels, decreeConfidences, needKinds } from "./rules/rule-set.ts";
import { scheduleStages } from "./schedule.ts";
import { noticeKinds } from "./vacancy.entity.ts";
import { vacancyOrders } from "./vacancy.queries.ts";
import { vacancyStates } from "./vacancy-state.ts";

export const ChannelEnum = enumOf("Channel", "Who runs applications and objections.", channels, {
  NATIONAL: "The state's SSCASN and CAT: here it is published, explained and recomputed, not applied for.",
  REGENCY: "The regency itself (seleksi yang diselenggarakan daerah).",
});

export const RoundPathEnum = enumOf("RoundPath", "What people are selected for (jalur).", roundPaths, {
  CPNS: "Candidate civil servants (calon PNS). Results are computed by a rule set.",
  PPPK: "Government employees on contract (PPPK). Published only, nothing is computed.",
  OPEN_SELECTION: "Open selection for senior posts (seleksi terbuka JPT). Published only, nothing is computed.",
});

export const RoundStateEnum = enumOf("RoundState", "Where a round stands.", roundStates, {
  DRAFT: "Being prepared (rancangan); seen inside only.",
  ANNOUNCED: "Announced (diumumkan), with its schedule.",
  RUNNING: "Under way (berjalan).",
  CONCLUDED: "Concluded (selesai). Final.",
  CANCELLED: "Called off (dibatalkan), with a reason. Final.",
});

export const RoundOrderEnum = enumOf("RoundOrder", "Order of the list of rounds.", roundOrders, {
  NEWEST: "The latest year first.",
  TITLE: "By title.",
});

export const DecreeConfidenceEnum = enumOf("DecreeConfidence", "How sure the reading of a decree is.", decreeConfidences, {
  OFFICIAL_TEXT: "Its official text was read.",
  REPRINT: "A reprint of its official text was read.",
  SEVERAL_REPORTS: "Two or more reports of the press agree.",
  ONE_REPORT: "One report of the press says so.",
  NOT_VERIFIED: "It is inferred, or known from hearsay.",
});

export const RuleSetStateEnum = enumOf("RuleSetState", "Where a rule set stands.", ruleSetStates, {
  PROPOSED: "Waits for confirmation by someone else.",
  CONFIRMED: "Confirmed (disahkan): rounds may use it, and nothing of it changes any more.",
  REFUSED: "Refused by someone else, with a reason; its code may be proposed again.",
  WITHDRAWN: "Taken back by whoever proposed it; its code may be proposed again.",
});

export const ScheduleStageEnum = enumOf("ScheduleStage", "Stage of a round (tahapan). Stages may overlap.", scheduleStages, {
  ANNOUNCEMENT: "Announcement of the vacancies (pengumuman lowongan).",
  REGISTRATION: "Registration (pendaftaran).",
  ADMINISTRATIVE_SCREENING: "Administrative screening (seleksi administrasi).",
  ADMINISTRATIVE_RESULT: "Result of the administrative screening (pengumuman hasil seleksi administrasi).",
  ADMINISTRATIVE_OBJECTION: "Objections to it (masa sanggah administrasi).",
  ADMINISTRATIVE_ANSWER: "Answers to these objections (jawab sanggah administrasi).",
  SKD: "Basic competency test (SKD).",
  SKD_RESULT: "Result of the basic competency test (pengumuman hasil SKD).",
  SKB: "Field competency test (SKB).",
  INTEGRATION: "Integration of both scores (integrasi nilai).",
  FINAL_RESULT: "Final result (pengumuman hasil akhir).",
  FINAL_OBJECTION: "Objections to it (masa sanggah akhir).",
  FINAL_ANSWER: "Answers to these objections (jawab sanggah akhir).",
  DOSSIER: "Dossiers for the employee number (pengisian DRH, pemberkasan NIP).",
  APPOINTMENT: "Proposal of the employee number and appointment (usul penetapan NIP).",
});

export const NeedKindEnum = enumOf("NeedKind", "Kind of need (jenis kebutuhan). A formation has exactly one.", needKinds, {
  GENERAL: "General (umum).",
  CUM_LAUDE: "Best graduates (putra/putri lulusan terbaik, cumlaude).",
  DISABILITY: "People with a disability (penyandang disabilitas).",
  DIASPORA: "Diaspora.",
  PAPUA: "Sons and daughters of Papua (putra/putri Papua).",
  LEFT_BEHIND_REGION: "Sons and daughters of a left-behind region (putra/putri daerah tertinggal).",
  KALIMANTAN: "Sons and daughters of Kalimantan (putra/putri Kalimantan).",
});

export const FormationStateEnum = enumOf("FormationState", "Where a formation stands.", formationStates, {
  DRAFT: "Being prepared (rancangan).",
  PROPOSED: "Before the committee (diusulkan).",
  APPROVED: "Approved (disetujui).",
  LOCKED: "Locked (dikunci): part of an approved vacancy, nothing of it changes.",
  REJECTED: "Refused (ditolak), with a reason. Final.",
});

export const VacancyStateEnum = enumOf(
  "VacancyState",
  "Where a vacancy stands. Opening and closing follow the regency's calendar.",
  vacancyStates,
  {
    DRAFT: "Being prepared (rancangan); seen inside only.",
    IN_REVIEW: "Before the committee (diperiksa); seen inside only.",
    PUBLISHED: "Published (diumumkan), not open yet.",
    OPEN: "Open for applications (dibuka).",
    CLOSED: "Past its last day (ditutup).",
    IN_SELECTION: "In selection (dalam seleksi).",
    DECIDED: "Its final result is out (hasil akhir terbit).",
    ARCHIVED: "Its round is concluded (diarsipkan). Final.",
    CANCELLED: "Called off (dibatalkan), with a reason. Final.",
    SUPERSEDED: "Replaced by a corrected version before it opened (digantikan). Final.",
  },
);

export const VacancyOrderEnum = enumOf("VacancyOrder", "Order of the list of vacancies.", vacancyOrders, {
  CLOSES_ON: "What closes first.",
  PUBLISHED_AT: "What was published last.",
  TITLE: "By title.",
});

export const NoticeKindEnum = enumOf("VacancyNoticeKind", "What the public is told after publication.", noticeKinds, {
  EXTENDED: "The last day was moved to a later one (perpanjangan pendaftaran).",
  CANCELLED: "The vacancy was called off (pembatalan).",
  CORRECTED: "The vacancy was replaced by a corrected one (ralat).",
});

export const DutyEnum = enumOf("Duty", "A duty of a round.", duties, {
  DRAFT: "Drafts the round, its formations and vacancies.",
  APPROVE: "Approves or returns drafts.",
  PUBLISH: "Announces and publishes.",
  IMPORT: "Imports files of applicants and results.",
  FIRST_SIGNATURE: "Signs a result first.",
  SECOND_SIGNATURE: "Signs a result second.",
  FINALISE: "Publishes results and makes them final.",
  FIRST_VERIFICATION: "Checks requirements first.",
  SECOND_VERIFICATION: "Confirms what the first verifier found.",
  OBJECTION_DECISION: "Decides objections (sanggah).",
});

export const DutyChainEnum = enumOf("DutyChain", "Duties that must be done by different people (pemisahan tugas).", dutyChains, {
  ANNOUNCEMENT: "From draft to publication.",
  RESULT: "From the imported file to the final result.",
  SCREENING: "From verification to the decision of an objection.",
});
