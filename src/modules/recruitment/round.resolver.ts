import { Arg, Args, Ctx, ID, Resolver } from "type-graphql";
import { anyone, role } from "../../graphql/access.ts";
import { ByIdOrCodeArgs, idOrCode, wantedId } from "../../graphql/by-id-or-code.ts";
import { connectionOf } from "../../graphql/connection.ts";
import type { Context } from "../../graphql/context.ts";
import { writeOnce } from "../../graphql/idempotency.ts";
import { readPage } from "../../graphql/keyset.ts";
import { operation } from "../../graphql/operation.ts";
import { payloadOf } from "../../graphql/payload.ts";
import { row } from "../../kernel/rows.ts";
import { announceRound } from "./commands/announce-round.ts";
import { cancelRound } from "./commands/cancel-round.ts";
import { concludeRound } from "./commands/conclude-round.ts";
import { copyRound } from "./commands/copy-round.ts";
import { draftRound } from "./commands/draft-round.ts";
import { reviseSchedule } from "./commands/revise-schedule.ts";
import { startRound } from "./commands/start-round.ts";
import { updateRound } from "./commands/update-round.ts";
import { readRoundReadiness } from "./readiness.queries.ts";
import { RoundReadinessType } from "./readiness.type.ts";
import { draftReaders, draftUnitsOf } from "./recruitment.policy.ts";
import {
  RoundAnnounceInput,
  RoundCancelInput,
  RoundConcludeInput,
  RoundCopyInput,
  RoundDraftInput,
  RoundsArgs,
  RoundScheduleReviseInput,
  RoundStartInput,
  RoundUpdateInput,
} from "./round.inputs.ts";
import { roundByCode, roundById, roundLists } from "./round.queries.ts";
import { RoundType } from "./round.type.ts";
import { searchWords } from "./search-words.ts";

const RoundConnection = connectionOf(RoundType);
const RoundDraftPayload = payloadOf("RoundDraft", "round", RoundType, "The round as drafted.");
const RoundUpdatePayload = payloadOf("RoundUpdate", "round", RoundType, "The round as it is now.");
const RoundCopyPayload = payloadOf("RoundCopy", "round", RoundType, "The new draft.");
const RoundAnnouncePayload = payloadOf("RoundAnnounce", "round", RoundType, "The round as announced.");
const RoundStartPayload = payloadOf("RoundStart", "round", RoundType, "The round under way.");
const RoundConcludePayload = payloadOf("RoundConclude", "round", RoundType, "The round as concluded.");
const RoundCancelPayload = payloadOf("RoundCancel", "round", RoundType, "The round as called off.");
const RoundScheduleRevisePayload = payloadOf("RoundScheduleRevise", "round", RoundType, "The round with its new schedule.");

const officer = role("PERSONNEL_OFFICER");
const publisher = role("APPOINTING_OFFICIAL");
const either = role("PERSONNEL_OFFICER", "APPOINTING_OFFICIAL");
const since = "0.1.0";

@Resolver()
export class RoundResolver {
  @operation.query(() => RoundConnection, {
    access: anyone(),
    since,
    cost: 2,
    description: "Rounds (seleksi) that the viewer sees: announced ones, and drafts of the viewer's own units.",
  })
  rounds(@Args(() => RoundsArgs) { filter, orderBy, ...page }: RoundsArgs, @Ctx() context: Context) {
    return readPage(context, roundLists[orderBy], page, {
      draftUnits: draftUnitsOf(context.viewer),
      year: filter?.year ?? null,
      channel: filter?.channel ?? null,
      states: filter?.states ?? null,
      words: searchWords(filter?.search),
    });
  }

  @operation.query(() => RoundType, {
    access: anyone(),
    since,
    nullable: true,
    description: "A round by its id or its code; null where there is none or the viewer may not see it.",
  })
  round(@Args(() => ByIdOrCodeArgs) args: ByIdOrCodeArgs, @Ctx() { loaders, reader, viewer }: Context) {
    const wanted = idOrCode(args);
    if ("id" in wanted) return loaders.load(roundById, wanted.id);
    return row(reader, roundByCode, { code: wanted.code.toLowerCase(), draftUnits: draftUnitsOf(viewer) });
  }

