import type { UserErrorData } from "../../kernel/errors.ts";
import type { Text } from "../../kernel/text.ts";
import type { Transition } from "../../kernel/transitions.ts";
import type { Viewer } from "../../kernel/viewer.ts";
import { dutyRefusal } from "../people/index.ts";
import { messages } from "./round.messages.ts";
import { type RoundPath, type RoundState } from "./round-state.ts";
import type { RuleSetState } from "./rule-set-state.ts";
import type { Channel } from "./rules/rule-set.ts";
import type { ScheduleStage } from "./schedule.ts";

export type { RoundPath, RoundState };
export type RoundAction = "UPDATE" | "ANNOUNCE" | "START" | "CONCLUDE" | "CANCEL" | "REVISE_SCHEDULE";

export interface RoundSubject {
  readonly state: RoundState;
  readonly draftedById: string;
  readonly path: RoundPath;
  readonly channel: Channel;
  /** Of the rule set that the round points at; `null`: none. */
  readonly ruleSetState: RuleSetState | null;
  readonly applyUrl: string | null;
  /** Ministerial quota (kuota kebutuhan); `null`: not entered yet. */
  readonly quota: number | null;
  readonly stages: readonly ScheduleStage[];
  /** Vacancies that the public has seen. */
  readonly publishedVacancies: number;
  /** Vacancies that still have something ahead: in a round that computes nothing, those not closed yet; else those not decided. */
  readonly unfinishedVacancies: number;
  /** Vacancies whose final result is out. */
  readonly decidedVacancies: number;
  /** A final list (hasil akhir) in state FINAL stands; one that was superseded does not. */
  readonly hasFinalResult: boolean;
}

type Row = Transition<RoundState, RoundAction, RoundSubject>;

/** Only CPNS rounds are computed here; the others are published and nothing is computed from them. */
export const isComputed = ({ path }: Pick<RoundSubject, "path">): boolean => path === "CPNS";

/** Round: DRAFT → ANNOUNCED → RUNNING → CONCLUDED; CANCELLED from every state before the end. */
export const roundTransitions: readonly Row[] = [
  { from: "DRAFT", action: "UPDATE", to: "DRAFT", roles: ["PERSONNEL_OFFICER"] },
  // Once announced only the address of the application and the English title may change: the command sees to that.
  { from: "ANNOUNCED", action: "UPDATE", to: "ANNOUNCED", roles: ["PERSONNEL_OFFICER"] },
  { from: "RUNNING", action: "UPDATE", to: "RUNNING", roles: ["PERSONNEL_OFFICER"] },
  { from: "DRAFT", action: "ANNOUNCE", to: "ANNOUNCED", roles: ["APPOINTING_OFFICIAL"], guard: canAnnounce },
  { from: "ANNOUNCED", action: "START", to: "RUNNING", roles: ["PERSONNEL_OFFICER", "APPOINTING_OFFICIAL"], guard: hasVacancy },
  { from: "RUNNING", action: "CONCLUDE", to: "CONCLUDED", roles: ["APPOINTING_OFFICIAL"], guard: isFinished },
  { from: "DRAFT", action: "CANCEL", to: "CANCELLED", roles: ["PERSONNEL_OFFICER", "APPOINTING_OFFICIAL"], reasonRequired: true },
  { from: "ANNOUNCED", action: "CANCEL", to: "CANCELLED", roles: ["APPOINTING_OFFICIAL"], guard: isUndecided, reasonRequired: true },
  { from: "RUNNING", action: "CANCEL", to: "CANCELLED", roles: ["APPOINTING_OFFICIAL"], guard: isUndecided, reasonRequired: true },
  {
    from: "ANNOUNCED",
    action: "REVISE_SCHEDULE",
    to: "ANNOUNCED",
    roles: ["PERSONNEL_OFFICER", "APPOINTING_OFFICIAL"],
    reasonRequired: true,
  },
  { from: "RUNNING", action: "REVISE_SCHEDULE", to: "RUNNING", roles: ["PERSONNEL_OFFICER", "APPOINTING_OFFICIAL"], reasonRequired: true },
];

/** Stages without which an announcement would not tell people when to act (PermenPANRB 6/2024, Ps 16). */
export const stagesToAnnounce = ["ANNOUNCEMENT", "REGISTRATION"] as const satisfies readonly ScheduleStage[];

function canAnnounce(subject: RoundSubject, viewer: Viewer): UserErrorData | null {
  const sameHands = dutyRefusal("PUBLICATION", viewer.personId, [subject.draftedById]);
  if (sameHands) return sameHands;
  if (stagesToAnnounce.some((stage) => !subject.stages.includes(stage))) return refused("INCOMPLETE", messages.scheduleIncomplete);
  if (isComputed(subject) && subject.ruleSetState !== "CONFIRMED") return refused("INCOMPLETE", messages.ruleSetMissing);
  if (subject.channel === "NATIONAL" && subject.applyUrl === null) return refused("INCOMPLETE", messages.applyUrlMissing);
  if (subject.quota === null) return refused("INCOMPLETE", messages.quotaMissing);
  return null;
}

function hasVacancy(subject: RoundSubject): UserErrorData | null {
  return subject.publishedVacancies > 0 ? null : refused("INCOMPLETE", messages.noVacancyPublished);
}

function isFinished(subject: RoundSubject): UserErrorData | null {
  if (!isComputed(subject)) return subject.unfinishedVacancies === 0 ? null : refused("INCOMPLETE", messages.vacanciesOpen);
  if (subject.unfinishedVacancies > 0) return refused("INCOMPLETE", messages.vacanciesUndecided);
  // Vacancies stay decided while their final list is taken back, and a round that has ended can no longer correct it.
  return subject.hasFinalResult ? null : refused("INCOMPLETE", messages.finalResultMissing);
}

function isUndecided(subject: RoundSubject): UserErrorData | null {
  return subject.decidedVacancies === 0 ? null : refused("WRONG_STATE", messages.alreadyDecided);
}

function refused(code: UserErrorData["code"], message: Text): UserErrorData {
  return { code, path: ["input", "id"], message };
}
