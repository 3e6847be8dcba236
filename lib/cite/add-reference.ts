import { type Reference, reference } from "../content/schema-evidence";
import type { EvidenceKind } from "../content/vocabulary";
import { findDuplicate, readReferences, referencesFolder } from "./known";
import { nameReference } from "./name-reference";
import type { SourceRecord } from "./record";
import { Refusal } from "./refusal";
import { writeNewFile } from "./write-new-file";

/** What an editor says of a source: the part of a record that no service knows. */
export interface OwnPart {
  kind: EvidenceKind;
  verified: string;
  checkedOn: string;
  /** The name of the file, where the usual one will not do. */
  id?: string | undefined;
  design?: string | undefined;
  people?: number | undefined;
}

/** Writes `content/references/<id>.json` and returns the source. Refuses what we have already and what is not in order. */
export function addReference(root: string, record: SourceRecord, { id, ...own }: OwnPart): Reference {
  const references = readReferences(root);
  refuseKnown(record, references);

  const name = id ?? nameReference(record, new Set(references.map((one) => one.id)));
  const source = validate(name, record, own);
  writeNewFile(root, `${referencesFolder}/${name}.json`, `${JSON.stringify(source, null, 2)}\n`);
  return source;
}

/** Refuses a source that we have, by what tells that it is the same one. */
export function refuseKnown(record: SourceRecord, references: readonly Reference[]): void {
  const known = findDuplicate(record, references);
  if (known)
    throw new Refusal(
      `We have this source already: ${known.id} (by ${known.by}).`,
      `Cite that one: <Cite id="${known.id}" at="abstract" />`,
    );
}

function validate(
  id: string,
  record: SourceRecord,
  { kind, design, people, checkedOn, verified }: Omit<OwnPart, "id">,
): Reference {
  const { type, title, author, DOI, PMID, PMCID, URL: address, ...rest } = record;
  if (type === undefined)
    throw new Refusal(
      "This kind of publication has no place in the list of sources.",
      "It takes journal articles, web pages, reports, chapters and books. For another, copy a file in content/references and change it.",
    );

  const custom = { kind, design, people, checkedOn, confidence: "verified", verified };
  const source = { id, type, title, author, ...rest, DOI, PMID, PMCID, URL: addressOf(DOI, PMID, address), custom };
  const parsed = reference.safeParse(JSON.parse(JSON.stringify(source), visible));
  if (parsed.success) return parsed.data;

  const wrong = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new Refusal(
    `The record is not complete. ${wrong.join(" ")}`,
    "Mend the pasted record, or copy a file in content/references and change it.",
  );
}

function addressOf(doi: string | undefined, pmid: string | undefined, address: string | undefined): string | undefined {
  if (doi) return `https://doi.org/${encodeURI(doi)}`;
  if (address) return address.replace(/^http:/, "https:");
  return pmid ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : undefined;
}

/** Publishers send soft hyphens, spaces of no width and worse; nobody sees them, and the content check refuses them. */
function visible(_: string, value: unknown): unknown {
  if (typeof value !== "string") return value;
  return value
    .replace(/\p{Cf}/gu, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
}
