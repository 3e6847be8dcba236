import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { newArticleText } from "@/lib/commands/new-article";
import { checkContent } from "@/lib/content/check";
import { readFrontMatter } from "@/lib/content/front-matter";
import { articleFields } from "@/lib/content/schema";
import { run } from "./run";

/** A library with one article, gone when the test ends. */
function smallLibrary(): string {
  const root = mkdtempSync(join(tmpdir(), "ketamine-explained-new-"));
  mkdirSync(join(root, "content/articles/risks"), { recursive: true });
  for (const name of ["site.yaml", "crisis-lines.yaml", "articles/risks/side-effects.mdx"])
    cpSync(`content/${name}`, join(root, "content", name));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));

  return root;
}

describe("npm run new", () => {
  it("writes an article in which only the places to fill in are missing", async () => {
    const root = smallLibrary();

    const { status, output } = await run("new", ["risks/some-title"], root);

    const file = "content/articles/risks/some-title.mdx";
    const problems = checkContent(root).problems.filter((problem) => problem.file === file);
    expect(output).toContain(`Wrote ${file}, which becomes /risks/some-title/.`);
    expect(new Set(problems.map(({ rule, problem }) => `${rule}: ${problem}`))).toEqual(
      new Set([expect.stringMatching(/^known-sources: There is no source "to-write"/)]),
    );
    expect(problems).toHaveLength(5);
    expect(readFileSync(join(root, file), "utf8")).toContain('title: "Some title"');
    expect(readdirSync(join(root, "content/articles/risks")).sort()).toEqual(["side-effects.mdx", "some-title.mdx"]);
    expect(status).toBe(0);
  });

  it.each(["x", "a".repeat(60)])("is in order for the name %s too", (name) => {
    const text = newArticleText({
      title: `About ${name}`,
      order: 10,
      today: "2026-11-23",
      related: "risks/side-effects",
    });

    expect(articleFields.safeParse(readFrontMatter(text).data).error).toBeUndefined();
  });

  it.each(["/routes/a-new-one/", "content/articles/routes/a-new-one.mdx"])("takes %s too", async (address) => {
    const root = smallLibrary();

    await run("new", [address], root);

    expect(readdirSync(join(root, "content/articles/routes"))).toEqual(["a-new-one.mdx"]);
  });

  it.each([
    [
      "risks/side-effects",
      "content/articles/risks/side-effects.mdx exists already, and was left as it is.\nChoose another name, or change that file.\n",
    ],
    [
      "rsiks/some-title",
      'There is no section "rsiks". Did you mean risks?\nThe sections are: mechanism, routes, risks, eligibility.\n',
    ],
    [
      "risks/Some Title!",
      'The name "Some Title!" cannot become an address.\nUse lower-case letters, digits and hyphens: risks/some-title.\n',
    ],
    ["some-title", '"some-title" is not a section and a name.\nWrite both with a slash between: risks/some-title.\n'],
    [
      "risks/../../../escaped",
      '"risks/../../../escaped" is not a section and a name.\nWrite both with a slash between: risks/some-title.\n',
    ],
    [
      `risks/${"a".repeat(61)}`,
      "The name has 61 characters; 60 is the most.\nLeave out words: people read the address too.\n",
    ],
  ])("refuses %s in a sentence", async (address, sentence) => {
    const root = smallLibrary();
    const before = readFileSync(join(root, "content/articles/risks/side-effects.mdx"), "utf8");

    const { status, output } = await run("new", [address], root);

    expect(output).toBe(sentence);
    expect(status).toBe(1);
    expect(readdirSync(join(root, "content/articles/risks"))).toEqual(["side-effects.mdx"]);
    expect(readFileSync(join(root, "content/articles/risks/side-effects.mdx"), "utf8")).toBe(before);
  });
});
