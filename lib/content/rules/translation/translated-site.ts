import type { SiteRule } from "../../rule";
import { synonymsOf } from "../structure/synonyms-lead-somewhere";
import { uniqueTitles } from "../structure/unique-titles";

/** What holds between the files of one language holds in each: titles of their own, search words that lead somewhere. */
export const translatedSite: SiteRule = {
  name: "translated-site",
  check(site) {
    return site.library.translations.flatMap((library) => {
      const own = {
        ...site,
        library,
        articles: site.translations.filter(({ language }) => language === library.language),
      };
      return [...uniqueTitles.check(own), ...synonymsOf(own, `content/synonyms.${library.language.code}.yaml`)];
    });
  },
};
