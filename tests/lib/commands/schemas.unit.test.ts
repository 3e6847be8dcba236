import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { schemaFiles, schemaFolder } from "@/lib/commands/schema-files";
import { snippetFile, snippets } from "@/lib/commands/snippet-files";
import { components } from "@/lib/content/component-rules";

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
const settings = readJson(".vscode/settings.json") as {
  "yaml.schemas": Record<string, string>;
  "json.schemas": { url: string }[];
};

describe("files for editors' tools", () => {
  it.each([...schemaFiles()])("%s is as the fields are now; if not, run npm run schemas", (file, schema) => {
    expect(readJson(file)).toEqual(schema);
  });

  it("has no schema of a kind that is gone", () => {
    expect(
      readdirSync(schemaFolder)
        .map((name) => `${schemaFolder}/${name}`)
        .sort(),
    ).toEqual([...schemaFiles().keys()].sort());
  });

  it("has the snippets that the vocabulary gives; if not, run npm run schemas", () => {
    expect(readJson(snippetFile)).toEqual(snippets());
  });

  it("has a snippet for each component, with each attribute and value", () => {
    for (const [name, { attributes }] of Object.entries(components)) {
      const body = snippets()[name]?.body.join("\n") ?? "";
      expect(body).toContain(`<${name}`);
      for (const [attribute, { values = [] }] of Object.entries(attributes))
        for (const part of [`${attribute}="`, ...values]) expect(body).toContain(part);
    }
  });

  it("tells VS Code of schemas that exist", () => {
    const named = [
      ...Object.keys(settings["yaml.schemas"]),
      ...settings["json.schemas"].map(({ url }) => url.replace("./", "")),
    ];

    for (const file of named) expect([...schemaFiles().keys()]).toContain(file);
  });
});
