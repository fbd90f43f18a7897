import { Args, Ctx, Extensions, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { AllowedActionType, allowedActionsIn } from "../../graphql/allowed-action.type.ts";
import { ConnectionArgs, connectionOf } from "../../graphql/connection.ts";
import type { Context } from "../../graphql/context.ts";
import { allowedActions } from "../../kernel/transitions.ts";
import { leavesOfSubject, LogLeafType } from "../transparency/index.ts";
import { formationById } from "./formation.queries.ts";
import { FormationType } from "./formation.type.ts";
import { changesSincePublished } from "./list-changes.queries.ts";
import { placementPages, type PlacementRow } from "./placement.queries.ts";
import { draftUnitsOf, within } from "./recruitment.policy.ts";
import { PlacementsArgs } from "./result-list.inputs.ts";
import {
  fileOfList,
  filesOfList,
  type PublishedFileRow,
  resultListById,
  type ResultListRow,
  resultListsOfRound,
  signaturesOfList,
  statusesOfList,
  successorOfResultList,
} from "./result-list.queries.ts";
import { resultListFactsById } from "./result-list-facts.queries.ts";
import { resultListSubjectOf, stageSubjectOf } from "./result-list-subject.ts";
import { resultListTransitions, resultStages, resultStageTransitions } from "./result-list-transitions.ts";
import {
  PlacementType,
  PublishedFileType,
  ResultListType,
  ResultSignatureType,
  RoundResultStageType,
  StatusCountType,
} from "./result-list.type.ts";
import { roundById, type RoundRow } from "./round.queries.ts";
import { RoundType } from "./round.type.ts";
import { ruleSetById } from "./rule-set.queries.ts";
import { RuleSetType } from "./rule-set.type.ts";
import { roundFactsById } from "./transition-subjects.queries.ts";
import { wantedId } from "../../graphql/by-id-or-code.ts";
import { wantedNumber } from "./wanted-number.ts";

const PlacementConnection = connectionOf(PlacementType);
const PublishedFileConnection = connectionOf(PublishedFileType);

@Resolver(() => ResultListType)
export class ResultListFieldResolver {
  @FieldResolver(() => RoundType, { nullable: true, description: "Round that it is a result of." })
  round(@Root() { roundId }: ResultListRow, @Ctx() { loaders }: Context) {
    return loaders.load(roundById, roundId);
  }

  @FieldResolver(() => RuleSetType, { nullable: true, description: "Rule set by which it was computed." })
  ruleSet(@Root() { ruleSetId }: ResultListRow, @Ctx() { loaders }: Context) {
    return loaders.load(ruleSetById, ruleSetId);
  }

  @FieldResolver(() => ResultListType, { nullable: true, description: "The earlier version of it that the viewer sees." })
  supersedes(@Root() { supersedesId }: ResultListRow, @Ctx() { loaders }: Context) {
    return supersedesId === null ? null : loaders.load(resultListById, supersedesId);
  }

  @FieldResolver(() => ResultListType, { nullable: true, description: "The later version of it that the viewer sees." })
  async supersededBy(@Root() { id }: ResultListRow, @Ctx() { loaders }: Context) {
    return (await loaders.load(successorOfResultList, id))[0] ?? null;
  }

  @FieldResolver(() => [ResultSignatureType], { description: "Its signatures; two at most." })
  @Extensions({ listSize: 2 })
  signatures(@Root() { id }: ResultListRow, @Ctx() { loaders }: Context) {
    return loaders.load(signaturesOfList, id);
  }

  @FieldResolver(() => [StatusCountType], { description: "How many rows have which status; about ten." })
  @Extensions({ listSize: 10 })
  statuses(@Root() { id }: ResultListRow, @Ctx() { loaders }: Context) {
    return loaders.load(statusesOfList, id);
  }

  @FieldResolver(() => PublishedFileType, { nullable: true, description: "Its file, once published; of a cut, the index of the files." })
  async file(@Root() { id }: ResultListRow, @Ctx() { loaders }: Context) {
    return (await loaders.load(fileOfList, id))[0] ?? null;
  }

  @FieldResolver(() => PublishedFileConnection, { description: "All its files by address; of a cut, one for each formation." })
  files(@Root() { id }: ResultListRow, @Args(() => ConnectionArgs) page: ConnectionArgs, @Ctx() { loaders }: Context) {
    return loaders.page(filesOfList, id, page);
  }

  @FieldResolver(() => PlacementConnection, { description: "Its rows, by formation, rank and participant number." })
  placements(@Root() { id }: ResultListRow, @Args(() => PlacementsArgs) { filter, ...page }: PlacementsArgs, @Ctx() { loaders }: Context) {
    const wanted = {
      participant: wantedNumber(filter?.participant),
      formationId: wantedId(filter?.formationId),
      status: filter?.status ?? null,
    };
    return loaders.page(placementPages(loaders, wanted), id, page);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "Participants whose accepted data differ from what it says since it was published; null to the public, and where it does not stand.",
  })
  @Extensions({ cost: 2 })
  async changedParticipants(@Root() { id }: ResultListRow, @Ctx() { loaders, viewer }: Context) {
    if (draftUnitsOf(viewer).length === 0) return null;
    return (await loaders.load(changesSincePublished, id))[0]?.participants ?? null;
  }

  @FieldResolver(() => [AllowedActionType], { description: "What the viewer could do with it now; empty to the public." })
  @Extensions({ listSize: 3 })
  async allowedActions(@Root() { id }: ResultListRow, @Ctx() { loaders, viewer, clock, instance }: Context) {
    if (draftUnitsOf(viewer).length === 0) return [];
    const facts = await loaders.load(resultListFactsById, id);
    if (facts === null) return [];
    const subject = resultListSubjectOf(facts, instance.timeZone);
    return allowedActionsIn(
      viewer.locale,
      allowedActions(resultListTransitions, subject, within(viewer, facts.organiserUnitId), clock.now()),
    );
  }
}

