import { execFileSync } from "node:child_process";
import { appendFileSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkGuarded } from "../content/guard";
import { readShortAddresses, sharedAddresses, shortAddresses, shortAddressFile } from "../content/short-addresses";
import { proposeWord, soundOf } from "../content/short-words";

const usage = `npm run short -- [options]

Adds a short address to ${shortAddressFile} for each article and answer that has none. Look at the words before
you commit them: once published, a word never changes its meaning.

  --against <version>   only compare with another version (a branch of git): no line may have been changed or taken out`;

const { values } = parseArgs({ options: { against: { type: "string" }, help: { type: "boolean", short: "h" } } });
if (values.help) console.log(usage);
else if (values.against) compareWith(values.against);
else await addMissing();

async function addMissing(): Promise<void> {
  const { library } = await checkGuarded();
  const have = new Set(shortAddresses(library).values());
  const sounds = new Set(library.shortAddresses.map(({ word }) => soundOf(word)));
  const lines = sharedAddresses(library)
    .filter(({ address }) => !have.has(address))
    .map(({ address, words, page }) => {
      const word = proposeWord(words, page, sounds);
      sounds.add(soundOf(word));
      return `${word}  ${address}\n`;
    });
  // An empty line before each lot keeps the file in parts that can be looked over.
  if (lines.length > 0) appendFileSync(shortAddressFile, `\n${lines.join("")}`);
  console.log(lines.length === 0 ? "Every article and answer has a short address." : `Added:\n${lines.join("")}`);
}

function compareWith(version: string): void {
  const before = readShortAddresses(
    execFileSync("git", ["show", `${version}:${shortAddressFile}`], { encoding: "utf8" }),
  );
  const now = new Set(
    readShortAddresses(readFileSync(shortAddressFile, "utf8")).map(({ word, address }) => `${word}  ${address}`),
  );
  const lost = before.map(({ word, address }) => `${word}  ${address}`).filter((line) => !now.has(line));
  if (lost.length > 0) {
    console.error(`Lines of ${shortAddressFile} were changed or taken out. Bring them back:\n${lost.join("\n")}`);
    process.exitCode = 1;
  } else console.log(`All ${before.length} short addresses of ${version} are kept.`);
}
