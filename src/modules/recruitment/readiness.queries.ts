import type { Context } from "../../graphql/context.ts";
import { localDate } from "../../kernel/calendar.ts";
import { AccessError } from "../../kernel/errors.ts";
import { say } from "../../kernel/text.ts";
import { grantHoldersFor } from "../people/index.ts";
import { readinessMessage } from "./readiness.messages.ts";
import { readinessOf } from "./readiness.ts";
import type { RoundReadinessType } from "./readiness.type.ts";
import { assertReadsDraftsOf } from "./recruitment.policy.ts";
import { messages } from "./round.messages.ts";
import { isComputed } from "./round-transitions.ts";
import { roundFactsById } from "./transition-subjects.queries.ts";

/** Readiness of a round of the viewer's own units, by the grants that count today. Throws NOT_FOUND for any other round. */
export async function readRoundReadiness(
  { loaders, reader, viewer, clock, instance }: Context,
  roundId: string,
): Promise<RoundReadinessType> {
  const round = await loaders.load(roundFactsById, roundId);
  if (round === null) throw new AccessError("NOT_FOUND", messages.notFound);
  assertReadsDraftsOf(viewer, round.organiserUnitId, messages.notFound);
  const holders = await grantHoldersFor(reader, round.organiserUnitId, localDate(clock.now(), instance.timeZone));
  const chains = readinessOf(round.channel, isComputed(round), holders, { DRAFT: round.draftedById });
  return {
    isReady: chains.every((chain) => chain.isReady),
    chains: chains.map((chain) => ({ ...chain, message: say(readinessMessage(chain), viewer.locale) })),
  };
}
