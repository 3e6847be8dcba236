import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { parseYaml } from "@/lib/content/front-matter";
import { siteFields } from "@/lib/content/schema";
import { license } from "@/lib/reuse/license";
import { documents } from "./documents";

const drawing = readFileSync("docs/how-a-page-is-made.svg", "utf8");
const { license: packageLicense } = JSON.parse(readFileSync("package.json", "utf8")) as { license: string };
const architecture = readFileSync("docs/architecture.md", "utf8");

describe.each(documents())("$file", ({ file, text }) => {
  it("links to files that are there", () => {
    const targets = [...text.matchAll(/\]\((?!https?:|mailto:|#|\/)([^)#\s]+)/g)].map(([, target = ""]) => target);

    expect(targets.filter((target) => !existsSync(join(dirname(file), target)))).toEqual([]);
  });

  it("names files and folders of the project that are there", () => {
    const named = [...text.matchAll(/`((?:app|components|content|docs|lib|tests)\/[\w./-]*)`/g)].map(
      ([, path = ""]) => path,
    );

    expect(named.filter((path) => !existsSync(path) && !isExample(file, path))).toEqual([]);
  });
});

/** The guide for editors shows names of files that they might write. */
function isExample(file: string, path: string): boolean {
  return file === "content/README.md" && path.startsWith("content/articles/");
}

describe("README.md", () => {
  it("stays short, and leads to every other document", () => {
    const readme = readFileSync("README.md", "utf8");
    const others = documents().filter(({ file }) => file !== "README.md" && !file.startsWith("docs/decisions/0"));

    expect(readme.split("\n").length).toBeLessThan(100);
    expect(others.filter(({ file }) => !readme.includes(`](${file})`)).map(({ file }) => file)).toEqual([]);
  });
});

describe("docs/how-a-page-is-made.svg", () => {
  it("is sound, and says in words what it draws", () => {
    const open: string[] = [];
    const found: Record<string, string> = {};
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", ({ name, attributes }) => open.push(attributes.id === undefined ? name : `#${attributes.id}`));
    parser.on("text", (words) => {
      const last = open.at(-1);
      if (last?.startsWith("#")) found[last] = (found[last] ?? "") + words;
    });
    parser.on("closetag", () => open.pop());
    parser.write(drawing).close();

    expect(drawing).toContain('role="img" aria-labelledby="title desc"');
    expect(found["#title"]).toBe("How a page is made");
    expect(found["#desc"]?.split(" ").length).toBeGreaterThan(30);
  });

  it("shows the steps that the text explains, in the same order", () => {
    const drawn = [...drawing.matchAll(/class="name"[^>]*>(\d\. [^<]+)</g)].map(([, step]) => step);
    const told = [...architecture.matchAll(/^(\d\.) \*\*(.+?)\.\*\*/gm)].map(([, number, name]) => `${number} ${name}`);

    expect(drawn).toEqual(told);
    expect(drawn).toHaveLength(8);
  });
});

describe("docs/decisions", () => {
  const index = readFileSync("docs/decisions/README.md", "utf8");
  const records = readdirSync("docs/decisions").filter((name) => name !== "README.md");

  it.each(records)("%s has its number, four headings, and a line in the index", (name) => {
    const text = readFileSync(`docs/decisions/${name}`, "utf8");
    const [heading = ""] = text.split("\n", 1);

    expect(name).toMatch(/^\d{4}-[a-z-]+\.md$/);
    expect(heading).toMatch(new RegExp(`^# ${name.slice(0, 4)}\\. `));
    for (const part of ["Context", "Decision", "Consequences", "Look again when"])
      expect(text).toMatch(new RegExp(`^## ${part}$`, "m"));
    expect(index).toContain(`- [${heading.slice(2)}](${name})`);
  });

  it("has each number once", () => {
    const numbers = records.map((name) => name.slice(0, 4));

    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

describe("the documents about taking part", () => {
  it("name the contact of the site, and no other", () => {
    const { contact } = siteFields.parse(parseYaml(readFileSync("content/site.yaml", "utf8")).data);
    const named = documents().flatMap(({ text }) => text.match(/[\w.-]+@[\w.-]+\.example\b/g) ?? []);

    expect(new Set(named)).toEqual(new Set([contact]));
    expect(readFileSync("CODE_OF_CONDUCT.md", "utf8")).toContain(contact);
  });

  it("give text and code the licenses that pages and packages name", () => {
    expect(readFileSync("content/LICENSE", "utf8")).toContain(`(${license.name})`);
    expect(readFileSync("content/LICENSE", "utf8")).toContain(license.url);
    expect(readFileSync("LICENSE", "utf8")).toMatch(new RegExp(`^${packageLicense} License\\n`));
    for (const file of ["README.md", "CONTRIBUTING.md"])
      for (const name of [license.name, packageLicense]) expect(readFileSync(file, "utf8"), file).toContain(name);
  });

  it("have a changelog whose lines carry their day and stand under a kind that is known", () => {
    const changelog = readFileSync("CHANGELOG.md", "utf8");
    const kinds = [...changelog.matchAll(/^### (.+)$/gm)].map(([, kind]) => kind);
    const lines = changelog.match(/^- .*$/gm) ?? [];

    expect(changelog).toContain("## [Unreleased]");
    for (const kind of kinds)
      expect(["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"]).toContain(kind);
    expect(lines.filter((line) => !/^- 20\d\d-\d\d-\d\d: [A-Z]/.test(line))).toEqual([]);
  });
});
