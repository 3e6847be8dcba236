import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { dataAddresses, dataFiles } from "@/lib/reuse/addresses";
import { fieldsOf } from "@/lib/reuse/data/fields-of";
import { openFilesWith, textOf } from "./open-files";

const files = openFilesWith();
const read = (address: string) => JSON.parse(textOf(files, address));
const [article] = read("/api/articles.json").articles.filter(({ id }: { id: string }) => id === "routes/treatment-day");

/** What a JSON Schema validator says of a file, by the schema published beside it. */
function mistakesIn(name: (typeof dataFiles)[number], data: unknown): string[] {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(read(dataAddresses(name).schema));
  validate(data);

  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe("open data", () => {
  it.each(dataFiles)("has %s in the shape of the published schema", (name) => {
    expect(mistakesIn(name, read(dataAddresses(name).data))).toEqual([]);
  });

  it("has a schema that refuses what is not in shape, and lets new fields be", () => {
    const data = read("/api/articles.json");
    const [first, ...others] = data.articles;

    const noTitle = { ...data, articles: [{ ...first, title: undefined, updated: "soon" }, ...others] };
    const newField = { ...data, articles: [{ ...first, readingTime: 4 }, ...others] };

    expect(mistakesIn("articles", JSON.parse(JSON.stringify(noTitle)))).toEqual(
      expect.arrayContaining([expect.stringContaining("'title'"), '/articles/0/updated must match format "date"']),
    );
    expect(mistakesIn("articles", newField)).toEqual([]);
    expect(mistakesIn("articles", { ...data, version: "2" })).toHaveLength(1);
  });

  it("gives an article by its headings, as plain text", () => {
    expect(article.introduction).toBe(
      "Most of the day is waiting. You sit in a calm room, and staff look in often. Bring something soft to wear.",
    );
    expect(article.sections.map(({ id, level }: { id: string; level: number }) => [id, level])).toEqual([
      ["what-happens-first", 2],
      ["what-should-i-bring", 3],
      ["how-do-people-feel", 2],
      ["when-should-i-get-help", 2],
      ["what-is-not-known", 2],
      ["in-your-own-words", 2],
    ]);
    expect(article.sections[0].text).toBe(
      "Staff check your blood pressure. They ask how you slept and what you ate. In one trial of 227 people, most had settled about 90 minutes after a dose.\n\n- Eat nothing for 2 hours before.\n- Bring a list of your medicines.",
    );
  });

  it("ties every citation to a source and a place", () => {
    expect(article.citations).toEqual([
      { section: "what-happens-first", sources: [{ id: "popova-2019", at: "abstract" }] },
      { section: "what-happens-first", sources: [{ id: "popova-2019", at: "section 17" }] },
      { section: "how-do-people-feel", sources: [{ id: "popova-2019", at: "Table 2" }] },
      {
        section: "how-do-people-feel",
        sources: [
          { id: "popova-2019", at: "Table 2" },
          { id: "short-2018", at: "abstract" },
        ],
      },
      { section: "can-i-drive-home", sources: [{ id: "popova-2019", at: "section 17" }] },
    ]);
    expect(article.sources[0]).toMatchObject({
      number: 1,
      id: "popova-2019",
      at: ["abstract", "section 17", "Table 2"],
      citation: expect.stringMatching(/^Popova V/),
    });
  });

  it("says in every file what must be said beside it", () => {
    for (const name of dataFiles) {
      const { version, license, notice } = read(dataAddresses(name).data);
      expect(version).toBe("1");
      expect(license.url).toMatch("creativecommons.org/licenses/by/4.0");
      expect(notice.join(" ")).toMatch(/cannot take the place of a clinician.*No clinician has reviewed.*help-now/);
    }
  });

  it("describes every field of an entry", () => {
    const undescribed = dataFiles.flatMap((name) => fieldsOf(name).filter(({ about }) => about === ""));

    expect(undescribed).toEqual([]);
    expect(Object.keys(article).filter((key) => !fieldsOf("articles").some(({ name }) => name === key))).toEqual([]);
  });
});
