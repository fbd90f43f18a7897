/** The only source of the present. Rules and commands are given one, so that a test can say what time it is. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

export interface FixedClock extends Clock {
  /** Moves the clock by so many milliseconds (negative: back). */
  advance(milliseconds: number): void;
  /** Sets the clock to an instant, e.g. `2026-11-24T16:00:00Z`. */
  set(instant: string): void;
}

/** A clock that stands still until it is moved. Throws RangeError where the start is not an instant. */
export function fixedClock(start: string): FixedClock {
  let current = millisecondsOf(start);
  return {
    now: () => new Date(current),
    advance: (milliseconds) => {
      current += milliseconds;
    },
    set: (instant) => {
      current = millisecondsOf(instant);
    },
  };
}

function millisecondsOf(instant: string): number {
  const value = Date.parse(instant);
  if (Number.isNaN(value)) throw new RangeError("A clock starts at an instant such as 2026-11-24T16:00:00Z.");
  return value;
}
