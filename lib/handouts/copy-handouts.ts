import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Library } from "../content/library";
import { editions } from "./editions";
import { editionFile, handoutsAreCurrent, readHandoutState } from "./state";

/** Puts the handouts of this version of each article into the site; pages link to them only then. */
export function copyHandouts(library: Library, folder: string): number {
  const state = readHandoutState();
  const current = library.articles.filter((article) => handoutsAreCurrent(library, article, state));
  for (const article of current)
    for (const edition of editions) {
      const file = editionFile(library, article, edition);
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      copyFileSync(file, join(folder, file));
    }
  return current.length;
}
