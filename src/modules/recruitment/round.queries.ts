import { sql } from "kysely";
import { keysetList, type KeysetList, type Ordering } from "../../graphql/keyset.ts";
import { keysetChildren } from "../../graphql/keyset-children.ts";
import { byId, countBy, type LoaderOptions, manyBy, pageBy } from "../../graphql/loaders.ts";
import { draftUnitsOf } from "./recruitment.policy.ts";
import { type RoundTables, statement } from "./recruitment.tables.ts";
import type { RoundPath, RoundState } from "./round-transitions.ts";
import type { Channel } from "./rules/rule-set.ts";
import type { ScheduleStage } from "./schedule.ts";
import { formationColumns, type FormationRow } from "./formation.queries.ts";
import { vacancyColumns, type VacancyRow } from "./vacancy.queries.ts";
import { formationIsVisible, roundIsVisible, vacancyIsVisible } from "./visibility.policy.ts";

/** A round as the API has it; objects that it refers to come by loader. */
export interface RoundRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly year: number;
  readonly channel: Channel;
  readonly path: RoundPath;
  readonly state: RoundState;
  readonly applyUrl: string | null;
  readonly quota: number | null;
  readonly announcedAt: string | null;
  readonly version: number;
  readonly ruleSetId: string | null;
  readonly organiserUnitId: string;
}

export interface ScheduleRow {
  readonly roundId: string;
  readonly revision: number;
  readonly stage: ScheduleStage;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly reason: string | null;
  readonly revisedAt: string;
}

const roundColumns = [
  "round.id",
  "round.code",
  "round.title",
  "round.title_en as titleEn",
  "round.year",
  "round.channel",
  "round.path",
  "round.state",
  "round.apply_url as applyUrl",
  "round.quota",
  "round.announced_at as announcedAt",
  "round.version",
  "round.rule_set_id as ruleSetId",
  "round.organiser_unit_id as organiserUnitId",
] as const;

/** Orders of the list of rounds. */
export const roundOrders = ["NEWEST", "TITLE"] as const;
export type RoundOrder = (typeof roundOrders)[number];

const orderings: Readonly<Record<RoundOrder, Ordering>> = {
  NEWEST: {
    name: "rounds:newest",
    keys: [
      { expression: "round.year", type: "integer", direction: "desc" },
      { expression: "round.created_at", type: "timestamptz", direction: "desc" },
      { expression: "round.id", type: "uuid", direction: "desc" },
    ],
  },
  TITLE: {
    name: "rounds:title",
    keys: [
      { expression: "lower(round.title)", type: "text", direction: "asc" },
      { expression: "round.id", type: "uuid", direction: "asc" },
    ],
  },
};

/** Placeholders: `draftUnits`, and `year`, `channel`, `states`, `words` (search-words.ts), each null where nothing is filtered. */
const roundList = (order: RoundOrder): KeysetList<RoundRow> =>
  keysetList<RoundTables, RoundRow>(statement, `rounds.${order.toLowerCase()}`, orderings[order], (db, value) =>
    db
      .selectFrom("round")
      .select(roundColumns)
      .where(roundIsVisible(value))
      .where(sql<boolean>`(${value("year")}::int is null or round.year = ${value("year")}::int)`)
      .where(sql<boolean>`(${value("channel")}::text is null or round.channel = ${value("channel")}::text)`)
      .where(sql<boolean>`(${value("states")}::text[] is null or round.state = any(${value("states")}::text[]))`)
      .where(sql<boolean>`(${value("words")}::text[] is null
        or concat_ws(' ', round.title, round.title_en, round.code) ilike all(${value("words")}::text[]))`),
  );

export const roundLists: Readonly<Record<RoundOrder, KeysetList<RoundRow>>> = { NEWEST: roundList("NEWEST"), TITLE: roundList("TITLE") };

/** Drafts are seen in the viewer's own units: the value of the placeholder that the visibility conditions take. */
export const draftsOfViewer: LoaderOptions = { values: ({ viewer }) => ({ draftUnits: draftUnitsOf(viewer) }) };

export const roundById = byId<RoundRow>(
  statement("roundById", (db, value) =>
    db
      .selectFrom("round")
      .select(roundColumns)
      .where("round.id", "=", sql<string>`any(${value("ids")}::uuid[])`)
      .where(roundIsVisible(value)),
  ),
  draftsOfViewer,
);

export const roundByCode = statement<RoundRow>("roundByCode", (db, value) =>
  db.selectFrom("round").select(roundColumns).where("round.code", "=", value<string>("code")).where(roundIsVisible(value)),
);

/** All revisions of a round's schedule, the first one first; some twenty rows. The round itself was visible. */
export const scheduleOfRound = manyBy<ScheduleRow>(
  statement("scheduleOfRound", (db, value) =>
    db
      .selectFrom("schedule_entry as entry")
      .select([
        "entry.round_id as roundId",
        "entry.revision",
        "entry.stage",
        "entry.starts_on as startsOn",
        "entry.ends_on as endsOn",
        "entry.reason",
        "entry.revised_at as revisedAt",
      ])
      .where("entry.round_id", "=", sql<string>`any(${value("ids")}::uuid[])`)
      .orderBy("entry.revision"),
  ),
  "roundId",
);

/** Sum of needs over the formations that the viewer sees, without rejected ones. */
export const needOfRound = countBy(
  statement("needOfRound", (db, value) =>
    db
      .selectFrom("formation")
      .innerJoin("round", "round.id", "formation.round_id")
      .select(["formation.round_id as key", sql<number>`sum(formation.need)`.as("count")])
      .where("formation.round_id", "=", sql<string>`any(${value("ids")}::uuid[])`)
      .where("formation.state", "<>", "REJECTED")
      .where(formationIsVisible(value))
      .groupBy("formation.round_id"),
  ),
  draftsOfViewer,
);

const byFormationCode: Ordering = {
  name: "round.formations:code",
  keys: [
    { expression: "formation.code", type: "text", direction: "asc" },
    { expression: "formation.id", type: "uuid", direction: "asc" },
  ],
};

export const formationsOfRound = pageBy(
  keysetChildren<RoundTables, FormationRow>(statement, "formationsOfRound", byFormationCode, "formation.round_id", (db, value) =>
    db
      .selectFrom("formation")
      .innerJoin("round", "round.id", "formation.round_id")
      .select(formationColumns)
      .where(formationIsVisible(value)),
  ),
  draftsOfViewer,
);

const byTitle: Ordering = {
  name: "round.vacancies:title",
  keys: [
    { expression: "lower(vacancy.title)", type: "text", direction: "asc" },
    { expression: "vacancy.id", type: "uuid", direction: "asc" },
  ],
};

export const vacanciesOfRound = pageBy(
  keysetChildren<RoundTables, VacancyRow>(statement, "vacanciesOfRound", byTitle, "vacancy.round_id", (db, value) =>
    db.selectFrom("vacancy").innerJoin("round", "round.id", "vacancy.round_id").select(vacancyColumns).where(vacancyIsVisible(value)),
  ),
  draftsOfViewer,
);
