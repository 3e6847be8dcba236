import type { Rule } from "../../rule";
import type { ArticleFields, PageFields } from "../../schema";

/** Addresses that would run a program, hide their content or send a reader over an open line. */
export const safeAddresses: Rule<ArticleFields | PageFields> = {
  name: "safe-addresses",
  check({ survey }) {
    return [...survey.links, ...survey.images].flatMap(({ url, line, column }) => {
      const scheme = schemeOf(url);
      if (scheme === undefined || scheme === "https" || scheme === "mailto" || scheme === "tel") return [];

      const problem =
        scheme === "http"
          ? `The address ${url} is not encrypted (http:).`
          : `An address that starts with ${scheme === "//" ? "//" : `${scheme}:`} is not allowed.`;
      return [
        { line, column, problem, fix: "Use the address of a page of this site, from the root: /risks/side-effects/." },
      ];
    });
  },
};

/** The scheme of an address as a browser reads it: white space and control characters do not count. */
export function schemeOf(url: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop these characters, so they would hide a scheme
  const bare = url.replace(/[\u0000-\u0020\u007f-\u00a0]/g, "");
  if (/^[/\\]{2}/.test(bare)) return "//";
  return /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
}
