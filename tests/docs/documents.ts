import { existsSync, readdirSync, readFileSync } from "node:fs";

/** A document for developers or editors, by its path from the project root. */
export interface Document {
  file: string;
  text: string;
}

/** Every document that tells people how to work with the project. */
export function documents(): Document[] {
  const files = readdirSync(".").filter((name) => name.endsWith(".md"));
  const inDocs = existsSync("docs") ? readdirSync("docs", { recursive: true, encoding: "utf8" }) : [];
  const below = inDocs.filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`);

  return [...files, ...below, "content/README.md"].sort().map((file) => ({ file, text: readFileSync(file, "utf8") }));
}
