import { checkedForm } from "../../checked-form.ts";
import { graphql } from "../../document.ts";
import type { SubmittedForm } from "../../form.ts";
import { NotFound, payloadOf, Redirect, Refused, settled } from "../../page.ts";
import type { PageRequest } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { byFormation, formationsToChoose, vacancyInput } from "./vacancy-fields.tsx";

const updateMutation = graphql(`
  mutation VacancyUpdate($input: VacancyUpdateInput!) {
    vacancyUpdate(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const submitMutation = graphql(`
  mutation VacancySubmit($input: VacancySubmitInput!) {
    vacancySubmit(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const returnMutation = graphql(`
  mutation VacancyReturn($input: VacancyReturnInput!) {
    vacancyReturn(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const approveMutation = graphql(`
  mutation VacancyApprove($input: VacancyApproveInput!) {
    vacancyApprove(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const publishMutation = graphql(`
  mutation VacancyPublish($input: VacancyPublishInput!) {
    vacancyPublish(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const extendMutation = graphql(`
  mutation VacancyExtend($input: VacancyExtendInput!) {
    vacancyExtend(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const cancelMutation = graphql(`
  mutation VacancyCancel($input: VacancyCancelInput!) {
    vacancyCancel(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const correctMutation = graphql(`
  mutation VacancyCorrect($input: VacancyCopyInput!) {
    vacancyCopy(input: $input) {
      vacancy {
        code
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);

/** What the page of a vacancy does; each act is the name of the API's action. */
export async function vacancyActs(form: SubmittedForm, request: PageRequest): Promise<NotFound | Redirect | Refused> {
  const { execute, params, locale } = request;
  const here = addressOf(patterns.officeVacancy, { code: params["code"] ?? "" });
  const [id, reason] = [form.text("id"), form.text("reason")];
  const saved = new Redirect(here, "saved");
  switch (form.act) {
    case "UPDATE":
      return update(form, request, saved);
    case "SUBMIT":
      return settled((await execute(submitMutation, { input: { id } })).vacancySubmit, new Redirect(here, "sent"));
    case "RETURN":
      return settled((await execute(returnMutation, { input: { id, reason } })).vacancyReturn, new Redirect(here, "sent"));
    case "APPROVE":
      return settled((await execute(approveMutation, { input: { id } })).vacancyApprove, saved);
    case "PUBLISH": {
      const input = { id, decreeNumber: form.text("decreeNumber"), correctionReason: form.optional("correctionReason") };
      return settled((await execute(publishMutation, { input })).vacancyPublish, new Redirect(here, "published"));
    }
    case "EXTEND": {
      const checked = checkedForm(form, locale);
      const input = { id, closesOn: checked.date("closesOn"), reason };
      return checked.refused() ?? settled((await execute(extendMutation, { input })).vacancyExtend, new Redirect(here, "published"));
    }
    case "CANCEL":
      return settled((await execute(cancelMutation, { input: { id, reason } })).vacancyCancel, saved);
    case "CORRECT":
      return correct(form, request);
    default:
      return new NotFound();
  }
}

async function update(form: SubmittedForm, request: PageRequest, saved: Redirect): Promise<Redirect | Refused> {
  const { refused, input } = vacancyInput(form, request.locale);
  if (refused) return refused;
  const { vacancyUpdate } = await request.execute(updateMutation, {
    input: { id: form.text("id"), version: Number(form.text("version")), ...input },
  });
  const { userErrors } = payloadOf(vacancyUpdate);
  if (userErrors.length === 0) return saved;
  return new Refused(byFormation(userErrors, input, await formationsToChoose(request, form.text("roundId"))));
}

async function correct(form: SubmittedForm, { execute, locale }: PageRequest): Promise<Redirect | Refused> {
  const checked = checkedForm(form, locale);
  const input = { id: form.text("id"), opensOn: checked.date("opensOn"), closesOn: checked.date("closesOn") };
  const refused = checked.refused();
  if (refused) return refused;
  const { vacancy, userErrors } = payloadOf((await execute(correctMutation, { input })).vacancyCopy);
  return vacancy ? new Redirect(addressOf(patterns.officeVacancy, { code: vacancy.code }), "created") : new Refused(userErrors);
}
