import { firstLanguage } from "../words/languages.mjs";
import { wordsFor } from "../words/words-for.mjs";

/** A day as people read it: "November 23, 2026". Takes ISO 8601 text. */
export function longDate(day: string, words = wordsFor(firstLanguage)): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(words.tag, { dateStyle: "long", timeZone: "UTC" });
}

/** The day so many days later; both in ISO 8601. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day so many years later; both in ISO 8601. */
export function addYears(day: string, years: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10);
}
