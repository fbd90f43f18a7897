import { Ctx, Extensions, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { AllowedActionType, allowedActionsIn } from "../../graphql/allowed-action.type.ts";
import type { Context } from "../../graphql/context.ts";
import { LocalizedTextType } from "../../graphql/localized-text.type.ts";
import { localDate } from "../../kernel/calendar.ts";
import type { Text } from "../../kernel/text.ts";
import { allowedActions } from "../../kernel/transitions.ts";
import { formationsOfVacancy } from "./formation.queries.ts";
import { FormationType } from "./formation.type.ts";
import { draftUnitsOf, within } from "./recruitment.policy.ts";
import { VacancyStateEnum } from "./round.enums.ts";
import { howToApply } from "./round.messages.ts";
import { roundById } from "./round.queries.ts";
import { RoundType } from "./round.type.ts";
import { vacancyFactsById, vacancySubjectOf } from "./transition-subjects.queries.ts";
import { needOfVacancy, noticesOfVacancy, successorOfVacancy, vacancyById, type VacancyRow } from "./vacancy.queries.ts";
import { dueMoves, type VacancyState, vacancyTransitions } from "./vacancy-transitions.ts";
import { VacancyNoticeType, VacancyType } from "./vacancy.type.ts";
import { daysLeftOn, stateOn } from "./vacancy-window.ts";

@Resolver(() => VacancyType)
export class VacancyFieldResolver {
  @FieldResolver(() => VacancyStateEnum, { description: "Where it stands. It opens and closes with the day, in the regency's time zone." })
  state(@Root() vacancy: VacancyRow, @Ctx() { clock, instance }: Context): VacancyState {
    return stateOn(vacancy, localDate(clock.now(), instance.timeZone));
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "Days until the last day of application: 0 on that day; null where it is not open.",
  })
  daysLeft(@Root() vacancy: VacancyRow, @Ctx() { clock, instance }: Context): number | null {
    return daysLeftOn(vacancy, localDate(clock.now(), instance.timeZone));
  }

  @FieldResolver(() => RoundType, { nullable: true, description: "Round that it belongs to." })
  round(@Root() { roundId }: VacancyRow, @Ctx() { loaders }: Context) {
    return loaders.load(roundById, roundId);
  }

  @FieldResolver(() => [FormationType], { description: "Formations that it announces, by code; at most 50." })
  @Extensions({ listSize: 10 })
  formations(@Root() { id }: VacancyRow, @Ctx() { loaders }: Context) {
    return loaders.load(formationsOfVacancy, id);
  }

  @FieldResolver(() => Int, { description: "Sum of needs (jumlah kebutuhan) of its formations." })
  needTotal(@Root() { id }: VacancyRow, @Ctx() { loaders }: Context) {
    return loaders.load(needOfVacancy, id);
  }

  @FieldResolver(() => [VacancyNoticeType], { description: "What the public was told since, the newest first; a few." })
  @Extensions({ listSize: 3 })
  notices(@Root() { id }: VacancyRow, @Ctx() { loaders }: Context) {
    return loaders.load(noticesOfVacancy, id);
  }

  @FieldResolver(() => LocalizedTextType, { description: "How to apply, by channel." })
  howToApply(@Root() { channel }: VacancyRow): Text {
    return howToApply[channel];
  }

  @FieldResolver(() => VacancyType, { nullable: true, description: "The vacancy that this one replaces." })
  supersedes(@Root() { supersedesId }: VacancyRow, @Ctx() { loaders }: Context) {
    return supersedesId === null ? null : loaders.load(vacancyById, supersedesId);
  }

  @FieldResolver(() => VacancyType, { nullable: true, description: "The published vacancy that replaces this one." })
  async supersededBy(@Root() { id }: VacancyRow, @Ctx() { loaders }: Context) {
    return (await loaders.load(successorOfVacancy, id))[0] ?? null;
  }

  @FieldResolver(() => [AllowedActionType], { description: "What the viewer could do with it now; empty to the public." })
  @Extensions({ listSize: 4 })
  async allowedActions(@Root() { id }: VacancyRow, @Ctx() { loaders, viewer, clock, instance }: Context) {
    if (draftUnitsOf(viewer).length === 0) return [];
    const facts = await loaders.load(vacancyFactsById, id);
    if (facts === null) return [];
    const now = clock.now();
    const subject = vacancySubjectOf(facts, instance.timeZone);
    const settled = { ...subject, state: dueMoves(subject, now).state };
    return allowedActionsIn(viewer.locale, allowedActions(vacancyTransitions, settled, within(viewer, facts.organiserUnitId), now));
  }
}
