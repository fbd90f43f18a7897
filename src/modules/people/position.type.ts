import { Field, ID, Int, ObjectType } from "type-graphql";
import { NodeInterface } from "../../graphql/node.ts";
import { PositionKindEnum } from "./people.enums.ts";
import type { Position, PositionKind } from "./position.entity.ts";

@ObjectType("Position", {
  simpleResolvers: true,
  implements: NodeInterface,
  description: "A kind of job (jabatan), whichever unit has it. Public.",
})
export class PositionType implements Pick<Position, "id" | "version" | "code" | "name" | "nameEn" | "kind" | "family"> {
  @Field(() => ID, { description: "Id of the position." })
  id!: string;

  @Field(() => Int, { description: "Rises with every change; send it back to notice that someone was faster." })
  version!: number;

  @Field(() => String, { description: "Short code, unique." })
  code!: string;

  @Field(() => String, { description: "Official name, Indonesian." })
  name!: string;

  @Field(() => String, { nullable: true, description: "English name, where there is one." })
  nameEn!: string | null;

  @Field(() => PositionKindEnum, { description: "Kind of position." })
  kind!: PositionKind;

  @Field(() => String, { description: "Family of positions that share criteria: health, teaching." })
  family!: string;
}
