import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const { plugins } = JSON.parse(readFileSync("biome.json", "utf8"));
const root = mkdtempSync(join(tmpdir(), "literal-words-"));
mkdirSync(join(root, "app"));
writeFileSync(
  join(root, "biome.json"),
  JSON.stringify({
    linter: { rules: { preset: "none" } },
    plugins: plugins.map(({ path, includes }: { path: string; includes: string[] }) => ({
      path: resolve(path),
      includes,
    })),
  }),
);
afterAll(() => rmSync(root, { recursive: true }));

describe("the linter … refuses words that readers see and nobody can translate", () => {
  it.each([
    ["text", "<p>Go on from here</p>"],
    ["text beside a value", "<p>{count} pages</p>"],
    ["text in braces", '<p>{"Go on"}</p>'],
    ["text around a value", `<p>{\`Updated \${date}\`}</p>`],
    ["one of two texts", '<p>{count > 0 ? "some" : ""}</p>'],
    ["the other of two texts", '<p>{count > 0 ? date : "none"}</p>'],
    ["a text for when there is none", '<p>{date ?? "none"}</p>'],
    ["a label read aloud", '<nav aria-label="Letters" />'],
    ["a label of two", '<nav aria-label={count > 0 ? "Letters" : ""} />'],
    ["a tooltip", '<abbr title="United States">US</abbr>'],
    ["what a drawing shows", '<Drawing text="Someone lies back in a chair." />'],
    ["what stands for a picture", '<img alt="A drip stand" />'],
    ["one of a list", '["Citations per 100 words"].map(show)'],
    ["one of a table", '({ today: "Raise this today" })[when]'],
    ["a field of a table", 'show({ title: "Front page", address: "/" })'],
  ])("%s: %s", (_, line) => {
    const said = lint(line);

    expect(said).toContain("app/page.tsx:2:");
    expect(said).toContain("Move them to a file in content/words/en");
  });

  it.each([
    ["a message", '<p>{words("finding.notHere.goOn")}</p>'],
    ["a message in a label", '<nav aria-label={words("finding.aToZ.letters")} />'],
    ["a message or nothing", '<p>{count > 0 ? words("finding.notHere.near") : ""}</p>'],
    ["a message beside a value", `<p>{\`\${words(\`article.help.\${when}\`)}: \${date}\`}</p>`],
    ["what a build says", 'fail(new Error("There is no page on this."))'],
    ["a class and an id", '<p className="page prose" id="all" aria-labelledby="all-pages">{date}</p>'],
    ["signs", '<p>{index > 0 && ", "}({count}).</p>'],
    ["a name that is the same everywhere", "<h2>Vancouver</h2>"],
    ["a media type", '<a type="application/json" href="/api/">{date}</a>'],
  ])("and accepts %s: %s", (_, line) => {
    expect(lint(line)).toBe("");
  });
});

/** What the linter says of a page with this line, as in `npm run check`. */
function lint(line: string): string {
  const file = join(root, "app/page.tsx");
  writeFileSync(file, `export const page =\n${line};\n`);
  try {
    execFileSync(resolve("node_modules/.bin/biome"), ["lint", "app/page.tsx"], { cwd: root, stdio: "pipe" });
    return "";
  } catch (error) {
    return String((error as { stderr: Buffer }).stderr);
  }
}
