import type { Rule } from "../../rule";
import type { ArticleFields, PageFields } from "../../schema";

/** People who listen to a page move by its headings; the page title is the only one above ##. */
export const headingsInOrder: Rule<ArticleFields | PageFields> = {
  name: "headings-in-order",
  check({ survey: { outline } }) {
    const seen = new Map<string, number>();
    return outline.headings.flatMap(({ depth, text, line }, index) => {
      const above = outline.headings[index - 1]?.depth ?? 1;
      const marks = "#".repeat(depth);
      if (text.trim() === "")
        return [
          { line, problem: "This heading has no words.", fix: "Write the reader's question, or leave the line out." },
        ];
      if (depth === 1)
        return [
          {
            line,
            problem: `The heading "${text}" has one #, and the page title is the only heading of that size.`,
            fix: "Begin it with ##.",
          },
        ];
      if (depth > above + 1) {
        const problem = `The heading "${text}" (${marks}) stands right below ${above === 1 ? "the page title" : `a heading with ${"#".repeat(above)}`}: a level is left out.`;
        return [{ line, problem, fix: `Begin it with ${"#".repeat(above + 1)}.` }];
      }
      const key = text.toLowerCase().replace(/\W+/g, " ").trim();
      const first = seen.get(key);
      if (first !== undefined)
        return [
          {
            line,
            problem: `The heading "${text}" is already on line ${first}.`,
            fix: "Say what is different about this part.",
          },
        ];
      seen.set(key, line);
      return [];
    });
  },
};
