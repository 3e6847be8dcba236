import { href } from "@/lib/content/site-address";

/** Lets the browser open the page a reader is about to choose before the tap ends; data, not a program. */
export function SpeculationRules() {
  const rules = { prerender: [{ where: { href_matches: `${href("/")}*` }, eagerness: "moderate" }] };

  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own; no text of a page is in it
  return <script type="speculationrules" dangerouslySetInnerHTML={{ __html: JSON.stringify(rules) }} />;
}
