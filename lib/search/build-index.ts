import { gunzipSync, gzipSync } from "node:zlib";
import { close, createIndex } from "pagefind";
import { firstLanguage } from "../words/languages.mjs";
import { folderOf } from "./places";
import type { RecordKind, SearchRecord } from "./records";
import { ignoredIn, tellingWords } from "./words";

/** How much a word counts in the title (and among its synonyms) and in the text of a record. */
const weights: Record<RecordKind, { title: number; text: number }> = {
  page: { title: 10, text: 1 },
  section: { title: 10, text: 1 },
  answer: { title: 10, text: 1 },
  word: { title: 9, text: 1 },
  claim: { title: 3, text: 0.5 },
  source: { title: 0.5, text: 0.5 },
};

/** A word in more records than this tells none of them apart; it is looked for in titles alone. */
const tooCommon = 60;

/** What the script on the search page asks for; Pagefind's own pages and styles stay behind. */
const shipped = /^(index|fragment)\/|^pagefind-entry\.json$|^pagefind\.js$|pf_meta$|^wasm\.(?!unknown)[a-z]+\./;

/** A query loads the piece of the index that each of its words is in: small pieces make a light first query. */
const chunkSize = "4000";

export interface BuiltIndex {
  /** Bytes by path below the folder of the search. */
  files: Map<string, Uint8Array>;
  /** Pagefind's name for each record, by address. */
  ids: Map<string, string>;
}

/** Pagefind's mark at the start of each file that is already unpacked. */
const unpacked = Buffer.from("pagefind_dcd");

/**
 * The files of a Pagefind index over some records. The index holds words, not sentences: each word once a record, so
 * that a reader downloads little. What a reader sees of a result is put into Pagefind's fragment of it.
 */
export async function buildIndex(records: readonly SearchRecord[], code: string = firstLanguage): Promise<BuiltIndex> {
  const ignored = ignoredIn(code);
  const common = commonWords(records, ignored);
  // Read by Pagefind's own program, which starts here. Left out of its manual: without it a reader downloads more.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = chunkSize;
  const { index, errors } = await createIndex({ forceLanguage: code });
  // The program adds the folder of its language to what it is given.
  const urlOf = ({ address }: SearchRecord) => address.replace(`/${folderOf(code)}`, "/");
  if (!index) throw new Error(`The search index could not be made: ${errors.join(" ")}`);

  for (const record of records) {
    const added = await index.addHTMLFile({ url: urlOf(record), content: wordsPage(record, common, code) });
    if (added.errors.length > 0) throw new Error(`${record.address} could not be indexed: ${added.errors.join(" ")}`);
  }
  const { files } = await index.getFiles();
  await close();

  const byAddress = new Map(records.map((record) => [urlOf(record), record]));
  const ids = new Map<string, string>();
  const kept = files.filter(({ path }) => shipped.test(path));
  const written = kept.map(({ path, content }): [string, Uint8Array] => {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id === undefined) return [path, content];
    const { address, card } = cardFor(content, byAddress);
    ids.set(address, id);
    return [path, card];
  });

  return { files: new Map(written), ids };
}

/** A record as a page of bare words, for Pagefind to read. */
function wordsPage({ kind, title, also, text }: SearchRecord, common: Set<string>, code: string): string {
  const ignored = ignoredIn(code);
  const { title: titleCounts, text: textCounts } = weights[kind];
  const named = tellingWords([title, ...also].join(" "), ignored);
  const told =
    kind === "source" ? [] : tellingWords(text, ignored).filter((word) => !common.has(word) && !/^\d+$/.test(word));
  const paragraph = (words: string[], weight: number) => `<p data-pagefind-weight="${weight}">${words.join(" ")}</p>`;

  return `<html lang="${code}"><body>${paragraph(named, titleCounts)}${paragraph(told, textCounts)}</body></html>`;
}

/** Words in the text of more than so many records. */
export function commonWords(
  records: readonly SearchRecord[],
  ignored: ReadonlySet<string>,
  most = tooCommon,
): Set<string> {
  const counts = new Map<string, number>();
  for (const { kind, text } of records)
    if (kind !== "source")
      for (const word of tellingWords(text, ignored)) counts.set(word, (counts.get(word) ?? 0) + 1);

  return new Set([...counts].filter(([, count]) => count > most).map(([word]) => word));
}

/** Pagefind's fragment of a record, with what a reader sees in place of the bare words. */
function cardFor(content: Uint8Array, records: Map<string, SearchRecord>): { address: string; card: Uint8Array } {
  const fragment = JSON.parse(gunzipSync(content).subarray(unpacked.length).toString("utf8"));
  const record = records.get(fragment.url);
  if (!record) throw new Error(`Pagefind names ${fragment.url}, which was not given to it.`);
  const { address, title, page, kind, text } = record;
  const card = JSON.stringify({ ...fragment, content: leadOf(text), meta: { title, page, kind } });

  return { address, card: gzipSync(Buffer.concat([unpacked, Buffer.from(card)]), { level: 9 }) };
}

/** The first sentences of a text, up to about two lines. */
function leadOf(text: string, most = 190): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const sentence = Math.max(cut.lastIndexOf(". "), cut.lastIndexOf("? "));

  return sentence > most / 2 ? cut.slice(0, sentence + 1) : `${cut.slice(0, cut.lastIndexOf(" "))} …`;
}
