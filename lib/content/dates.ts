/** A day as people in the US read it: "November 23, 2026". Takes ISO 8601 text. */
export function longDate(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString("en-US", { dateStyle: "long", timeZone: "UTC" });
}
