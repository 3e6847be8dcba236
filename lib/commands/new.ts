import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Refusal, runCommand } from "../cite/refusal";
import { writeNewFile } from "../cite/write-new-file";
import { readFrontMatter } from "../content/front-matter";
import { didYouMean } from "../content/nearest";
import { type SectionName, sections } from "../content/vocabulary";
import { newArticleText } from "./new-article";

const usage = `npm run new -- <section>/<name>

Writes content/articles/<section>/<name>.mdx to fill in. The sections: ${sections.join(", ")}.`;
const longestName = 60;

await runCommand(() => {
  const [asked, ...more] = process.argv.slice(2);
  if (asked === undefined || more.length > 0 || asked.startsWith("-")) {
    console.log(usage);
    return asked === "--help" || asked === "-h" ? 0 : 1;
  }

  const root = process.cwd();
  const { section, slug } = readAddress(asked);
  const file = `content/articles/${section}/${slug}.mdx`;
  if (existsSync(join(root, file)))
    throw new Refusal(`${file} exists already, and was left as it is.`, "Choose another name, or change that file.");
  const title = titleOf(slug);
  const today = new Date().toISOString().slice(0, 10);
  const text = newArticleText({ title, order: nextPlace(root, section), today, related: neighbor(root, section) });
  writeNewFile(root, file, text);

  console.log(`Wrote ${file}, which becomes /${section}/${slug}/.`);
  console.log(
    'Replace each text that starts with "To write:" and each <Cite id="to-write" …>, and leave out the parts you do not need.',
  );
  console.log(`See it while you write: npm run dev. What still stands in the way: npm run check:content -- ${file}`);
  return 0;
});

/** Takes `risks/some-title`, and the same as an address of the site or as a file. */
function readAddress(asked: string): { section: SectionName; slug: string } {
  const parts = asked
    .replace(/^content\/articles\//, "")
    .replace(/\.mdx$/, "")
    .replace(/^\/|\/$/g, "")
    .split("/");
  const [name = "", slug = ""] = parts;
  if (parts.length !== 2)
    throw new Refusal(`"${asked}" is not a section and a name.`, "Write both with a slash between: risks/some-title.");

  const section = sections.find((known) => known === name);
  if (!section)
    throw new Refusal(
      `There is no section "${name}".${didYouMean(name, sections)}`,
      `The sections are: ${sections.join(", ")}.`,
    );
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    const better = slug
      .normalize("NFKD")
      .toLowerCase()
      .replace(/\p{M}/gu, "")
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "");
    const fix =
      better === ""
        ? "Use lower-case letters, digits and hyphens: risks/some-title."
        : `Use lower-case letters, digits and hyphens: ${section}/${better}.`;
    throw new Refusal(`The name "${slug}" cannot become an address.`, fix);
  }
  if (slug.length > longestName)
    throw new Refusal(
      `The name has ${slug.length} characters; ${longestName} is the most.`,
      "Leave out words: people read the address too.",
    );
  return { section, slug };
}

/** "some-title" as a title to begin with. */
function titleOf(slug: string): string {
  const words = slug.replaceAll("-", " ");
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  return title.length < 5 ? `About ${words}` : title;
}

/** The next ten after the last article of the section. */
function nextPlace(root: string, section: SectionName): number {
  const places = articlesOf(root, section).map(
    (file) => (readFrontMatter(readFileSync(join(root, file), "utf8")).data as { order?: unknown }).order,
  );
  const last = Math.max(0, ...places.filter((place): place is number => typeof place === "number"));

  return Math.min(999, Math.floor(last / 10) * 10 + 10);
}

/** An article to name as related: one of the same section, or else of another. */
function neighbor(root: string, section: SectionName): string {
  const [first] = [section, ...sections].flatMap((name) => articlesOf(root, name));
  if (!first)
    throw new Refusal(
      "There is no article yet to name as related.",
      "Copy an article from the history of the project first.",
    );

  return first.replace("content/articles/", "").replace(".mdx", "");
}

function articlesOf(root: string, section: SectionName): string[] {
  const folder = join(root, "content/articles", section);
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".mdx") && !name.startsWith("."))
        .sort()
    : [];

  return names.map((name) => `content/articles/${section}/${name}`);
}
