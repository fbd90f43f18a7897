import { Field, ID, Int, ObjectType } from "type-graphql";
import { NodeInterface } from "../../graphql/node.ts";
import { DateTime, LocalDate } from "../../graphql/scalars.ts";
import { NoticeKindEnum } from "./round.enums.ts";
import type { Channel } from "./rules/rule-set.ts";
import type { NoticeKind } from "./vacancy.entity.ts";
import type { NoticeRow, VacancyRow } from "./vacancy.queries.ts";
import type { VacancyState } from "./vacancy-transitions.ts";

@ObjectType("VacancyNotice", { simpleResolvers: true, description: "What the public was told after a vacancy was published. Public." })
export class VacancyNoticeType implements Omit<NoticeRow, "vacancyId"> {
  @Field(() => NoticeKindEnum, { description: "What it is about." })
  kind!: NoticeKind;

  @Field(() => String, { description: "Why." })
  reason!: string;

  @Field(() => LocalDate, { nullable: true, description: "The last day before an extension; else null." })
  closedOnBefore!: string | null;

  @Field(() => LocalDate, { nullable: true, description: "The last day after an extension; else null." })
  closesOn!: string | null;

  @Field(() => DateTime, { description: "When it was published." })
  publishedAt!: string;
}

@ObjectType("Vacancy", {
  simpleResolvers: true,
  implements: NodeInterface,
  description: "A vacancy (lowongan): the public notice over some formations of a round. Public once published, whatever becomes of it.",
})
export class VacancyType implements VacancyRow {
  @Field(() => ID, { description: "Id of the vacancy." })
  id!: string;

  @Field(() => String, { description: "Code that people quote, unique: LOW-7KQ4." })
  code!: string;

  @Field(() => String, { description: "Title, Indonesian." })
  title!: string;

  @Field(() => String, { nullable: true, description: "Title in English, where there is one." })
  titleEn!: string | null;

  @Field(() => String, { nullable: true, description: "Number of the decree that published it; null before." })
  decreeNumber!: string | null;

  @Field(() => String, { description: "Requirements (persyaratan), paragraphs of plain text, Indonesian." })
  requirements!: string;

  @Field(() => LocalDate, { description: "First day of application." })
  opensOn!: string;

  @Field(() => LocalDate, { description: "Last day of application, inclusive." })
  closesOn!: string;

  @Field(() => String, { nullable: true, description: "Why it was returned, cancelled or replaced; null where it was not." })
  stateReason!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When it was published; null before." })
  publishedAt!: string | null;

  @Field(() => String, { nullable: true, description: "Where to apply: of a national round the deep link to SSCASN." })
  applyUrl!: string | null;

  @Field(() => Int, { description: "Rises with every change; send it back to notice that someone was faster." })
  version!: number;

  roundId!: string;
  supersedesId!: string | null;
  channel!: Channel;
  /** As stored. The field of the API says what the calendar makes of it (vacancy.resolver.ts). */
  state!: VacancyState;
}
