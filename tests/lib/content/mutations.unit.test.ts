import fc from "fast-check";
import { visit } from "unist-util-visit";
import { describe, expect, it } from "vitest";
import { components } from "@/lib/content/component-rules";
import { examine } from "@/lib/content/examine";
import { parseMdx } from "@/lib/content/parse";
import { isError } from "@/lib/content/problems";
import { article, checkWith, soundText } from "@/tests/fixtures/library";

const sound = soundText(article);
const runs = { numRuns: 150, seed: 20261123 };

/** Pieces that mean something to MDX, YAML, Markdown or a browser. */
const pieces = fc.oneof(
  fc.constantFrom(
    "<",
    ">",
    "{",
    "}",
    "/",
    "`",
    "```\n",
    "---\n",
    "\n\n",
    "\n",
    '"',
    "'",
    "=",
    "*",
    "_",
    "[",
    "]",
    "(",
    ")",
    "|",
    "#",
    "- ",
    "&",
    "!",
    ":",
    "\t",
    "\\",
    "~~~\n",
  ),
  fc.constantFrom(
    "import a from 'b'\n",
    "export const a = 1\n",
    "{process.exit(1)}",
    "<script>",
    "</script>",
    "<Cite ",
    "</Faq>",
    "<Faq>",
    "<!--",
    "-->",
    "{...a}",
    "<img src=x onerror=a />",
    "<svg/onload=a>",
    "<a href='javascript:a'>b</a>",
    "[a](javascript:b)",
    "[a]: data:b",
    "![a](http://b)",
    "<Term id={a}>",
    'style="a"',
    'onClick="a"',
    "&#x7b;a&#x7d;",
    "&lt;script&gt;",
    "__proto__: a\n",
    "&a ",
    "*a",
    "!!js/function a",
    "---js\n",
  ),
  fc.string({ maxLength: 8 }),
);

/** The sound article with pieces put in, parts cut out and parts doubled. */
const mutated = fc
  .array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.constantFrom(0, 0, 0, 1, 5, 40),
      copy: fc.constantFrom(0, 0, 0, 10, 60),
      piece: pieces,
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((changes) =>
    changes.reduce((text, { at, cut, copy, piece }) => {
      const place = Math.floor(at * text.length);
      return text.slice(0, place) + piece + text.slice(place, place + copy) + text.slice(place + cut);
    }, sound),
  );

describe("the check of a mutated article", () => {
  it("never throws, and names a line that is there", () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const { problems } = examine({ file: article, bytes: Buffer.from(text) });

        for (const { line, column, problem, fix } of problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(text.split("\n").length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(`${problem}${fix}`).not.toMatch(/undefined|\[object|\bNaN\b| {4}at /);
        }
      }),
      runs,
    );
  });

  it("lets no unsafe construct pass", () => {
    fc.assert(
      fc.property(mutated, (text) => {
        if (checkWith({ [article]: text }).some(isError)) return;

        expect(unsafeParts(text)).toEqual([]);
      }),
      runs,
    );
  });

  it("never throws on any bytes at all", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom(article, "content/site.yaml", "content/references/a.json", "content/glossary/a.md"),
        (bytes, file) => {
          expect(examine({ file, bytes }).problems.length).toBeGreaterThan(0);
        },
      ),
      { ...runs, numRuns: 300 },
    );
  });
});

/** What Next.js would compile that is more than text: asked of MDX itself, without our scanner. */
function unsafeParts(text: string): string[] {
  const { tree, mistake } = parseMdx(text);
  const found = mistake ? [mistake.message] : [];
  visit(tree, (node) => {
    if (/^mdxjs|Expression$|^html$/.test(node.type)) found.push(node.type);
    if ((node.type === "link" || node.type === "image" || node.type === "definition") && !/^[/#]/.test(node.url))
      found.push(node.url);
    if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return;

    const known = components[node.name ?? ""];
    if (!known || !Object.hasOwn(components, node.name ?? "")) found.push(`<${node.name}>`);
    for (const entry of node.attributes)
      if (
        entry.type !== "mdxJsxAttribute" ||
        typeof entry.value !== "string" ||
        !Object.hasOwn(known?.attributes ?? {}, entry.name)
      )
        found.push(`attribute of <${node.name}>`);
  });
  return found;
}
