import { emptySurvey } from "./empty-survey";
import type { Examined } from "./examine";
import type { FieldsOf, Kind } from "./kinds";
import type { Article, GlossaryEntry, Library, StandingPage } from "./library";
import type { CheckedSite, CheckedText } from "./rule";
import { readShortAddresses } from "./short-addresses";
import { type SectionName, sections } from "./vocabulary";

/** All of `content/` as far as it could be read. */
export interface ReadContent {
  library: Library;
  articles: CheckedText<FieldsOf<"article">>[];
  pages: CheckedText<FieldsOf<"page">>[];
  publishedAddresses: CheckedSite["publishedAddresses"];
}

/** Puts examined files together. What could not be read is missing, and has a problem in its own file. */
export function gather(files: readonly Examined[]): ReadContent {
  const articles = texts(files, "article");
  const pages = texts(files, "page");
  const library: Library = {
    // Without these two files nothing is built: their problems are reported, and `loadLibrary` refuses.
    site: allOf(files, "site")[0]?.fields as Library["site"],
    crisisLines: allOf(files, "crisisLines")[0]?.fields as Library["crisisLines"],
    articles: articles.map(toArticle).sort(inReadingOrder),
    pages: pages.map(toPage),
    references: byName(files, "reference"),
    figures: byName(files, "figure"),
    claims: byName(files, "claim"),
    glossary: new Map(allOf(files, "glossary").map((entry) => [nameOf(entry.file), toGlossaryEntry(entry)])),
    bundles: allOf(files, "bundles").flatMap(({ fields }) => fields.bundles),
    shortAddresses: readShortAddresses(files.find(({ kind }) => kind === "shortAddresses")?.source ?? ""),
  };

  return { library, articles, pages, publishedAddresses: listAddresses(files) };
}

function allOf<K extends Kind>(files: readonly Examined[], kind: K): (Examined & { fields: FieldsOf<K> })[] {
  return files.filter(
    (file): file is Examined & { fields: FieldsOf<K> } => file.kind === kind && file.fields !== undefined,
  );
}

function byName<K extends Kind>(files: readonly Examined[], kind: K): Map<string, FieldsOf<K>> {
  return new Map(allOf(files, kind).map(({ file, fields }) => [nameOf(file), fields]));
}

function texts<K extends "article" | "page">(files: readonly Examined[], kind: K): CheckedText<FieldsOf<K>>[] {
  return allOf(files, kind).map(({ file, source, fields, survey = emptySurvey() }) => ({
    file,
    source,
    fields,
    survey,
  }));
}

function toArticle({ file, fields, survey }: CheckedText<FieldsOf<"article">>): Article {
  const [section = "", name = ""] = file.replace("content/articles/", "").split("/");
  const slug = name.replace(/\.mdx$/, "");
  const { outline, reading } = survey;

  return { file, section: section as SectionName, slug, address: `/${section}/${slug}/`, fields, outline, reading };
}

function toPage({ file, fields, survey: { outline } }: CheckedText<FieldsOf<"page">>): StandingPage {
  return { file, name: nameOf(file), fields, outline };
}

function toGlossaryEntry({ file, fields, body = "" }: Examined & { fields: FieldsOf<"glossary"> }): GlossaryEntry {
  return { id: nameOf(file), file, fields, meaning: body.replace(/\s+/g, " ").trim() };
}

function listAddresses(files: readonly Examined[]): CheckedSite["publishedAddresses"] {
  const list = files.find(({ kind }) => kind === "list")?.source ?? "";
  return list.split("\n").flatMap((text, index) => {
    const [address = "", leadsTo] = text.trim().split(/\s+/);
    return address === "" || address.startsWith("#") ? [] : [{ address, leadsTo, line: index + 1 }];
  });
}

function inReadingOrder(one: Article, other: Article): number {
  const bySection = sections.indexOf(one.section) - sections.indexOf(other.section);
  return bySection || one.fields.order - other.fields.order || one.slug.localeCompare(other.slug, "en");
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.[a-z]+$/, "");
}
