import type { Library } from "../content/library";
import type { SectionName } from "../content/vocabulary";
import { wordsFor } from "../words/words-for.mjs";

/** One dated change of one page. */
export interface Change {
  /** The same for ever: a tag URI (RFC 4151) of the page's first address and the day. */
  id: string;
  /** ISO 8601. */
  date: string;
  what: string;
  /** The page that changed. */
  title: string;
  address: string;
  /** Nothing for a page that is in no section. */
  section?: SectionName;
}

/** Every dated change of the site, or of one section, newest first; on the same day in the order of the site. */
export function listChanges(library: Library, section?: SectionName): Change[] {
  const changes = [...articleChanges(library), ...pageChanges(library)];

  return changes
    .filter((change) => section === undefined || change.section === section)
    .sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
}

/** A tag URI: unlike an address, it stays when the site is built for another place. */
export function tagOf({ site }: Library, name: string): string {
  const { hostname, pathname } = new URL(site.address);
  return `tag:${hostname},2026:${pathname.replace(/\/$/, "")}${name}`;
}

function articleChanges(library: Library): Change[] {
  return library.articles.flatMap(({ address, section, fields: { title, changes, aliases } }) =>
    changes.map(({ date, what }, index) => {
      // Counted from the oldest, so that a later change on the same day gives no other change its id.
      const earlier = changes.slice(index + 1).filter((change) => change.date === date).length;
      const name = `${aliases[0] ?? address}${date}${earlier > 0 ? `/${earlier + 1}` : ""}`;
      return { id: tagOf(library, name), date, what, title, address, section };
    }),
  );
}

/** Standing pages keep no list of changes: the day of the last one is all there is to tell. */
function pageChanges(library: Library): Change[] {
  const what = wordsFor(library.language.code)("notices.pageChanged");
  return library.pages.map(({ name, fields: { title, updated } }) => ({
    id: tagOf(library, `/${name}/${updated}`),
    date: updated,
    what,
    title,
    address: `/${name}/`,
  }));
}
