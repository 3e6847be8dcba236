import { existsSync, readFileSync, statSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import type { Nodes } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { beforeAll, describe, expect, it } from "vitest";
import { usedSources } from "@/lib/content/addresses";
import { loadLibrary } from "@/lib/content/load";
import { plainText } from "@/lib/content/plain-text";
import { fullAddress } from "@/lib/content/site-address";
import { formatVancouver } from "@/lib/content/vancouver";
import { attributeOf } from "@/lib/publish/html";
import {
  citationFiles,
  citeFile,
  dataAddresses,
  dataFiles,
  feedAddresses,
  markdownAddress,
  sourceFile,
} from "@/lib/reuse/addresses";
import { type BuiltPage, builtPages, folder } from "../config/built-site";
import { atomMistakes } from "../lib/reuse/atom";

const library = loadLibrary();
const parser = unified().use(remarkParse).use(remarkGfm);
const read = (address: string) => readFileSync(`${folder}${address}`, "utf8");
const plain = (text: string) => plainText(parser.parse(text)).replace(/\s+/g, "");
let pages: Map<string, BuiltPage>;

beforeAll(() => {
  pages = new Map(builtPages().map((page) => [page.address, page]));
});

/** Where a page says that it stands in another form. */
function otherForms(address: string): (string | undefined)[] {
  return (pages.get(address)?.elements ?? [])
    .filter((element) => attributeOf(element, "rel") === "alternate")
    .map((element) => attributeOf(element, "href"));
}

describe("the Markdown of an article", () => {
  it("holds every heading, question, key point and source of the page, and no HTML", () => {
    const missing = library.articles.flatMap((article) => {
      const { outline, fields } = article;
      const text = read(markdownAddress(article));
      const tree = parser.parse(text);
      const headings = new Set(tree.children.filter(({ type }) => type === "heading").map((node) => plainText(node)));
      const whole = plain(text);
      const sources = outline.sources.map((id) => formatVancouver(library.references.get(id) ?? missingSource(id)));

      return [
        ...outline.headings
          .map((heading) => heading.text)
          .filter((words) => !headings.has(words) && !whole.includes(words.replace(/\s+/g, ""))),
        ...outline.questions.map(({ question }) => question).filter((words) => !headings.has(words)),
        ...[...fields.keyPoints, ...sources].filter((words) => !whole.includes(words.replace(/\s+/g, ""))),
        ...typesIn(tree).filter((type) => type === "html"),
      ].map((what) => `${article.address} ${what}`);
    });

    expect(missing).toEqual([]);
  });

  it("is named in the head of the page, where a program looks for it", () => {
    for (const article of library.articles)
      expect(otherForms(article.address)).toContain(fullAddress(markdownAddress(article)));
  });
});

describe("llms.txt", () => {
  it("has the shape of llmstxt.org: a title, a summary, and lists of links below headings", () => {
    const types = parser
      .parse(read("/llms.txt"))
      .children.map((node) => (node.type === "heading" ? `h${node.depth}` : node.type));

    expect(types.slice(0, 4)).toEqual(["h1", "blockquote", "paragraph", "list"]);
    expect(types.slice(4).filter((_, index) => index % 2 === 0)).toEqual(
      types.slice(4).flatMap((_, index) => (index % 2 === 0 ? ["h2"] : [])),
    );
    expect(
      types
        .slice(4)
        .filter((_, index) => index % 2 === 1)
        .every((type) => type === "list"),
    ).toBe(true);
  });

  it("leads to every article, and nowhere that is not there", () => {
    const links = [...read("/llms.txt").matchAll(/\]\(([^)]+)\)/g)].map(([, url = ""]) => url);
    const own = links.map((url) => url.replace(fullAddress("/"), "/"));

    expect(own.filter((address) => !existsSync(`${folder}${address}`))).toEqual([]);
    expect(own).toEqual(expect.arrayContaining(library.articles.map(markdownAddress)));
  });

  it("says what must be said: not advice, not reviewed, help first", () => {
    expect(read("/llms.txt")).toMatch(/No clinician has reviewed[\s\S]*own clinician decides[\s\S]*crisis help first/);
  });
});

describe("the open data", () => {
  it.each(dataFiles)("has all of %s in the shape of the schema beside it", (name) => {
    const { data, schema } = dataAddresses(name);
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(read(schema)));

    validate(JSON.parse(read(data)));

    expect(validate.errors).toBeNull();
  });

  it("gives every article once, with text under each of its headings", () => {
    const { articles } = JSON.parse(read(dataAddresses("articles").data));

    expect(articles.map(({ url }: { url: string }) => url)).toEqual(
      library.articles.map(({ address }) => fullAddress(address)),
    );
    for (const { sections, citations, sources } of articles) {
      expect(sections.length).toBeGreaterThan(2);
      expect(citations.length).toBeGreaterThan(0);
      expect(sources.every(({ at }: { at: string[] }) => at.length > 0)).toBe(true);
    }
  });

  it("has a record of every source in use in each format, and a citation of every article", () => {
    const wanted = citationFiles.flatMap(({ ending }) => [
      ...[...usedSources(library)].map((id) => sourceFile(id, ending)),
      ...library.articles.map((article) => citeFile(article, ending)),
    ]);

    expect(wanted.filter((address) => !statSync(`${folder}${address}`, { throwIfNoEntry: false })?.size)).toEqual([]);
  });
});

describe("the feeds", () => {
  it("are well-formed, and named in the heads of the page of changes and of each section", () => {
    for (const section of [undefined, ...library.site.sections.map(({ id }) => id)]) {
      const { atom, json } = feedAddresses(section);
      expect(atomMistakes(read(atom)), atom).toEqual([]);
      expect(JSON.parse(read(json)).version).toBe("https://jsonfeed.org/version/1.1");
      expect(otherForms(section ? `/${section}/` : "/changes/")).toEqual([atom, json].map(fullAddress));
    }
  });
});

function typesIn(node: Nodes): string[] {
  return [node.type, ...("children" in node ? node.children.flatMap(typesIn) : [])];
}

function missingSource(id: string): never {
  throw new Error(`There is no source "${id}".`);
}
