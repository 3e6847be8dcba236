import { z } from "zod";
import { ask } from "./ask";
import { readMedline } from "./medline";
import { readJson } from "./read-json";
import type { Found } from "./record";
import { Refusal } from "./refusal";
import type { Services } from "./services";

// PubMed's E-utilities: https://www.ncbi.nlm.nih.gov/books/NBK25499/. Both calls name us, as NCBI asks.
const search = z.object({ esearchresult: z.object({ idlist: z.array(z.string()) }) });

/** What PubMed knows of a PMID, or nothing when it has no such record. */
export async function askPubMed(pmid: string, services: Services): Promise<Found | undefined> {
  const text = await ask(
    "PubMed",
    call("efetch.fcgi", { id: pmid, rettype: "medline", retmode: "text" }, services),
    services.manners,
  );

  return readMedline(text ?? "").find(({ record }) => record.PMID === pmid);
}

/** What PubMed knows of a DOI. PubMed leaves out words it does not know, so the record must name the same DOI. */
export async function findInPubMed(doi: string, services: Services): Promise<Found | undefined> {
  const text = await ask(
    "PubMed",
    call("esearch.fcgi", { term: `"${doi}"[doi]`, retmode: "json" }, services),
    services.manners,
  );
  const parsed = search.safeParse(readJson(text ?? ""));
  if (!parsed.success) throw new Refusal("PubMed answered in a form we cannot read.", "Try again later.");
  const { idlist } = parsed.data.esearchresult;
  if (idlist.length !== 1 || idlist[0] === undefined) return undefined;

  const found = await askPubMed(idlist[0], services);
  return found?.record.DOI?.toLowerCase() === doi.toLowerCase() ? found : undefined;
}

function call(name: string, words: Record<string, string>, { pubmed, contact }: Services): URL {
  const address = new URL(name, pubmed);
  const all = { db: "pubmed", ...words, tool: "ketamine-explained", email: contact };
  for (const [key, value] of Object.entries(all)) address.searchParams.set(key, value);

  return address;
}
