import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { ConnectionArgs } from "../../graphql/connection.ts";
import { LocalDate } from "../../graphql/scalars.ts";
import { NeedKindEnum, VacancyOrderEnum, VacancyStateEnum } from "./round.enums.ts";
import type { NeedKind } from "./rules/rule-set.ts";
import type { VacancyOrder } from "./vacancy.queries.ts";
import type { VacancyState } from "./vacancy-transitions.ts";

@InputType("VacancyFilter", {
  description: "Which vacancies. What is left out does not filter; what concerns formations holds for one of them.",
})
export class VacancyFilter {
  @Field(() => ID, { nullable: true, description: "Of this round." })
  roundId?: string | null;

  @Field(() => String, { nullable: true, description: "Part of title, code, position, unit or qualification; at most 100 characters." })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: "With a formation at this unit (unit penempatan)." })
  unitId?: string | null;

  @Field(() => String, { nullable: true, description: "With a formation in this district: Unit.districtCode." })
  districtCode?: string | null;

  @Field(() => NeedKindEnum, { nullable: true, description: "With a formation of this kind of need." })
  kind?: NeedKind | null;

  @Field(() => ID, { nullable: true, description: "With a formation for this position (jabatan)." })
  positionId?: string | null;

  @Field(() => [VacancyStateEnum], { nullable: true, description: "Any of these states, as the calendar gives them." })
  states?: VacancyState[] | null;

  @Field(() => Boolean, { nullable: true, description: "Open for applications today, or not." })
  isOpen?: boolean | null;
}

@ArgsType()
export class VacanciesArgs extends ConnectionArgs {
  @Field(() => VacancyFilter, { nullable: true, description: "Which vacancies." })
  filter?: VacancyFilter | null;

  @Field(() => VacancyOrderEnum, { defaultValue: VacancyOrderEnum.CLOSES_ON, description: "In which order." })
  orderBy!: VacancyOrder;
}

@InputType("VacancyDraftInput", { description: "A new vacancy of a round." })
export class VacancyDraftInput {
  @Field(() => ID, { description: "Id of the round." })
  roundId!: string;

  @Field(() => String, { description: "Title, Indonesian; at most 200 characters." })
  title!: string;

  @Field(() => String, { nullable: true, description: "Title in English." })
  titleEn?: string | null;

  @Field(() => String, { description: "Requirements (persyaratan), paragraphs of plain text; at most 20,000 characters." })
  requirements!: string;

  @Field(() => LocalDate, { description: "First day of application." })
  opensOn!: string;

  @Field(() => LocalDate, { description: "Last day of application, inclusive." })
  closesOn!: string;

  @Field(() => [ID], { description: "Ids of the formations it announces, at most 50; each belongs to one vacancy at a time." })
  formationIds!: string[];

  @Field(() => String, { nullable: true, description: "Makes sending it twice do it once." })
  clientMutationId?: string | null;
}

@InputType("VacancyUpdateInput", { description: "Changes of a vacancy that is a draft. What is left out stays." })
export class VacancyUpdateInput {
  @Field(() => ID, { description: "Id of the vacancy." })
  id!: string;

  @Field(() => Int, { nullable: true, description: "Version that was read; refused as STALE where it has changed since." })
  version?: number | null;

  @Field(() => String, { nullable: true, description: "Title, Indonesian." })
  title?: string | null;

  @Field(() => String, { nullable: true, description: "Title in English; null takes it away." })
  titleEn?: string | null;

  @Field(() => String, { nullable: true, description: "Requirements." })
  requirements?: string | null;

  @Field(() => LocalDate, { nullable: true, description: "First day of application." })
  opensOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: "Last day of application." })
  closesOn?: string | null;

  @Field(() => [ID], { nullable: true, description: "All its formations anew." })
  formationIds?: string[] | null;
}

@InputType("VacancyCopyInput", {
  description: "A new draft from an older vacancy: in another round, or in its own as the version that replaces it.",
})
export class VacancyCopyInput {
  @Field(() => ID, { description: "Id of the older vacancy." })
  id!: string;

  @Field(() => ID, { nullable: true, description: "Id of the round of the new one; left out: the same round." })
  roundId?: string | null;

  @Field(() => LocalDate, { description: "First day of application." })
  opensOn!: string;

  @Field(() => LocalDate, { description: "Last day of application, inclusive." })
  closesOn!: string;

  @Field(() => String, { nullable: true, description: "Makes sending it twice do it once." })
  clientMutationId?: string | null;
}

@InputType("VacancySubmitInput", { description: "Which draft goes to the committee." })
export class VacancySubmitInput {
  @Field(() => ID, { description: "Id of the vacancy." })
  id!: string;
}

@InputType("VacancyReturnInput", { description: "Which draft goes back, and why." })
export class VacancyReturnInput {
  @Field(() => ID, { description: "Id of the vacancy." })
  id!: string;

  @Field(() => String, { description: "What must be mended, at most 1,000 characters." })
  reason!: string;
}

@InputType("VacancyApproveInput", { description: "Which vacancy to approve." })
export class VacancyApproveInput {
  @Field(() => ID, { description: "Id of the vacancy." })
  id!: string;
}

@InputType("VacancyPublishInput", { description: "Which vacancy to publish, under which decree." })
export class VacancyPublishInput {
  @Field(() => ID, { description: "Id of the vacancy." })
  id!: string;

  @Field(() => String, { description: "Number of the decree (nomor keputusan), at most 100 characters." })
  decreeNumber!: string;

  @Field(() => String, { nullable: true, description: "What was corrected; needed where it replaces a published vacancy." })
  correctionReason?: string | null;
}

@InputType("VacancyExtendInput", { description: "A later last day of application." })
export class VacancyExtendInput {
  @Field(() => ID, { description: "Id of the vacancy." })
  id!: string;

  @Field(() => LocalDate, { description: "The new last day, later than the present one." })
  closesOn!: string;

  @Field(() => String, { description: "Why; the public reads it, at most 1,000 characters." })
  reason!: string;
}

@InputType("VacancyCancelInput", { description: "Which vacancy to call off, and why." })
export class VacancyCancelInput {
  @Field(() => ID, { description: "Id of the vacancy." })
  id!: string;

  @Field(() => String, { description: "Why; the public reads it where the vacancy was published. At most 1,000 characters." })
  reason!: string;
}
