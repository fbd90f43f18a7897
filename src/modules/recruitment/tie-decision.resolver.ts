import { Arg, Ctx, Extensions, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { role, signedIn } from "../../graphql/access.ts";
import { AllowedActionType, allowedActionsIn } from "../../graphql/allowed-action.type.ts";
import type { Context } from "../../graphql/context.ts";
import { writeOnce } from "../../graphql/idempotency.ts";
import { operation } from "../../graphql/operation.ts";
import { payloadOf } from "../../graphql/payload.ts";
import { allowedActions } from "../../kernel/transitions.ts";
import { personById, PersonType } from "../people/index.ts";
import { confirmTieDecision } from "./commands/confirm-tie-decision.ts";
import { recordTieDecision } from "./commands/record-tie-decision.ts";
import { withdrawTieDecision } from "./commands/withdraw-tie-decision.ts";
import { formationById } from "./formation.queries.ts";
import { FormationType } from "./formation.type.ts";
import { undecidedTiesOf } from "./ports/undecided-ties.ts";
import { draftUnitsOf, within } from "./recruitment.policy.ts";
import { ResultListType } from "./result-list.type.ts";
import type { ResultListRow } from "./result-list.queries.ts";
import type { RoundRow } from "./round.queries.ts";
import { RoundType } from "./round.type.ts";
import { TieDecisionConfirmInput, TieDecisionRecordInput, TieDecisionWithdrawInput } from "./tie-decision.inputs.ts";
import {
  tieDecisionById,
  type TieDecisionRow,
  tieDecisionsOfList,
  tieDecisionsOfRound,
  tieFactsByRound,
  tieSignersById,
} from "./tie-decision.queries.ts";
import { type TieDecisionSubject, tieDecisionTransitions } from "./tie-decision-transitions.ts";
import { TieDecisionType, UndecidedTieType } from "./tie-decision.type.ts";
import { wantedId } from "../../graphql/by-id-or-code.ts";

const TieDecisionRecordPayload = payloadOf("TieDecisionRecord", "tieDecision", TieDecisionType, "The decision as recorded.");
const TieDecisionConfirmPayload = payloadOf("TieDecisionConfirm", "tieDecision", TieDecisionType, "The decision as certified.");
const TieDecisionWithdrawPayload = payloadOf("TieDecisionWithdraw", "tieDecision", TieDecisionType, "The decision as withdrawn.");

const committee = role("COMMITTEE_MEMBER");
const since = "0.1.0";

@Resolver(() => TieDecisionType)
export class TieDecisionResolver {
  @operation.query(() => [UndecidedTieType], {
    access: signedIn(),
    since,
    cost: 5,
    listSize: 10,
    rule: "PermenPANRB 27/2021 Ps 48(4)",
    description:
      "Ties that keep the final list of a round from being computed. Empty where figures are missing, and to others than its officers and committee.",
  })
  undecidedTies(@Arg("roundId", () => ID, { description: "Id of the round." }) roundId: string, @Ctx() context: Context) {
    return undecidedTiesOf(context, wantedId(roundId) ?? "");
  }

  @operation.mutation(() => TieDecisionRecordPayload, {
    access: committee,
    since,
    cost: 50,
    description: "Records the committee's order of people whom nothing else separates. It counts once another member has certified it.",
  })
  async tieDecisionRecord(
    @Arg("input", () => TieDecisionRecordInput, { description: "The order." }) input: TieDecisionRecordInput,
    @Ctx() context: Context,
  ) {
    const { tieDecisionId } = await writeOnce(context, "tieDecisionRecord", input, (em) =>
      recordTieDecision(em, context.viewer, input, context),
    );
    return { tieDecision: await context.loaders.load(tieDecisionById, tieDecisionId) };
  }

  @operation.mutation(() => TieDecisionConfirmPayload, {
    access: committee,
    since,
    cost: 50,
    description: "Certifies an order that another member of the committee recorded. From then on the final list is computed with it.",
  })
  async tieDecisionConfirm(
    @Arg("input", () => TieDecisionConfirmInput, { description: "The decision." }) input: TieDecisionConfirmInput,
    @Ctx() context: Context,
  ) {
    const { tieDecisionId } = await context.write((em) => confirmTieDecision(em, context.viewer, input, context));
    return { tieDecision: await context.loaders.load(tieDecisionById, tieDecisionId) };
  }

  @operation.mutation(() => TieDecisionWithdrawPayload, {
    access: committee,
    since,
    description: "Takes a decision back with a reason, before the final list is published. The tie is undecided again.",
  })
  async tieDecisionWithdraw(
    @Arg("input", () => TieDecisionWithdrawInput, { description: "The decision, and why." }) input: TieDecisionWithdrawInput,
    @Ctx() context: Context,
  ) {
    const { tieDecisionId } = await context.write((em) => withdrawTieDecision(em, context.viewer, input, context));
    return { tieDecision: await context.loaders.load(tieDecisionById, tieDecisionId) };
  }

  @FieldResolver(() => FormationType, { nullable: true, description: "Formation with the place on which the tie hung." })
  formation(@Root() { formationId }: TieDecisionRow, @Ctx() { loaders }: Context) {
    return loaders.load(formationById, formationId);
  }

  @FieldResolver(() => PersonType, { nullable: true, description: "Who recorded it; null to the public." })
  async recordedBy(@Root() { id }: TieDecisionRow, @Ctx() { loaders }: Context) {
    const signers = await loaders.load(tieSignersById, id);
    return signers && loaders.load(personById, signers.recordedById);
  }

  @FieldResolver(() => PersonType, { nullable: true, description: "Who certified it; null before, and to the public." })
  async confirmedBy(@Root() { id }: TieDecisionRow, @Ctx() { loaders }: Context) {
    const signers = await loaders.load(tieSignersById, id);
    return signers?.confirmedById ? loaders.load(personById, signers.confirmedById) : null;
  }

  @FieldResolver(() => [AllowedActionType], { description: "What the viewer could do with it now; empty to the public." })
  @Extensions({ listSize: 2 })
  async allowedActions(@Root() { id, roundId, state }: TieDecisionRow, @Ctx() context: Context) {
    const signers = await context.loaders.load(tieSignersById, id);
    return signers === null
      ? []
      : actionsIn(context, roundId, { state, recordedById: signers.recordedById, withoutEvidence: [], isRecorded: false });
  }
}

@Resolver(() => UndecidedTieType)
export class UndecidedTieResolver {
  @FieldResolver(() => FormationType, { nullable: true, description: "Formation with the place on which it hangs." })
  formation(@Root() { formationId }: UndecidedTieType, @Ctx() { loaders }: Context) {
    return loaders.load(formationById, formationId);
  }

  @FieldResolver(() => [AllowedActionType], { description: "What the viewer could do with it now: RECORD a decision." })
  @Extensions({ listSize: 1 })
  allowedActions(@Root() { roundId, withoutEvidence, isRecorded }: UndecidedTieType, @Ctx() context: Context) {
    return actionsIn(context, roundId, { state: "UNDECIDED", recordedById: null, withoutEvidence, isRecorded });
  }
}

@Resolver(() => RoundType)
export class RoundTieDecisionsResolver {
  @FieldResolver(() => [TieDecisionType], {
    description: "Decisions of its committee on ties that the viewer sees, the first one first; a few.",
  })
  @Extensions({ listSize: 10 })
  tieDecisions(@Root() { id }: RoundRow, @Ctx() { loaders }: Context) {
    return loaders.load(tieDecisionsOfRound, id);
  }
}

@Resolver(() => ResultListType)
export class ResultListTieDecisionsResolver {
  @FieldResolver(() => [TieDecisionType], { description: "Decisions of the committee on which its rows rest, by formation; seldom any." })
  @Extensions({ listSize: 10 })
  tieDecisions(@Root() { id }: ResultListRow, @Ctx() { loaders }: Context) {
    return loaders.load(tieDecisionsOfList, id);
  }
}

async function actionsIn(
  { loaders, viewer, clock }: Context,
  roundId: string,
  tie: Pick<TieDecisionSubject, "state" | "recordedById" | "withoutEvidence" | "isRecorded">,
): Promise<AllowedActionType[]> {
  if (draftUnitsOf(viewer).length === 0) return [];
  const facts = await loaders.load(tieFactsByRound, roundId);
  if (facts === null) return [];
  const scoped = within(viewer, facts.organiserUnitId);
  return allowedActionsIn(viewer.locale, allowedActions(tieDecisionTransitions, { ...facts, ...tie }, scoped, clock.now()));
}
