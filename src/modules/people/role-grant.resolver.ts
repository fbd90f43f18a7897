import { Arg, Args, Ctx, Extensions, FieldResolver, Resolver, Root } from "type-graphql";
import { role } from "../../graphql/access.ts";
import { AllowedActionType, allowedActionsIn } from "../../graphql/allowed-action.type.ts";
import { connectionOf } from "../../graphql/connection.ts";
import type { Context } from "../../graphql/context.ts";
import { writeOnce } from "../../graphql/idempotency.ts";
import { readPage } from "../../graphql/keyset.ts";
import { checkedId } from "../../graphql/node.ts";
import { operation } from "../../graphql/operation.ts";
import { localDate } from "../../kernel/calendar.ts";
import { allowedActions } from "../../kernel/transitions.ts";
import { decideRoleGrant } from "./commands/decide-role-grant.ts";
import { proposeRoleGrant } from "./commands/propose-role-grant.ts";
import { RoleGrantConfirmInput, RoleGrantEndInput, RoleGrantProposeInput, RoleGrantRefuseInput, RoleGrantsArgs } from "./people.inputs.ts";
import { administratorsBeside, personById, personOnDay, roleGrantById, unitById } from "./people.loaders.ts";
import { RoleGrantConfirmPayload, RoleGrantEndPayload, RoleGrantProposePayload, RoleGrantRefusePayload } from "./people.payloads.ts";
import { roleGrants } from "./people.queries.ts";
import { PersonType } from "./person.type.ts";
import type { GrantAction } from "./role-grant-transitions.ts";
import { roleGrantTransitions } from "./role-grant-transitions.ts";
import { isOver } from "./role-grant-window.ts";
import { RoleGrantType } from "./role-grant.type.ts";
import { UnitType } from "./unit.type.ts";

const RoleGrantConnection = connectionOf(RoleGrantType);

@Resolver(() => RoleGrantType)
export class RoleGrantResolver {
  @operation.query(() => RoleGrantConnection, {
    access: role("ADMINISTRATOR", "AUDITOR"),
    since: "0.1.0",
    description: "Grants of everybody, the newest first.",
  })
  roleGrants(@Args(() => RoleGrantsArgs) { filter, ...page }: RoleGrantsArgs, @Ctx() context: Context) {
    const { personId, unitId, role: wanted = null, states = null } = filter ?? {};
    return readPage(context, roleGrants, page, {
      personId: personId ? checkedId(personId) : null,
      unitId: unitId ? checkedId(unitId) : null,
      role: wanted,
      states,
    });
  }

  @operation.mutation(() => RoleGrantProposePayload, {
    access: role("ADMINISTRATOR"),
    since: "0.1.0",
    description: "Proposes a role for someone else.",
  })
  async roleGrantPropose(
    @Arg("input", () => RoleGrantProposeInput, { description: "The grant." }) input: RoleGrantProposeInput,
    @Ctx() context: Context,
  ) {
    const { roleGrantId } = await writeOnce(context, "roleGrantPropose", input, (em) =>
      proposeRoleGrant(em, context.viewer, input, context),
    );
    return { roleGrant: await context.loaders.load(roleGrantById, roleGrantId) };
  }

  @operation.mutation(() => RoleGrantConfirmPayload, {
    access: role("ADMINISTRATOR"),
    since: "0.1.0",
    rule: "Separation of duties: proposer, receiver and confirmer of a role are three people",
    description: "Confirms a role that another administrator proposed.",
  })
  roleGrantConfirm(
    @Arg("input", () => RoleGrantConfirmInput, { description: "The grant." }) input: RoleGrantConfirmInput,
    @Ctx() context: Context,
  ) {
    return decided(context, "confirm", input);
  }

  @operation.mutation(() => RoleGrantRefusePayload, {
    access: role("ADMINISTRATOR"),
    since: "0.1.0",
    description: "Refuses a proposed role; the proposer may so withdraw it.",
  })
  roleGrantRefuse(
    @Arg("input", () => RoleGrantRefuseInput, { description: "The grant and the reason." }) input: RoleGrantRefuseInput,
    @Ctx() context: Context,
  ) {
    return decided(context, "refuse", input);
  }

  @operation.mutation(() => RoleGrantEndPayload, {
    access: role("ADMINISTRATOR"),
    since: "0.1.0",
    description: "Ends a role before its last day. The last administrator stays.",
  })
  roleGrantEnd(
    @Arg("input", () => RoleGrantEndInput, { description: "The grant and the reason." }) input: RoleGrantEndInput,
    @Ctx() context: Context,
  ) {
    return decided(context, "end", input);
  }

  @FieldResolver(() => PersonType, { nullable: true, description: "Who holds it; null where the viewer may not see the person." })
  person(@Root() { personId }: RoleGrantType, @Ctx() { loaders }: Context) {
    return loaders.load(personById, personId);
  }

  @FieldResolver(() => UnitType, { nullable: true, description: "For this unit and all below it." })
  unit(@Root() { unitId }: RoleGrantType, @Ctx() { loaders }: Context) {
    return loaders.load(unitById, unitId);
  }

  @FieldResolver(() => PersonType, { nullable: true, description: "Who proposed it; null where the operator wrote it." })
  proposedBy(@Root() { proposedById }: RoleGrantType, @Ctx() { loaders }: Context) {
    return proposedById === null ? null : loaders.load(personById, proposedById);
  }

  @FieldResolver(() => PersonType, { nullable: true, description: "Who confirmed or refused it." })
  decidedBy(@Root() { decidedById }: RoleGrantType, @Ctx() { loaders }: Context) {
    return decidedById === null ? null : loaders.load(personById, decidedById);
  }

  @FieldResolver(() => [AllowedActionType], { description: "What the viewer may do with it now." })
  @Extensions({ listSize: 3 })
  async allowedActions(@Root() grant: RoleGrantType, @Ctx() { loaders, viewer, clock, instance }: Context): Promise<AllowedActionType[]> {
    const today = localDate(clock.now(), instance.timeZone);
    const otherAdministrators = await loaders.load(administratorsBeside, personOnDay(grant.personId, today));
    const { state, personId, role: held, proposedById } = grant;
    const subject = { state, personId, role: held, proposedById, isOver: isOver(grant, today), otherAdministrators };
    return allowedActionsIn(viewer.locale, allowedActions(roleGrantTransitions, subject, viewer, clock.now()));
  }
}

async function decided(context: Context, action: GrantAction, input: object) {
  const { roleGrantId } = await context.write((em) => decideRoleGrant(em, context.viewer, action, input, context));
  return { roleGrant: await context.loaders.load(roleGrantById, roleGrantId) };
}
