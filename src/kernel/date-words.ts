import type { LocalDate } from "./calendar.ts";
import type { Locale, Text } from "./text.ts";

/** Own month names: the phone's and the server's ICU need not agree. */
export const monthNames: Readonly<Record<Locale, readonly string[]>> = {
  id: ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"],
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
};

/** "8 Desember 2026" and "8 December 2026", for sentences that the API says. */
export function dateInWords(date: LocalDate): Text {
  const [year = 0, month = 1, day = 0] = date.split("-").map(Number);
  return { id: `${day} ${monthNames.id[month - 1]} ${year}`, en: `${day} ${monthNames.en[month - 1]} ${year}` };
}
