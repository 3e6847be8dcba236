import type { Redirect } from "../publish/redirects";
import { type PublishedCode, publishedCodes } from "./codes";
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

  return [...short, ...old, ...publishedCodes(library).flatMap(requestsFor)];
}

/** For hosts that can read a query: the request for a code as it is printed, the more exact ones first. */
function requestsFor({ system, code, address }: PublishedCode): Redirect[] {
  const query = { "mainSearchCriteria.v.cs": system.oid, "mainSearchCriteria.v.c": code.code };
  const rule = { from: "/infobutton/", title: code.name, permanent: false };

  return [
    { ...rule, to: `${address}index.json`, query: { ...query, knowledgeResponseType: "application/json" } },
    { ...rule, to: `${address}feed.xml`, query: { ...query, knowledgeResponseType: "text/xml" } },
    { ...rule, to: address, query },
  ];
}
