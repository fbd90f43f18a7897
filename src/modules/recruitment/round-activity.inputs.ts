import { ArgsType, Field, ID } from "type-graphql";
import { ConnectionArgs } from "../../graphql/connection.ts";

/** Arguments of a list of a round. */
@ArgsType()
export class RoundIdArgs extends ConnectionArgs {
  @Field(() => ID, { description: "Id of the round." })
  roundId!: string;
}
