import { Field, ID, Int, ObjectType } from "type-graphql";
import { NodeInterface } from "../../graphql/node.ts";
import { DateTime } from "../../graphql/scalars.ts";

@ObjectType("LogLeaf", {
  simpleResolvers: true,
  implements: NodeInterface,
  description: "One public act in the log. Leaves stand in a row without a gap and are never changed or removed. Public.",
})
export class LogLeafType {
  @Field(() => ID, { description: "Id of the leaf." })
  id!: string;

  @Field(() => Int, { description: "Place in the log: 0, 1, 2 … without a gap (RFC 9162: leaf index)." })
  position!: number;

  @Field(() => String, { description: "Name of the act: vacancyPublished, resultListPublished." })
  kind!: string;

  @Field(() => String, { description: "What it is about, as people quote it: the address of a file, the code of a vacancy." })
  subject!: string;

  @Field(() => String, { description: "The act as canonical JSON (RFC 8785), byte for byte what was hashed. Without personal data." })
  entry!: string;

  @Field(() => String, { description: "SHA-256 of a zero byte and the entry, in hexadecimal (RFC 9162, 2.1.1)." })
  leafHash!: string;

  @Field(() => DateTime, { description: "When it was written, by the clock of the database." })
  createdAt!: string;
}
