import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { beforeAll, describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load";
import { standInAddresses } from "@/lib/content/translated-addresses";
import { finishSite } from "@/lib/publish/finish-site";
import { attributeOf, textOf } from "@/lib/publish/html";
import { addressesInSitemap } from "@/lib/publish/references";
import { addressesLeadingOn, type BuiltPage, builtArticles, builtPages, folder } from "../config/built-site";

const origin = "https://ketamine-explained.example";
const programTypes = [undefined, "", "module", "text/javascript"];
/** What each of these does is tested on its own; all others hold no program. */
const withProgram = ["/infobutton/", "/search/", "/es/search/", "/bundle/", "/for-clinicians/"];
let pages: BuiltPage[];
let articles: BuiltPage[];

beforeAll(() => {
  pages = builtPages();
  articles = builtArticles();
});

/** The problems found on each page, named by address, so that a failure says where to look. */
function problemsOn(find: (page: BuiltPage) => string[]): string[] {
  return pages.flatMap((page) => find(page).map((problem) => `${page.address} ${problem}`));
}

describe("the finished site", () => {
  it("has a page for every article of the library", () => {
    const addresses = articles.map(({ address }) => address).sort();

    expect(addresses).toEqual(
      loadLibrary()
        .articles.map(({ address }) => address)
        .sort(),
    );
    expect(addresses.length).toBeGreaterThan(3);
  });

  it("lists every page in the sitemap but those that search engines should leave out", () => {
    const listed = addressesInSitemap(readFileSync(`${folder}/sitemap.xml`, "utf8"), origin);

    expect([...listed].sort()).toEqual(
      pages
        .filter(({ elements }) => !contentOf(elements, "name", "robots")?.includes("noindex"))
        .map(({ address }) => address)
        .sort(),
    );
  });

  it("leads every link and anchor to something that is there", () => {
    const byAddress = new Map(pages.map((page) => [page.address, page]));
    const leadingOn = addressesLeadingOn();
    const bundled = new Set(
      byAddress.get("/bundle/")?.elements.flatMap((element) => attributeOf(element, "data-words")?.split(" ") ?? []),
    );
    const idsOf = (page: BuiltPage) => new Set(page.elements.map((element) => attributeOf(element, "id")));

    const broken = problemsOn((page) =>
      page.elements.flatMap((element) => {
        const href = element.tagName === "a" ? attributeOf(element, "href") : undefined;
        if (href === undefined || /^(https:|tel:|sms:|mailto:)/.test(href)) return [];
        const [path = "", anchor] = href.split("#");
        if (leadingOn.has(path)) return [];
        // What stands behind the # of a bundle names pages by their short words.
        if (path === "/bundle/" && anchor) return anchor.split(",").every((word) => bundled.has(word)) ? [] : [href];
        const target = path === "" ? page : byAddress.get(path);
        if (!target && !anchor && statSync(`${folder}${path}`, { throwIfNoEntry: false })?.isFile()) return [];
        return !target || (anchor && !idsOf(target).has(anchor)) ? [href] : [];
      }),
    );

    expect(broken).toEqual([]);
  });

  it("leads every citation to a popover and every popover to the list", () => {
    const broken = problemsOn(({ elements }) => {
      const ids = new Set(elements.map((element) => attributeOf(element, "id")));
      return elements.flatMap((element) => {
        const target = attributeOf(element, "popovertarget");
        return target !== undefined && !ids.has(target) ? [target] : [];
      });
    });

    expect(broken).toEqual([]);
    expect(articles.every(({ html }) => html.includes('popovertarget="peek-1"'))).toBe(true);
  });

  it("has one main heading a page, and skips no level below it", () => {
    const problems = problemsOn(({ elements }) => {
      const levels = elements
        .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
        .map(({ tagName }) => Number(tagName[1]));
      const skips = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
      return [
        ...(levels.filter((level) => level === 1).length === 1 ? [] : ["main headings"]),
        ...skips.map((level) => `h${level}`),
      ];
    });

    expect(problems).toEqual([]);
  });

  it("gives each page a title and description of its own, and its true address", () => {
    const titles = pages.map(({ elements }) => textOf(elements.find(({ tagName }) => tagName === "title") ?? failed()));
    // What stands in the place of a page that is not translated names the original as the true one.
    const standIns = standInAddresses(loadLibrary());
    const described = pages.filter(({ address }) => address !== "/404.html");
    const descriptions = described.map(({ elements }) => contentOf(elements, "name", "description"));
    const canonical = described.map(({ elements }) => {
      const link = elements.find((element) => attributeOf(element, "rel") === "canonical");
      return link && attributeOf(link, "href");
    });

    expect(new Set(titles).size).toBe(pages.length);
    expect(new Set(descriptions).size).toBe(described.length);
    expect(descriptions).not.toContain(undefined);
    expect(canonical).toEqual(
      described.map(({ address }) => `${origin}${standIns.has(address) ? address.replace(/^\/[a-z]+/, "") : address}`),
    );
  });

  it("shows a preview card of its own for every article, and names its size", () => {
    const wrong = articles.flatMap(({ address, elements }) => {
      const shown = contentOf(elements, "property", "og:image");
      const isThere = shown !== undefined && existsSync(`${folder}${shown.replace(origin, "")}`);
      const size = ["width", "height"].map((side) => contentOf(elements, "property", `og:image:${side}`));
      const isOwn = shown === `${origin}/cards${address.replace(/\/$/, "")}.png`;
      return isThere && isOwn && size.join(" x ") === "1200 x 630" ? [] : [address];
    });

    expect(wrong).toEqual([]);
  });

  it("holds no program, no style attribute, no comment and nothing from elsewhere", () => {
    const problems = problemsOn(({ address, elements, html }) => [
      ...elements
        .filter((element) => element.tagName === "script" && !withProgram.includes(address))
        .filter((element) => programTypes.includes(attributeOf(element, "type")))
        .map(() => "script"),
      ...elements
        .filter(({ attrs }) => attrs.some(({ name }) => name === "style" || name.startsWith("on")))
        .map(({ tagName }) => tagName),
      ...elements.flatMap((element) => (attributeOf(element, "src") ?? "").match(/^(https?:)?\/\/.*/)?.[0] ?? []),
      ...(html.match(/<!--/g) ?? []),
    ]);

    expect(problems.filter((problem) => !withProgram.some((page) => problem === `${page} script`))).toEqual([]);
    expect(existsSync(`${folder}/_next`)).toBe(false);
  });

  it("allows each page what it holds by hash, and nothing else", () => {
    const problems = problemsOn(({ elements }) => {
      const policy = contentOf(elements, "http-equiv", "Content-Security-Policy") ?? "";
      const inline = elements.filter(
        (element) => element.tagName === "style" || attributeOf(element, "type") === "speculationrules",
      );
      const missing = inline
        .map(textOf)
        .map(sha256)
        .filter((hash) => !policy.includes(hash));
      const isStrict = policy.startsWith("default-src 'none'") && !/unsafe-(?!eval)|[^-]unsafe-eval/.test(policy);
      const runsWasm = policy.includes("wasm-unsafe-eval");
      return [...missing, ...(isStrict && (!runsWasm || policy.includes("trusted-types 'none'")) ? [] : [policy])];
    });

    expect(problems).toEqual([]);
  });

  it("is valid HTML on every page", async () => {
    const validator = new HtmlValidate(new StaticConfigLoader({ extends: ["html-validate:standard"] }));
    const reports = await Promise.all(pages.map(async ({ file }) => (await validator.validateFile(file)).results));

    const messages = reports
      .flat()
      .flatMap(({ filePath, messages }) =>
        messages.map(({ ruleId, message, line }) => `${filePath}:${line} ${ruleId} ${message}`),
      );

    expect(messages).toEqual([]);
  });

  it("keeps every article within 20,000 bytes on the wire, and the median within 14,000", () => {
    const sizes = articles.map(({ file }) => statSync(`${file}.br`).size).sort((one, other) => one - other);

    expect(Math.max(...sizes)).toBeLessThanOrEqual(20_000);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(14_000);
  });

  it("has compressed copies that hold the same text", () => {
    const wrong = pages.filter(({ file, html }) => {
      const unzipped = [brotliDecompressSync(readFileSync(`${file}.br`)), gunzipSync(readFileSync(`${file}.gz`))];
      return unzipped.some((bytes) => bytes.toString() !== html);
    });

    expect(wrong).toEqual([]);
  });

  it("stays as it is when it is finished a second time", async () => {
    const before = new Map(pages.map(({ file, html }) => [file, html]));

    await finishSite({ folder, origin, basePath: "", keep: standInAddresses(loadLibrary()) });

    expect(new Map(builtPages().map(({ file, html }) => [file, html]))).toEqual(before);
  });

  it("claims no review that did not take place", () => {
    const reviewed = new Set(
      loadLibrary().articles.flatMap(({ address, fields }) => (fields.review.status === "reviewed" ? [address] : [])),
    );
    const claiming = articles.filter(({ html }) => html.includes("lastReviewed")).map(({ address }) => address);
    const admitting = articles
      .filter(({ html }) => html.includes("No clinician has reviewed this page yet"))
      .map(({ address }) => address);

    expect(claiming).toEqual([...reviewed]);
    expect(admitting.length).toBe(articles.length - reviewed.size);
  });
});

function contentOf(elements: BuiltPage["elements"], attribute: string, value: string): string | undefined {
  const meta = elements.find((element) => element.tagName === "meta" && attributeOf(element, attribute) === value);
  return meta && attributeOf(meta, "content");
}

function sha256(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function failed(): never {
  throw new Error("A page has no title.");
}
