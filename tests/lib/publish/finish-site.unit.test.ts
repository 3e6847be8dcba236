import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { finishSite } from "@/lib/publish/finish-site";

const origin = "https://example.org";
const pageWith = (body: string) =>
  `<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>Page</title></head><body>${body}</body></html>`;

/** A folder that holds an exported site. */
function siteOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const filesOf = (folder: string) => readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();

describe("finishSite", () => {
  it("removes what no page refers to, and compresses what is left", async () => {
    const folder = siteOf({
      "index.html": pageWith('<a href="/risks/">Risks</a>'),
      "risks/index.html": pageWith('<img src="/heart.svg" alt="A heart">'),
      "heart.svg": "<svg/>",
      "_next/left-over.js": "left()",
      "index.txt": "payload",
    });

    await finishSite({ folder, origin, basePath: "" });

    expect(filesOf(folder)).toEqual(
      [
        "heart.svg",
        "heart.svg.br",
        "heart.svg.gz",
        "index.html",
        "index.html.br",
        "index.html.gz",
        "risks",
        "risks/index.html",
        "risks/index.html.br",
        "risks/index.html.gz",
      ].sort(),
    );
  });

  it("keeps what the search asks for, and not what Next.js leaves beside its page", async () => {
    const folder = siteOf({
      "index.html": pageWith('<a href="/search/">Search</a>'),
      "search/index.html": pageWith("<p>Search</p>"),
      "search/guide.json": "{}",
      "search/index/en.pf_index": "words",
      "search/index.txt": "payload of build H8a_RcS0",
      "search/__next._full.txt": "payload of build H8a_RcS0",
      "search/__next.search.__PAGE__.txt": "payload of build H8a_RcS0",
    });

    await finishSite({ folder, origin, basePath: "" });

    expect(filesOf(join(folder, "search")).filter((name) => !/\.(br|gz)$/.test(name))).toEqual([
      "guide.json",
      "index",
      "index.html",
      "index/en.pf_index",
    ]);
  });

  it("keeps a page that only the sitemap lists", async () => {
    const folder = siteOf({
      "index.html": pageWith("<p>Front</p>"),
      "sitemap.xml": `<urlset><url><loc>${origin}/first-visit/</loc></url></urlset>`,
      "first-visit/index.html": pageWith("<p>Bundle</p>"),
    });

    await finishSite({ folder, origin, basePath: "" });

    expect(existsSync(join(folder, "first-visit/index.html"))).toBe(true);
  });

  it("keeps a page that no page leads to where it is told to", async () => {
    const folder = siteOf({
      "index.html": pageWith("<p>Front</p>"),
      "es/risks/index.html": pageWith("<p>Not translated yet</p>"),
      "es/routes/index.html": pageWith("<p>Left over</p>"),
    });

    await finishSite({ folder, origin, basePath: "/ketamine", keep: ["/es/risks/"] });

    expect(existsSync(join(folder, "es/risks/index.html"))).toBe(true);
    expect(existsSync(join(folder, "es/routes/index.html"))).toBe(false);
  });

  it("finishes a site in a sub-folder", async () => {
    const folder = siteOf({
      "index.html": pageWith('<a href="/ketamine/risks/">Risks</a>'),
      "risks/index.html": pageWith("<p>Risks</p>"),
    });

    const { pages } = await finishSite({ folder, origin, basePath: "/ketamine" });

    expect(pages).toBe(2);
  });

  it("names the page and the address of a link that leads nowhere", async () => {
    const folder = siteOf({ "index.html": pageWith('<a href="/rsiks/">Risks</a>') });

    await expect(finishSite({ folder, origin, basePath: "" })).rejects.toThrow("index.html: it refers to /rsiks/");
  });

  it("names the page it does not understand, and leaves its text alone", async () => {
    const waiting = pageWith('<template id="B:1"></template>');
    const folder = siteOf({ "index.html": waiting });

    await expect(finishSite({ folder, origin, basePath: "" })).rejects.toThrow(
      "index.html: this page cannot be finished",
    );
    expect(readFileSync(join(folder, "index.html"), "utf8")).toBe(waiting);
  });
});
