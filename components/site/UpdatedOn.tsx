import { pageWords, phrase } from "@/components/words";
import { longDate } from "@/lib/content/dates";

/** "Updated November 23, 2026.", from ISO 8601 text. */
export function UpdatedOn({ day }: { day: string }) {
  return phrase("status.updated", {
    day: longDate(day, pageWords()),
    time: (inner) => <time dateTime={day}>{inner}</time>,
  });
}
