import { describe, expect, it } from "vitest";
import { nearPages, withNearPages } from "@/lib/publish/near-pages";

const pages = [
  { address: "/", title: "Front page" },
  { address: "/risks/", title: "What could go wrong?" },
  { address: "/risks/side-effects/", title: "Side effects of ketamine &amp; esketamine" },
  { address: "/risks/serious-risks/", title: "Serious risks" },
  { address: "/routes/treatment-day/", title: "The day of treatment" },
  { address: "/help-now/", title: "Help now" },
];
const html =
  '<h1>This page is not here</h1><section id="near-pages" class="near-pages" hidden=""><h2>Did you mean</h2><ul></ul></section>';
const addresses = (asked: string) => nearPages(asked, pages).map(({ address }) => address);

describe("nearPages", () => {
  it.each([
    ["/risks/side-efects/", "/risks/side-effects/"],
    ["/routes/side-effects/", "/risks/side-effects/"],
    ["/side_effects.html", "/risks/side-effects/"],
    ["/Risks/Side-Effects/index.html", "/risks/side-effects/"],
    ["/helpnow", "/help-now/"],
    ["/routes/treatmentday/", "/routes/treatment-day/"],
  ])("knows what %s means", (asked, meant) => {
    expect(addresses(asked)[0]).toBe(meant);
  });

  it.each(["/", "", "//", "/wp-login.php", "/zzzz/", "/%ff%fe", "/%", "/\u0000", `/${"a".repeat(100_000)}`])(
    "has nothing to offer for an address like no page (%#)",
    (asked) => {
      expect(addresses(asked)).toEqual([]);
    },
  );

  it("takes so little time that a few hundred missing addresses stall no server", () => {
    const many = Array.from({ length: 1000 }, (_, at) => ({
      address: `/references/author-${at}-2018/`,
      title: "Study",
    }));
    const started = performance.now();

    for (let at = 0; at < 200; at++) nearPages(`/references/${"ab".repeat(60)}${at}/`, many);

    expect(performance.now() - started).toBeLessThan(2500);
  });
});

describe("withNearPages", () => {
  it("puts the nearest pages into the room that the page keeps, and shows it", () => {
    const filled = withNearPages(html, nearPages("/risks/side-efects/", pages), "/ketamine");

    expect(filled).toContain('<section id="near-pages" class="near-pages"><h2>');
    expect(filled).toContain('<a href="/ketamine/risks/side-effects/">Side effects of ketamine &amp; esketamine</a>');
  });

  it("leaves the page as it is when nothing is near", () => {
    expect(withNearPages(html, [], "")).toBe(html);
  });

  it.each([
    "/risks/side-effects<script>alert(1)</script>/",
    "/risks/side-effects%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E/",
    "/risks/side-effects$&$`$'/",
    "/risks/side-effects/../../../../etc/passwd",
  ])("prints nothing of %s", (asked) => {
    const filled = withNearPages(html, nearPages(asked, pages), "");

    expect(filled).not.toMatch(/alert|onerror|passwd|\$|<img|<script/);
  });
});
