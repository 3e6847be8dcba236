import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import type { EvidenceReport, ReportedFinding } from "@/lib/evidence/report";
import { reportHtml } from "@/lib/evidence/write-html";
import { issueMarkdown, reportMarkdown } from "@/lib/evidence/write-markdown";

const finding: ReportedFinding = {
  kind: "title",
  grave: true,
  file: "content/references/short-2018.json",
  source: "short-2018",
  about: "Short and others, 2018",
  problem: 'The title is "Side-effects" here and "<img src=x> @everyone [win](https://bad.example) #12" at Crossref.',
  fix: "Look at the source itself.",
  firstSeen: "2026-11-18",
  rests: [
    { file: "content/articles/risks/side-effects.mdx", line: 31, text: "About 4 in 10 feel dizzy.", at: "Table 2" },
  ],
};

function reportOf(findings: ReportedFinding[], extra: Partial<EvidenceReport> = {}): EvidenceReport {
  return {
    ...{ version: 1, on: "2026-11-25", site: "Ketamine Explained", asked: 9, answered: 8, isOffline: false },
    findings,
    unchecked: [{ what: "https://clinic.example/", reason: "does not answer programs (403)", since: "2026-11-11" }],
    ...extra,
  };
}

describe("the body of the issue", () => {
  it("names what changed, since when, and each sentence with its place", () => {
    const body = issueMarkdown(reportOf([finding]));

    expect(body).toContain("Questions asked: 9, answered: 8. To mend: 1. Worth a look: 0.");
    expect(body).toContain("Look at the source itself. First seen on 2026-11-18.");
    expect(body).toContain("  - `content/articles/risks/side-effects.mdx:31` About 4 in 10 feel dizzy. (Table 2)");
    expect(body).toContain("- <https://clinic.example/>: does not answer programs (403) (since 2026-11-11)");
  });

  it("marks what was not there a week ago", () => {
    expect(issueMarkdown(reportOf([{ ...finding, firstSeen: "2026-11-25" }]))).toContain("- **New.** `content/");
  });

  it("lets no words from outside become mentions, pictures, hidden links or HTML", () => {
    const body = issueMarkdown(reportOf([finding]));

    expect(body).toContain("\\<img src=x\\> &#64;everyone \\[win\\](<https://bad.example>) &#35;12");
    expect(body).not.toMatch(/(?<!\\)<(?!https:)|@|\]\(h/);
  });

  it("is never longer than an issue may be, and says that there is more", () => {
    const many = Array.from({ length: 2000 }, () => finding);

    const body = issueMarkdown(reportOf(many));

    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/There is more; the whole report is kept with the run of the workflow\.\n$/);
    expect(reportMarkdown(reportOf(many))).not.toContain("There is more");
  });

  it("does not list everything there is when there was no network", () => {
    const body = issueMarkdown(reportOf([], { isOffline: true, answered: 0 }));

    expect(body).toContain("There was no network: nothing is known about today. Could not be checked: 1.");
    expect(body).not.toContain("clinic.example");
  });
});

describe("the report page", () => {
  it("is whole HTML that asks for nothing and runs nothing", () => {
    const errors: string[] = [];
    const html = reportHtml(reportOf([finding]));
    parse(html, { onParseError: ({ code }) => errors.push(code), sourceCodeLocationInfo: true });

    expect(errors).toEqual([]);
    expect(html).not.toMatch(/<script|<img|<link|src=[^x]/);
    expect(html).toContain("<h3>Short and others, 2018: The title is");
    expect(html).toContain("&lt;img src=x&gt; @everyone");
    expect(html).toContain('<a href="#title">Changed titles (1)</a>');
    expect(html).toContain("<code>content/articles/risks/side-effects.mdx:31</code>");
  });
});
