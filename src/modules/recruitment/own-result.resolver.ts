import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { anyone } from "../../graphql/access.ts";
import type { Context } from "../../graphql/context.ts";
import { operation } from "../../graphql/operation.ts";
import { reject } from "../../kernel/errors.ts";
import type { Message } from "../../kernel/messenger.ts";
import { say } from "../../kernel/text.ts";
import { codeLifetime } from "../people/index.ts";
import { openOwnResult } from "./commands/open-own-result.ts";
import { requestOwnResult } from "./commands/request-own-result.ts";
import { formationById } from "./formation.queries.ts";
import { FormationType } from "./formation.type.ts";
import { messages } from "./own-result.messages.ts";
import { ownStages } from "./own-stages.ts";
import {
  OwnResultOpenInput,
  OwnResultOpenPayload,
  OwnResultRequestCodeInput,
  OwnResultRequestCodePayload,
  OwnResultStageType,
  OwnResultType,
} from "./own-result.type.ts";
import { resultListById } from "./result-list.queries.ts";
import { PlacementType, ResultListType } from "./result-list.type.ts";
import { roundById } from "./round.queries.ts";
import { RoundType } from "./round.type.ts";

@Resolver(() => OwnResultType)
export class OwnResultResolver {
  @operation.mutation(() => OwnResultRequestCodePayload, {
    access: anyone(),
    since: "0.1.0",
    rate: "sign-in",
    sensitive: true,
    description:
      "Sends a code to the contact in the official file, valid for ten minutes. The answer is the same whether or not anything matches.",
  })
  async ownResultRequestCode(
    @Arg("input", () => OwnResultRequestCodeInput, { description: "Who asks." }) input: OwnResultRequestCodeInput,
    @Ctx() context: Context,
  ) {
    const message = await context.write((em) => requestOwnResult(em, context.viewer, input, context));
    // Begun after the answer and not waited for: its time would tell that something matched. Whoever gets no code asks again.
    if (message) setImmediate(() => void sent(context, message).catch(() => undefined));
    return { message: say(messages.codeSent, context.viewer.locale), expiresInMinutes: codeLifetime / 60_000 };
  }

  @operation.mutation(() => OwnResultOpenPayload, {
    access: anyone(),
    since: "0.1.0",
    rate: "sign-in",
    sensitive: true,
    description:
      "Opens the own row with number, birth date and the newest code, in five tries: all stages, reasons, deadlines, what to do now.",
  })
  async ownResultOpen(
    @Arg("input", () => OwnResultOpenInput, { description: "Who asks, with the code." }) input: OwnResultOpenInput,
    @Ctx() context: Context,
  ) {
    const own = await context.write((em) => openOwnResult(em, input, context));
    if (own === null) return reject("INVALID", ["input", "code"], messages.wrong);
    const { participant, roundId, formationId } = own.applicant;
    return { ownResult: { participant, roundId, formationId, name: own.name, gpa: own.gpa, stages: ownStages(own, context) } };
  }

  @FieldResolver(() => RoundType, { nullable: true, description: "Round." })
  round(@Root() { roundId }: OwnResultType, @Ctx() { loaders }: Context) {
    return loaders.load(roundById, roundId);
  }

  @FieldResolver(() => FormationType, { nullable: true, description: "Formation applied for." })
  formation(@Root() { formationId }: OwnResultType, @Ctx() { loaders }: Context) {
    return loaders.load(formationById, formationId);
  }
}

const sent = async ({ messenger }: Context, message: () => Message) => messenger.send(message());

@Resolver(() => OwnResultStageType)
export class OwnResultStageResolver {
  @FieldResolver(() => ResultListType, { nullable: true, description: "The list." })
  resultList(@Root() { own }: OwnResultStageType, @Ctx() { loaders }: Context) {
    return loaders.load(resultListById, own.resultListId);
  }

  @FieldResolver(() => PlacementType, { nullable: true, description: "The row: every figure and every printed step." })
  placement(@Root() { own }: OwnResultStageType) {
    return own;
  }
}
