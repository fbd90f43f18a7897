import { createHmac } from "node:crypto";
import type { Clock } from "../clock.ts";
import { DeliveryFailed, type Messenger } from "../messenger.ts";
import { say } from "../text.ts";

export interface GatewayOptions {
  readonly url: string;
  /** Shared secret of the signature. */
  readonly secret: string;
  readonly clock: Clock;
  /** After so many milliseconds the attempt counts as failed. */
  readonly timeout?: number;
}

/**
 * Hands messages for telephones (WhatsApp, SMS) to a gateway: POST of `{ to, subject, text, purpose, locale, reference }`.
 *
 * Protocol: `X-Timestamp` is the time in whole seconds; `X-Signature` is `sha256=` and the hexadecimal HMAC-SHA-256 of
 * `<timestamp>.<body>`. The gateway refuses old timestamps. `Idempotency-Key` repeats with the message. 2xx means taken;
 * 408, 429 and 5xx mean "later"; other answers mean "never".
 */
export function gatewayMessenger({ url, secret, clock, timeout = 10_000 }: GatewayOptions): Messenger {
  return {
    send: async ({ to, subject, body, locale, purpose, reference }) => {
      if (to.kind !== "PHONE") throw new DeliveryFailed("The gateway takes only telephone numbers.", false);
      const content = JSON.stringify({
        to: to.address,
        subject: say(subject, locale),
        text: say(body, locale),
        purpose,
        locale,
        reference: reference ?? null,
      });
      const timestamp = String(Math.floor(clock.now().getTime() / 1000));
      const headers = {
        "content-type": "application/json",
        "x-timestamp": timestamp,
        "x-signature": signGatewayRequest(secret, timestamp, content),
        ...(reference ? { "idempotency-key": reference } : {}),
      };
      const status = await post(url, headers, content, timeout);
      if (status >= 200 && status < 300) return;
      throw new DeliveryFailed(`The message gateway answered ${status}.`, status === 408 || status === 429 || status >= 500);
    },
  };
}

/** The value of `X-Signature`; a gateway written for this program may import it. */
export const signGatewayRequest = (secret: string, timestamp: string, content: string): string =>
  `sha256=${createHmac("sha256", secret).update(`${timestamp}.${content}`).digest("hex")}`;

async function post(url: string, headers: Record<string, string>, body: string, timeout: number): Promise<number> {
  try {
    // A redirect would carry the number and the code to another house.
    const response = await fetch(url, { method: "POST", headers, body, redirect: "manual", signal: AbortSignal.timeout(timeout) });
    await response.body?.cancel();
    return response.status;
  } catch {
    throw new DeliveryFailed("The message gateway did not answer.", true);
  }
}
