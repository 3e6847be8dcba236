import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Article, Library } from "../content/library";
import { type Edition, editionAddress, editions, handoutFolder } from "./editions";
import { handoutVersion } from "./version";

/** Which version of each article the finished handouts hold: its page's address, and the hash of what went in. */
export type HandoutState = Record<string, string>;

const file = join(handoutFolder, "state.json");

/** The state of the last run, or an empty one. */
export function readHandoutState(): HandoutState {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as HandoutState) : {};
}

/** Saves the state whole or not at all: a run that is stopped goes on from the last article that was finished. */
export function saveHandoutState(state: HandoutState): void {
  mkdirSync(handoutFolder, { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(state, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

/** The file of an edition: `handouts/side-effects/leaflet.pdf`. */
export function editionFile(library: Library, article: Article, edition: Edition): string {
  return editionAddress(library, article, edition).slice(1);
}

/** Whether every edition is there and holds the article as it is now. */
export function handoutsAreCurrent(library: Library, article: Article, state = readHandoutState()): boolean {
  return (
    state[article.address] === handoutVersion(library, article) &&
    editions.every((edition) => existsSync(editionFile(library, article, edition)))
  );
}
