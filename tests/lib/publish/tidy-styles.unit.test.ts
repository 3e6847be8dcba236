import postcss from "postcss";
import { describe, expect, it } from "vitest";
import { dropOldDecorations, dropUnusedNames, dropUnusedSheets, shortenNames } from "@/lib/publish/tidy-styles";

/** A stylesheet after one step of tidying. */
function tidied(css: string, step: (sheet: postcss.Root) => void): string {
  const sheet = postcss.parse(css);
  step(sheet);
  return sheet.toString();
}

describe("tidied styles", () => {
  it("name a color once, and keep one that changes in the evening", () => {
    const css =
      ":root{--text:var(--ink);--ink:black}@media (prefers-color-scheme:dark){:root{--ink:white}}p{color:var(--text)}";

    expect(tidied(css, shortenNames)).toContain("p{color:var(--ink)}");
    expect(tidied(css, shortenNames)).toContain("--ink:white");
  });

  it("hold no name that nothing uses, nor its type", () => {
    const css =
      '@property --gone{syntax:"*";inherits:false}@property --kept{syntax:"*";inherits:false}:root{--gone:1;--kept:2;--drawn:3}p{top:var(--kept)}';

    const result = tidied(css, (sheet) => dropUnusedNames(sheet, new Set(["--drawn"])));

    expect(result).not.toContain("--gone");
    expect(result).toContain("@property --kept");
    expect(result).toContain("--drawn:3");
  });

  it("hold no name that only a name without use asks for", () => {
    const css = ":root{--role:var(--ink);--ink:var(--black);--black:#000;--kept:1}p{top:var(--kept)}";

    expect(tidied(css, (sheet) => dropUnusedNames(sheet, new Set()))).toBe(":root{--kept:1}p{top:var(--kept)}");
  });

  it("give an underline its color once", () => {
    const css = "a{-webkit-text-decoration-color:red;text-decoration-color:red}b{-webkit-text-decoration-color:red}";

    expect(tidied(css, dropOldDecorations)).toBe("a{text-decoration-color:red}b{-webkit-text-decoration-color:red}");
  });

  it("keep the margins of a sheet of paper that a part asks for, and those of all", () => {
    const css = "@page{margin:18mm}@page one{margin:10mm}@page gone{margin:1mm}.card{page:one}";

    expect(tidied(css, dropUnusedSheets)).toBe("@page{margin:18mm}@page one{margin:10mm}.card{page:one}");
  });
});
