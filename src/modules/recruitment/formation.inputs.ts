import { Field, ID, InputType, Int } from "type-graphql";
import { NeedKindEnum } from "./round.enums.ts";
import type { NeedKind } from "./rules/rule-set.ts";

@InputType("FormationAddInput", { description: "A new formation of a round." })
export class FormationAddInput {
  @Field(() => ID, { description: "Id of the round." })
  roundId!: string;

  @Field(() => String, { description: "Code, unique in the round: capital letters, digits, hyphens; at most 60." })
  code!: string;

  @Field(() => ID, { description: "Id of the position (jabatan)." })
  positionId!: string;

  @Field(() => ID, { description: "Id of the unit (unit penempatan)." })
  unitId!: string;

  @Field(() => String, { description: "Place of work (lokasi); at most 200 characters." })
  location!: string;

  @Field(() => String, { description: "Education asked for (kualifikasi pendidikan); at most 500 characters." })
  qualification!: string;

  @Field(() => NeedKindEnum, { description: "Kind of need (jenis kebutuhan)." })
  kind!: NeedKind;

  @Field(() => Int, { description: "Number of people (jumlah kebutuhan), at least 1." })
  need!: number;

  @Field(() => Int, { nullable: true, description: "Lowest income, rupiah a month." })
  incomeMinimum?: number | null;

  @Field(() => Int, { nullable: true, description: "Highest income, rupiah a month." })
  incomeMaximum?: number | null;

  @Field(() => String, { nullable: true, description: "Makes sending it twice do it once." })
  clientMutationId?: string | null;
}

@InputType("FormationUpdateInput", { description: "Changes of a formation that is a draft. What is left out stays." })
export class FormationUpdateInput {
  @Field(() => ID, { description: "Id of the formation." })
  id!: string;

  @Field(() => Int, { nullable: true, description: "Version that was read; refused as STALE where it has changed since." })
  version?: number | null;

  @Field(() => String, { nullable: true, description: "Code." })
  code?: string | null;

  @Field(() => ID, { nullable: true, description: "Id of the position." })
  positionId?: string | null;

  @Field(() => ID, { nullable: true, description: "Id of the unit." })
  unitId?: string | null;

  @Field(() => String, { nullable: true, description: "Place of work." })
  location?: string | null;

  @Field(() => String, { nullable: true, description: "Education asked for." })
  qualification?: string | null;

  @Field(() => NeedKindEnum, { nullable: true, description: "Kind of need." })
  kind?: NeedKind | null;

  @Field(() => Int, { nullable: true, description: "Number of people." })
  need?: number | null;

  @Field(() => Int, { nullable: true, description: "Lowest income, rupiah a month; null takes it away." })
  incomeMinimum?: number | null;

  @Field(() => Int, { nullable: true, description: "Highest income, rupiah a month; null takes it away." })
  incomeMaximum?: number | null;
}

@InputType("FormationRemoveInput", { description: "Which draft to take back." })
export class FormationRemoveInput {
  @Field(() => ID, { description: "Id of the formation." })
  id!: string;
}

@InputType("FormationsProposeInput", { description: "Which drafts go to the committee." })
export class FormationsProposeInput {
  @Field(() => ID, { description: "Id of the round." })
  roundId!: string;

  @Field(() => [ID], { description: "Ids of its formations, 1 to 100; all or none." })
  ids!: string[];
}

@InputType("FormationsApproveInput", { description: "Which formations to approve." })
export class FormationsApproveInput {
  @Field(() => ID, { description: "Id of the round." })
  roundId!: string;

  @Field(() => [ID], { description: "Ids of its formations, 1 to 100; all or none." })
  ids!: string[];
}

@InputType("FormationsRejectInput", { description: "Which formations to refuse, and why." })
export class FormationsRejectInput {
  @Field(() => ID, { description: "Id of the round." })
  roundId!: string;

  @Field(() => [ID], { description: "Ids of its formations, 1 to 100; all or none." })
  ids!: string[];

  @Field(() => String, { description: "Why, at most 1,000 characters." })
  reason!: string;
}
