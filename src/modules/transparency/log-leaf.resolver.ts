import { Args, Ctx, Resolver } from "type-graphql";
import { anyone } from "../../graphql/access.ts";
import { ConnectionArgs, connectionOf } from "../../graphql/connection.ts";
import type { Context } from "../../graphql/context.ts";
import { readPage } from "../../graphql/keyset.ts";
import { operation } from "../../graphql/operation.ts";
import { LogLeafType } from "./log-leaf.type.ts";
import { logLeaves } from "./transparency.queries.ts";

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
}
