import { Arg, Args, Ctx, FieldResolver, ID, Int, Resolver, Root } from "type-graphql";
import { anyone, role, withToken } from "../../graphql/access.ts";
import { connectionOf } from "../../graphql/connection.ts";
import type { Context } from "../../graphql/context.ts";
import { messages as grammar } from "../../graphql/graphql.messages.ts";
import { writeOnce } from "../../graphql/idempotency.ts";
import { readPage } from "../../graphql/keyset.ts";
import { live } from "../../graphql/live.ts";
import { operation } from "../../graphql/operation.ts";
import { payloadOf } from "../../graphql/payload.ts";
import { localDate } from "../../kernel/calendar.ts";
import { DateTime } from "../../graphql/scalars.ts";
import { AccessError } from "../../kernel/errors.ts";
import { noEpoch } from "../../kernel/outbox.ts";
import { row } from "../../kernel/rows.ts";
import { recordScores } from "./commands/record-scores.ts";
import { formationById } from "./formation.queries.ts";
import { FormationType } from "./formation.type.ts";
import { ScoreboardRowsArgs, ScoresRecordInput } from "./score-entry.inputs.ts";
import { boardChanges, boardFacts, boardHead, type BoardRow, boardRows, firstBoardPage, scoreboardTopic } from "./scoreboard.queries.ts";
import { passesThreshold } from "./scoreboard-row.ts";
import { ScoreboardChangeType, ScoreboardRowType, ScoreboardType } from "./scoreboard.type.ts";
import { vacancyById, type VacancyRow } from "./vacancy.queries.ts";
import { VacancyType } from "./vacancy.type.ts";
import { stateOn } from "./vacancy-window.ts";
import { wantedId } from "../../graphql/by-id-or-code.ts";
import { wantedNumber } from "./wanted-number.ts";

const ScoreboardRowConnection = connectionOf(ScoreboardRowType);
const ScoresRecordPayload = payloadOf("ScoresRecord", "scoreboard", ScoreboardType, "The board with the new figures.");

const since = "0.1.0";

@Resolver(() => ScoreboardType)
export class ScoreboardResolver {
  @operation.query(() => ScoreboardType, {
    access: anyone(),
    since,
    cost: 2,
    nullable: true,
    description: "The board of a vacancy; null where there is no such vacancy or the viewer may not see it.",
  })
  async scoreboard(@Arg("vacancyId", () => ID, { description: "Id of the vacancy." }) vacancyId: string, @Ctx() context: Context) {
    const vacancy = await context.loaders.load(vacancyById, wantedId(vacancyId) ?? "");
    return vacancy && boardOf(context, vacancy);
  }

  @operation.mutation(() => ScoresRecordPayload, {
    access: withToken(role("PERSONNEL_OFFICER"), "scores:record"),
    since,
    description:
      "Records provisional scores from a test site, at most 100, all or none. Imported figures are never replaced. Send it again with the same clientMutationId as often as needed.",
  })
  async scoresRecord(
    @Arg("input", () => ScoresRecordInput, { description: "The scores." }) input: ScoresRecordInput,
    @Ctx() context: Context,
  ) {
    const { vacancyId } = await writeOnce(context, "scoresRecord", input, (em) => recordScores(em, context.viewer, input, context));
    const vacancy = await context.loaders.load(vacancyById, vacancyId);
    return { scoreboard: vacancy && (await boardOf(context, vacancy)) };
  }

  @operation.subscription(() => ScoreboardChangeType, {
    access: anyone(),
    since,
    cost: 20,
    description:
      "The board of a vacancy, live: what changed after since, then every change. Too much, or an unknown since: the first page with fromSeq 0.",
  })
  async scoreboardChanged(
    @Arg("vacancyId", () => ID, { description: "Id of the vacancy." }) vacancyId: string,
    @Arg("since", () => Int, { nullable: true, description: "seq that you have; nothing: from the start." }) since: number | null,
    @Ctx() context: Context,
  ) {
    const vacancy = await context.loaders.load(vacancyById, wantedId(vacancyId) ?? "");
    if (!vacancy) throw new AccessError("NOT_FOUND", grammar.notFound);
    return live(context, {
      topic: scoreboardTopic(vacancy.id),
      since,
      firstPage: (reader) => firstBoardPage(reader, vacancy.id),
      changesSince: (reader, from) => boardChanges(reader, vacancy.id, from),
    });
  }

  @FieldResolver(() => VacancyType, { nullable: true, description: "Vacancy that it is the board of." })
  vacancy(@Root() { vacancyId }: ScoreboardType, @Ctx() { loaders }: Context) {
    return loaders.load(vacancyById, vacancyId);
  }

  @FieldResolver(() => Int, { description: "How many people have a figure; who was absent has none." })
  async scoredCount(@Root() { vacancyId }: ScoreboardType, @Ctx() { loaders }: Context): Promise<number> {
    return (await loaders.load(boardFacts, vacancyId))?.scoredCount ?? 0;
  }

  @FieldResolver(() => DateTime, { nullable: true, description: "When its newest entry was recorded; null where there is none yet." })
  async newestScoreAt(@Root() { vacancyId }: ScoreboardType, @Ctx() { loaders }: Context): Promise<string | null> {
    return (await loaders.load(boardFacts, vacancyId))?.newestScoreAt ?? null;
  }

  @FieldResolver(() => ScoreboardRowConnection, {
    description: "Its rows: by field test, then by the basic test in the order of the cut, then by participant number.",
  })
  rows(
    @Root() { vacancyId }: ScoreboardType,
    @Args(() => ScoreboardRowsArgs) { participant, ...page }: ScoreboardRowsArgs,
    @Ctx() context: Context,
  ) {
    return readPage(context, boardRows, page, { vacancyId, participant: wantedNumber(participant) });
  }
}

@Resolver(() => ScoreboardRowType)
export class ScoreboardRowResolver {
  @FieldResolver(() => FormationType, { nullable: true, description: "Formation applied for." })
  formation(@Root() { formationId }: BoardRow, @Ctx() { loaders }: Context) {
    return loaders.load(formationById, formationId);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: "Whether the basic test meets the threshold (nilai ambang batas) of the kind of need; null where there is none yet.",
  })
  passes(@Root() row: BoardRow): boolean | null {
    return passesThreshold(row);
  }
}

/** The number is read before any row: what comes in between is sent again, and nothing is missed. */
async function boardOf({ reader, clock, instance }: Context, vacancy: VacancyRow): Promise<ScoreboardType> {
  const { epoch, seq } = (await row(reader, boardHead, { topic: scoreboardTopic(vacancy.id) })) ?? { epoch: noEpoch, seq: 0 };
  const asOf = clock.now();
  return { epoch, seq, asOf, state: stateOn(vacancy, localDate(asOf, instance.timeZone)), vacancyId: vacancy.id };
}
