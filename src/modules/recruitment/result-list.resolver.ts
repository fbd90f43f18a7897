import { Arg, Ctx, ID, Resolver } from "type-graphql";
import { anyone, role } from "../../graphql/access.ts";
import type { Context } from "../../graphql/context.ts";
import { writeOnce } from "../../graphql/idempotency.ts";
import { operation } from "../../graphql/operation.ts";
import { payloadOf } from "../../graphql/payload.ts";
import { computeResultList } from "./commands/compute-result-list.ts";
import { finaliseResultList } from "./commands/finalise-result-list.ts";
import { publishResultList } from "./commands/publish-result-list.ts";
import { signResultList } from "./commands/sign-result-list.ts";
import { supersedeResultList } from "./commands/supersede-result-list.ts";
import {
  ResultListComputeInput,
  ResultListFinaliseInput,
  ResultListPublishInput,
  ResultListSignInput,
  ResultListSupersedeInput,
} from "./result-list.inputs.ts";
import { resultListById, resultListsOfRound } from "./result-list.queries.ts";
import { ResultListType } from "./result-list.type.ts";
import { roundById } from "./round.queries.ts";
import { wantedId } from "../../graphql/by-id-or-code.ts";

const ResultListComputePayload = payloadOf("ResultListCompute", "resultList", ResultListType, "The list as computed.");
const ResultListSignPayload = payloadOf("ResultListSign", "resultList", ResultListType, "The list as signed.");
const ResultListPublishPayload = payloadOf("ResultListPublish", "resultList", ResultListType, "The list as published.");
const ResultListFinalisePayload = payloadOf("ResultListFinalise", "resultList", ResultListType, "The list as final.");
const ResultListSupersedePayload = payloadOf("ResultListSupersede", "resultList", ResultListType, "The list as superseded.");

const publisher = role("APPOINTING_OFFICIAL");
const since = "0.1.0";

@Resolver()
export class ResultListResolver {
  @operation.query(() => ResultListType, {
    access: anyone(),
    since,
    nullable: true,
    description: "A result list; null where there is none or the viewer may not see it.",
  })
  resultList(@Arg("id", () => ID, { description: "Id of the list." }) id: string, @Ctx() { loaders }: Context) {
    return loaders.load(resultListById, wantedId(id) ?? "");
  }

  @operation.query(() => [ResultListType], {
    access: anyone(),
    since,
    listSize: 10,
    description: "Result lists of a round that the viewer sees, by stage and version; a few. Empty where there is no such round.",
  })
  async resultLists(@Arg("roundId", () => ID, { description: "Id of the round." }) roundId: string, @Ctx() { loaders }: Context) {
    const round = await loaders.load(roundById, wantedId(roundId) ?? "");
    return round === null ? [] : loaders.load(resultListsOfRound, round.id);
  }

  @operation.mutation(() => ResultListComputePayload, {
    access: role("PERSONNEL_OFFICER"),
    since,
    cost: 50,
    rule: "PermenPANRB 27/2021 Ps 48; KepmenPANRB 320/2024",
    description:
      "Computes the list of a stage from the imported files, for two people to sign. A tie that nothing decides is named and nobody is picked.",
  })
  async resultListCompute(
    @Arg("input", () => ResultListComputeInput, { description: "Round and stage." }) input: ResultListComputeInput,
    @Ctx() context: Context,
  ) {
    const { resultListId } = await writeOnce(context, "resultListCompute", input, (em) =>
      computeResultList(em, context.viewer, input, context),
    );
    return { resultList: await context.loaders.load(resultListById, resultListId) };
  }

  @operation.mutation(() => ResultListSignPayload, {
    access: role("COMMITTEE_MEMBER", "PERSONNEL_OFFICER"),
    since,
    cost: 50,
    description:
      "Signs a computed list after computing it once more. Two different people, neither of whom imported its data; the second is of the committee.",
  })
  async resultListSign(
    @Arg("input", () => ResultListSignInput, { description: "The list." }) input: ResultListSignInput,
    @Ctx() context: Context,
  ) {
    const { resultListId } = await context.write((em) => signResultList(em, context.viewer, input, context));
    return { resultList: await context.loaders.load(resultListById, resultListId) };
  }

  @operation.mutation(() => ResultListPublishPayload, {
    access: publisher,
    since,
    cost: 50,
    description: "Publishes a signed list, with its files and a leaf of the log for each. It is provisional until the objections are over.",
  })
  async resultListPublish(
    @Arg("input", () => ResultListPublishInput, { description: "The list." }) input: ResultListPublishInput,
    @Ctx() context: Context,
  ) {
    const { resultListId } = await context.write((em) => publishResultList(em, context.viewer, input, context));
    return { resultList: await context.loaders.load(resultListById, resultListId) };
  }

  @operation.mutation(() => ResultListFinalisePayload, {
    access: publisher,
    since,
    description: "Makes a published list final, after its objection window. The final list decides the vacancies.",
  })
  async resultListFinalise(
    @Arg("input", () => ResultListFinaliseInput, { description: "The list." }) input: ResultListFinaliseInput,
    @Ctx() context: Context,
  ) {
    const { resultListId } = await context.write((em) => finaliseResultList(em, context.viewer, input, context));
    return { resultList: await context.loaders.load(resultListById, resultListId) };
  }

  @operation.mutation(() => ResultListSupersedePayload, {
    access: publisher,
    since,
    description:
      "Takes a list back with a reason; a corrected version can be computed. What was published stays readable. An SKD list stays as long as a final list rests on it.",
  })
  async resultListSupersede(
    @Arg("input", () => ResultListSupersedeInput, { description: "The list, and why." }) input: ResultListSupersedeInput,
    @Ctx() context: Context,
  ) {
    const { resultListId } = await context.write((em) => supersedeResultList(em, context.viewer, input, context));
    return { resultList: await context.loaders.load(resultListById, resultListId) };
  }
}
