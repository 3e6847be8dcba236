import { describe, expect, it } from "vitest";
import { article, articleWith } from "@/tests/fixtures/library";
import { atomMistakes, ofEntries } from "./atom";
import { openFilesWith, textOf } from "./open-files";

const idsWith = (changes: Record<string, string> = {}, address = "/changes/routes.atom") =>
  ofEntries(textOf(openFilesWith(changes), address), "id");

describe("the Atom feed", () => {
  it("has all that RFC 4287 asks for, as a whole and by section", () => {
    const files = openFilesWith();

    const feeds = [...files].filter(([address]) => address.endsWith(".atom"));
    expect(feeds.map(([address]) => address).sort()).toEqual([
      "/changes/all.atom",
      "/changes/risks.atom",
      "/changes/routes.atom",
    ]);
    for (const [address, xml] of feeds) expect(atomMistakes(xml), address).toEqual([]);
  });

  it("escapes what XML would read as its own", () => {
    const files = openFilesWith({
      [article]: articleWith({
        title: '"Eat & drink: <2 hours"',
        changes: '[ { date: 2026-11-23, what: "Drink: ]]> none" }, { date: 2026-11-20, what: First published } ]',
      }),
    });

    const xml = textOf(files, "/changes/routes.atom");
    expect(atomMistakes(xml)).toEqual([]);
    expect(ofEntries(xml, "title")[0]).toBe("Eat & drink: <2 hours");
    expect(ofEntries(xml, "summary")[0]).toBe("Drink: ]]> none");
  });

  it("keeps every id when something changes later on the same day, and when the page moves", () => {
    const before = idsWith();
    const changes =
      "[ { date: 2026-11-23, what: Named the nurse }, { date: 2026-11-23, what: Explained the drive home }, { date: 2026-11-20, what: First published } ]";
    const after = idsWith({ [article]: articleWith({ changes }) });
    const moved = "content/articles/routes/the-day.mdx";
    const renamed = idsWith({ [moved]: articleWith({ aliases: "[ /routes/treatment-day/ ]" }) });

    expect(before).toEqual([
      "tag:ketamine-explained.example,2026:/routes/treatment-day/2026-11-23",
      "tag:ketamine-explained.example,2026:/routes/treatment-day/2026-11-20",
    ]);
    expect(after).toEqual([`${before[0]}/2`, ...before]);
    expect(renamed).toEqual(expect.arrayContaining(before));
  });

  it("tells the newest change first, of standing pages too", () => {
    expect(idsWith({}, "/changes/all.atom").map((id) => id.split(":").at(-1))).toEqual([
      "/routes/treatment-day/2026-11-23",
      "/risks/side-effects/2026-11-23",
      "/about/2026-11-23",
      "/routes/treatment-day/2026-11-20",
      "/risks/side-effects/2026-11-20",
    ]);
  });
});

describe("the JSON feed", () => {
  it("has all that JSON Feed 1.1 asks for, and tells what the Atom feed tells", () => {
    const files = openFilesWith();

    const feed = JSON.parse(textOf(files, "/changes/all.json"));

    expect(feed.version).toBe("https://jsonfeed.org/version/1.1");
    expect(feed.title).toMatch(/\S/);
    expect(feed.feed_url).toMatch(/^https:.*\/changes\/all\.json$/);
    expect(feed.items.map(({ id }: { id: string }) => id)).toEqual(ofEntries(textOf(files, "/changes/all.atom"), "id"));
    for (const item of feed.items) {
      expect(item.content_text).toMatch(/\S/);
      expect(item.url).toMatch(/^https:/);
      expect(item.date_published).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    }
  });
});
