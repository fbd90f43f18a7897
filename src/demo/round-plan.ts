import type { Field } from "./applicants.ts";
import type { PositionKey } from "./positions.ts";
import type { NeedKind } from "../modules/recruitment/rules/rule-set.ts";
import type { ScheduleStage } from "../modules/recruitment/schedule.ts";

/** A round of the demo, told in days from the anchor. */
export interface RoundPlan {
  readonly code: string;
  readonly title: string;
  readonly titleEn: string;
  readonly year: number;
  readonly channel: "NATIONAL" | "REGENCY";
  readonly path: "CPNS" | "PPPK" | "OPEN_SELECTION";
  /** Stage, first day, last day. */
  readonly schedule: readonly ScheduleLine[];
  readonly formations: readonly FormationPlan[];
  readonly vacancies: readonly VacancyPlan[];
  readonly days: {
    readonly draft: number;
    /** When the committee decides on formations and vacancies. */
    readonly approve: number;
    readonly announce: number;
    readonly publish: number;
    /** Null: it is announced and nothing more. */
    readonly start: number | null;
  };
}

export type ScheduleLine = readonly [stage: ScheduleStage, startsOn: number, endsOn: number];

export interface FormationPlan {
  readonly code: string;
  readonly position: PositionKey;
  /** Code of the unit. */
  readonly unit: string;
  readonly kind: NeedKind;
  readonly need: number;
  /** Rupiah a month. */
  readonly income?: readonly [minimum: number, maximum: number];
  readonly field?: Field;
}

export interface VacancyPlan {
  readonly key: string;
  readonly position: PositionKey;
  /** Shown behind the name of the position, where a round has several vacancies for it. */
  readonly suffix?: string;
  readonly suffixEn?: string;
  readonly opens: number;
  readonly closes: number;
  /** Codes. */
  readonly formations: readonly string[];
}
