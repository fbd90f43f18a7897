import { Arg, Args, Ctx, Int, Resolver } from "type-graphql";
import { anyone } from "../../graphql/access.ts";
import { ConnectionArgs, connectionOf } from "../../graphql/connection.ts";
import type { Context } from "../../graphql/context.ts";
import { readPage } from "../../graphql/keyset.ts";
import { operation } from "../../graphql/operation.ts";
import { row } from "../../kernel/rows.ts";
import { LogLeafType } from "./log-leaf.type.ts";
import { logLeafAt, logLeaves } from "./transparency.queries.ts";

const LogLeafConnection = connectionOf(LogLeafType);

@Resolver(() => LogLeafType)
export class LogLeafResolver {
  @operation.query(() => LogLeafConnection, {
    access: anyone(),
    since: "0.1.0",
    description: "The public log of acts, oldest first. Whoever keeps a copy sees that nothing was rewritten.",
  })
  logLeaves(@Args(() => ConnectionArgs) page: ConnectionArgs, @Ctx() context: Context) {
    return readPage(context, logLeaves, page);
  }
  @operation.query(() => LogLeafType, {
    access: anyone(),
    since: "0.1.0",
    nullable: true,
    description: "The leaf at a place of the public log; null where the log does not reach so far.",
  })
  logLeaf(@Arg("position", () => Int, { description: "Place in the log: 0, 1, 2 …" }) position: number, @Ctx() { reader }: Context) {
    return row(reader, logLeafAt, { position });
  }
}
