/**
 * A birth date as people and phones write it, as a local date: `1998-08-17`, `17/08/1998`, `17-8-1998`, `17.08.1998`.
 * `null`: no day of the calendar.
 */
export function birthDateOf(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  const written = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text.trim());
  const [year, month, day] = iso ? iso.slice(1) : written ? written.slice(1).toReversed() : [];
  if (!year || !month || !day) return null;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date) ? date : null;
}
