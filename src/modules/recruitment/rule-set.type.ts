import { Field, ID, Int, ObjectType } from "type-graphql";
import { LocalizedTextType } from "../../graphql/localized-text.type.ts";
import { NodeInterface } from "../../graphql/node.ts";
import { DateTime } from "../../graphql/scalars.ts";
import { ChannelEnum, DecreeConfidenceEnum, NeedKindEnum, RuleSetStateEnum } from "./round.enums.ts";
import type { RuleSetRecord } from "./rule-set.queries.ts";
import type { RuleSetState } from "./rule-set-transitions.ts";
import type { Channel, DecreeConfidence, NeedKind, RuleSet } from "./rules/rule-set.ts";

@ObjectType("RuleSetDecree", { simpleResolvers: true, description: "A decree that a rule set follows, and how sure its reading is." })
export class RuleSetDecreeType {
  @Field(() => String, { description: "Its number." })
  number!: string;

  @Field(() => LocalizedTextType, { description: "What it is about." })
  subject!: LocalizedTextType;

  @Field(() => String, { nullable: true, description: "Where it was read; null where its text was not seen." })
  source!: string | null;

  @Field(() => DecreeConfidenceEnum, { description: "How sure the reading is." })
  confidence!: DecreeConfidence;
}

@ObjectType("RuleSetThreshold", {
  simpleResolvers: true,
  description: "Threshold of the SKD (nilai ambang batas) for one kind of need: per part, or total with TIU.",
})
export class RuleSetThresholdType {
  @Field(() => NeedKindEnum, { description: "Kind of need." })
  kind!: NeedKind;

  @Field(() => Int, { nullable: true, description: "Least TWK; null where only the total counts." })
  twk!: number | null;

  @Field(() => Int, { description: "Least TIU." })
  tiu!: number;

  @Field(() => Int, { nullable: true, description: "Least TKP; null where only the total counts." })
  tkp!: number | null;

  @Field(() => Int, { nullable: true, description: "Least total; null where each part counts." })
  total!: number | null;
}

@ObjectType("RuleSetObjectionWindow", {
  simpleResolvers: true,
  description: "Days in which objections come in and are answered (masa sanggah, jawab sanggah).",
})
export class RuleSetObjectionWindowType {
  @Field(() => String, { description: "ADMINISTRATIVE, SKD or FINAL." })
  stage!: string;

  @Field(() => Int, { description: "Calendar days to object, first and last included." })
  windowDays!: number;

  @Field(() => Int, { description: "Calendar days to answer." })
  answerDays!: number;
}

@ObjectType("RuleSet", {
  simpleResolvers: true,
  implements: NodeInterface,
  description:
    "A version of the rules of computing (aturan hitung). A round points at one for ever; what is confirmed never changes. Confirmed ones are public.",
})
export class RuleSetType implements RuleSetRecord {
  @Field(() => ID, { description: "Id of the rule set." })
  id!: string;

  @Field(() => String, { description: "Code that published files quote: cpns-2024." })
  code!: string;

  @Field(() => LocalizedTextType, { description: "Title." })
  title!: LocalizedTextType;

  @Field(() => Int, { description: "Year of the selection that it was made for." })
  year!: number;

  @Field(() => ChannelEnum, { description: "Channel that its applications and objections take." })
  channel!: Channel;

  @Field(() => RuleSetStateEnum, { description: "Whether it is confirmed." })
  state!: RuleSetState;

  @Field(() => DateTime, {
    nullable: true,
    description: "When someone confirmed it; null where nobody has, also where it ships with the program.",
  })
  confirmedAt!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was refused; null where it was not." })
  refusalReason!: string | null;

  /** What the fields of rule-set.resolver.ts read. */
  ruleSet!: RuleSet;
}
