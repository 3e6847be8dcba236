import { describe, expect, it } from "vitest";
import { finishPage } from "@/lib/publish/finish-page";

const css =
  ".callout{border:0}.never{color:red}p,q{margin:0}:focus-visible{outline:1px solid}a:is(.gone,:hover){top:0}p:has(.gone){top:1px}p:has(+ a){top:2px}";
const readFile = (address: string) => {
  if (address === "/_next/site.css") return css;
  if (address === "/scripts/find.js") return 'find("drip")\n';
  if (address === "/scripts/ends-early.js") return 'say("</script>")';
  throw new Error(`there is no ${address}`);
};

/** A page as Next.js exports it, with what the test is about in its body. */
function exportedPage({ body = '<p class="callout">Rest first.</p>', head = "" } = {}): string {
  return `<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><link rel="stylesheet" href="/_next/site.css" data-precedence="next"><link rel="preload" as="script" href="/_next/a.js"><script src="/_next/a.js" async=""></script><title>After treatment</title>${head}</head><body><div hidden=""><!--$--><!--/$--></div>${body}<script>self.__next_f.push([1,"Rest first."])</script></body></html>`;
}

describe("finishPage", () => {
  it("takes out every program, preload, comment and empty hidden box", () => {
    const finished = finishPage(exportedPage(), readFile);

    expect(finished).not.toMatch(/<script|rel="preload"|<!--|hidden/);
    expect(finished).toContain("Rest first.");
  });

  it("keeps data such as speculation rules, and allows them by hash", () => {
    const body =
      '<p>Text</p><script type="speculationrules">{"prerender":[]}</script><script type="application/ld+json">{}</script>';

    const finished = finishPage(exportedPage({ body }), readFile);

    expect(finished).toContain('<script type="speculationrules">');
    expect(finished).toContain('<script type="application/ld+json">');
    expect(finished).toMatch(/script-src 'sha256-[^']+'; style-src/);
  });

  it("puts the styles the page uses into it, and leaves out the rest", () => {
    const finished = finishPage(exportedPage(), readFile);

    expect(finished).toContain("<style>.callout{border:0}p{margin:0}:focus-visible{outline:1px solid}</style>");
  });

  it("keeps a rule whose state cannot be judged", () => {
    const finished = finishPage(exportedPage({ body: '<a href="/risks/">Risks</a>' }), readFile);

    expect(finished).toContain("a:is(:hover){top:0}");
  });

  it("judges what an element would have to hold or stand beside", () => {
    const finished = finishPage(exportedPage({ body: '<p>See</p><a href="/risks/">Risks</a>' }), readFile);

    expect(finished).toContain("p:has(+ a){top:2px}");
    expect(finished).not.toContain("p:has(.gone)");
  });

  it("puts the one script a page names into it, allows it by hash, and lets no text become markup", () => {
    const body = '<p>Text</p><script type="module" src="/scripts/find.js" data-kept=""></script>';

    const finished = finishPage(exportedPage({ body }), readFile);

    expect(finished).toContain('<script type="module">find("drip")</script>');
    expect(finished).toMatch(
      /script-src 'sha256-[^' ]+'; .*; require-trusted-types-for 'script'; trusted-types 'none'"/,
    );
    expect(finished).not.toContain("/_next/a.js");
  });

  it("keeps articles free of Trusted Types, which are for programs", () => {
    expect(finishPage(exportedPage(), readFile)).not.toContain("trusted-types");
  });

  it("refuses a second script, and one that could end its own element", () => {
    const script = (name: string) => `<script type="module" src="/scripts/${name}.js" data-kept=""></script>`;

    expect(() => finishPage(exportedPage({ body: script("find") + script("find") }), readFile)).toThrow(
      "it names 2 scripts to keep; one is the most",
    );
    expect(() => finishPage(exportedPage({ body: script("ends-early") }), readFile)).toThrow(
      "/scripts/ends-early.js holds </script",
    );
  });

  it("gives a finished page back to the letter", () => {
    const once = finishPage(exportedPage(), readFile);

    expect(finishPage(once, readFile)).toBe(once);
  });

  it("refuses a page whose text waits for a script", () => {
    const body = '<template id="B:0"></template><div hidden id="S:0"><p>Late text</p></div>';

    expect(() => finishPage(exportedPage({ body }), readFile)).toThrow("waits for a script");
  });

  it("refuses a style attribute, which its own policy would block", () => {
    expect(() => finishPage(exportedPage({ body: '<p style="color:red">Red</p>' }), readFile)).toThrow(
      "<p> has a style of its own",
    );
  });
});
