import { Extensions, Field, ID, Int, ObjectType } from "type-graphql";
import { NodeInterface } from "../../graphql/node.ts";
import { DateTime, LocalDate } from "../../graphql/scalars.ts";
import { ChannelEnum, RoundPathEnum, RoundStateEnum, ScheduleStageEnum } from "./round.enums.ts";
import type { RoundRow } from "./round.queries.ts";
import type { RoundPath, RoundState } from "./round-transitions.ts";
import type { Channel } from "./rules/rule-set.ts";
import type { ScheduleStage, ShownEntry } from "./schedule.ts";

@ObjectType("ScheduleEntry", { simpleResolvers: true, description: "A stage of a round with its days. First and last day both count." })
export class ScheduleEntryType implements ShownEntry {
  @Field(() => ScheduleStageEnum, { description: "Stage." })
  stage!: ScheduleStage;

  @Field(() => LocalDate, { description: "First day." })
  startsOn!: string;

  @Field(() => LocalDate, { description: "Last day, inclusive." })
  endsOn!: string;

  @Field(() => Boolean, { description: "Whether the days differ from those of the revision before." })
  isChanged!: boolean;
}

@ObjectType("ScheduleRevision", { simpleResolvers: true, description: "A version of a round's schedule. All stay readable." })
export class ScheduleRevisionType {
  @Field(() => Int, { description: "1 is the schedule of the announcement." })
  revision!: number;

  @Field(() => String, { nullable: true, description: "Why it was revised; null for the first." })
  reason!: string | null;

  @Field(() => DateTime, { description: "When it was written." })
  revisedAt!: string;

  @Field(() => [ScheduleEntryType], { description: "Its stages by day; at most one of each kind." })
  @Extensions({ listSize: 15 })
  entries!: ScheduleEntryType[];
}

@ObjectType("Round", {
  simpleResolvers: true,
  implements: NodeInterface,
  description: "One selection of one year (seleksi): schedule, formations, vacancies and results. Public once announced.",
})
export class RoundType implements Omit<RoundRow, "ruleSetId" | "organiserUnitId"> {
  @Field(() => ID, { description: "Id of the round." })
  id!: string;

  @Field(() => String, { description: "Code in addresses and files, unique: cpns-2026." })
  code!: string;

  @Field(() => String, { description: "Title, Indonesian." })
  title!: string;

  @Field(() => String, { nullable: true, description: "Title in English, where there is one." })
  titleEn!: string | null;

  @Field(() => Int, { description: "Year of the selection (tahun anggaran)." })
  year!: number;

  @Field(() => ChannelEnum, { description: "Who runs applications and objections." })
  channel!: Channel;

  @Field(() => RoundPathEnum, { description: "What people are selected for." })
  path!: RoundPath;

  @Field(() => RoundStateEnum, { description: "Where it stands." })
  state!: RoundState;

  @Field(() => String, { nullable: true, description: "Where applications go: of a national round the deep link to SSCASN." })
  applyUrl!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Number of needs that was set for it (ketetapan kebutuhan); null while it is not entered.",
  })
  @Extensions({ rule: "PermenPANRB 6/2024, Ps 22" })
  quota!: number | null;

  @Field(() => DateTime, { nullable: true, description: "When it was announced." })
  announcedAt!: string | null;

  @Field(() => Int, { description: "Rises with every change; send it back to notice that someone was faster." })
  version!: number;

  ruleSetId!: string | null;
  organiserUnitId!: string;
}
