import { createFormat } from "../format.ts";

export type Connection = "live" | "connecting" | "polling";

export interface LiveStateView {
  show(connection: Connection): void;
  /** A figure of that instant has arrived; an older one than the newest changes nothing. */
  touch(instant: string): void;
}

/** Writes into the `LiveState` component: the word for screen readers and eyes, and when the newest figure came. */
export function liveStateIn(page: ParentNode): LiveStateView {
  const element = page.querySelector<HTMLElement>("[data-live-state]");
  const word = element?.querySelector(".live-word");
  const label = element?.querySelector(".live-time span");
  const time = element?.querySelector("time");
  const { locale, timeZone = "UTC", timeZoneName = "UTC", last = "" } = element?.dataset ?? {};
  const format = createFormat(locale === "en" ? "en" : "id", timeZone, timeZoneName);
  return {
    show: (connection) => {
      if (!element || !word || element.dataset["liveState"] === connection) return;
      element.dataset["liveState"] = connection;
      word.textContent = element.dataset[connection] ?? "";
    },
    touch: (instant) => {
      if (!time || (time.dateTime !== "" && Date.parse(time.dateTime) >= Date.parse(instant))) return;
      time.dateTime = instant;
      time.textContent = format.dateTime(instant);
      if (label) label.textContent = last;
    },
  };
}
