import { Arg, Ctx, Extensions, FieldResolver, Resolver, Root } from "type-graphql";
import { role } from "../../graphql/access.ts";
import { AllowedActionType, allowedActionsIn } from "../../graphql/allowed-action.type.ts";
import type { Context } from "../../graphql/context.ts";
import { writeOnce } from "../../graphql/idempotency.ts";
import { operation } from "../../graphql/operation.ts";
import { payloadOf } from "../../graphql/payload.ts";
import { allowedActions } from "../../kernel/transitions.ts";
import { positionById, PositionType, unitById, UnitType } from "../people/index.ts";
import { addFormation } from "./commands/add-formation.ts";
import { approveFormations } from "./commands/approve-formations.ts";
import { proposeFormations } from "./commands/propose-formations.ts";
import { rejectFormations } from "./commands/reject-formations.ts";
import { removeFormation } from "./commands/remove-formation.ts";
import { updateFormation } from "./commands/update-formation.ts";
import {
  FormationAddInput,
  FormationRemoveInput,
  FormationsApproveInput,
  FormationsProposeInput,
  FormationsRejectInput,
  FormationUpdateInput,
} from "./formation.inputs.ts";
import { formationById, type FormationRow } from "./formation.queries.ts";
import { formationTransitions } from "./formation-transitions.ts";
import { FormationType } from "./formation.type.ts";
import { draftUnitsOf, within } from "./recruitment.policy.ts";
import { roundById } from "./round.queries.ts";
import { RoundType } from "./round.type.ts";
import { formationFactsById } from "./transition-subjects.queries.ts";

const FormationAddPayload = payloadOf("FormationAdd", "formation", FormationType, "The formation as drafted.");
const FormationUpdatePayload = payloadOf("FormationUpdate", "formation", FormationType, "The formation as it is now.");
const FormationRemovePayload = payloadOf("FormationRemove", "round", RoundType, "The round without it.");
const FormationsProposePayload = payloadOf("FormationsPropose", "round", RoundType, "The round with its formations.");
const FormationsApprovePayload = payloadOf("FormationsApprove", "round", RoundType, "The round with its formations.");
const FormationsRejectPayload = payloadOf("FormationsReject", "round", RoundType, "The round with its formations.");

const officer = role("PERSONNEL_OFFICER");
const committee = role("COMMITTEE_MEMBER");
const since = "0.1.0";

@Resolver(() => FormationType)
export class FormationResolver {
  @operation.mutation(() => FormationAddPayload, { access: officer, since, description: "Drafts a formation (formasi) of a round." })
  async formationAdd(
    @Arg("input", () => FormationAddInput, { description: "The formation." }) input: FormationAddInput,
    @Ctx() context: Context,
  ) {
    const { formationId } = await writeOnce(context, "formationAdd", input, (em) => addFormation(em, context.viewer, input, context));
    return { formation: await context.loaders.load(formationById, formationId) };
  }

  @operation.mutation(() => FormationUpdatePayload, { access: officer, since, description: "Changes a formation that is a draft." })
  async formationUpdate(
    @Arg("input", () => FormationUpdateInput, { description: "The changes." }) input: FormationUpdateInput,
    @Ctx() context: Context,
  ) {
    const { formationId } = await context.write((em) => updateFormation(em, context.viewer, input, context));
    return { formation: await context.loaders.load(formationById, formationId) };
  }

  @operation.mutation(() => FormationRemovePayload, {
    access: officer,
    since,
    description: "Takes a draft back that is part of no vacancy.",
  })
  async formationRemove(
    @Arg("input", () => FormationRemoveInput, { description: "Which one." }) input: FormationRemoveInput,
    @Ctx() context: Context,
  ) {
    const { roundId } = await context.write((em) => removeFormation(em, context.viewer, input, context));
    return { round: await context.loaders.load(roundById, roundId) };
  }

  @operation.mutation(() => FormationsProposePayload, {
    access: officer,
    since,
    description: "Hands drafts of a round to the committee, all or none.",
  })
  async formationsPropose(
    @Arg("input", () => FormationsProposeInput, { description: "Which ones." }) input: FormationsProposeInput,
    @Ctx() context: Context,
  ) {
    const { roundId } = await context.write((em) => proposeFormations(em, context.viewer, input, context));
    return { round: await context.loaders.load(roundById, roundId) };
  }

  @operation.mutation(() => FormationsApprovePayload, {
    access: committee,
    since,
    description: "Approves formations that someone else drafted, all or none.",
  })
  async formationsApprove(
    @Arg("input", () => FormationsApproveInput, { description: "Which ones." }) input: FormationsApproveInput,
    @Ctx() context: Context,
  ) {
    const { roundId } = await context.write((em) => approveFormations(em, context.viewer, input, context));
    return { round: await context.loaders.load(roundById, roundId) };
  }

  @operation.mutation(() => FormationsRejectPayload, {
    access: committee,
    since,
    description: "Refuses formations for good, with a reason, all or none.",
  })
  async formationsReject(
    @Arg("input", () => FormationsRejectInput, { description: "Which ones, and why." }) input: FormationsRejectInput,
    @Ctx() context: Context,
  ) {
    const { roundId } = await context.write((em) => rejectFormations(em, context.viewer, input, context));
    return { round: await context.loaders.load(roundById, roundId) };
  }

  @FieldResolver(() => RoundType, { nullable: true, description: "Round that it belongs to." })
  round(@Root() { roundId }: FormationRow, @Ctx() { loaders }: Context) {
    return loaders.load(roundById, roundId);
  }

  @FieldResolver(() => PositionType, { nullable: true, description: "Position (jabatan)." })
  position(@Root() { positionId }: FormationRow, @Ctx() { loaders }: Context) {
    return loaders.load(positionById, positionId);
  }

  @FieldResolver(() => UnitType, { nullable: true, description: "Unit (unit penempatan)." })
  unit(@Root() { unitId }: FormationRow, @Ctx() { loaders }: Context) {
    return loaders.load(unitById, unitId);
  }

  @FieldResolver(() => [AllowedActionType], { description: "What the viewer could do with it now; empty to the public." })
  @Extensions({ listSize: 3 })
  async allowedActions(@Root() { id }: FormationRow, @Ctx() { loaders, viewer, clock }: Context) {
    if (draftUnitsOf(viewer).length === 0) return [];
    const facts = await loaders.load(formationFactsById, id);
    if (facts === null) return [];
    return allowedActionsIn(viewer.locale, allowedActions(formationTransitions, facts, within(viewer, facts.organiserUnitId), clock.now()));
  }
}
