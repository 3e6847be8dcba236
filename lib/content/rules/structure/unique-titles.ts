import type { SiteRule } from "../../rule";

/** Two pages of one name cannot be told apart in a list of search results. */
export const uniqueTitles: SiteRule = {
  name: "unique-titles",
  check({ articles, pages }) {
    const seen = new Map<string, string>();
    return [...articles, ...pages].flatMap(({ file, fields }) =>
      (["title", "description"] as const).flatMap((field) => {
        const key = `${field} ${fields[field].toLowerCase()}`;
        const first = seen.get(key);
        if (first === undefined) seen.set(key, file);
        return first === undefined
          ? []
          : [{ file, field, problem: `${first} has the same ${field}.`, fix: "Say what only this page answers." }];
      }),
    );
  },
};
