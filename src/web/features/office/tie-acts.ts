import { graphql } from "../../document.ts";
import type { SubmittedForm } from "../../form.ts";
import { NotFound, Redirect, settled } from "../../page.ts";
import type { PageRequest, Refused } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";

interface Order {
  readonly roundId: string;
  readonly formationId: string;
  readonly participants: readonly string[];
  readonly documentNumber: string;
  readonly reason: string;
}

const recordMutation = graphql(`
  mutation TieDecisionRecord($input: TieDecisionRecordInput!) {
    tieDecisionRecord(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const confirmMutation = graphql(`
  mutation TieDecisionConfirm($input: TieDecisionConfirmInput!) {
    tieDecisionConfirm(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const withdrawMutation = graphql(`
  mutation TieDecisionWithdraw($input: TieDecisionWithdrawInput!) {
    tieDecisionWithdraw(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

/** What is done with ties; the act is the API's action with the id of its formation or decision behind it. */
export async function tieActs(form: SubmittedForm, { execute, params, query }: PageRequest): Promise<NotFound | Redirect | Refused> {
  const here = addressOf(patterns.roundResults, { code: params["code"] ?? "" }, { seri: query.get("seri") });
  const id = form.text("id");
  if (form.act.startsWith("RECORD-"))
    return settled((await execute(recordMutation, { input: orderIn(form) })).tieDecisionRecord, new Redirect(here, "sent"));
  if (form.act.startsWith("CONFIRM-"))
    return settled((await execute(confirmMutation, { input: { id } })).tieDecisionConfirm, new Redirect(here, "saved"));
  if (form.act.startsWith("WITHDRAW-")) {
    const { tieDecisionWithdraw } = await execute(withdrawMutation, { input: { id, reason: form.text("reason") } });
    return settled(tieDecisionWithdraw, new Redirect(here, "saved"));
  }
  return new NotFound();
}

const orderIn = (form: SubmittedForm): Order => ({
  roundId: form.text("roundId"),
  formationId: form.text("formationId"),
  participants: form
    .text("participants")
    .split(/\s+/)
    .filter((each) => each !== ""),
  documentNumber: form.text("documentNumber"),
  reason: form.text("reason"),
});
