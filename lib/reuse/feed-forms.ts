import type { Library } from "../content/library";
import type { SectionName } from "../content/vocabulary";
import { feedAddresses } from "./addresses";
import { listChanges } from "./changes";

/** The feeds of the site or of a section, by media type, for programs that look for them in the page. */
export function feedForms(library: Library, section?: SectionName): Record<string, string> {
  if (listChanges(library, section).length === 0) return {};
  const { atom, json } = feedAddresses(section, library.language.code);

  return { "application/atom+xml": atom, "application/feed+json": json };
}
