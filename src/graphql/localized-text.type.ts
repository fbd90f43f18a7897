import { Field, ObjectType } from "type-graphql";

@ObjectType("LocalizedText", { simpleResolvers: true, description: "The same text in both languages." })
export class LocalizedTextType {
  @Field(() => String, { description: "Indonesian." })
  id!: string;

  @Field(() => String, { description: "English." })
  en!: string;
}
