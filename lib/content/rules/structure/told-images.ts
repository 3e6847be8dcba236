import { didYouMean } from "../../nearest";
import type { Rule } from "../../rule";
import type { ArticleFields, PageFields } from "../../schema";
import { schemeOf } from "./safe-addresses";

/** A picture is there, comes from this site, and is told in words to people who do not see it. */
export const toldImages: Rule<ArticleFields | PageFields> = {
  name: "told-images",
  check({ survey }, { publicFiles }) {
    return survey.images.flatMap(({ url, alt, line, column }) => {
      const place = { line, column };
      const untold =
        alt.trim().length < 5
          ? [
              {
                ...place,
                problem: "This picture has no words for people who do not see it.",
                fix: "Say between [ and ] what matters in it: ![A drip stand beside an armchair](/images/drip-stand.svg).",
              },
            ]
          : [];
      const scheme = schemeOf(url);
      if (scheme === "https")
        return [
          ...untold,
          {
            ...place,
            problem: `The picture ${url} comes from another site.`,
            fix: "Put it in public/images, if its license allows, and use its address: /images/name.svg.",
          },
        ];
      if (scheme !== undefined || publicFiles.has(url)) return untold;

      return [
        ...untold,
        {
          ...place,
          problem: `There is no picture ${url}.${didYouMean(url, publicFiles)}`,
          fix: "Put it in public/images, and use its address: /images/name.svg.",
        },
      ];
    });
  },
};
