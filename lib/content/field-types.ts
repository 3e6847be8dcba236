import { z } from "zod";
import { sections } from "./vocabulary";

/** Text on one line, with a least and most number of characters. */
export const line = (least: number, most: number) =>
  z
    .string({ error: "Write this as text." })
    .trim()
    .min(least, `Write at least ${least} characters.`)
    .max(most, `Write at most ${most} characters.`)
    .refine((text) => !text.includes("\n"), "Keep this on one line.");

const isRealDay = (text: string) => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

/** A real day as ISO 8601 text: 2026-11-23. */
export const date = z
  .string({ error: "Write the date as year-month-day: 2026-11-23." })
  .regex(/^\d{4}-\d{2}-\d{2}$/, "Write the date as year-month-day: 2026-11-23.")
  .refine(isRealDay, "This day is not in the calendar.");

/** A full web address that starts with https://. */
export const httpsAddress = z.url({
  protocol: /^https$/,
  error: "Write a full web address that starts with https://.",
});

/** An article by section and slug: risks/side-effects. */
export const articleAddress = z
  .string({ error: "Write section/slug, for example risks/side-effects." })
  .regex(
    new RegExp(`^(${sections.join("|")})/[a-z0-9]+(-[a-z0-9]+)*$`),
    "Write section/slug in lower case, for example risks/side-effects.",
  );

/** A page of this site: /risks/side-effects/. */
export const localAddress = z
  .string({ error: "Write an address on this site, for example /risks/old-name/." })
  .regex(/^\/([a-z0-9-]+\/)*$/, "Start and end with a slash, in lower case: /risks/old-name/.");
