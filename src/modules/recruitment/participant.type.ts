import { Field, ObjectType } from "type-graphql";
import type { ParticipantPlacement } from "./placement.queries.ts";

@ObjectType("Participant", {
  simpleResolvers: true,
  description: "What is public of a participant number across the stages of a round. Never who it is.",
})
export class ParticipantType {
  @Field(() => String, { description: "Participant number (nomor peserta)." })
  number!: string;

  placements!: readonly ParticipantPlacement[];
}

@ObjectType("ParticipantStage", { simpleResolvers: true, description: "A participant's row in one result list." })
export class ParticipantStageType {
  placement!: ParticipantPlacement;
}
