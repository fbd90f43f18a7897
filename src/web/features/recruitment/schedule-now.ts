export interface ScheduleDays {
  readonly stage: string;
  /** Local dates; both days count. */
  readonly startsOn: string;
  readonly endsOn: string;
}

/** What goes on today by the schedule, and what comes next. `today` is a local date. */
export function scheduleNow<Entry extends ScheduleDays>(
  schedule: readonly Entry[],
  today: string,
): { current: readonly Entry[]; next: Entry | null } {
  const current = schedule.filter(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn);
  const coming = schedule.filter(({ startsOn }) => startsOn > today).toSorted((a, b) => a.startsOn.localeCompare(b.startsOn));
  return { current, next: coming[0] ?? null };
}
