import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { findProgram } from "@/lib/commands/programs";
import { attributeOf, isElement, type Node, parsePage } from "@/lib/publish/html";
import { onePageOfEachKind } from "../access/kinds";
import { type BuiltPage, builtArticles } from "../config/built-site";

/** A page as w3m shows it, so wide that no cell of a table is broken into lines. */
function asText({ file }: BuiltPage): string {
  const words = ["-dump", "-cols", "2000", "-T", "text/html", "-I", "UTF-8", "-O", "UTF-8", file];
  return execFileSync(findProgram("w3m"), words, { encoding: "utf8", maxBuffer: 1e8 });
}

/** Letters and digits only: lines, bullets and spaces are the browser's own. */
const plain = (text: string) => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");

const unread = ["script", "style", "template", "textarea", "select", "option"];

/** Every piece of text that stands in the body of a page, in its order. */
function piecesOf({ html }: BuiltPage): string[] {
  const pieces: string[] = [];
  const collect = (node: Node) => {
    if ("value" in node && node.nodeName === "#text") pieces.push(plain(node.value));
    if (!isElement(node) || unread.includes(node.tagName) || attributeOf(node, "hidden") !== undefined) return;
    node.childNodes.forEach(collect);
  };
  parsePage(html)
    .childNodes.filter(isElement)
    .flatMap(({ childNodes }) => childNodes)
    .filter((node) => node.nodeName === "body")
    .forEach(collect);
  return pieces.filter((piece) => piece !== "");
}

describe("in a text browser", () => {
  it.each([...onePageOfEachKind(), ...builtArticles()].map((page) => ({ address: page.address, page })))(
    "$address says all of its words",
    ({ page }) => {
      const pieces = piecesOf(page);

      const dump = plain(asText(page));

      expect(pieces.length).toBeGreaterThan(10);
      expect(pieces.filter((piece) => !dump.includes(piece))).toEqual([]);
    },
  );

  it("shows the parts of an article in their order", () => {
    const page = builtArticles().find(({ address }) => address === "/mechanism/suicidal-thoughts/");
    if (!page) throw new Error("The article on thoughts of suicide is gone.");

    const dump = asText(page);

    const order = ["Skip to the text", "Help now", "Key points", "On this page", "[1]"];
    const places = order.map((words) => dump.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it("shows the numbers to call in a crisis", () => {
    const page = onePageOfEachKind().find(({ address }) => address === "/help-now/");
    if (!page) throw new Error("The page of help lines is gone.");

    expect(asText(page)).toContain("988");
  });
});
