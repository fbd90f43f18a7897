import type { Locale, Text } from "./text.ts";

/** What a message is for; limits and gateways may treat codes and digests differently. */
type MessagePurpose = "SIGN_IN_CODE" | "OWN_RESULT_CODE" | "CONTACT_CONFIRMATION" | "NOTIFICATION" | "DIGEST" | "DECISION" | "INVITATION";

export interface MessageAddress {
  /** `PRINT`: the person has neither telephone nor e-mail; the address says whose sheet it is. */
  readonly kind: "EMAIL" | "PHONE" | "PRINT";
  /** E-mail address, `+62…` number, or the label printed on the sheet. */
  readonly address: string;
}

export interface Message {
  readonly to: MessageAddress;
  readonly subject: Text;
  readonly body: Text;
  readonly locale: Locale;
  readonly purpose: MessagePurpose;
  /** The same for every repetition of one message, so that a gateway can drop the second. */
  readonly reference?: string;
}

/** Carries a message to a person. Resolves when the next station has taken it; throws DeliveryFailed otherwise. */
export interface Messenger {
  send(message: Message): Promise<void>;
}

/** The message did not leave. Holds neither address nor content: it may be logged. */
export class DeliveryFailed extends Error {
  /** `false`: trying again cannot help (no adapter, address refused), a human must look. */
  readonly isTemporary: boolean;
  constructor(what: string, isTemporary: boolean, cause?: unknown) {
    super(what, { cause });
    this.name = "DeliveryFailed";
    this.isTemporary = isTemporary;
  }
}
