import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadLibrary } from "@/lib/content/load";
import { attributeOf, type Element, isElement, type Node, nodesOf, textOf } from "@/lib/publish/html";
import { type BuiltPage, builtPages } from "../config/built-site";

interface Counts {
  groups: { n?: number; of?: number; per100?: number; comparator?: boolean }[];
  base?: number;
  source: string;
  at: string;
}

/** The figures as they lie on the disk, so that nothing of the code under test is asked. */
const figures = new Map(
  readdirSync("content/figures")
    // Not the words of a translation: those hold no numbers.
    .filter((name) => /^[^.]+\.yaml$/.test(name))
    .map((name) => [name.replace(".yaml", ""), parse(readFileSync(`content/figures/${name}`, "utf8")) as Counts]),
);
let pages: Map<string, BuiltPage>;

beforeAll(() => {
  pages = new Map(builtPages().map((page) => [page.address, page]));
});

/** Every number of people a figure gives: its groups, the rest of each, and the gaps to the comparison. */
function numbersOf({ groups, base = 100 }: Counts): number[] {
  const rate = ({ n, of, per100 = Number.NaN }: Counts["groups"][number]) =>
    n !== undefined && of !== undefined ? (n / of) * base : (per100 / 100) * base;
  const wholes = groups.map((group) => Math.round(rate(group)));
  const comparison = groups.find(({ comparator }) => comparator);
  const gaps = comparison ? groups.map((group) => Math.abs(Math.round(rate(group) - rate(comparison)))) : [];

  return [...wholes, ...wholes.map((whole) => base - whole), ...gaps, 1, base - 1];
}

/** The words of a part of a page, as read from top to bottom; questions are left out, for they quote what people read. */
function wordsOf(element: Element): string {
  const isLeftOut = ({ parentNode }: Node): boolean =>
    parentNode !== null &&
    "tagName" in parentNode &&
    (["script", "style", "summary"].includes(parentNode.tagName) || isLeftOut(parentNode));
  const words = [...nodesOf(element)].flatMap((node) => ("value" in node && !isLeftOut(node) ? [node.value] : []));
  return words.join("").replace(/\s+/g, " ");
}

function mainOf({ elements, address }: BuiltPage): Element {
  const main = elements.find(({ tagName }) => tagName === "main");
  if (!main) throw new Error(`${address} has no main part.`);
  return main;
}

/** Every article in every language. */
const articles = () => {
  const { articles, translations } = loadLibrary();
  return [...articles, ...translations.flatMap(({ articles }) => articles)];
};

/** Numbers of people told "N of 100", "N out of 100" or "N de cada 100" in the words of a page. */
function toldIn(page: BuiltPage, base: "100" | "1,000"): number[] {
  const told = new RegExp(
    `(\\d[\\d,]*)(?: more| fewer| people| más| menos| personas)* (?:(?:out )?of|de cada) ${base}(?![\\d,])`,
    "g",
  );
  return [...wordsOf(mainOf(page)).matchAll(told)].map(([, number = ""]) => Number(number.replace(",", "")));
}

