import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load";
import { attributeOf, type Element, isElement, nodesOf } from "@/lib/publish/html";
import { type BuiltPage, builtPages } from "../config/built-site";

const pages = builtPages();

const headerLinks = ({ elements }: BuiltPage): Element[] => {
  const header = elements.find(({ tagName }) => tagName === "header");
  return header ? [...nodesOf(header)].filter(isElement).filter(({ tagName }) => tagName === "a") : [];
};

describe("every page", () => {
  it("asks browsers itself, on hosts that send no headers too, to tell no site where you came from", () => {
    const policiesOf = ({ elements }: BuiltPage) =>
      elements
        .filter((element) => element.tagName === "meta" && attributeOf(element, "name") === "referrer")
        .map((element) => attributeOf(element, "content"));

    const telling = pages.filter((page) => policiesOf(page).join() !== "no-referrer");

    expect(telling.map(({ address }) => address)).toEqual([]);
  });
});

describe("leaving quickly", () => {
  it("takes one plain link at the top of every page, to a site that is not told where you came from", () => {
    const { leaveTo } = loadLibrary().site;

    const without = pages.filter((page) => {
      const link = headerLinks(page).find((element) => attributeOf(element, "href") === leaveTo);
      return !link || attributeOf(link, "rel") !== "noreferrer" || attributeOf(link, "target") !== undefined;
    });

    expect(without.map(({ address }) => address)).toEqual([]);
    expect(new URL(leaveTo).host).not.toBe(new URL(loadLibrary().site.address).host);
  });

  it("leaves a link beside it to how to clear the history, for each browser", () => {
    const hrefs = pages.map((page) => headerLinks(page).map((element) => attributeOf(element, "href")));
    const privacy = pages.find(({ address }) => address === "/privacy/");
    const section = privacy?.html.split('id="clear-your-history"')[1]?.split("<h2")[0] ?? "";

    expect(hrefs.filter((own) => !own.includes("/privacy/#clear-your-history"))).toEqual([]);
    expect(["iPhone", "Mac", "Chrome", "Android", "Firefox", "Edge"].filter((name) => !section.includes(name))).toEqual(
      [],
    );
  });

  it("is told honestly: what the link cannot hide stands on the page about privacy", () => {
    const privacy = pages.find(({ address }) => address === "/privacy/");
    const section = privacy?.html.split('id="leave-quickly"')[1]?.split("<h2")[0] ?? "";

    expect(["Back button", "history", "network", "/help-now/"].filter((word) => !section.includes(word))).toEqual([]);
  });
});