  @operation.query(() => RoundReadinessType, {
    access: role(...draftReaders),
    since,
    cost: 5,
    rule: "Separation of duties",
    description:
      "Whether a round has the people that separation of duties asks for, by the grants that count today. People are matched to duties, not counted.",
  })
  roundReadiness(@Arg("roundId", () => ID, { description: "Id of the round." }) roundId: string, @Ctx() context: Context) {
    return readRoundReadiness(context, wantedId(roundId) ?? "");
  }

  @operation.mutation(() => RoundDraftPayload, { access: officer, since, description: "Drafts a round for a unit of one's own." })
  async roundDraft(@Arg("input", () => RoundDraftInput, { description: "The round." }) input: RoundDraftInput, @Ctx() context: Context) {
    const { roundId } = await writeOnce(context, "roundDraft", input, (em) => draftRound(em, context.viewer, input, context));
    return { round: await context.loaders.load(roundById, roundId) };
  }

  @operation.mutation(() => RoundUpdatePayload, {
    access: officer,
    since,
    description: "Changes a round that is a draft; once announced only where to apply and the English title.",
  })
  async roundUpdate(
    @Arg("input", () => RoundUpdateInput, { description: "The changes." }) input: RoundUpdateInput,
    @Ctx() context: Context,
  ) {
    const { roundId } = await context.write((em) => updateRound(em, context.viewer, input, context));
    return { round: await context.loaders.load(roundById, roundId) };
  }

  @operation.mutation(() => RoundCopyPayload, {
    access: officer,
    since,
    description: "Drafts a round from an older one: formations as drafts, the schedule as many years later, no quota.",
  })
  async roundCopy(
    @Arg("input", () => RoundCopyInput, { description: "Which one, and what is new." }) input: RoundCopyInput,
    @Ctx() context: Context,
  ) {
    const { roundId } = await writeOnce(context, "roundCopy", input, (em) => copyRound(em, context.viewer, input, context));
    return { round: await context.loaders.load(roundById, roundId) };
  }

  @operation.mutation(() => RoundAnnouncePayload, {
    access: publisher,
    since,
    rule: "PermenPANRB 6/2024, Ps 16",
    description: "Announces a round that someone else drafted, with its schedule.",
  })
  async roundAnnounce(
    @Arg("input", () => RoundAnnounceInput, { description: "Which one." }) input: RoundAnnounceInput,
    @Ctx() context: Context,
  ) {
    const { roundId } = await context.write((em) => announceRound(em, context.viewer, input, context));
    return { round: await context.loaders.load(roundById, roundId) };
  }

  @operation.mutation(() => RoundStartPayload, { access: either, since, description: "Says that an announced round is under way." })
  async roundStart(@Arg("input", () => RoundStartInput, { description: "Which one." }) input: RoundStartInput, @Ctx() context: Context) {
    const { roundId } = await context.write((em) => startRound(em, context.viewer, input, context));
    return { round: await context.loaders.load(roundById, roundId) };
  }

  @operation.mutation(() => RoundConcludePayload, {
    access: publisher,
    since,
    description: "Concludes a round whose vacancies are all decided or called off.",
  })
  async roundConclude(
    @Arg("input", () => RoundConcludeInput, { description: "Which one." }) input: RoundConcludeInput,
    @Ctx() context: Context,
  ) {
    const { roundId } = await context.write((em) => concludeRound(em, context.viewer, input, context));
    return { round: await context.loaders.load(roundById, roundId) };
  }

  @operation.mutation(() => RoundCancelPayload, {
    access: either,
    since,
    description: "Calls a round off with all its vacancies; once announced only by the appointing official (PPK).",
  })
  async roundCancel(
    @Arg("input", () => RoundCancelInput, { description: "Which one, and why." }) input: RoundCancelInput,
    @Ctx() context: Context,
  ) {
    const { roundId } = await context.write((em) => cancelRound(em, context.viewer, input, context));
    return { round: await context.loaders.load(roundById, roundId) };
  }

  @operation.mutation(() => RoundScheduleRevisePayload, {
    access: either,
    since,
    rule: "PermenPANRB 6/2024, Ps 16",
    description: "Publishes a new revision of the schedule; the earlier ones stay readable.",
  })
  async roundScheduleRevise(
    @Arg("input", () => RoundScheduleReviseInput, { description: "The new schedule, and why." }) input: RoundScheduleReviseInput,
    @Ctx() context: Context,
  ) {
    const { roundId } = await context.write((em) => reviseSchedule(em, context.viewer, input, context));
    return { round: await context.loaders.load(roundById, roundId) };
  }
}