@Resolver(() => PlacementType)
export class PlacementFieldResolver {
  @FieldResolver(() => FormationType, { nullable: true, description: "Formation applied for." })
  formation(@Root() { formationId }: PlacementRow, @Ctx() { loaders }: Context) {
    return loaders.load(formationById, formationId);
  }

  @FieldResolver(() => FormationType, {
    nullable: true,
    description: "Formation in which a place is won; another than applied for where a vacant need was filled.",
  })
  placedIn(@Root() { placedFormationId }: PlacementRow, @Ctx() { loaders }: Context) {
    return placedFormationId === null ? null : loaders.load(formationById, placedFormationId);
  }
}

@Resolver(() => PublishedFileType)
export class PublishedFileFieldResolver {
  @FieldResolver(() => FormationType, { nullable: true, description: "Of a cut: the formation that it is about." })
  formation(@Root() { formationId }: PublishedFileRow, @Ctx() { loaders }: Context) {
    return formationId === null ? null : loaders.load(formationById, formationId);
  }

  @FieldResolver(() => LogLeafType, { nullable: true, description: "The leaf of the public log that was written with its publication." })
  async logLeaf(@Root() { path }: PublishedFileRow, @Ctx() { loaders }: Context) {
    return (await loaders.load(leavesOfSubject, path)).find(({ kind }) => kind === "resultListPublished") ?? null;
  }
}

@Resolver(() => RoundType)
export class RoundResultsResolver {
  @FieldResolver(() => [ResultListType], { description: "Its result lists that the viewer sees, by stage and version; a few." })
  @Extensions({ listSize: 10 })
  resultLists(@Root() { id }: RoundRow, @Ctx() { loaders }: Context) {
    return loaders.load(resultListsOfRound, id);
  }

  @FieldResolver(() => [RoundResultStageType], { description: "Its stages that have a result, in their order: three." })
  @Extensions({ listSize: 3 })
  resultStages(@Root() { id, organiserUnitId }: RoundRow): RoundResultStageType[] {
    return resultStages.map((stage) => ({ stage, roundId: id, organiserUnitId }));
  }
}

@Resolver(() => RoundResultStageType)
export class RoundResultStageResolver {
  @FieldResolver(() => [AllowedActionType], { description: "What the viewer could do with it now: COMPUTE its list; empty to the public." })
  @Extensions({ listSize: 1 })
  async allowedActions(@Root() { stage, roundId, organiserUnitId }: RoundResultStageType, @Ctx() { loaders, viewer, clock }: Context) {
    if (!draftUnitsOf(viewer).includes(organiserUnitId)) return [];
    const [facts, lists] = await Promise.all([loaders.load(roundFactsById, roundId), loaders.load(resultListsOfRound, roundId)]);
    if (facts === null) return [];
    const subject = stageSubjectOf(facts, stage, lists);
    return allowedActionsIn(viewer.locale, allowedActions(resultStageTransitions, subject, within(viewer, organiserUnitId), clock.now()));
  }
}
