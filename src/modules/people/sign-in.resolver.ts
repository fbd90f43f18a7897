import { Arg, Ctx, Resolver } from "type-graphql";
import { anyone, role, signedIn } from "../../graphql/access.ts";
import { type Context, createContext } from "../../graphql/context.ts";
import { operation } from "../../graphql/operation.ts";
import { reject } from "../../kernel/errors.ts";
import { confirmSignIn } from "./commands/confirm-sign-in.ts";
import { printSignInCode } from "./commands/print-sign-in-code.ts";
import { requestSignInCode } from "./commands/request-sign-in-code.ts";
import { signOut } from "./commands/sign-out.ts";
import { SignInConfirmInput, SignInPrintCodeInput, SignInRequestCodeInput } from "./people.inputs.ts";
import { SignInConfirmPayload, SignInPrintCodePayload, SignInRequestCodePayload, SignOutPayload } from "./people.payloads.ts";
import { codeLifetime } from "./session-rules.ts";
import { sessionCookie } from "./ports/sessions.ts";
import * as messages from "./sign-in.messages.ts";

@Resolver()
export class SignInResolver {
  @operation.mutation(() => SignInRequestCodePayload, {
    access: anyone(),
    since: "0.1.0",
    rate: "sign-in",
    sensitive: true,
    description:
      "Sends a code of six digits, valid for ten minutes. The answer is the same for every contact, known or not; at most five codes an hour for one.",
  })
  async signInRequestCode(
    @Arg("input", () => SignInRequestCodeInput, { description: "The contact." }) input: SignInRequestCodeInput,
    @Ctx() context: Context,
  ) {
    const message = await context.write((em) => requestSignInCode(em, context.viewer, input, context));
    if (message) await context.messenger.send(message);
    return { expiresInMinutes: codeLifetime / 60_000 };
  }

  @operation.mutation(() => SignInConfirmPayload, {
    access: anyone(),
    since: "0.1.0",
    rate: "sign-in",
    sensitive: true,
    description:
      "Signs in with the newest code, in five tries. A contact that belongs to nobody yet makes a new citizen. The session comes as a cookie.",
  })
  async signInConfirm(
    @Arg("input", () => SignInConfirmInput, { description: "Contact and code." }) input: SignInConfirmInput,
    @Ctx() context: Context,
  ) {
    const outcome = await context.write((em) => confirmSignIn(em, context.viewer, input, context));
    if (outcome.kind === "WRONG_CODE") return reject("INVALID", ["input", "code"], messages.wrongCode);
    if (outcome.kind === "ACCOUNT_CLOSED") return reject("NOT_ALLOWED", [], messages.accountClosed);
    const { secret, maxAge, personId, sessionId } = outcome;
    context.cookies.set(sessionCookie, secret, maxAge);
    const { loaders } = createContext(context, { ...context.viewer, kind: "PERSON", personId, sessionId });
    return { viewer: { kind: "PERSON", personId, loaders } };
  }

  @operation.mutation(() => SignInPrintCodePayload, {
    access: role("ADMINISTRATOR"),
    since: "0.1.0",
    description: "Prints a code for the card of someone who has neither e-mail nor telephone, and no role.",
  })
  async signInPrintCode(
    @Arg("input", () => SignInPrintCodeInput, { description: "The person." }) input: SignInPrintCodeInput,
    @Ctx() context: Context,
  ) {
    const message = await context.write((em) => printSignInCode(em, context.viewer, input, context));
    if (message) await context.messenger.send(message);
    return { isPrinted: message !== null };
  }

  @operation.mutation(() => SignOutPayload, { access: signedIn(), since: "0.1.0", description: "Ends the session that asks." })
  async signOut(@Ctx() context: Context) {
    await context.write((em) => signOut(em, context.viewer, context));
    context.cookies.clear(sessionCookie);
    return { viewer: { kind: "ANONYMOUS", personId: null, loaders: context.loaders } };
  }
}
