import { Field, ID, InputType } from "type-graphql";

@InputType("ImportAcceptInput", { description: "Which file is accepted." })
export class ImportAcceptInput {
  @Field(() => ID, { description: "File in preview." })
  fileId!: string;

  @Field(() => String, { nullable: true, description: "Why it replaces earlier rows; needed where it does. At most 1,000 characters." })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: "Makes sending it twice do it once." })
  clientMutationId?: string | null;
}

@InputType("ImportDiscardInput", { description: "Which file is put aside." })
export class ImportDiscardInput {
  @Field(() => ID, { description: "File in preview." })
  fileId!: string;
}
