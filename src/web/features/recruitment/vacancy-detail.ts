import type { Text } from "../../../kernel/text.ts";
import type { Titled } from "./names.ts";
import type { FormationItem } from "./round-detail.ts";

export interface VacancyFormation extends FormationItem {
  /** Rupiah a month. */
  readonly incomeMinimum: number | null;
  readonly incomeMaximum: number | null;
}

export interface VacancyNotice {
  readonly kind: string;
  readonly reason: string;
  readonly closedOnBefore: string | null;
  readonly closesOn: string | null;
  readonly publishedAt: string;
}

type Other = (Titled & { readonly code: string }) | null;

/** What the page of a vacancy asks for. */
export interface VacancyDetail extends Titled {
  readonly code: string;
  readonly state: string;
  readonly stateReason: string | null;
  readonly decreeNumber: string | null;
  readonly requirements: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly daysLeft: number | null;
  readonly publishedAt: string | null;
  readonly applyUrl: string | null;
  readonly howToApply: Text;
  readonly needTotal: number;
  readonly notices: readonly VacancyNotice[];
  readonly formations: readonly VacancyFormation[];
  readonly supersedes: Other;
  readonly supersededBy: Other;
  readonly round: (Titled & { readonly code: string; readonly path: string; readonly pageNote: Text | null }) | null;
}
