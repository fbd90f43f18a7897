import { sql } from "kysely";
import { keysetList, type KeysetList, type Ordering } from "../../graphql/keyset.ts";
import { byId, countBy, type LoaderOptions, manyBy } from "../../graphql/loaders.ts";
import { draftUnitsOf } from "./recruitment.policy.ts";
import { type RoundTables, statement } from "./recruitment.tables.ts";
import type { Channel } from "./rules/rule-set.ts";
import type { NoticeKind } from "./vacancy.entity.ts";
import type { VacancyState } from "./vacancy-transitions.ts";
import { vacancyIsVisible } from "./visibility.policy.ts";

export interface VacancyRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly decreeNumber: string | null;
  readonly requirements: string;
  readonly opensOn: string;
  readonly closesOn: string;
  /** As it is stored: what the calendar makes of it is `stateOn` (vacancy-window.ts). */
  readonly state: VacancyState;
  readonly stateReason: string | null;
  readonly publishedAt: string | null;
  readonly version: number;
  readonly roundId: string;
  readonly supersedesId: string | null;
  /** Of its round. */
  readonly applyUrl: string | null;
  readonly channel: Channel;
}

export interface NoticeRow {
  readonly vacancyId: string;
  readonly kind: NoticeKind;
  readonly reason: string;
  readonly closedOnBefore: string | null;
  readonly closesOn: string | null;
  readonly publishedAt: string;
}

/** Needs `round` beside `vacancy`. */
export const vacancyColumns = [
  "vacancy.id",
  "vacancy.code",
  "vacancy.title",
  "vacancy.title_en as titleEn",
  "vacancy.decree_number as decreeNumber",
  "vacancy.requirements",
  "vacancy.opens_on as opensOn",
  "vacancy.closes_on as closesOn",
  "vacancy.state",
  "vacancy.state_reason as stateReason",
  "vacancy.published_at as publishedAt",
  "vacancy.version",
  "vacancy.round_id as roundId",
  "vacancy.supersedes_id as supersedesId",
  "round.apply_url as applyUrl",
  "round.channel",
] as const;

export const vacancyOrders = ["CLOSES_ON", "PUBLISHED_AT", "TITLE"] as const;
export type VacancyOrder = (typeof vacancyOrders)[number];

const id = { expression: "vacancy.id", type: "uuid", direction: "asc" } as const;
const orderings: Readonly<Record<VacancyOrder, Ordering>> = {
  CLOSES_ON: { name: "vacancies:closesOn", keys: [{ expression: "vacancy.closes_on", type: "date", direction: "asc" }, id] },
  PUBLISHED_AT: {
    name: "vacancies:publishedAt",
    // A draft is newer than everything published.
    keys: [{ expression: "coalesce(vacancy.published_at, 'infinity')", type: "timestamptz", direction: "desc" }, id],
  },
  TITLE: { name: "vacancies:title", keys: [{ expression: "lower(vacancy.title)", type: "text", direction: "asc" }, id] },
};

/** What the calendar makes of the stored state, as `stateOn` says it; the placeholder `today` is the regency's own day. */
const stateToday = (today: unknown) => sql<string>`case
  when vacancy.state in ('PUBLISHED', 'OPEN') and vacancy.closes_on < ${today}::date then 'CLOSED'
  when vacancy.state = 'PUBLISHED' and vacancy.opens_on <= ${today}::date then 'OPEN'
  else vacancy.state end`;

/**
 * Placeholders: `draftUnits`, `today`, and `roundId`, `words` (search-words.ts), `unitId`, `districtCode`, `kind`, `positionId`,
 * `states`, `isOpen`, each null where nothing is filtered. What concerns formations holds for one and the same formation.
 */
