import { emptySurvey } from "./empty-survey";
import type { Examined } from "./examine";
import { type FieldsOf, type Kind, kindOf } from "./kinds";
import type { Article, ClinicianSummary, EasyReadPage, GlossaryEntry, Library, Sheet, StandingPage } from "./library";
import { allOf } from "./of-kind";
import type { CheckedSite, CheckedText, CheckedTranslation } from "./rule";
import type { CheckedEasyRead } from "./rules/easy-read";
import { onlyEnglish } from "./schema-languages";
import { sectionTexts } from "./section-texts";
import { readShortAddresses } from "./short-addresses";
import { translate } from "./translate";
import { type SectionName, sections } from "./vocabulary";

/** All of `content/` as far as it could be read. */
export interface ReadContent {
  library: Library;
  articles: CheckedText<FieldsOf<"article">>[];
  pages: CheckedText<FieldsOf<"page">>[];
  summaries: CheckedText<FieldsOf<"summary">>[];
  easyReads: CheckedEasyRead[];
  /** Sheets to print and the checklist: data whose words are held to the rules of a text. */
  sheets: CheckedText<FieldsOf<"sheet" | "checklist">>[];
  publishedAddresses: CheckedSite["publishedAddresses"];
  translations: CheckedTranslation[];
}

/** Puts examined files together. What could not be read is missing, and has a problem in its own file. */
export function gather(files: readonly Examined[]): ReadContent {
  const articles = texts(files, "article");
  const pages = texts(files, "page");
  const sheets = texts(files, "sheet");
  const checklists = texts(files, "checklist");
  const summaries = texts(files, "summary");
  const easyReads = allOf(files, "easyRead").map((file) => ({ ...toEasyRead(file), source: file.source }));
  const [language = onlyEnglish, ...others] = allOf(files, "languages")[0]?.fields.languages ?? [];
  const library: Library = {
    language,
    translations: [],
    // Without these three files nothing is built: their problems are reported, and `loadLibrary` refuses.
    site: allOf(files, "site")[0]?.fields as Library["site"],
    crisisLines: allOf(files, "crisisLines")[0]?.fields as Library["crisisLines"],
    evidenceKinds: allOf(files, "evidenceKinds")[0]?.fields as Library["evidenceKinds"],
    articles: articles.map(toArticle).sort(inReadingOrder),
    pages: pages.map(toPage),
    easyReads: allOf(files, "easyRead").map(toEasyRead).sort(inListOrder),
    summaries: summaries.map(toSummary),
    references: byName(files, "reference"),
    figures: byName(files, "figure"),
    translatedFigures: new Set(),
    claims: byName(files, "claim"),
    synonyms: allOf(files, "synonyms").flatMap(({ fields }) => fields.groups),
    glossary: new Map(allOf(files, "glossary").map((entry) => [nameOf(entry.file), toGlossaryEntry(entry)])),
    criteria: allOf(files, "wcag").flatMap(({ fields }) => fields.criteria),
    codes: allOf(files, "codes")[0]?.fields ?? { systems: [] },
    shortAddresses: readShortAddresses(files.find(({ kind }) => kind === "shortAddresses")?.source ?? ""),
    sheets: sheets.map(toSheet).sort((one, other) => one.fields.order - other.fields.order),
    checklist: checklists.map(({ file, fields, survey: { outline } }) => ({ file, fields, outline }))[0],
    bundles: allOf(files, "bundles").flatMap(({ fields }) => fields.bundles),
    words: allOf(files, "words").map(({ file, fields }) => ({ file, language: file.split("/")[2] ?? "", fields })),
  };
  const translated = others.map((other) => translate(library, files, other));
  library.translations = translated.map((each) => each.library);

  return {
    library,
    translations: translated.flatMap(({ texts }) => texts),
    articles,
    pages,
    summaries,
    easyReads,
    sheets: [...sheets, ...checklists],
    publishedAddresses: listAddresses(files),
  };
}

/** Whether a file holds a figure: those are read before the texts that take numbers from them. */
export function isFigure({ file }: { file: string }): boolean {
  return kindOf(file) === "figure";
}

/** The valid figures among examined files, by id. */
export function figuresAmong(files: Iterable<Examined>): Library["figures"] {
  return byName([...files], "figure");
}

function byName<K extends Kind>(files: readonly Examined[], kind: K): Map<string, FieldsOf<K>> {
  return new Map(allOf(files, kind).map(({ file, fields }) => [nameOf(file), fields]));
}

function texts<K extends "article" | "page" | "summary" | "sheet" | "checklist">(
  files: readonly Examined[],
  kind: K,
): CheckedText<FieldsOf<K>>[] {
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

  return {
    file,
    section: section as SectionName,
    slug,
    address: `/${section}/${slug}/`,
    fields,
    outline,
    texts: sectionTexts(survey),
    reading,
  };
}

function toPage({ file, fields, survey: { outline } }: CheckedText<FieldsOf<"page">>): StandingPage {
  return { file, name: nameOf(file), fields, outline };
}

function toSheet({ file, fields, survey: { outline } }: CheckedText<FieldsOf<"sheet">>): Sheet {
  const name = nameOf(file);

  return { file, name, address: `/${fields.format === "card" ? "cards" : "sheets"}/${name}/`, fields, outline };
}

function toEasyRead({ file, fields }: Examined & { fields: FieldsOf<"easyRead"> }): EasyReadPage {
  return { file, address: `/easy-read/${nameOf(file)}/`, fields };
}

function inListOrder(one: EasyReadPage, other: EasyReadPage): number {
  return one.fields.order - other.fields.order || one.address.localeCompare(other.address, "en");
}

function toSummary({ file, fields, survey: { outline } }: CheckedText<FieldsOf<"summary">>): ClinicianSummary {
  const name = nameOf(file);

  return { file, name, address: `/for-clinicians/${name}/`, fields, outline };
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
