import { generateAtomFeed, generateJsonFeed } from "feedsmith";
import type { Library } from "../content/library";
import { fullAddress } from "../content/site-address";
import type { SectionName } from "../content/vocabulary";
import { firstLanguage } from "../words/languages.mjs";
import { wordsFor } from "../words/words-for.mjs";
import { feedAddresses } from "./addresses";
import { listChanges, tagOf } from "./changes";
import { license } from "./license";

/** A reader of feeds asks again and again: older changes stand on the page of changes. */
const mostEntries = 100;

/** The dated changes as Atom (RFC 4287) and as JSON Feed 1.1; nothing where no page has changed yet. */
export function feedsOf(library: Library, section?: SectionName): { atom: string; json: string } | undefined {
  const changes = listChanges(library, section).slice(0, mostEntries);
  const [newest] = changes;
  if (!newest) return undefined;

  const { site, language } = library;
  const { name, sections, description } = site;
  const own = sections.find(({ id }) => id === section);
  const say = wordsFor(language.code);
  const words = {
    title: own ? say("feeds.section", { name, section: own.title }) : say("feeds.all", { name }),
    about: own?.description ?? description,
    page: fullAddress(pageOf(library, own?.id)),
  };
  const files = feedAddresses(section, language.code);
  const author = { name, uri: fullAddress("/") };

  const atom = generateAtomFeed({
    id: tagOf(library, files.atom),
    title: { value: words.title },
    subtitle: { value: words.about },
    updated: midnight(newest.date),
    authors: [author],
    rights: { value: `Text: ${license.name}, ${license.url}` },
    links: [
      { href: fullAddress(files.atom), rel: "self", type: "application/atom+xml" },
      { href: words.page, rel: "alternate", type: "text/html" },
    ],
    entries: changes.map(({ id, date, what, title, address, section: place }) => ({
      id,
      title: { value: title },
      summary: { value: what },
      updated: midnight(date),
      links: [{ href: fullAddress(address), rel: "alternate", type: "text/html" }],
      ...(place ? { categories: [{ term: place }] } : {}),
    })),
  });
  const json = generateJsonFeed({
    title: words.title,
    description: words.about,
    home_page_url: words.page,
    feed_url: fullAddress(files.json),
    language: language.tag,
    authors: [{ name, url: author.uri }],
    items: changes.map(({ id, date, what, title, address, section: place }) => ({
      id,
      url: fullAddress(address),
      title,
      content_text: what,
      date_published: midnight(date),
      ...(place ? { tags: [place] } : {}),
    })),
  });

  return { atom, json: `${JSON.stringify(json, null, 2)}\n` };
}

/** The page that tells the same; a translation has none of its own, and its front page lists what is translated. */
function pageOf({ language: { code } }: Library, section: SectionName | undefined): string {
  if (code !== firstLanguage) return `/${code}/`;
  return section ? `/${section}/` : "/changes/";
}

/** Changes are dated by the day; feeds want a moment. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
