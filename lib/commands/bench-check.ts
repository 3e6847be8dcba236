import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkContent } from "../content/check";
import { checkGuarded } from "../content/guard";
import { listContent } from "../content/list-files";
import { sharedAddresses, shortAddressFile } from "../content/short-addresses";

/** How long the check takes over the library as it is, and over 1,000 articles made from it. In seconds. */
export async function benchCheck(articles = 1000): Promise<{ library: number; generated: number }> {
  const library = await timed(process.cwd());
  const root = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    cpSync("content", join(root, "content"), { recursive: true });
    const models = listContent(process.cwd()).files.filter(({ file }) => file.startsWith("content/articles/"));
    for (let number = models.length; number < articles; number++) {
      const model = models[number % models.length];
      if (!model) break;
      const text = Buffer.from(model.bytes)
        .toString()
        .replace(/^title: .*$/m, `title: Made for measuring, number ${number}`);
      writeFileSync(join(root, model.file.replace(/\.mdx$/, `-${number}.mdx`)), text);
    }
    writeFileSync(join(root, shortAddressFile), shortAddressesOf(root));
    return { library, generated: await timed(root) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** A list of short addresses for generated articles: words of two-letter syllables, so that no two sound alike. */
export function shortAddressesOf(root: string): string {
  const syllable = (number: number) => `${"bdfgklmnprtvz"[number % 13]}${"aeiou"[Math.floor(number / 13) % 5]}`;
  const word = (number: number) =>
    `${syllable(number)}${syllable(Math.floor(number / 65))}${syllable(Math.floor(number / 4225))}`;

  return sharedAddresses(checkContent(root).library)
    .map(({ address }, index) => `${word(index)}  ${address}\n\n`)
    .join("");
}

async function timed(root: string): Promise<number> {
  const started = performance.now();
  await checkGuarded(root);
  return (performance.now() - started) / 1000;
}