describe("numbers of people", () => {
  it("are, on every article, those that its figures give when worked out again", () => {
    const wrong = articles().flatMap(({ address, outline }) => {
      const page = pages.get(address);
      if (!page) return [`${address} is not built`];
      return (["100", "1,000"] as const).flatMap((base) => {
        const ofBase = outline.figures.flatMap((id) => {
          const figure = figures.get(id);
          return figure && (figure.base ?? 100) === Number(base.replace(",", "")) ? numbersOf(figure) : [];
        });
        return toldIn(page, base)
          .filter((number) => !ofBase.includes(number))
          .map((number) => `${address} ${number} of ${base}`);
      });
    });

    expect(wrong).toEqual([]);
  });

  it("in sentences are each the share that the data gives", () => {
    const shares = articles().flatMap(({ address, outline }) => outline.shares.map((share) => ({ address, ...share })));

    const wrong = shares.filter(({ figure, words }) => {
      const number = Number(/\d[\d,]*/.exec(words)?.[0].replace(",", ""));
      const counts = figures.get(figure);
      return !counts || !numbersOf(counts).includes(number);
    });

    expect(wrong).toEqual([]);
    expect(shares.length).toBeGreaterThan(200);
  });

  it("lead in two steps to n, N, source and table", () => {
    const bySource = pages.get("/evidence/by-source/");
    const rows = new Set(bySource?.elements.map((element) => attributeOf(element, "id")));

    const lost = articles().flatMap(({ address, outline }) => {
      const hrefs = new Set(pages.get(address)?.elements.map((element) => attributeOf(element, "href")));
      return outline.figures.flatMap((id) => {
        const source = figures.get(id)?.source ?? "";
        const isLinked = hrefs.has(`/evidence/by-source/#of-${source}`) || hrefs.has(`/evidence/#${id}`);
        return isLinked && rows.has(id) && rows.has(`of-${source}`) ? [] : [`${address} ${id}`];
      });
    });

    expect(lost).toEqual([]);
  });

  it("stand in the table of all numbers with their counts, source and place", () => {
    const page = pages.get("/evidence/");
    const missing = [...figures].filter(([id, { groups, source, at }]) => {
      const row = page?.elements.find((element) => element.tagName === "tr" && attributeOf(element, "id") === id);
      if (!row) return true;
      const words = wordsOf(row);
      const counts = groups.flatMap(({ n, of }) =>
        n === undefined || of === undefined ? [] : [`${n.toLocaleString("en-US")} of ${of.toLocaleString("en-US")} `],
      );
      const links = [...nodesOf(row)].filter(isElement).map((element) => attributeOf(element, "href"));
      return ![...counts, at].every((part) => words.includes(part)) || !links.includes(`/references/${source}/`);
    });

    expect(missing.map(([id]) => id)).toEqual([]);
    expect(figures.size).toBeGreaterThanOrEqual(40);
  });
});

describe("the download of all numbers", () => {
  it("holds the same rows as CSV and as JSON, each field explained", () => {
    const csv = readFileSync("out/evidence/figures.csv", "utf8");
    const json = JSON.parse(readFileSync("out/evidence/figures.json", "utf8")) as {
      version: string;
      dictionary: Record<string, string>;
      rows: Record<string, unknown>[];
    };
    const groups = [...figures.values()].flatMap((figure) => figure.groups);

    expect(json.rows).toHaveLength(groups.length);
    expect(csv.split("\r\n")[0]?.split(",")).toEqual(Object.keys(json.dictionary));
    expect(csv.trimEnd().split("\r\n")).toHaveLength(groups.length + 1);
    expect(json.rows.flatMap(Object.keys).filter((field) => !(field in json.dictionary))).toEqual([]);
    expect(new Set(json.rows.map(({ figure }) => figure))).toEqual(new Set(figures.keys()));
  });
});

describe("the page of a source", () => {
  it("shows every passage of ours that rests on it, linked to where it stands", () => {
    const { articles } = loadLibrary();
    const broken = articles.flatMap(({ address, outline }) =>
      outline.marks.flatMap(({ mark, citations }) =>
        citations.flatMap(({ source }) => {
          const hrefs = pages.get(`/references/${source}/`)?.elements.map((element) => attributeOf(element, "href"));
          return hrefs?.some((to) => to?.startsWith(`${address}#cite-`)) ? [] : [`${source} ${address}#cite-${mark}`];
        }),
      ),
    );

    expect(broken).toEqual([]);
  });

  it("describes the work for machines", () => {
    const page = pages.get("/references/popova-2019/");
    const script = page?.elements.find((element) => attributeOf(element, "type") === "application/ld+json");
    const data = JSON.parse(script ? textOf(script) : "{}") as Record<string, unknown>;

    expect(data["@type"]).toContain("CreativeWork");
    expect(data.identifier).toContain("https://doi.org/10.1176/appi.ajp.2019.19020172");
  });
});
