import { readdirSync } from "node:fs";
import { readRules } from "../../publish/redirects";

/** The pages that run a program, in the way a reader or a record system comes to them. */
const inUse = [
  "/bundle/#side-effects,treatment-day",
  // A code that no page answers: others are led on before a program runs.
  "/infobutton/?mainSearchCriteria.v.cs=2.16.840.1.113883.6.90&mainSearchCriteria.v.c=X99",
  "/search/?q=bladder",
];

/** Every page of a finished site, the one for missing pages too, and those with a program once more, in use. */
export function addressesToWalk(folder: string): string[] {
  const leadingOn = new Set(readRules(folder).flatMap(({ from, query }) => (query ? [] : [from])));
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => `/${name.replaceAll("\\", "/").replace(/index\.html$/, "")}`)
    .filter((address) => !leadingOn.has(address))
    .sort();
  return [...pages, ...inUse];
}
