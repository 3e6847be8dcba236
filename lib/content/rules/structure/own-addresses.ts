import type { SiteRule } from "../../rule";

/** An old address leads to one page: not to two, and not to a page that stands there itself. */
export const ownAddresses: SiteRule = {
  name: "own-addresses",
  check({ library, addresses }) {
    const seen = new Map<string, string>();
    return library.articles.flatMap(({ file, fields: { aliases } }) =>
      aliases.flatMap((alias, index) => {
        const field = `aliases.${index}`;
        if (addresses.has(alias))
          return [
            {
              file,
              field,
              problem: `There is a page at ${alias}, so it cannot lead here.`,
              fix: "Leave the alias out, or move that page.",
            },
          ];
        const first = seen.get(alias);
        if (first === undefined) seen.set(alias, file);
        return first === undefined
          ? []
          : [{ file, field, problem: `${first} has the same alias ${alias}.`, fix: "Keep it in one of the two." }];
      }),
    );
  },
};
