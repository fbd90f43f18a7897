import { DeliveryFailed, type Messenger } from "../messenger.ts";
import { say } from "../text.ts";

export interface SmtpMessenger extends Messenger {
  close(): void;
}

/**
 * Sends plain-text e-mail through one server.
 * @param url `smtp://user:password@host:587` or `smtps://…`
 * @param from sender as shown, `BKPP <noreply@…>`
 */
export function smtpMessenger(url: string, from: string): SmtpMessenger {
  // Read only where there is a mail server: a start without one does not wait for it.
  const transport = import("nodemailer").then(({ createTransport }) => createTransport(url, { from }));
  return {
    send: async ({ to, subject, body, locale, reference }) => {
      if (to.kind !== "EMAIL") throw new DeliveryFailed("E-mail takes only e-mail addresses.", false);
      try {
        await (
          await transport
        ).sendMail({
          // As an object: nothing in the address is read as a list or a header.
          to: { name: "", address: to.address },
          subject: say(subject, locale).replace(/[\r\n]+/g, " "),
          text: say(body, locale),
          headers: { "Auto-Submitted": "auto-generated", "Content-Language": locale },
          ...(reference ? { messageId: `<${reference.replace(/[^A-Za-z0-9.-]/g, "")}@${domainOf(from)}>` } : {}),
        });
      } catch (cause) {
        throw new DeliveryFailed("The mail server did not take the message.", !isPermanent(cause), withoutContent(cause));
      }
    },
    close: () => void transport.then((each) => each.close()),
  };
}

const domainOf = (from: string): string => /@([A-Za-z0-9.-]+)/.exec(from)?.[1] ?? "localhost";

/** 5xx answers will be the same next time (RFC 5321, 4.2.1); everything else may pass. */
const isPermanent = (cause: unknown): boolean => responseCodeOf(cause) >= 500;

const responseCodeOf = (cause: unknown): number => {
  const code = cause instanceof Error && "responseCode" in cause ? Number(cause.responseCode) : 0;
  return Number.isFinite(code) ? code : 0;
};

/** The server's answer often repeats the address: only its number goes on. */
const withoutContent = (cause: unknown): Error => new Error(`SMTP answer ${responseCodeOf(cause) || "none"}`);
