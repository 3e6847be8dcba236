import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Browser } from "playwright-core";
import type { Article, Library } from "../content/library";
import { checkPdf } from "./check-pdf";
import { editions } from "./editions";
import { makePdf } from "./make-pdf";
import { readPdf } from "./read-pdf";
import { editionFile, type HandoutState, saveHandoutState } from "./state";
import { handoutVersion } from "./version";

export interface HandoutRun {
  browser: Browser;
  /** Where the built site is served, base path included. */
  site: string;
  library: Library;
  articles: readonly Article[];
  state: HandoutState;
  /** Called after each article. */
  progress(done: number): void;
}

/** Makes and checks every edition of these articles; returns what is wrong. What passed is saved, article by article. */
export async function makeHandouts({ articles, state, progress, ...run }: HandoutRun): Promise<string[]> {
  const problems: string[] = [];
  for (const [index, article] of articles.entries()) {
    const found: string[] = [];
    for (const edition of editions) {
      const bytes = await makePdf({ ...run, article, edition });
      const file = editionFile(run.library, article, edition);
      for (const problem of checkPdf(await readPdf(bytes), run.library, article, edition))
        found.push(`${file}\n  ${problem}`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.new`, bytes);
      renameSync(`${file}.new`, file);
    }
    if (found.length === 0) state[article.address] = handoutVersion(run.library, article);
    else delete state[article.address];
    saveHandoutState(state);
    problems.push(...found);
    progress(index + 1);
  }
  return problems;
}