const vacancyList = (order: VacancyOrder): KeysetList<VacancyRow> =>
  keysetList<RoundTables, VacancyRow>(statement, `vacancies.${order.toLowerCase()}`, orderings[order], (db, value) =>
    db
      .selectFrom("vacancy")
      .innerJoin("round", "round.id", "vacancy.round_id")
      .select(vacancyColumns)
      .where(vacancyIsVisible(value))
      .where(sql<boolean>`(${value("roundId")}::uuid is null or vacancy.round_id = ${value("roundId")}::uuid)`)
      .where(sql<boolean>`(${value("states")}::text[] is null or ${stateToday(value("today"))} = any(${value("states")}::text[]))`)
      .where(sql<boolean>`(${value("isOpen")}::boolean is null or (${stateToday(value("today"))} = 'OPEN') = ${value("isOpen")}::boolean)`)
      .where(sql<boolean>`(coalesce(${value("unitId")}::text, ${value("districtCode")}::text, ${value("kind")}::text, ${value("positionId")}::text) is null or exists (
        select from vacancy_formation held join formation on formation.id = held.formation_id join unit on unit.id = formation.unit_id
        where held.vacancy_id = vacancy.id
          and (${value("unitId")}::uuid is null or formation.unit_id = ${value("unitId")}::uuid)
          and (${value("districtCode")}::text is null or unit.district_code = ${value("districtCode")}::text)
          and (${value("kind")}::text is null or formation.kind = ${value("kind")}::text)
          and (${value("positionId")}::uuid is null or formation.position_id = ${value("positionId")}::uuid)))`)
      .where(sql<boolean>`(${value("words")}::text[] is null or concat_ws(' ', vacancy.title, vacancy.title_en, vacancy.code, (
        select string_agg(concat_ws(' ', position.name, position.name_en, unit.name, unit.name_en, formation.qualification), ' ')
        from vacancy_formation held join formation on formation.id = held.formation_id join unit on unit.id = formation.unit_id
          join position on position.id = formation.position_id
        where held.vacancy_id = vacancy.id)) ilike all(${value("words")}::text[]))`),
  );

export const vacancyLists: Readonly<Record<VacancyOrder, KeysetList<VacancyRow>>> = {
  CLOSES_ON: vacancyList("CLOSES_ON"),
  PUBLISHED_AT: vacancyList("PUBLISHED_AT"),
  TITLE: vacancyList("TITLE"),
};

const draftsOfViewer: LoaderOptions = { values: ({ viewer }) => ({ draftUnits: draftUnitsOf(viewer) }) };

export const vacancyById = byId<VacancyRow>(
  statement("vacancyById", (db, value) =>
    db
      .selectFrom("vacancy")
      .innerJoin("round", "round.id", "vacancy.round_id")
      .select(vacancyColumns)
      .where("vacancy.id", "=", sql<string>`any(${value("ids")}::uuid[])`)
      .where(vacancyIsVisible(value)),
  ),
  draftsOfViewer,
);

export const vacancyByCode = statement<VacancyRow>("vacancyByCode", (db, value) =>
  db
    .selectFrom("vacancy")
    .innerJoin("round", "round.id", "vacancy.round_id")
    .select(vacancyColumns)
    .where("vacancy.code", "=", value<string>("code"))
    .where(vacancyIsVisible(value)),
);

/** The version that replaced a vacancy; the newest where there are several. */
export const successorOfVacancy = manyBy<VacancyRow>(
  statement("successorOfVacancy", (db, value) =>
    db
      .selectFrom("vacancy")
      .innerJoin("round", "round.id", "vacancy.round_id")
      .select(vacancyColumns)
      .where("vacancy.supersedes_id", "=", sql<string>`any(${value("ids")}::uuid[])`)
      .where("vacancy.published_at", "is not", null)
      .orderBy("vacancy.published_at", "desc")
      .orderBy("vacancy.id"),
  ),
  "supersedesId",
);

/** Notices of a vacancy that was visible, the newest first; few. */
export const noticesOfVacancy = manyBy<NoticeRow>(
  statement("noticesOfVacancy", (db, value) =>
    db
      .selectFrom("vacancy_notice as notice")
      .select([
        "notice.vacancy_id as vacancyId",
        "notice.kind",
        "notice.reason",
        "notice.closed_on_before as closedOnBefore",
        "notice.closes_on as closesOn",
        "notice.published_at as publishedAt",
      ])
      .where("notice.vacancy_id", "=", sql<string>`any(${value("ids")}::uuid[])`)
      .orderBy("notice.published_at", "desc")
      .orderBy("notice.id", "desc"),
  ),
  "vacancyId",
);

export const needOfVacancy = countBy(
  statement("needOfVacancy", (db, value) =>
    db
      .selectFrom("vacancy_formation as held")
      .innerJoin("formation", "formation.id", "held.formation_id")
      .select(["held.vacancy_id as key", sql<number>`sum(formation.need)`.as("count")])
      .where("held.vacancy_id", "=", sql<string>`any(${value("ids")}::uuid[])`)
      .groupBy("held.vacancy_id"),
  ),
);
