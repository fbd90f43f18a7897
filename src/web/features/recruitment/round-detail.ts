import type { Text } from "../../../kernel/text.ts";
import type { ConnectionPage } from "./connection-page.ts";
import type { ListVersion } from "./list-versions.ts";
import type { Named, Titled } from "./names.ts";
import type { VacancyItem } from "./vacancy-items.tsx";

export interface FormationItem {
  readonly code: string;
  readonly location: string;
  readonly qualification: string;
  readonly kind: string;
  readonly need: number;
  readonly position: Named | null;
  readonly unit: Named | null;
}

/** What the page of a round asks for. */
export interface RoundDetail extends Titled {
  readonly id: string;
  readonly code: string;
  readonly year: number;
  readonly channel: string;
  readonly path: string;
  readonly state: string;
  readonly applyUrl: string | null;
  readonly needTotal: number;
  readonly announcedAt: string | null;
  readonly pageNote: Text | null;
  readonly organiser: Named | null;
  readonly ruleSet: { readonly code: string; readonly title: Text } | null;
  readonly schedule: readonly { readonly stage: string; readonly startsOn: string; readonly endsOn: string; readonly isChanged: boolean }[];
  readonly scheduleRevisions: readonly ScheduleRevision[];
  readonly resultLists: readonly ListVersion[];
  readonly vacancies: ConnectionPage<VacancyItem>;
  readonly formations: ConnectionPage<FormationItem>;
}

export interface ScheduleRevision {
  readonly revision: number;
  readonly reason: string | null;
  readonly revisedAt: string;
  readonly entries: readonly { readonly stage: string; readonly isChanged: boolean }[];
}
