import { z } from "zod";
import { ask, type Manners } from "../cite/ask";
import { readJson } from "../cite/read-json";
import { Refusal } from "../cite/refusal";

// DailyMed's list of the versions of one US product label:
// https://dailymed.nlm.nih.gov/dailymed/webservices-help/v2/spls_setid_history_api.cfm. Its examples have the numbers as
// text, its answers as numbers.
const history = z.object({
  data: z.object({
    history: z.array(z.object({ spl_version: z.coerce.number(), published_date: z.string() })).min(1),
  }),
});

/** The newest version of a US product label and the day it came out, or nothing when DailyMed does not know it. */
export async function askDailyMed(setId: string, service: string, manners: Manners) {
  const text = await ask("DailyMed", new URL(`spls/${setId}/history.json`, service), manners);
  if (text === undefined) return undefined;

  const parsed = history.safeParse(readJson(text));
  if (!parsed.success)
    throw new Refusal(
      "DailyMed answered in a form we cannot read.",
      "Try again later; if it stays so, tell the developers.",
    );
  const versions = parsed.data.data.history.toSorted((one, other) => other.spl_version - one.spl_version);
  const [newest] = versions;
  const day = new Date(`${newest?.published_date} UTC`);
  if (!newest || Number.isNaN(day.getTime())) return undefined;
  return { version: newest.spl_version, on: day.toISOString().slice(0, 10) };
}
