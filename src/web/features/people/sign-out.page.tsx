import { Form } from "../../components/form.tsx";
import { graphql } from "../../document.ts";
import { definePage, Redirect } from "../../page.ts";
import { patterns } from "../../paths.ts";
import { signInWords } from "./sign-in.messages.ts";
import { useWords } from "../../site.ts";

const signOutMutation = graphql(`
  mutation SignOut {
    signOut {
      userErrors {
        code
        path
        message
      }
    }
  }
`);

/** Whoever follows a link is asked first; the button of the menu posts here at once. */
export const signOutPage = definePage<null>({
  path: patterns.signOut,
  area: "public",
  isPersonal: true,
  load: async ({ viewer }) => (viewer.kind === "PERSON" ? null : new Redirect(patterns.front)),
  title: (_, { locale }) => signInWords[locale].signOutTitle,
  description: (_, { locale }) => signInWords[locale].signOutDescription,
  View: ({ form }) => {
    const words = useWords(signInWords);
    return (
      <>
        <h1>{words.signOutTitle}</h1>
        <p>{words.signOutWhat}</p>
        <Form act="out" form={form} submit={words.signOut} />
      </>
    );
  },
  async act(_form, { viewer, execute }) {
    if (viewer.kind === "PERSON") await execute(signOutMutation, {});
    return new Redirect(patterns.front, "signedOut");
  },
});
