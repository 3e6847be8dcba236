import type { Article, Library } from "./library";
import type { Bundle } from "./schema";
import { shortAddresses } from "./short-addresses";

/** The articles of a bundle, in its order. The content check has made sure that each is there. */
export function articlesOf(library: Library, { articles }: Bundle): Article[] {
  return articles.flatMap((name) => library.articles.find(({ address }) => address === `/${name}/`) ?? []);
}

/** Every short word that leads to an article, its own first. */
export function wordsOf(library: Library, { address }: Article): string[] {
  return [...shortAddresses(library)].flatMap(([word, leadsTo]) => (leadsTo === address ? [word] : []));
}

/** The address of a page that puts these articles together. */
export function bundleOf(library: Library, articles: readonly Article[]): string {
  return `/bundle/#${articles.map((article) => wordsOf(library, article)[0]).join(",")}`;
}
