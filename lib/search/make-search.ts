import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Library } from "../content/library";
import { wordsFor } from "../words/words-for.mjs";
import { buildIndex } from "./build-index";
import { guideData } from "./guide-data";
import { folderOf, searchScript } from "./places";
import { searchRecords } from "./records";
import { saidIn } from "./said";

/**
 * Makes the search of each language of a library, as files by path in the finished site: the programs of the search
 * pages, and what they ask for (the index, and what the program must know).
 */
export async function makeSearch(library: Library): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  // One after the other: Pagefind's own program serves all that ask, and ends for all.
  for (const each of [library, ...library.translations])
    for (const [path, bytes] of await makeOne(each)) files.set(path, bytes);

  return files;
}

async function makeOne(library: Library): Promise<Map<string, Uint8Array>> {
  const { code } = library.language;
  const records = searchRecords(library);
  const { files, ids } = await buildIndex(records, code);
  const client = files.get("pagefind.js");
  if (!client) throw new Error("Pagefind made no program for the browser.");
  files.delete("pagefind.js");
  files.set("guide.json", Buffer.from(JSON.stringify(guideData(records, ids, library))));

  const script = await bundle({
    "pagefind-client": Buffer.from(client).toString("utf8"),
    "search-words": `export default ${JSON.stringify(saidIn(wordsFor(code)))}`,
  });
  const placed = [...files].map(([path, bytes]): [string, Uint8Array] => [`${folderOf(code)}search/${path}`, bytes]);
  return new Map([...placed, [searchScript(code), Buffer.from(script)]]);
}

/** @param made The text of each module that only the build knows, by its name. */
async function bundle(made: Record<string, string>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("./browser/search.ts", import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    logLevel: "silent",
    plugins: [
      {
        name: "made",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^(pagefind-client|search-words)$/ }, ({ path }) => ({ path, namespace: "made" }));
          onLoad({ filter: /.*/, namespace: "made" }, ({ path }) => ({ contents: made[path] ?? "", loader: "js" }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? "";
}
