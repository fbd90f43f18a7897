import { graphql } from "../../document.ts";
import { fieldOf } from "../../form.ts";
import type { FormError, SubmittedForm } from "../../form.ts";
import { NotFound, payloadOf, Redirect, Refused, settled } from "../../page.ts";
import type { PageRequest } from "../../page.ts";
import { addressOf, patterns } from "../../paths.ts";
import { formationInput } from "./formation-fields.tsx";
import { formationsWords } from "./formations.messages.ts";

interface Refusable {
  readonly userErrors: readonly FormError[];
}
interface Decision {
  readonly roundId: string;
  readonly ids: readonly string[];
}
const addMutation = graphql(`
  mutation FormationAdd($input: FormationAddInput!) {
    formationAdd(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const proposeMutation = graphql(`
  mutation FormationsPropose($input: FormationsProposeInput!) {
    formationsPropose(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const approveMutation = graphql(`
  mutation FormationsApprove($input: FormationsApproveInput!) {
    formationsApprove(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const rejectMutation = graphql(`
  mutation FormationsReject($input: FormationsRejectInput!) {
    formationsReject(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);
const codesQuery = graphql(`
  query FormationCodes($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Formation {
        id
        code
      }
    }
  }
`);

/** What the page of formations does: add one, decide several. */
export async function formationActs(form: SubmittedForm, request: PageRequest): Promise<NotFound | Redirect | Refused> {
  const here = addressOf(patterns.roundFormations, { code: request.params["code"] ?? "" });
  if (form.act === "add") {
    const { refused, input } = formationInput(form, request.locale);
    return (
      refused ??
      settled(
        (await request.execute(addMutation, { input: { roundId: form.text("roundId"), ...input } })).formationAdd,
        new Redirect(here, "created"),
      )
    );
  }
  return form.act === "bulk" ? decide(form, request, here) : new NotFound();
}

async function decide(form: SubmittedForm, request: PageRequest, here: string): Promise<NotFound | Redirect | Refused> {
  const { execute, locale } = request;
  const input: Decision = { roundId: form.text("roundId"), ids: form.all("ids") };
  if (input.ids.length === 0)
    return new Refused([{ code: "REQUIRED", path: ["input", "ids"], message: formationsWords[locale].noneChosen }]);
  const decision = form.text("decision");
  let refusable: Refusable | null;
  if (decision === "PROPOSE") refusable = (await execute(proposeMutation, { input })).formationsPropose;
  else if (decision === "APPROVE") refusable = (await execute(approveMutation, { input })).formationsApprove;
  else if (decision === "REJECT")
    refusable = (await execute(rejectMutation, { input: { ...input, reason: form.text("reason") } })).formationsReject;
  else return new NotFound();
  const { userErrors } = payloadOf(refusable);
  if (userErrors.length === 0) return new Redirect(here, decision === "PROPOSE" ? "sent" : "saved");
  const { nodes } = await execute(codesQuery, { ids: input.ids });
  return new Refused(
    withNames(
      userErrors,
      "ids",
      nodes.map((node) => node?.code ?? ""),
    ),
  );
}

/** A refusal that names a place in a list says instead which thing stands there: "F-001: …". */
export const withNames = (errors: readonly FormError[], list: string, names: readonly string[]): FormError[] =>
  errors.map((error) => {
    const [field, place] = fieldOf(error.path).split(".");
    const name = field === list && place !== undefined ? names[Number(place)] : undefined;
    return name ? { code: `${error.code} ${name}`, path: ["input", list], message: `${name}: ${error.message}` } : error;
  });
