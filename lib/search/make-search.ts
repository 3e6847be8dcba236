import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Library } from "../content/library";
import { buildIndex } from "./build-index";
import { guideData } from "./guide-data";
import { searchRecords } from "./records";

/** Where the search page names its program; the finished page holds it. */
export const scriptFile = "scripts/search.js";

/** What the search is made of. */
export interface Search {
  /** The program of the search page, for {@link scriptFile}. */
  script: string;
  /** Files that the program asks for, by path in the finished site. */
  files: Map<string, Uint8Array>;
}

/** Makes the search of a library: the index, what the program must know, and the program. */
export async function makeSearch(library: Library): Promise<Search> {
  const records = searchRecords(library);
  const { files, ids } = await buildIndex(records);
  const client = files.get("pagefind.js");
  if (!client) throw new Error("Pagefind made no program for the browser.");
  files.delete("pagefind.js");
  files.set("guide.json", Buffer.from(JSON.stringify(guideData(records, ids, library))));

  const placed = [...files].map(([path, bytes]): [string, Uint8Array] => [`search/${path}`, bytes]);
  return { script: await bundle(Buffer.from(client).toString("utf8")), files: new Map(placed) };
}

async function bundle(client: string): Promise<string> {
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
        name: "pagefind-client",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^pagefind-client$/ }, ({ path }) => ({ path, namespace: "pagefind" }));
          onLoad({ filter: /.*/, namespace: "pagefind" }, () => ({ contents: client, loader: "js" }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? "";
}
