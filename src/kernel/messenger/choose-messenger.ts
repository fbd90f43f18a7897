import type { Clock } from "../clock.ts";
import { DeliveryFailed, type MessageAddress, type Messenger } from "../messenger.ts";
import { gatewayMessenger } from "./http-gateway.ts";
import { keptInbox, type KeptInbox } from "./kept-inbox.ts";
import { printedSheets, type PrintedSheets } from "./printed-sheets.ts";
import { smtpMessenger } from "./smtp.ts";

export interface MessengerConfig {
  readonly smtpUrl: string | null;
  /** Sender of e-mail. */
  readonly mailFrom: string;
  readonly messageGatewayUrl: string | null;
  readonly messageGatewaySecret: string;
  readonly isProduction: boolean;
}

export interface Messengers {
  /** Sends by the kind of the address. */
  readonly messenger: Messenger;
  /** What nobody could carry, outside production; `null` in production. */
  readonly inbox: KeptInbox | null;
  readonly sheets: PrintedSheets;
  readonly close: () => void;
}

/**
 * E-mail goes to the mail server, telephone numbers to the gateway, the rest to the sheets. Without an adapter a message is kept in
 * the inbox, and in production it fails with DeliveryFailed that a human must see: a code that nobody gets must not look sent.
 */
export function chooseMessenger(config: MessengerConfig, clock: Clock): Messengers {
  const { smtpUrl, messageGatewayUrl: url } = config;
  const inbox = config.isProduction ? null : keptInbox(clock);
  const sheets = printedSheets(clock);
  const mail = smtpUrl ? smtpMessenger(smtpUrl, config.mailFrom) : null;
  const gateway = url ? gatewayMessenger({ url, secret: config.messageGatewaySecret, clock }) : null;
  const adapters: Record<MessageAddress["kind"], Messenger | null> = { EMAIL: mail ?? inbox, PHONE: gateway ?? inbox, PRINT: sheets };
  return {
    messenger: {
      send: async (message) => {
        const adapter = adapters[message.to.kind];
        if (!adapter) throw new DeliveryFailed(`No adapter is configured for messages of the kind ${message.to.kind}.`, false);
        await adapter.send(message);
      },
    },
    inbox,
    sheets,
    close: () => mail?.close(),
  };
}
