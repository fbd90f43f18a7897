import type { VNode } from "preact";
import { Field } from "../../components/field.tsx";
import { Form } from "../../components/form.tsx";
import { Notice } from "../../components/notice.tsx";
import { graphql } from "../../document.ts";
import type { FormState, SubmittedForm } from "../../form.ts";
import { definePage, Redirect, Refused, Shown, payloadOf } from "../../page.ts";
import type { PageRequest } from "../../page.ts";
import { patterns } from "../../paths.ts";
import { useSite, useWords } from "../../site.ts";
import { Fold } from "../office/fold.tsx";
import { nextAddress } from "./next-address.ts";
import { signInWords } from "./sign-in.messages.ts";

/** The contact to which a code was sent in this very answer: it never stands in an address. */
interface SignInState {
  readonly contact: string | null;
}

const requestMutation = graphql(`
  mutation SignInRequestCode($input: SignInRequestCodeInput!) {
    signInRequestCode(input: $input) {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

const confirmMutation = graphql(`
  mutation SignInConfirm($input: SignInConfirmInput!) {
    signInConfirm(input: $input) {
      viewer {
        grants {
          role
        }
      }
      userErrors {
        code
        path
        message
      }
    }
  }
`);

export const signInPage = definePage<SignInState>({
  path: patterns.signIn,
  area: "public",
  isPersonal: true,
  load: async ({ viewer, query }) =>
    viewer.kind === "PERSON" ? new Redirect(nextAddress(query.get("lanjut")) ?? patterns.account) : { contact: null },
  title: (_, { locale }) => signInWords[locale].title,
  description: (_, { locale }) => signInWords[locale].description,
  View: ({ data, form }) => {
    // A refused code comes back with its contact among what was sent.
    const contact = data.contact ?? (form.act === "confirm" ? (form.values["contact"]?.[0] ?? null) : null);
    return contact === null ? <AskContact form={form} /> : <AskCode contact={contact} form={form} />;
  },
  act,
});

async function act(form: SubmittedForm, request: PageRequest): Promise<Redirect | Refused | Shown<SignInState>> {
  const contact = form.text("contact");
  if (form.act === "request") {
    const sent = payloadOf((await request.execute(requestMutation, { input: { contact } })).signInRequestCode);
    return sent.userErrors.length > 0 ? new Refused(sent.userErrors) : new Shown({ contact });
  }
  const { signInConfirm } = await request.execute(confirmMutation, {
    input: { contact, code: form.text("code"), device: request.device },
  });
  const confirmed = payloadOf(signInConfirm);
  if (confirmed.userErrors.length > 0) return new Refused(confirmed.userErrors);
  const home = confirmed.viewer && confirmed.viewer.grants.length > 0 ? patterns.office : patterns.account;
  return new Redirect(nextAddress(request.query.get("lanjut")) ?? home, "signedIn");
}

function AskContact({ form }: { form: FormState }): VNode {
  const words = useWords(signInWords);
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Form act="request" form={form} submit={words.send}>
        <Field name="contact" label={words.contact} hint={words.contactHint} autoComplete="username" isRequired maxLength={254} />
      </Form>
      <Fold label={words.cardTitle} kind="quiet" act="card" form={form}>
        <p>{words.cardWhat}</p>
        <Form act="card" form={form} submit={words.enter}>
          <Field name="contact" label={words.cardNumber} autoComplete="off" isRequired maxLength={40} />
          <Field
            name="code"
            label={words.code}
            hint={words.codeHint}
            inputMode="numeric"
            autoComplete="one-time-code"
            isRequired
            isNarrow
            maxLength={12}
          />
        </Form>
      </Fold>
      <section class="prose">
        <h2>{words.stepsTitle}</h2>
        <ol class="steps">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p class="hint">{words.sessions}</p>
      </section>
    </>
  );
}

function AskCode({ contact, form }: { contact: string; form: FormState }): VNode {
  const { serves, address } = useSite();
  const words = useWords(signInWords);
  return (
    <>
      <h1>{words.codeTitle}</h1>
      <p class="lead">
        {words.codeLead}
        <br />
        <strong>{contact}</strong>
      </p>
      <p>
        <a href={address}>{words.changeContact}</a>
      </p>
      {serves(patterns.devInbox) && (
        <Notice>
          {words.inbox}{" "}
          <a href={patterns.devInbox} target="_blank" rel="noopener">
            {words.inboxLink}
          </a>
        </Notice>
      )}
      <Form act="confirm" form={form} submit={words.enter} hidden={{ contact }}>
        <Field
          name="code"
          label={words.code}
          hint={words.codeHint}
          inputMode="numeric"
          autoComplete="one-time-code"
          isRequired
          isNarrow
          maxLength={12}
        />
      </Form>
      <section>
        <h2>{words.again}</h2>
        <p>{words.againWhat}</p>
        <Form act="request" form={form} submit={words.sendAgain} submitKind="secondary" hidden={{ contact }} />
      </section>
    </>
  );
}
