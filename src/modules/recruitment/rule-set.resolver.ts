import { Arg, Ctx, Extensions, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { anyone, role } from "../../graphql/access.ts";
import { AllowedActionType, allowedActionsIn } from "../../graphql/allowed-action.type.ts";
import type { Context } from "../../graphql/context.ts";
import { writeOnce } from "../../graphql/idempotency.ts";
import { operation } from "../../graphql/operation.ts";
import { payloadOf } from "../../graphql/payload.ts";
import { Decimal } from "../../graphql/scalars.ts";
import { canonicalJson } from "../../kernel/canonical.ts";
import { row, rows } from "../../kernel/rows.ts";
import { allowedActions } from "../../kernel/transitions.ts";
import { confirmRuleSet } from "./commands/confirm-rule-set.ts";
import { proposeRuleSet } from "./commands/propose-rule-set.ts";
import { refuseRuleSet } from "./commands/refuse-rule-set.ts";
import { withdrawRuleSet } from "./commands/withdraw-rule-set.ts";
import { draftUnitsOf } from "./recruitment.policy.ts";
import { RuleSetConfirmInput, RuleSetProposeInput, RuleSetRefuseInput, RuleSetWithdrawInput } from "./rule-set.inputs.ts";
import { allRuleSets, ruleSetByCode, ruleSetById, type RuleSetRecord } from "./rule-set.queries.ts";
import { ruleSetTransitions } from "./rule-set-transitions.ts";
import { RuleSetDecreeType, RuleSetObjectionWindowType, RuleSetThresholdType, RuleSetType } from "./rule-set.type.ts";
import { needKinds } from "./rules/rule-set.ts";
import { ruleSetFactsById } from "./transition-subjects.queries.ts";

const RuleSetProposePayload = payloadOf("RuleSetPropose", "ruleSet", RuleSetType, "The rule set as proposed.");
const RuleSetConfirmPayload = payloadOf("RuleSetConfirm", "ruleSet", RuleSetType, "The rule set as confirmed.");
const RuleSetRefusePayload = payloadOf("RuleSetRefuse", "ruleSet", RuleSetType, "The rule set as refused.");
const RuleSetWithdrawPayload = payloadOf("RuleSetWithdraw", "ruleSet", RuleSetType, "The rule set as withdrawn.");

/** In the order in which they come. */
const objectionStages = ["ADMINISTRATIVE", "SKD", "FINAL"] as const;

@Resolver(() => RuleSetType)
export class RuleSetResolver {
  @operation.query(() => [RuleSetType], {
    access: anyone(),
    since: "0.1.0",
    listSize: 20,
    rule: "PermenPANRB 6/2024",
    description: "All rule sets that the viewer sees, the newest year first; one or two a year, at most 100.",
  })
  ruleSets(@Ctx() { reader, viewer }: Context) {
    return rows(reader, allRuleSets, { draftUnits: draftUnitsOf(viewer) });
  }

  @operation.query(() => RuleSetType, {
    access: anyone(),
    since: "0.1.0",
    nullable: true,
    description: "A rule set by its code; null where there is none.",
  })
  ruleSet(@Arg("code", () => String, { description: "Code: cpns-2024." }) code: string, @Ctx() { reader, viewer }: Context) {
    return row(reader, ruleSetByCode, { code, draftUnits: draftUnitsOf(viewer) });
  }

  @operation.mutation(() => RuleSetProposePayload, {
    access: role("PERSONNEL_OFFICER"),
    since: "0.1.0",
    description: "Proposes a new rule set (aturan hitung); someone else confirms it.",
  })
  async ruleSetPropose(
    @Arg("input", () => RuleSetProposeInput, { description: "The rule set." }) input: RuleSetProposeInput,
    @Ctx() context: Context,
  ) {
    const { ruleSetId } = await writeOnce(context, "ruleSetPropose", input, (em) => proposeRuleSet(em, context.viewer, input));
    return { ruleSet: await context.loaders.load(ruleSetById, ruleSetId) };
  }

  @operation.mutation(() => RuleSetConfirmPayload, {
    access: role("COMMITTEE_MEMBER", "APPOINTING_OFFICIAL"),
    since: "0.1.0",
    description: "Confirms a rule set that someone else proposed. From then on nothing of it changes.",
  })
  async ruleSetConfirm(
    @Arg("input", () => RuleSetConfirmInput, { description: "Which one." }) input: RuleSetConfirmInput,
    @Ctx() context: Context,
  ) {
    const { ruleSetId } = await context.write((em) => confirmRuleSet(em, context.viewer, input, context));
    return { ruleSet: await context.loaders.load(ruleSetById, ruleSetId) };
  }

  @operation.mutation(() => RuleSetRefusePayload, {
    access: role("COMMITTEE_MEMBER", "APPOINTING_OFFICIAL"),
    since: "0.1.0",
    description: "Refuses a rule set that someone else proposed, with a reason. Its code may be proposed again.",
  })
  async ruleSetRefuse(
    @Arg("input", () => RuleSetRefuseInput, { description: "Which one, and why." }) input: RuleSetRefuseInput,
    @Ctx() context: Context,
  ) {
    const { ruleSetId } = await context.write((em) => refuseRuleSet(em, context.viewer, input, context));
    return { ruleSet: await context.loaders.load(ruleSetById, ruleSetId) };
  }

  @operation.mutation(() => RuleSetWithdrawPayload, {
    access: role("PERSONNEL_OFFICER"),
    since: "0.1.0",
    description: "Takes back a rule set that the viewer proposed. Its code may be proposed again.",
  })
  async ruleSetWithdraw(
    @Arg("input", () => RuleSetWithdrawInput, { description: "Which one." }) input: RuleSetWithdrawInput,
    @Ctx() context: Context,
  ) {
    const { ruleSetId } = await context.write((em) => withdrawRuleSet(em, context.viewer, input, context));
    return { ruleSet: await context.loaders.load(ruleSetById, ruleSetId) };
  }

  @FieldResolver(() => String, {
    description: "The whole rule set as canonical JSON: the form that recompute takes and ruleSetPropose expects.",
  })
  content(@Root() { ruleSet }: RuleSetRecord): string {
    return canonicalJson(ruleSet);
  }

  @FieldResolver(() => [RuleSetDecreeType], { description: "Decrees that it follows; fewer than ten." })
  @Extensions({ listSize: 5 })
  decrees(@Root() { ruleSet }: RuleSetRecord): RuleSetDecreeType[] {
    return ruleSet.decrees;
  }

  @FieldResolver(() => Decimal, { description: "Highest SKD total." })
  skdMaximum(@Root() { ruleSet }: RuleSetRecord): string {
    return ruleSet.skdMaximum;
  }

  @FieldResolver(() => Decimal, { description: "Share of the SKD in the final score, 0 to 1." })
  skdWeight(@Root() { ruleSet }: RuleSetRecord): string {
    return ruleSet.weights.skd;
  }

  @FieldResolver(() => Decimal, { description: "Share of the SKB in the final score, 0 to 1." })
  skbWeight(@Root() { ruleSet }: RuleSetRecord): string {
    return ruleSet.weights.skb;
  }

  @FieldResolver(() => Int, { description: "How many times the need is admitted to the SKB; complete ties are admitted beyond it." })
  multiplier(@Root() { ruleSet }: RuleSetRecord): number {
    return ruleSet.multiplier;
  }

  @FieldResolver(() => [RuleSetThresholdType], { description: "Thresholds by kind of need; at most one each." })
  @Extensions({ listSize: 7 })
  thresholds(@Root() { ruleSet }: RuleSetRecord): RuleSetThresholdType[] {
    return needKinds.flatMap((kind) => {
      const threshold = ruleSet.thresholds[kind];
      return threshold ? [{ kind, twk: null, tkp: null, total: null, ...threshold }] : [];
    });
  }

  @FieldResolver(() => [RuleSetObjectionWindowType], { description: "Stages with an objection window; at most three." })
  @Extensions({ listSize: 3 })
  objectionWindows(@Root() { ruleSet }: RuleSetRecord): RuleSetObjectionWindowType[] {
    return objectionStages.flatMap((stage) => {
      const days = ruleSet.objection.stages[stage];
      return days ? [{ stage, ...days }] : [];
    });
  }

  @FieldResolver(() => [AllowedActionType], { description: "What the viewer could do with it now." })
  @Extensions({ listSize: 3 })
  async allowedActions(@Root() { id }: RuleSetRecord, @Ctx() { loaders, viewer, clock }: Context) {
    if (draftUnitsOf(viewer).length === 0) return [];
    const facts = await loaders.load(ruleSetFactsById, id);
    return facts === null ? [] : allowedActionsIn(viewer.locale, allowedActions(ruleSetTransitions, facts, viewer, clock.now()));
  }
}
