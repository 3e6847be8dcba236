import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { publishedCodes } from "@/lib/content/codes";
import { loadLibrary } from "@/lib/content/load";
import { shortAddresses } from "@/lib/content/short-addresses";
import { textOf } from "@/lib/publish/html";
import { isProgram } from "@/lib/publish/keep-script";
import { readRules } from "@/lib/publish/redirects";
import { builtPages, folder } from "../config/built-site";
import { atomMistakes, ofEntries, readXml } from "../lib/reuse/atom";

const library = loadLibrary();
const codes = publishedCodes(library);
const moment = z.iso.datetime();
const text = (type?: string) => z.object({ _value: z.string().min(1), ...(type ? { type: z.literal(type) } : {}) });

/** A MedlinePlus Connect answer, as its clients read it. */
const answer = z.object({
  feed: z.object({
    base: z.url(),
    lang: z.string(),
    title: text("text"),
    subtitle: text("text"),
    author: z.object({ name: text(), uri: text() }),
    updated: z.object({ _value: moment }),
    category: z.array(z.object({ scheme: z.string(), term: z.string() })),
    id: z.object({ _value: z.url() }),
    entry: z
      .array(
        z.object({
          lang: z.string(),
          title: text("text"),
          link: z.array(z.object({ title: z.string(), rel: z.literal("alternate"), type: z.string(), href: z.url() })),
          id: z.object({ _value: z.url() }),
          updated: z.object({ _value: moment }),
          summary: text("html"),
        }),
      )
      .min(1),
  }),
});

describe("the pages for a code", () => {
  it("has a page, JSON and a feed for each confirmed code, the families of the table among them", () => {
    const names = codes.map(({ system, code }) => `${system.id} ${code.code}`);

    expect(names).toEqual(expect.arrayContaining(["icd-10-cm F33.2", "rxnorm 2201623", "ndc 50458-028-00"]));
    expect(new Set(names.map((name) => name.split(" ")[0])).size).toBe(5);
  });

  it.each(codes)("$address answers in the shape of MedlinePlus Connect", ({ address, code, system, articles }) => {
    const { feed } = answer.parse(JSON.parse(readFileSync(`${folder}${address}index.json`, "utf8")));

    expect(feed.category).toContainEqual({ scheme: "mainSearchCriteria.v.c", term: code.code });
    expect(feed.category).toContainEqual({ scheme: "mainSearchCriteria.v.cs", term: system.oid });
    expect(feed.entry.map(({ title }) => title._value)).toEqual(articles.map(({ fields }) => fields.title));
  });

  it.each(codes)("$address has a feed that keeps to RFC 4287", ({ address, code, articles }) => {
    const feed = readFileSync(`${folder}${address}feed.xml`, "utf8");
    const terms = readXml(feed).children.flatMap(({ name, attributes }) =>
      name.endsWith("}category") ? attributes.term : [],
    );

    expect(atomMistakes(feed)).toEqual([]);
    expect(ofEntries(feed, "title")).toEqual(articles.map(({ fields }) => fields.title));
    expect(terms).toContain(code.code);
  });
});

describe("addresses that lead on", () => {
  it("has a page and a rule for each short address", () => {
    const rules = new Map(readRules(folder).map(({ from, to }) => [from, to]));
    const wrong = [...shortAddresses(library)].filter(([word, to]) => {
      const page = readFileSync(`${folder}/s/${word}/index.html`, "utf8");
      return rules.get(`/s/${word}/`) !== to || !page.includes(`content="0; url=${to}"`);
    });

    expect(wrong).toEqual([]);
    expect(shortAddresses(library).size).toBeGreaterThan(200);
  });
});

describe("the script of /infobutton/", () => {
  it("is one, and of about a thousand bytes", () => {
    const page = builtPages().find(({ address }) => address === "/infobutton/");
    const scripts = page?.elements.filter(isProgram).map(textOf) ?? [];

    expect(scripts.length).toBe(1);
    expect(scripts[0]?.length).toBeLessThan(1300);
  });
});
