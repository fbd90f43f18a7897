import { Arg, Ctx, Extensions, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { anyone } from "../../graphql/access.ts";
import type { Context } from "../../graphql/context.ts";
import { operation } from "../../graphql/operation.ts";
import { normaliseParticipantNumber } from "../../kernel/codes.ts";
import { rows } from "../../kernel/rows.ts";
import { formationById } from "./formation.queries.ts";
import { FormationType } from "./formation.type.ts";
import { ParticipantStageType, ParticipantType } from "./participant.type.ts";
import { placementsOfParticipant } from "./placement.queries.ts";
import { draftUnitsOf } from "./recruitment.policy.ts";
import { resultListById } from "./result-list.queries.ts";
import { PlacementType, ResultListType } from "./result-list.type.ts";
import { wantedId } from "../../graphql/by-id-or-code.ts";

@Resolver(() => ParticipantType)
export class ParticipantResolver {
  @operation.query(() => ParticipantType, {
    access: anyone(),
    since: "0.1.0",
    nullable: true,
    description: "What the lists of a round say of a participant number; null where no list that the viewer sees has it.",
  })
  async participant(
    @Arg("roundId", () => ID, { description: "Id of the round." }) roundId: string,
    @Arg("number", () => String, { description: "Participant number, as printed." }) number: string,
    @Ctx() { reader, viewer }: Context,
  ): Promise<ParticipantType | null> {
    const participant = normaliseParticipantNumber(number);
    if (participant === null) return null;
    const placements = await rows(reader, placementsOfParticipant, {
      roundId: wantedId(roundId),
      participant,
      draftUnits: draftUnitsOf(viewer),
    });
    return placements.length === 0 ? null : { number: participant, placements };
  }

  @FieldResolver(() => FormationType, { nullable: true, description: "Formation applied for, by the latest list." })
  formation(@Root() { placements }: ParticipantType, @Ctx() { loaders }: Context) {
    const latest = placements.at(-1);
    return latest ? loaders.load(formationById, latest.formationId) : null;
  }

  @FieldResolver(() => [ParticipantStageType], { description: "Rows in the lists, by stage and version; a few." })
  @Extensions({ listSize: 5 })
  stages(@Root() { placements }: ParticipantType): ParticipantStageType[] {
    return placements.map((placement) => ({ placement }));
  }
}

@Resolver(() => ParticipantStageType)
export class ParticipantStageResolver {
  @FieldResolver(() => ResultListType, { nullable: true, description: "The list." })
  resultList(@Root() { placement }: ParticipantStageType, @Ctx() { loaders }: Context) {
    return loaders.load(resultListById, placement.resultListId);
  }

  @FieldResolver(() => PlacementType, { nullable: true, description: "The row." })
  placement(@Root() { placement }: ParticipantStageType) {
    return placement;
  }
}
