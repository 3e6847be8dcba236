import { didYouMean } from "../../nearest";
import type { Rule } from "../../rule";
import type { ArticleFields, PageFields } from "../../schema";
import { schemeOf } from "./safe-addresses";

const fix = "Use the address of a page of this site, from the root and with a final slash: /risks/side-effects/.";

/** Every link of the text leads to a page of this site that exists; sources are cited, not linked. */
export const linksLeadSomewhere: Rule<ArticleFields | PageFields> = {
  name: "links-lead-somewhere",
  check({ survey, file }, { addresses, library, unread }) {
    const own = [
      ...library.articles.map((article) => ({ file: article.file, address: article.address })),
      ...library.pages.map((page) => ({ file: page.file, address: `/${page.name}/` })),
    ];
    const here = own.find((page) => page.file === file)?.address;

    return survey.links.flatMap(({ url, line, column }) => {
      const place = { line, column };
      const scheme = schemeOf(url);
      if (url === `mailto:${library.site?.contact}`) return [];
      if (scheme === "https" || scheme === "mailto" || scheme === "tel")
        return [
          { ...place, problem: `The link ${url} leaves this site.`, fix: `To name a source, use <Cite>. ${fix}` },
        ];
      if (scheme !== undefined) return [];

      const [path = "", anchor] = url.split("#");
      const address = path === "" ? here : path;
      if (url === "") return [{ ...place, problem: "This link has no address.", fix }];
      if (address === undefined) return [];
      const parts = addresses.get(address);
      if (!parts && isUnread(address, unread)) return [];
      if (!parts)
        return [{ ...place, problem: `There is no page ${address}.${didYouMean(address, addresses.keys())}`, fix }];
      if (anchor === undefined || anchor === "" || parts.has(anchor)) return [];

      return [
        {
          ...place,
          problem: `The page ${address} has no part #${anchor}.${didYouMean(anchor, parts)}`,
          fix: "Copy the address of the heading from the page.",
        },
      ];
    });
  },
};

function isUnread(address: string, unread: ReadonlySet<string>): boolean {
  const name = address.replace(/^\/|\/$/g, "");
  return unread.has(`content/articles/${name}.mdx`) || unread.has(`content/pages/${name}.mdx`);
}
