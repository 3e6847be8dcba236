import type { Article, Library } from "../content/library";
import { wordsFor } from "../words/words-for.mjs";
import type { CardWords } from "./card";

/** The card of every page that has none of its own. */
export const siteCard = "/cards/site.png";

/** Where an article's preview card is, from the site's root. */
export function cardAddress({ section, slug }: Article): string {
  return `/cards/${section}/${slug}.png`;
}

/** Every preview card by its address. */
export function allCards({ site, articles, language }: Library): Map<string, CardWords> {
  const words = wordsFor(language.code);
  const foot = words("send.card.foot");
  const own = articles.map((article): [string, CardWords] => [
    cardAddress(article),
    {
      title: article.fields.title,
      summary: article.fields.summary,
      site: site.name,
      foot,
      above: site.sections.find(({ id }) => id === article.section)?.title ?? article.section,
    },
  ]);
  const [first = site.description] = site.description.split(/(?<=\.)\s/);

  return new Map([
    [siteCard, { title: site.headline, summary: first, site: site.name, above: words("send.card.site"), foot }],
    ...own,
  ]);
}
