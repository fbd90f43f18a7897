import { systemClock } from "../../kernel/clock.ts";

export type Connection = "live" | "connecting" | "polling";

export interface LiveStateView {
  show(connection: Connection): void;
  /** Something arrived just now. */
  touch(): void;
}

/** Writes into the `LiveState` component: the word for screen readers and eyes, the time with seconds. */
export function liveStateIn(page: ParentNode): LiveStateView {
  const element = page.querySelector<HTMLElement>("[data-live-state]");
  const word = element?.querySelector(".live-word");
  const time = element?.querySelector("time");
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone: element?.dataset["timeZone"] ?? "UTC",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  });
  return {
    show: (connection) => {
      if (!element || !word || element.dataset["liveState"] === connection) return;
      element.dataset["liveState"] = connection;
      word.textContent = element.dataset[connection] ?? "";
    },
    touch: () => {
      if (!time) return;
      const now = systemClock.now();
      time.dateTime = now.toISOString();
      time.textContent = clock.format(now);
    },
  };
}
