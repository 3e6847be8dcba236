import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** An address outside the site that stands in a text of ours. */
export interface OutsideLink {
  address: string;
  file: string;
  line: number;
  /** The line it stands in. */
  text: string;
}

const folders = ["articles", "pages", "glossary", "claims", "figures"];

/**
 * Every https:// address in articles, pages, words, claims and figures, and where a reader who leaves quickly is led.
 * Sources and crisis lines have fields of their own.
 */
export function outsideLinks(root: string): OutsideLink[] {
  const inTexts = folders.flatMap((folder) =>
    list(root, join("content", folder)).flatMap((file) => addressesIn(root, file)),
  );
  return [...inTexts, ...addressesIn(root, "content/site.yaml").filter(({ text }) => text.startsWith("leaveTo:"))];
}

function addressesIn(root: string, file: string): OutsideLink[] {
  return readFileSync(join(root, file), "utf8")
    .split("\n")
    .flatMap((text, index) =>
      [...text.matchAll(/https:\/\/[^\s<>"'`\]]+/g)].map(([match]) => ({
        address: endOf(match),
        file,
        line: index + 1,
        text: text.trim(),
      })),
    );
}

/** An address without the signs of the sentence behind it; brackets that are its own stay. */
function endOf(match: string): string {
  const bare = match.replace(/[.,;:!?*]+$/, "");
  const isOpen = (bare.match(/\)/g) ?? []).length > (bare.match(/\(/g) ?? []).length;
  return isOpen ? endOf(bare.slice(0, bare.lastIndexOf(")"))) : bare;
}

function list(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(mdx?|ya?ml)$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length)
        .replace(/^[/\\]/, "")
        .replaceAll("\\", "/"),
    )
    .sort();
}
