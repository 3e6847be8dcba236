import { readFileSync, statSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load";
import { standInAddresses } from "@/lib/content/translated-addresses";
import { attributeOf, type Element, isElement, type Page, textOf } from "@/lib/publish/html";
import { type BuiltPage, builtPages, folder } from "../config/built-site";

const origin = "https://ketamine-explained.example";
const library = loadLibrary();
const [spanish] = library.translations;
const translated = (spanish?.articles ?? []).map(({ address }) => address).sort();
const standIns = standInAddresses(library);
let pages: Map<string, BuiltPage>;

beforeAll(() => {
  pages = new Map(builtPages().map((page) => [page.address, page]));
});

const at = (address: string): BuiltPage => {
  const page = pages.get(address);
  if (!page) throw new Error(`There is no page ${address}.`);
  return page;
};
const links = ({ elements }: BuiltPage) => elements.filter(({ tagName }) => tagName === "a");
const find = ({ elements }: BuiltPage, name: string, attributes: Record<string, string>) =>
  elements.filter(
    (element) =>
      element.tagName === name &&
      Object.entries(attributes).every(([key, value]) => attributeOf(element, key) === value),
  );
/** The versions of a page that its head names, by language. */
const versions = (page: BuiltPage) =>
  Object.fromEntries(
    find(page, "link", { rel: "alternate" }).flatMap((element) => {
      const language = attributeOf(element, "hreflang");
      return language === undefined ? [] : [[language, (attributeOf(element, "href") ?? "").replace(origin, "")]];
    }),
  );

describe("the three Spanish articles", () => {
  it("are there, each within 20,000 bytes on the wire", () => {
    expect(translated).toEqual([
      "/es/mechanism/what-is-ketamine/",
      "/es/risks/side-effects/",
      "/es/routes/treatment-day/",
    ]);
    for (const address of translated)
      expect(statSync(`${at(address).file}.br`).size, address).toBeLessThanOrEqual(20_000);
  });

  it("say that software translated them and nobody has checked that, and lead to the original", () => {
    for (const address of translated) {
      const original = address.replace("/es/", "/");
      const back = find(at(address), "a", { href: original, hreflang: "en-US", lang: "en-US" });

      expect(at(address).html, address).toContain("Esta página fue traducida por un programa.");
      expect(at(address).html, address).toContain("Ningún traductor la ha revisado todavía.");
      expect(back.length, address).toBeGreaterThan(1);
    }
  });

  it("are reached from their originals by a link in Spanish", () => {
    for (const address of [...translated, "/es/", "/es/help-now/"])
      expect(
        find(at(address.replace("/es/", "/")), "a", { href: address, lang: "es-US" }).map(textOf),
        address,
      ).toEqual(["Español"]);
  });
});

describe("pages in Spanish", () => {
  const own = () => [...pages.values()].filter(({ address }) => address.startsWith("/es/"));

  it("are in Spanish from the title to the foot, but for what says that it is English", () => {
    const foreign = own().flatMap((page) => {
      const original =
        standIns.has(page.address) && library.articles.find((one) => `/es${one.address}` === page.address);
      // The title of a stand-in comes first and names the original: no word of a title can say its language.
      const said = original ? wordsIn(page.page).replace(original.fields.title, " ") : wordsIn(page.page);
      const words = said.match(/\b(?:the|and|of|with|your|this|page|you)\b/gi) ?? [];
      return words.map((word) => `${page.address} ${word}`);
    });

    expect(own().length).toBeGreaterThan(translated.length);
    expect(foreign).toEqual([]);
  });

  it("tell browsers so, and no other page does", () => {
    const wrong = [...pages.values()].filter(({ address, elements }) => {
      const html = elements.find(({ tagName }) => tagName === "html");
      return attributeOf(html as Element, "lang") !== (address.startsWith("/es/") ? "es-US" : "en-US");
    });

    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it("lead to pages in Spanish wherever there is one", () => {
    const astray = own().flatMap((page) =>
      links(page)
        .filter((link) => attributeOf(link, "hreflang") === undefined)
        .flatMap((link) => (attributeOf(link, "href") ?? "").split("#")[0] ?? "")
        .filter((path) => path.startsWith("/") && !path.startsWith("/es/") && pages.has(`/es${path}`))
        .map((path) => `${page.address} ${path}`),
    );

    expect(astray).toEqual([]);
  });

  it("offer Spanish help lines: 988 with 2, and AYUDA by text", () => {
    const help = at("/es/help-now/").html;

    expect(help).toMatch(/988<\/a>, oprima 2/);
    expect(help).toContain('href="sms:988?body=AYUDA"');
    expect(find(at("/help-now/"), "a", { href: "sms:988?body=AYUDA" })).toEqual([]);
  });
});

describe("a page that is not translated", () => {
  it("has a notice in its place, with the way to the original and to help, for no search engine", () => {
    expect(standIns.size).toBe(library.articles.length - translated.length);
    for (const address of standIns) {
      const page = at(address);
      const original = address.replace("/es/", "/");

      expect(find(page, "link", { rel: "canonical", href: `${origin}${original}` }), address).toHaveLength(1);
      expect(find(page, "meta", { name: "robots", content: "noindex" }), address).toHaveLength(1);
      expect(find(page, "a", { href: original, hreflang: "en-US", lang: "en-US" }), address).toHaveLength(1);
      expect(find(page, "a", { href: "tel:988" }).length, address).toBeGreaterThan(0);
      expect(versions(page), address).toEqual({});
    }
  });
});

describe("versions of a page", () => {
  it("name each other, themselves and the original for all other readers", () => {
    const named = [...pages.values()].filter((page) => Object.keys(versions(page)).length > 0);

    expect(named.map(({ address }) => address).sort()).toEqual(
      translated.flatMap((address) => [address, address.replace("/es/", "/")]).sort(),
    );
    for (const page of named) {
      const own = versions(page);
      expect(own).toEqual({ "en-US": own["x-default"], "es-US": `/es${own["x-default"]}`, "x-default": own["en-US"] });
      expect(Object.values(own)).toContain(page.address);
      for (const other of Object.values(own)) expect(versions(at(other))).toEqual(own);
    }
  });

  it("stand in the sitemap, without the notices", () => {
    const entries = readFileSync(`${folder}/sitemap.xml`, "utf8").split("<url>").slice(1);
    const entryOf = (address: string) =>
      entries.find((entry) => entry.includes(`<loc>${origin}${address}</loc>`)) ?? "";

    for (const address of [...translated, "/es/", "/es/help-now/", "/es/search/"])
      for (const each of [address, address.replace("/es/", "/")])
        for (const [language, there] of [
          ["en-US", address.replace("/es/", "/")],
          ["es-US", address],
        ])
          expect(entryOf(each), each).toContain(`hreflang="${language}" href="${origin}${there}"`);
    expect([...standIns].filter((address) => entryOf(address) !== "")).toEqual([]);
  });
});

describe("the Spanish feed", () => {
  it("tells of Spanish pages alone, and is named by the Spanish front page", () => {
    const feed = JSON.parse(readFileSync(`${folder}/es/changes/all.json`, "utf8"));
    const english = JSON.parse(readFileSync(`${folder}/changes/all.json`, "utf8"));
    const addresses = (entries: { url: string }[]) => entries.map(({ url }) => url.replace(origin, "")).sort();

    expect(feed.language).toBe("es-US");
    expect(addresses(feed.items)).toEqual(translated);
    expect(addresses(english.items).filter((address) => address.startsWith("/es/"))).toEqual([]);
    expect(
      find(at("/es/"), "link", { type: "application/feed+json", href: `${origin}/es/changes/all.json` }),
    ).toHaveLength(1);
  });
});

/** What is read out of a page: its title, and its text outside parts in another language. */
function wordsIn(node: Page | Element): string {
  return node.childNodes
    .map((child) => {
      if (!isElement(child)) return "value" in child ? String(child.value) : "";
      if (["script", "style", "template"].includes(child.tagName) || attributeOf(child, "lang")?.startsWith("en"))
        return "";
      return ` ${wordsIn(child)} `;
    })
    .join("");
}
