/** First and last day, both inclusive, as days of the regency (`2026-11-24`, which compare as text). */
export interface GrantWindow {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export const isOver = ({ endsOn }: Pick<GrantWindow, "endsOn">, today: string): boolean => endsOn !== null && endsOn < today;

export const countsOn = (window: GrantWindow, day: string): boolean => window.startsOn <= day && !isOver(window, day);
