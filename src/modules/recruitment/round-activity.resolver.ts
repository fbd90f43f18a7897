import { Arg, Args, Ctx, ID, Int, Resolver } from "type-graphql";
import { anyone } from "../../graphql/access.ts";
import { connectionOf } from "../../graphql/connection.ts";
import type { Context } from "../../graphql/context.ts";
import { messages as grammar } from "../../graphql/graphql.messages.ts";
import { readPage } from "../../graphql/keyset.ts";
import { live } from "../../graphql/live.ts";
import type { LiveRows } from "../../graphql/live-rows.ts";
import { operation } from "../../graphql/operation.ts";
import { AccessError } from "../../kernel/errors.ts";
import { RoundIdArgs } from "./round-activity.inputs.ts";
import {
  activitiesSince,
  type ActivityRow,
  firstActivities,
  firstResultLists,
  resultListsSince,
  roundActivities,
  roundTopic,
} from "./round-activity.queries.ts";
import { ResultListChangeType, RoundActivityChangeType, RoundActivityType } from "./round-activity.type.ts";
import type { ResultListRow } from "./result-list.queries.ts";
import { roundById, type RoundRow } from "./round.queries.ts";
import { wantedId } from "../../graphql/by-id-or-code.ts";

const RoundActivityConnection = connectionOf(RoundActivityType);

const since = "0.1.0";

@Resolver()
export class RoundActivityResolver {
  @operation.query(() => RoundActivityConnection, {
    access: anyone(),
    since,
    description: "What happened in a round that the viewer sees, the newest first.",
  })
  async roundActivities(@Args(() => RoundIdArgs) { roundId, ...page }: RoundIdArgs, @Ctx() context: Context) {
    const { id } = await visibleRound(context, roundId);
    return readPage(context, roundActivities, page, { roundId: id });
  }

  @operation.subscription(() => RoundActivityChangeType, {
    access: anyone(),
    since,
    cost: 10,
    description: "What happens in a round, live: files imported, objections answered, schedule moved, results out.",
  })
  async roundActivity(
    @Arg("roundId", () => ID, { description: "Id of the round." }) roundId: string,
    @Arg("since", () => Int, { nullable: true, description: "seq that you have; nothing: from the start." }) since: number | null,
    @Ctx() context: Context,
  ) {
    const { id } = await visibleRound(context, roundId);
    return live(context, {
      topic: roundTopic(id),
      since,
      firstPage: async (reader) => activitiesOf(await firstActivities(reader, id)),
      changesSince: async (reader, from) => whereThere(await activitiesSince(reader, id, from), activitiesOf),
    });
  }

  @operation.subscription(() => ResultListChangeType, {
    access: anyone(),
    since,
    cost: 10,
    description: "Result lists of a round, live: published, final, superseded.",
  })
  async resultListPublished(
    @Arg("roundId", () => ID, { description: "Id of the round." }) roundId: string,
    @Arg("since", () => Int, { nullable: true, description: "seq that you have; nothing: from the start." }) since: number | null,
    @Ctx() context: Context,
  ) {
    const { id } = await visibleRound(context, roundId);
    return live(context, {
      topic: roundTopic(id),
      since,
      firstPage: async (reader) => listsOf(await firstResultLists(reader, id)),
      changesSince: async (reader, from) => whereThere(await resultListsSince(reader, id, from), listsOf),
    });
  }
}

async function visibleRound({ loaders }: Context, roundId: string): Promise<RoundRow> {
  const round = await loaders.load(roundById, wantedId(roundId) ?? "");
  if (round === null) throw new AccessError("NOT_FOUND", grammar.notFound);
  return round;
}

const activitiesOf = ({ epoch, seq, rows }: LiveRows<ActivityRow>) => ({ epoch, seq, activities: rows });
const listsOf = ({ epoch, seq, rows }: LiveRows<ResultListRow>) => ({ epoch, seq, resultLists: rows });
const whereThere = <From, To>(value: From | null, made: (value: From) => To): To | null => (value === null ? null : made(value));
