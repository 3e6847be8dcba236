import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { fromCsl } from "./csl";
import { readMedline } from "./medline";
import { readJson } from "./read-json";
import type { Found } from "./record";
import { Refusal } from "./refusal";

const mostBytes = 1_000_000;
const formats =
  'The file may hold BibTeX (starts with "@article{"), RIS ("TY  - "), a PubMed record (.nbib, "PMID- ") or CSL-JSON ("{").';

/** Reads a pasted record in one of four formats, told apart by what the text looks like. Throws when it holds not one. */
export function readPasted(text: string): Found {
  if (Buffer.byteLength(text) > mostBytes)
    throw new Refusal("The file holds more than 1 MB.", "Paste the record of one source into it.");

  const records = readRecords(text.replace(/^\uFEFF/, ""));
  if (records.length === 0) throw new Refusal("The file holds no record that we can read.", formats);
  const [record] = records;
  if (records.length > 1 || !record)
    throw new Refusal(
      `The file holds ${records.length} records.`,
      "Add them one at a time: each needs its own kind of evidence.",
    );
  return record;
}

function readRecords(text: string): Found[] {
  const start = text.trimStart();
  if (/^PMID *- /m.test(text)) return readMedline(text);
  if (/^TY {1,2}- /m.test(text)) return chain(text, "@ris/file").map(fromCsl);
  if (start.startsWith("@")) return chain(text, "@biblatex/text").map(fromCsl);
  if (start.startsWith("{") || start.startsWith("[")) return recordsOf(readJson(text)).map(fromCsl);
  return [];
}

function chain(text: string, forceType: string): unknown[] {
  try {
    return plugins.input.chain(text, { forceType, generateGraph: false });
  } catch (error) {
    const place = /at line (\d+)/.exec(String(error))?.[1];
    throw new Refusal(
      `The record cannot be read${place ? ` from line ${place} on` : ""}.`,
      "Copy it again, whole: every { needs its }, and fields have commas between them.",
    );
  }
}

function recordsOf(data: unknown): unknown[] {
  if (data === undefined)
    throw new Refusal(
      "The file starts like CSL-JSON, but it cannot be read as JSON.",
      "Copy the whole record, from the first { to the last }.",
    );
  return [data].flat();
}
