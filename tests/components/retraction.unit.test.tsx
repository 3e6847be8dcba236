import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ArticlePage } from "@/components/site/ArticlePage";
import { ClaimEntry } from "@/components/site/ClaimEntry";
import { EvidenceTableRow } from "@/components/site/EvidenceTableRow";
import { SourcePage } from "@/components/site/SourcePage";
import { checkContent, isError } from "@/lib/content/check";
import { evidenceRows } from "@/lib/content/figures/evidence";
import { articleMarkdown } from "@/lib/reuse/markdown/write-article";
import { article as articleFile, soundText, today, withLibrary } from "@/tests/fixtures/library";

const file = "content/references/popova-2019.json";
const notice = "10.1176/appi.ajp.notice";

/** The sound library after its trial was taken back. */
function afterRetraction(retracted: object) {
  const source = JSON.parse(soundText(file));
  const custom = { ...source.custom, retracted };
  return withLibrary({ [file]: JSON.stringify({ ...source, custom }, null, 2) }, (root) =>
    checkContent(root, { today }),
  );
}

const { library, problems } = afterRetraction({ foundOn: "2026-11-20", notice, on: "2026-11-02" });
const article = library.articles.find((candidate) => candidate.file === articleFile);
if (!article) throw new Error(`There is no ${articleFile}.`);
const words = (html: string) => html.replace(/<[^>]+>/g, "");

describe("a source that was taken back", () => {
  it("lets the site be built for 30 days, and then stops it", () => {
    const late = afterRetraction({ foundOn: "2026-10-20", notice }).problems;
    const byRule = (rule: string) => (problem: { rule: string }) => problem.rule === rule;

    expect(problems.filter(isError)).toEqual([]);
    for (const rule of ["no-retracted-sources", "data-sources"]) {
      expect(problems.find(byRule(rule))?.errorFrom).toBe("2026-12-20");
      expect(late.filter(isError).some(byRule(rule))).toBe(true);
    }
  });

  it("is named above the article, with a link to every passage that rests on it", () => {
    const html = renderToStaticMarkup(
      <ArticlePage article={article} library={library}>
        Text
      </ArticlePage>,
    );
    const [, box = ""] = /<section[^>]*aria-label="A source was taken back">(.*?)<\/section>/.exec(html) ?? [];
    const marks = article.outline.marks.filter(({ citations }) =>
      citations.some(({ source }) => source === "popova-2019"),
    );

    expect(html.indexOf(box)).toBeLessThan(html.indexOf('id="key-points"'));
    expect(words(box)).toContain("Taken back by its journal on November 2, 2026.");
    expect(words(box)).toContain("before December 20, 2026");
    expect(box).toContain(`href="https://doi.org/${notice}"`);
    expect(marks.length).toBeGreaterThan(0);
    for (const { passage } of marks) expect(words(box)).toContain(words(renderToStaticMarkup(passage)));
    expect(html).toMatch(/popover="auto" class="peek"><strong class="text-danger">Taken back by its journal/);
  });

  it("is named on its own page, in the table of numbers and in the Markdown", () => {
    const source = library.references.get("popova-2019");
    if (!source) throw new Error(`There is no ${file}.`);
    const said = "Taken back by its journal on November 2, 2026";
    const row = evidenceRows(library).find((candidate) => candidate.source.id === source.id);

    expect(words(renderToStaticMarkup(<SourcePage source={source} library={library} />))).toContain(said);
    expect(row && words(renderToStaticMarkup(<EvidenceTableRow row={row} />))).toContain(said);
    expect(articleMarkdown(article, [], library)).toContain(`**${said}: Popova, 2019.**`);
  });

  it("is named beside a claim that rests on it", () => {
    const claim = [...library.claims.values()][0];
    if (!claim) throw new Error("The library has no claim.");
    const resting = { ...claim, sources: [{ id: "popova-2019", at: "abstract" }] };

    expect(words(renderToStaticMarkup(<ClaimEntry id="some-claim" claim={resting} library={library} />))).toContain(
      "Taken back by its journal on November 2, 2026. Popova, 2019",
    );
  });

  it("leaves pages alone that do not rest on it", () => {
    const whole = withLibrary({}, (root) => checkContent(root, { today }).library);
    const html = renderToStaticMarkup(
      <ArticlePage article={article} library={whole}>
        Text
      </ArticlePage>,
    );

    expect(html).not.toMatch(/taken back/i);
  });
});
