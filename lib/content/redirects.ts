import type { Redirect } from "../publish/redirects";
import type { Library } from "./library";
import { sharedAddresses, shortAddresses } from "./short-addresses";

/** Every address that leads on: short ones, and those that articles used to have. */
export function redirectsOf(library: Library): Redirect[] {
  const titles = new Map(sharedAddresses(library).map(({ address, words }) => [address, words]));
  const short = [...shortAddresses(library)].map(([word, to]) => ({
    from: `/s/${word}/`,
    to,
    title: titles.get(to) ?? library.site.name,
    permanent: true,
    unlisted: true,
  }));
  const old = library.articles.flatMap(({ address, fields }) =>
    fields.aliases.map((from) => ({ from, to: address, title: fields.title, permanent: true })),
  );

  return [...short, ...old];
}
