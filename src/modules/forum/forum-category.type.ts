import { Field, ID, Int, ObjectType } from "type-graphql";
import { NodeInterface } from "../../graphql/node.ts";
import type { CategoryKind } from "./forum-category.entity.ts";
import type { CategoryRow } from "./forum-category.queries.ts";
import { CategoryKindEnum } from "./forum.enums.ts";

@ObjectType("ForumCategory", {
  simpleResolvers: true,
  implements: NodeInterface,
  description: "A category (kategori) of the forum. Public.",
})
export class ForumCategoryType implements CategoryRow {
  @Field(() => ID, { description: "Id of the category." })
  id!: string;

  @Field(() => String, { description: "Code in addresses: tanya-bkpp." })
  code!: string;

  @Field(() => String, { description: "Name, Indonesian." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Name in English, where there is one." })
  nameEn!: string | null;

  @Field(() => String, { description: "What belongs there, Indonesian." })
  description!: string;

  @Field(() => String, { nullable: true, description: "What belongs there, in English, where it is said." })
  descriptionEn!: string | null;

  @Field(() => CategoryKindEnum, { description: "What it is for." })
  kind!: CategoryKind;

  @Field(() => Boolean, { description: "Whether it takes new topics." })
  isOpen!: boolean;

  @Field(() => Int, { description: "Rises with every change; send it back to notice that someone was faster." })
  version!: number;

  unitId!: string;
}
