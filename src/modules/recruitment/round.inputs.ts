import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { ConnectionArgs } from "../../graphql/connection.ts";
import { LocalDate } from "../../graphql/scalars.ts";
import { ChannelEnum, RoundOrderEnum, RoundPathEnum, RoundStateEnum, ScheduleStageEnum } from "./round.enums.ts";
import type { RoundOrder } from "./round.queries.ts";
import type { RoundPath, RoundState } from "./round-transitions.ts";
import type { Channel } from "./rules/rule-set.ts";
import type { ScheduleStage } from "./schedule.ts";

@InputType("RoundFilter", { description: "Which rounds. What is left out does not filter." })
export class RoundFilter {
  @Field(() => Int, { nullable: true, description: "Year of the selection." })
  year?: number | null;

  @Field(() => ChannelEnum, { nullable: true, description: "Who runs it." })
  channel?: Channel | null;

  @Field(() => [RoundStateEnum], { nullable: true, description: "Any of these states." })
  states?: RoundState[] | null;

  @Field(() => String, { nullable: true, description: "Part of title or code, at most 100 characters." })
  search?: string | null;
}

@ArgsType()
export class RoundsArgs extends ConnectionArgs {
  @Field(() => RoundFilter, { nullable: true, description: "Which rounds." })
  filter?: RoundFilter | null;

  @Field(() => RoundOrderEnum, { defaultValue: RoundOrderEnum.NEWEST, description: "In which order." })
  orderBy!: RoundOrder;
}

@InputType("ScheduleEntryInput", { description: "A stage and its days. Stages may overlap; each stands once." })
export class ScheduleEntryInput {
  @Field(() => ScheduleStageEnum, { description: "Stage." })
  stage!: ScheduleStage;

  @Field(() => LocalDate, { description: "First day." })
  startsOn!: string;

  @Field(() => LocalDate, { description: "Last day, inclusive." })
  endsOn!: string;
}

@InputType("RoundDraftInput", { description: "A new round." })
export class RoundDraftInput {
  @Field(() => String, { description: "Code in addresses and files: small letters, digits, hyphens; at most 60." })
  code!: string;

  @Field(() => String, { description: "Title, Indonesian; at most 200 characters." })
  title!: string;

  @Field(() => String, { nullable: true, description: "Title in English." })
  titleEn?: string | null;

  @Field(() => Int, { description: "Year of the selection." })
  year!: number;

  @Field(() => ChannelEnum, { description: "Who runs applications and objections." })
  channel!: Channel;

  @Field(() => RoundPathEnum, { description: "What people are selected for." })
  path!: RoundPath;

  @Field(() => String, { nullable: true, description: "Code of the rule set; only for CPNS, and needed before the announcement." })
  ruleSetCode?: string | null;

  @Field(() => ID, { description: "Unit that runs the round (penyelenggara)." })
  organiserUnitId!: string;

  @Field(() => String, { nullable: true, description: "Where to apply, https; needed for a national round before the announcement." })
  applyUrl?: string | null;

  @Field(() => Int, { nullable: true, description: "Number of needs that was set for the round; needed before the announcement." })
  quota?: number | null;

  @Field(() => [ScheduleEntryInput], { nullable: true, description: "Schedule; can be entered later." })
  schedule?: ScheduleEntryInput[] | null;

  @Field(() => String, { nullable: true, description: "Makes sending it twice do it once." })
  clientMutationId?: string | null;
}

@InputType("RoundUpdateInput", {
  description: "Changes of a round. What is left out stays. Once announced only applyUrl and titleEn can change.",
})
export class RoundUpdateInput {
  @Field(() => ID, { description: "Id of the round." })
  id!: string;

  @Field(() => Int, { nullable: true, description: "Version that was read; refused as STALE where it has changed since." })
  version?: number | null;

  @Field(() => String, { nullable: true, description: "Title, Indonesian." })
  title?: string | null;

  @Field(() => String, { nullable: true, description: "Title in English; null takes it away." })
  titleEn?: string | null;

  @Field(() => Int, { nullable: true, description: "Year of the selection." })
  year?: number | null;

  @Field(() => String, { nullable: true, description: "Code of the rule set; null takes it away." })
  ruleSetCode?: string | null;

  @Field(() => String, { nullable: true, description: "Where to apply, https; null takes it away." })
  applyUrl?: string | null;

  @Field(() => Int, { nullable: true, description: "Number of needs that was set; null takes it away." })
  quota?: number | null;

  @Field(() => [ScheduleEntryInput], { nullable: true, description: "The whole schedule anew." })
  schedule?: ScheduleEntryInput[] | null;
}

@InputType("RoundCopyInput", { description: "A new draft from an older round." })
export class RoundCopyInput {
  @Field(() => ID, { description: "Id of the older round." })
  id!: string;

  @Field(() => String, { description: "Code of the new one." })
  code!: string;

  @Field(() => String, { description: "Title of the new one." })
  title!: string;

  @Field(() => String, { nullable: true, description: "Title in English." })
  titleEn?: string | null;

  @Field(() => Int, { description: "Year of the new one; the schedule moves by the difference." })
  year!: number;

  @Field(() => String, { nullable: true, description: "Code of another rule set; else that of the older round." })
  ruleSetCode?: string | null;

  @Field(() => String, { nullable: true, description: "Makes sending it twice do it once." })
  clientMutationId?: string | null;
}

@InputType("RoundAnnounceInput", { description: "Which round to announce." })
export class RoundAnnounceInput {
  @Field(() => ID, { description: "Id of the round." })
  id!: string;
}

@InputType("RoundStartInput", { description: "Which round begins." })
export class RoundStartInput {
  @Field(() => ID, { description: "Id of the round." })
  id!: string;
}

@InputType("RoundConcludeInput", { description: "Which round is over." })
export class RoundConcludeInput {
  @Field(() => ID, { description: "Id of the round." })
  id!: string;
}

@InputType("RoundCancelInput", { description: "Which round to call off, and why." })
export class RoundCancelInput {
  @Field(() => ID, { description: "Id of the round." })
  id!: string;

  @Field(() => String, { description: "Why; the public reads it, at most 1,000 characters." })
  reason!: string;
}

@InputType("RoundScheduleReviseInput", { description: "A new revision of the schedule of an announced round." })
export class RoundScheduleReviseInput {
  @Field(() => ID, { description: "Id of the round." })
  roundId!: string;

  @Field(() => [ScheduleEntryInput], { description: "The whole schedule as it is from now on." })
  schedule!: ScheduleEntryInput[];

  @Field(() => String, { description: "Why; the public reads it, at most 1,000 characters." })
  reason!: string;
}
