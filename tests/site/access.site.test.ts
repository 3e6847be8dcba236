import { beforeAll, describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load";
import { standInAddresses } from "@/lib/content/translated-addresses";
import { attributeOf, type Element, elementsOf, isElement, nodesOf, textOf } from "@/lib/publish/html";
import { type BuiltPage, builtArticles, builtPages } from "../config/built-site";

/** Words after which a tired reader needs the next heading. */
const mostWords = 400;
let pages: BuiltPage[];

beforeAll(() => {
  pages = builtPages();
});

function problemsOn(find: (page: BuiltPage) => string[]): string[] {
  return pages.flatMap((page) => find(page).map((problem) => `${page.address} ${problem}`));
}

const languages = [loadLibrary(), ...loadLibrary().translations].map(({ language }, place) => ({
  tag: language.tag,
  folder: place === 0 ? "" : `/${language.code}`,
}));
const languageOf = ({ address }: BuiltPage) =>
  languages.find(({ folder }) => folder !== "" && address.startsWith(`${folder}/`)) ?? { tag: "en-US", folder: "" };
const all = ({ elements }: BuiltPage, ...names: string[]) => elements.filter(({ tagName }) => names.includes(tagName));
const has = (element: Element, name: string) => attributeOf(element, name) !== undefined;
const linksIn = (element: Element | undefined) =>
  element ? [...nodesOf(element)].filter(isElement).flatMap((inner) => attributeOf(inner, "href") ?? []) : [];

describe("every page", () => {
  it("is in US English, or in the language of its folder, with one header, one main part and one footer", () => {
    const problems = problemsOn((page) => {
      const [html] = all(page, "html");
      const count = (name: string, value: string) =>
        page.elements.filter((element) => attributeOf(element, name)?.split(" ").includes(value)).length;
      return [
        ...(html && attributeOf(html, "lang") === languageOf(page).tag ? [] : ["has no language"]),
        ...(all(page, "main").length === 1 ? [] : ["has not one main part"]),
        ...(count("class", "site-header") === 1 && count("class", "site-footer") === 1
          ? []
          : ["lacks a header or footer"]),
      ];
    });

    expect(problems).toEqual([]);
  });

  it("begins with a link that skips to the text", () => {
    const problems = problemsOn((page) => {
      const [first] = all(page, "a", "button", "input");
      const main = page.elements.find((element) => attributeOf(element, "id") === "main");
      return first && attributeOf(first, "href") === "#main" && main?.tagName === "main" ? [] : ["skips nothing"];
    });

    expect(problems).toEqual([]);
  });

  it("has the same header as all pages of its language, with help at the same place, and the same footer", () => {
    const headers = new Set<string>();
    const footers = new Set<string>();

    const withoutHelp = problemsOn((page) => {
      const { elements } = page;
      const { folder, tag } = languageOf(page);
      const header = elements.find((element) => attributeOf(element, "class") === "site-header");
      const footer = elements.find((element) => attributeOf(element, "class") === "site-footer");
      headers.add(`${tag} ${linksIn(header).join(" ")}`);
      // A link to the page itself or to its own Markdown differs by its nature.
      const links = linksIn(footer).filter((href) => href.endsWith("/") && href.split("/").length < 4);
      footers.add(`${tag} ${links.join(" ")}`);
      return linksIn(header).at(-1) === `${folder}/help-now/` ? [] : ["has no help at the end of its header"];
    });

    expect(withoutHelp).toEqual([]);
    expect([...headers]).toHaveLength(languages.length);
    expect([...footers]).toHaveLength(languages.length);
  });

  it("can be reached by links from the front page, and by the A to Z or the search", () => {
    const byAddress = new Map(pages.map((page) => [page.address, page]));
    const reached = new Set<string>(["/"]);
    for (const address of reached)
      for (const element of byAddress.get(address)?.elements ?? []) {
        const [path = ""] = (element.tagName === "a" ? (attributeOf(element, "href") ?? "") : "").split("#");
        if (byAddress.has(path)) reached.add(path);
      }

    // What stands in the place of a page that is not translated is for those who guess its address: lists name the original.
    const standIns = standInAddresses(loadLibrary());
    const unreached = pages
      .map(({ address }) => address)
      .filter((address) => !reached.has(address) && !standIns.has(address));
    const withoutSearch = problemsOn((page) => {
      const search = `${languageOf(page).folder}/search/`;
      return page.elements.some((element) => attributeOf(element, "href") === search) ? [] : ["has no search"];
    });

    expect(unreached).toEqual(["/404.html"]);
    expect(withoutSearch).toEqual([]);
  });

  it("holds no sound, video, shortcut, time limit, movement, dragging or asking for who you are", () => {
    const problems = problemsOn((page) => [
      ...all(page, "audio", "video", "marquee", "blink", "iframe", "object", "embed", "animate").map(
        ({ tagName }) => tagName,
      ),
      ...page.elements.flatMap((element) =>
        ["accesskey", "draggable", "autofocus"].filter((name) => has(element, name)),
      ),
      ...page.elements.filter((element) => Number(attributeOf(element, "tabindex") ?? 0) > 0).map(() => "tabindex"),
      ...all(page, "meta")
        .filter((meta) => attributeOf(meta, "http-equiv") === "refresh")
        .map(() => "refresh"),
      ...all(page, "form")
        .filter(
          (form) =>
            (attributeOf(form, "method") ?? "get") !== "get" ||
            !["/search/", "/es/search/", undefined].includes(attributeOf(form, "action")),
        )
        .map((form) => `sends to ${attributeOf(form, "action")}`),
      ...all(page, "input")
        .filter((input) => ["email", "tel", "password", "file"].includes(attributeOf(input, "type") ?? ""))
        .map((input) => `asks for ${attributeOf(input, "type")}`),
      ...all(page, "style").flatMap((style) => textOf(style).match(/@keyframes|animation:|\(orientation/g) ?? []),
    ]);

    expect(problems).toEqual([]);
  });

  it("says in words what each picture shows, and holds no picture of words", () => {
    const problems = problemsOn((page) => [
      ...all(page, "img")
        .filter((image) => !has(image, "alt"))
        .map(() => "img without alt"),
      ...all(page, "svg")
        .filter((svg) => attributeOf(svg, "aria-hidden") !== "true")
        .filter((svg) => attributeOf(svg, "role") !== "img" || !(has(svg, "aria-labelledby") || has(svg, "aria-label")))
        .map(() => "svg without a name"),
      ...all(page, "image").map(() => "picture inside a drawing"),
    ]);

    expect(problems).toEqual([]);
  });
});

describe("an article", () => {
  it(`has a heading every ${mostWords} words at least`, () => {
    const long = builtArticles().flatMap(({ address, page }) => {
      let heading = "top";
      let words = 0;
      const over: string[] = [];
      const body = elementsOf(page).find(({ tagName }) => tagName === "article");
      for (const node of body ? nodesOf(body) : []) {
        if (isElement(node) && /^(h[1-6]|summary)$/.test(node.tagName)) {
          if (words > mostWords) over.push(`${address}#${heading}: ${words} words`);
          heading = attributeOf(node, "id") ?? node.tagName;
          words = 0;
        } else if ("value" in node && node.nodeName === "#text" && isRead(node)) words += wordsIn(node.value);
      }
      return heading === "sources" ? over : over.filter((place) => !place.includes("#sources"));
    });

    expect(long).toEqual([]);
  });
});

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}

/** Whether text is read from line to line: not what opens from a citation, not a drawing and not a table. */
function isRead(node: { parentNode?: unknown }): boolean {
  for (let parent = node.parentNode; parent; parent = (parent as Element).parentNode) {
    const element = parent as Element;
    if (["svg", "table"].includes(element.tagName) || (element.attrs && has(element, "popover"))) return false;
  }
  return true;
}
