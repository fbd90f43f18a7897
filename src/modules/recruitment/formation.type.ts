import { Field, ID, Int, ObjectType } from "type-graphql";
import { NodeInterface } from "../../graphql/node.ts";
import type { FormationRow } from "./formation.queries.ts";
import type { FormationState } from "./formation-transitions.ts";
import { FormationStateEnum, NeedKindEnum } from "./round.enums.ts";
import type { NeedKind } from "./rules/rule-set.ts";

@ObjectType("Formation", {
  simpleResolvers: true,
  implements: NodeInterface,
  description: "So many people for one position at one unit (formasi). Public with the vacancy that announces it.",
})
export class FormationType implements Omit<FormationRow, "roundId" | "positionId" | "unitId"> {
  @Field(() => ID, { description: "Id of the formation." })
  id!: string;

  @Field(() => String, { description: "Code, unique in its round." })
  code!: string;

  @Field(() => String, { description: "Place of work (lokasi penempatan)." })
  location!: string;

  @Field(() => String, { description: "Education asked for (kualifikasi pendidikan)." })
  qualification!: string;

  @Field(() => NeedKindEnum, { description: "Kind of need (jenis kebutuhan)." })
  kind!: NeedKind;

  @Field(() => Int, { description: "Number of people (jumlah kebutuhan), at least 1." })
  need!: number;

  @Field(() => Int, { nullable: true, description: "Lowest income, rupiah a month (rentang penghasilan); null where it is not stated." })
  incomeMinimum!: number | null;

  @Field(() => Int, { nullable: true, description: "Highest income, rupiah a month; null where it is not stated." })
  incomeMaximum!: number | null;

  @Field(() => FormationStateEnum, { description: "Where it stands." })
  state!: FormationState;

  @Field(() => Int, { description: "Rises with every change; send it back to notice that someone was faster." })
  version!: number;

  roundId!: string;
  positionId!: string;
  unitId!: string;
}
