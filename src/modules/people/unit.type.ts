import { Field, ID, Int, ObjectType } from "type-graphql";
import { NodeInterface } from "../../graphql/node.ts";
import { UnitKindEnum } from "./people.enums.ts";
import type { Unit, UnitKind } from "./unit.entity.ts";

@ObjectType("Unit", {
  simpleResolvers: true,
  implements: NodeInterface,
  description: "An organisational unit (perangkat daerah, UPTD, kecamatan). Units form a tree. Public.",
})
export class UnitType implements Pick<Unit, "id" | "version" | "code" | "name" | "nameEn" | "kind" | "districtCode" | "isActive"> {
  @Field(() => ID, { description: "Id of the unit." })
  id!: string;

  @Field(() => Int, { description: "Rises with every change; send it back to notice that someone was faster." })
  version!: number;

  @Field(() => String, { description: "Short code, unique: DINKES." })
  code!: string;

  @Field(() => String, { description: "Official name, Indonesian." })
  name!: string;

  @Field(() => String, { nullable: true, description: "English name, where there is one." })
  nameEn!: string | null;

  @Field(() => UnitKindEnum, { description: "Kind of unit." })
  kind!: UnitKind;

  @Field(() => String, { nullable: true, description: "District it lies in: Instance.districts.code, or slug where no code is known." })
  districtCode!: string | null;

  @Field(() => Boolean, { description: "Whether it still exists; a closed unit keeps its past." })
  isActive!: boolean;

  parentId!: string | null;
}
