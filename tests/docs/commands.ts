import { documents } from "./documents";

/** A command that a document tells people to type. */
export interface Command {
  /** As it stands there, without the words that explain it. */
  text: string;
  file: string;
}

const shell = /^ *```sh\n([\s\S]*?)^ *```/gm;
const anyBlock = /^ *```[\s\S]*?^ *```/gm;
const inline = /`((?:[A-Z_]+=\S+ )*(?:npm (?:run [\w:-]+|test|start|ci|install)|npx \S+)(?: [^`]*)?)`/g;

/**
 * Every command of every document: each line of a block of shell, and each npm command in a sentence. What was once so,
 * as the changelog tells it, need not run today.
 */
export function commands(): Command[] {
  const living = documents().filter(({ file }) => file !== "CHANGELOG.md");

  return living.flatMap(({ file, text }) => {
    const blocks = [...text.matchAll(shell)].flatMap(([, block = ""]) => linesOf(block));
    const sentences = [...text.replace(anyBlock, "").matchAll(inline)].map(([, words = ""]) => words);

    return [...blocks, ...sentences].map((words) => ({ text: words.replace(/\s+/g, " ").trim(), file }));
  });
}

/** The blocks of commands that are for another machine, or for a service that takes an account (`console`). */
export function blocksForElsewhere(): Command[] {
  return documents().flatMap(({ file, text }) =>
    [...text.matchAll(/^ *```console\n([\s\S]*?)^ *```/gm)].map(([, block = ""]) => ({ text: block, file })),
  );
}

/** The commands of a block: a line that ends in a backslash goes on, and what stands behind `#` explains. */
function linesOf(block: string): string[] {
  return block
    .replace(/\\\n/g, " ")
    .split("\n")
    .map((line) => line.replace(/(^|\s)#.*$/, "").trim())
    .filter((line) => line !== "");
}
