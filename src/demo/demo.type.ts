import { Field, ObjectType } from "type-graphql";
import { LocalizedTextType } from "../graphql/localized-text.type.ts";
import { LocalDate } from "../graphql/scalars.ts";

@ObjectType("Demo", { simpleResolvers: true, description: "Says that everything on this server is invented." })
export class DemoType {
  @Field(() => LocalizedTextType, { description: "The sentence to show." })
  notice!: LocalizedTextType;

  @Field(() => LocalDate, { description: "The day around which all its dates lie." })
  anchoredOn!: string;
}
