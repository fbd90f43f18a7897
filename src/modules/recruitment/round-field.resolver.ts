import { Args, Ctx, Extensions, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { AllowedActionType, allowedActionsIn } from "../../graphql/allowed-action.type.ts";
import { ConnectionArgs, connectionOf } from "../../graphql/connection.ts";
import type { Context } from "../../graphql/context.ts";
import { LocalizedTextType } from "../../graphql/localized-text.type.ts";
import type { Text } from "../../kernel/text.ts";
import { allowedActions } from "../../kernel/transitions.ts";
import { unitById, UnitType } from "../people/index.ts";
import { FormationType } from "./formation.type.ts";
import { draftUnitsOf, within } from "./recruitment.policy.ts";
import { pageNotes } from "./round.messages.ts";
import { formationsOfRound, needOfRound, type RoundRow, scheduleOfRound, type ScheduleRow, vacanciesOfRound } from "./round.queries.ts";
import { roundTransitions } from "./round-transitions.ts";
import { RoundType, ScheduleEntryType, ScheduleRevisionType } from "./round.type.ts";
import { ruleSetById } from "./rule-set.queries.ts";
import { RuleSetType } from "./rule-set.type.ts";
import { shownSchedule } from "./schedule.ts";
import { roundFactsById } from "./transition-subjects.queries.ts";
import { VacancyType } from "./vacancy.type.ts";

const FormationConnection = connectionOf(FormationType);
const VacancyConnection = connectionOf(VacancyType);

@Resolver(() => RoundType)
export class RoundFieldResolver {
  @FieldResolver(() => RuleSetType, {
    nullable: true,
    description: "The rule set that computes it, pinned once announced; null where nothing is computed.",
  })
  ruleSet(@Root() { ruleSetId }: RoundRow, @Ctx() { loaders }: Context) {
    return ruleSetId === null ? null : loaders.load(ruleSetById, ruleSetId);
  }

  @FieldResolver(() => UnitType, { nullable: true, description: "Unit that runs it (penyelenggara)." })
  organiser(@Root() { organiserUnitId }: RoundRow, @Ctx() { loaders }: Context) {
    return loaders.load(unitById, organiserUnitId);
  }

  @FieldResolver(() => LocalizedTextType, {
    nullable: true,
    description: "What a page must say of a round that is published and not computed; else null.",
  })
  pageNote(@Root() { path }: RoundRow): Text | null {
    return path === "CPNS" ? null : pageNotes[path];
  }

  @FieldResolver(() => [ScheduleEntryType], { description: "The schedule (jadwal) as it stands, by day; at most one entry a stage." })
  @Extensions({ listSize: 15 })
  async schedule(@Root() { id }: RoundRow, @Ctx() { loaders }: Context) {
    return revisionsOf(await loaders.load(scheduleOfRound, id)).at(-1)?.entries ?? [];
  }

  @FieldResolver(() => Int, { description: "Number of the revision that the schedule is; 0 where there is none yet." })
  async scheduleRevision(@Root() { id }: RoundRow, @Ctx() { loaders }: Context) {
    return revisionsOf(await loaders.load(scheduleOfRound, id)).at(-1)?.revision ?? 0;
  }

  @FieldResolver(() => [ScheduleRevisionType], { description: "All revisions of the schedule, the first one first; a few." })
  @Extensions({ listSize: 5 })
  async scheduleRevisions(@Root() { id }: RoundRow, @Ctx() { loaders }: Context) {
    return revisionsOf(await loaders.load(scheduleOfRound, id));
  }

  @FieldResolver(() => FormationConnection, { description: "Its formations that the viewer sees, by code." })
  formations(@Root() { id }: RoundRow, @Args(() => ConnectionArgs) page: ConnectionArgs, @Ctx() { loaders }: Context) {
    return loaders.page(formationsOfRound, id, page);
  }

  @FieldResolver(() => VacancyConnection, { description: "Its vacancies that the viewer sees, by title." })
  vacancies(@Root() { id }: RoundRow, @Args(() => ConnectionArgs) page: ConnectionArgs, @Ctx() { loaders }: Context) {
    return loaders.page(vacanciesOfRound, id, page);
  }

  @FieldResolver(() => Int, {
    description: "Sum of needs (jumlah kebutuhan) of the formations that the viewer sees, without refused ones.",
  })
  needTotal(@Root() { id }: RoundRow, @Ctx() { loaders }: Context) {
    return loaders.load(needOfRound, id);
  }

  @FieldResolver(() => [AllowedActionType], { description: "What the viewer could do with it now; empty to the public." })
  @Extensions({ listSize: 5 })
  async allowedActions(@Root() { id, organiserUnitId }: RoundRow, @Ctx() { loaders, viewer, clock }: Context) {
    if (!draftUnitsOf(viewer).includes(organiserUnitId)) return [];
    const facts = await loaders.load(roundFactsById, id);
    return facts === null
      ? []
      : allowedActionsIn(viewer.locale, allowedActions(roundTransitions, facts, within(viewer, organiserUnitId), clock.now()));
  }
}

/** Rows of a schedule, in the order of their revisions, as revisions. */
function revisionsOf(rows: readonly ScheduleRow[]): ScheduleRevisionType[] {
  const revisions = [...Map.groupBy(rows, (row) => row.revision).entries()];
  return revisions.map(([revision, entries], index) => ({
    revision,
    reason: entries[0]?.reason ?? null,
    revisedAt: entries[0]?.revisedAt ?? "",
    entries: shownSchedule(entries, revisions[index - 1]?.[1] ?? null),
  }));
}
