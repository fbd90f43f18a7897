import type { Clock } from "../clock.ts";
import { DeliveryFailed, type Messenger } from "../messenger.ts";
import { say } from "../text.ts";

export interface PrintedSheet {
  readonly label: string;
  readonly heading: string;
  readonly text: string;
  readonly createdAt: Date;
}

export interface PrintedSheets extends Messenger {
  /** Sheets that wait, oldest first, taken out: a code is printed once. */
  readonly take: () => readonly PrintedSheet[];
  readonly waiting: () => number;
}

/** Collects code sheets for people without telephone or e-mail, until a village officer prints them. Memory only: codes are short-lived. */
export function printedSheets(clock: Clock, capacity = 1000): PrintedSheets {
  let sheets: PrintedSheet[] = [];
  return {
    send: async (message) => {
      if (message.to.kind !== "PRINT") throw new DeliveryFailed("Printed sheets take only messages to be printed.", false);
      if (sheets.length >= capacity) throw new DeliveryFailed("Too many sheets wait to be printed.", true);
      const { locale, to } = message;
      sheets.push({ label: to.address, heading: say(message.subject, locale), text: say(message.body, locale), createdAt: clock.now() });
    },
    take: () => {
      const taken = sheets;
      sheets = [];
      return taken;
    },
    waiting: () => sheets.length,
  };
}
