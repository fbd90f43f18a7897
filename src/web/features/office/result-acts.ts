import { graphql } from "../../document.ts";
import type { SubmittedForm } from "../../form.ts";
import type { ResultStage } from "../../gql/graphql.ts";
import { NotFound, payloadOf, Redirect, Refused, settled } from "../../page.ts";
import type { PageRequest } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { termOf } from "../../term-of.ts";
import { termWords } from "../recruitment/terms.messages.ts";

const computeMutation = graphql(`
  mutation ResultListCompute($input: ResultListComputeInput!) {
    resultListCompute(input: $input) {
      resultList {
        id
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const signMutation = graphql(`
  mutation ResultListSign($input: ResultListSignInput!) {
    resultListSign(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const publishMutation = graphql(`
  mutation ResultListPublish($input: ResultListPublishInput!) {
    resultListPublish(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const finaliseMutation = graphql(`
  mutation ResultListFinalise($input: ResultListFinaliseInput!) {
    resultListFinalise(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const supersedeMutation = graphql(`
  mutation ResultListSupersede($input: ResultListSupersedeInput!) {
    resultListSupersede(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

/** Computes the list of a stage and goes on to it. The form carries `roundId` and `stage`. */
export async function computeList(form: SubmittedForm, { execute, params }: PageRequest): Promise<NotFound | Redirect | Refused> {
  const stage = termOf<ResultStage>(form.text("stage"), termWords.id.resultStages);
  if (!stage) return new NotFound();
  const { resultListCompute } = await execute(computeMutation, { input: { roundId: form.text("roundId"), stage } });
  const { resultList, userErrors } = payloadOf(resultListCompute);
  return resultList
    ? new Redirect(addressOf(patterns.computedList, { code: params["code"] ?? "", id: resultList.id }), "created")
    : new Refused(userErrors);
}

/** What the page of a list does; each act is the name of the API's action. */
export async function listActs(form: SubmittedForm, request: PageRequest): Promise<NotFound | Redirect | Refused> {
  const { execute, params } = request;
  const { id = "", code = "" } = params;
  const here = addressOf(patterns.computedList, { code, id });
  const input = { id };
  switch (form.act) {
    case "RECOMPUTE":
      return computeList(form, request);
    case "SIGN":
      return settled((await execute(signMutation, { input })).resultListSign, new Redirect(here, "signed"));
    case "PUBLISH":
      return settled((await execute(publishMutation, { input })).resultListPublish, new Redirect(here, "published"));
    case "FINALISE":
      return settled((await execute(finaliseMutation, { input })).resultListFinalise, new Redirect(here, "published"));
    case "SUPERSEDE":
      return settled(
        (await execute(supersedeMutation, { input: { id, reason: form.text("reason") } })).resultListSupersede,
        new Redirect(here, "published"),
      );
    default:
      return new NotFound();
  }
}
