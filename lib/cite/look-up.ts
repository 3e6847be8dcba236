import { compareRecords } from "./compare";
import { askCrossref } from "./crossref";
import { askPubMed, findInPubMed } from "./pubmed";
import { type Found, isRetraction, type SourceRecord } from "./record";
import { Refusal } from "./refusal";
import type { Services } from "./services";

/** A source with what was found where, for `custom.verified`. */
export interface LookedUp {
  record: SourceRecord;
  verified: string;
  /** What the editor should look at: corrections, and services that do not agree. */
  remarks: string[];
}

/** What was asked for: a DOI or a PMID, as people write them. Nothing when it is neither. */
export function readIdentifier(text: string): { doi: string } | { pmid: string } | undefined {
  const bare = text.trim().replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, "");
  if (/^10\.\d{4,9}\/\S+$/.test(bare)) return { doi: decode(bare) };

  const pmid = /^(?:https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/|pmid:?\s*)?(\d{1,8})\/?$/i.exec(text.trim())?.[1];
  return pmid ? { pmid } : undefined;
}

function decode(doi: string): string {
  try {
    return decodeURIComponent(doi);
  } catch {
    return doi;
  }
}

/** Asks Crossref and PubMed, and puts what they say together. Refuses what was taken back, and what neither knows. */
export async function lookUp(asked: { doi: string } | { pmid: string }, services: Services): Promise<LookedUp> {
  const remarks: string[] = [];
  const second = (asking: Promise<Found | undefined>) =>
    asking.catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      remarks.push(`${error.problem} Only one service was asked.`);
      return undefined;
    });
  const pubmed =
    "pmid" in asked ? await askPubMed(asked.pmid, services) : await second(findInPubMed(asked.doi, services));
  const doi = "doi" in asked ? asked.doi : pubmed?.record.DOI;
  const crossref =
    doi === undefined
      ? undefined
      : await ("doi" in asked ? askCrossref(doi, services) : second(askCrossref(doi, services)));
  const found = [crossref, pubmed].filter((one) => one !== undefined);
  const [main] = found;
  if (!main)
    throw new Refusal(
      `Neither Crossref nor PubMed knows ${"doi" in asked ? `the DOI ${asked.doi}` : `the PMID ${asked.pmid}`}.`,
      "Look for a mistyped sign, or paste a record into a file.",
    );

  for (const one of found) remarks.push(...judge(one));
  const differences = crossref && pubmed ? compareRecords(crossref.record, pubmed) : [];
  for (const { field, ours, theirs } of differences)
    remarks.push(
      `Crossref and PubMed do not agree on the ${field}: "${ours}" and "${theirs}". Look at the source itself.`,
    );
  const { PMID, PMCID } = pubmed?.record ?? {};
  return {
    record: { ...main.record, ...(PMID ? { PMID } : {}), ...(PMCID ? { PMCID } : {}) },
    verified: agreement(
      found,
      differences.map(({ field }) => field),
    ),
    remarks,
  };
}

/** Refuses what was taken back and what is only a notice; returns a remark for each other notice. */
export function judge({ service, notices, isNotice, isPreprint, titles }: Found): string[] {
  const retraction = notices.find(isRetraction);
  if (retraction)
    throw new Refusal(
      `This source was taken back, says ${service} (${retraction.type.replaceAll("_", " ")}: ${retraction.place}).`,
      "Cite another source, or leave the statement out.",
    );
  if (isNotice)
    throw new Refusal(
      `This is a notice about another source, says ${service}: "${titles[0]}".`,
      "Give the DOI of the source itself.",
    );

  const remarks = notices.map(
    ({ type, place }) =>
      `${service} lists a notice about it (${type.replaceAll("_", " ")}: ${place}). Read whether it changes what you cite.`,
  );
  return isPreprint ? [...remarks, 'It is a preprint: no journal has checked it. Say so under "design".'] : remarks;
}

function agreement(found: readonly Found[], differing: readonly string[]): string {
  const names = found.map(({ service, record }) =>
    service === "PubMed" ? `the PubMed record (PMID ${record.PMID})` : `the ${service} record`,
  );
  if (names.length === 1) return `Copied from ${names[0]}; not compared with a second one`;

  const fields = ["title", "year", "journal"].filter((field) => !differing.includes(field));
  const agreed = fields.length > 0 ? `agree on ${fields.join(", ")}` : "do not agree";
  const said = `${names.join(" and ")} ${agreed}`;
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}${differing.length > 0 && fields.length > 0 ? `, not on ${differing.join(", ")}` : ""}`;
}
