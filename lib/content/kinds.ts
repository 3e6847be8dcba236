import type { z } from "zod";
import { languageCodes } from "../words/languages.mjs";
import { didYouMean } from "./nearest";
import { articleFields, bundlesFields, crisisLines, glossaryFields, pageFields, siteFields } from "./schema";
import { codeTable } from "./schema-codes";
import { easyRead, summaryFields } from "./schema-editions";
import { claim, evidenceKindTexts, figure, reference } from "./schema-evidence";
import { figureWords, languagesFields, siteWords, translatedArticle } from "./schema-languages";
import { checklistFields, sheetFields } from "./schema-sheets";
import { synonyms } from "./schema-synonyms";
import { wcag } from "./schema-wcag";
import { wordsFields } from "./schema-words";
import { sections } from "./vocabulary";

const name = "[a-z0-9]+(?:-[a-z0-9]+)*";
const code = "[a-z]{2,3}";

/** Every kind of file in `content/`: where it lives, what it is called, and which fields it has. */
export const kinds = {
  article: { place: new RegExp(`^content/articles/(?:${sections.join("|")})/${name}\\.mdx$`), fields: articleFields },
  page: { place: new RegExp(`^content/pages/${name}\\.mdx$`), fields: pageFields },
  glossary: { place: new RegExp(`^content/glossary/${name}\\.md$`), fields: glossaryFields },
  reference: { place: new RegExp(`^content/references/${name}\\.json$`), fields: reference },
  figure: { place: new RegExp(`^content/figures/${name}\\.yaml$`), fields: figure },
  claim: { place: new RegExp(`^content/claims/${name}\\.yaml$`), fields: claim },
  sheet: { place: new RegExp(`^content/sheets/${name}\\.yaml$`), fields: sheetFields },
  checklist: { place: /^content\/checklist\.yaml$/, fields: checklistFields },
  easyRead: { place: new RegExp(`^content/easy-read/${name}\\.yaml$`), fields: easyRead },
  summary: { place: new RegExp(`^content/clinician-summaries/${name}\\.mdx$`), fields: summaryFields },
  site: { place: /^content\/site\.yaml$/, fields: siteFields },
  crisisLines: { place: /^content\/crisis-lines\.yaml$/, fields: crisisLines },
  evidenceKinds: { place: /^content\/evidence-kinds\.yaml$/, fields: evidenceKindTexts },
  codes: { place: /^content\/codes\.yaml$/, fields: codeTable },
  synonyms: { place: /^content\/synonyms\.yaml$/, fields: synonyms },
  bundles: { place: /^content\/bundles\.yaml$/, fields: bundlesFields },
  wcag: { place: /^content\/wcag\.yaml$/, fields: wcag },
  languages: { place: /^content\/languages\.yaml$/, fields: languagesFields },
  translatedArticle: {
    place: new RegExp(`^content/articles/(?:${sections.join("|")})/${name}\\.${code}\\.mdx$`),
    fields: translatedArticle,
  },
  translatedTerm: { place: new RegExp(`^content/glossary/${name}\\.${code}\\.md$`), fields: glossaryFields },
  translatedFigure: { place: new RegExp(`^content/figures/${name}\\.${code}\\.yaml$`), fields: figureWords },
  translatedSite: { place: new RegExp(`^content/site\\.${code}\\.yaml$`), fields: siteWords },
  translatedCrisisLines: { place: new RegExp(`^content/crisis-lines\\.${code}\\.yaml$`), fields: crisisLines },
  translatedSynonyms: { place: new RegExp(`^content/synonyms\\.${code}\\.yaml$`), fields: synonyms },
  words: { place: new RegExp(`^content/words/${code}/[a-z][a-zA-Z]*\\.yaml$`), fields: wordsFields },
  list: { place: /^content\/published-addresses\.txt$/, fields: undefined },
  shortAddresses: { place: /^content\/short-addresses\.txt$/, fields: undefined },
  guide: { place: /^content\/README\.md$/, fields: undefined },
  license: { place: /^content\/LICENSE$/, fields: undefined },
} as const;

export type Kind = keyof typeof kinds;
export type FieldsOf<K extends Kind> = (typeof kinds)[K]["fields"] extends z.ZodType
  ? z.infer<(typeof kinds)[K]["fields"]>
  : undefined;

/** The code of the language of a file, `es` for `side-effects.es.mdx`; nothing for an original. */
export function languageOf(file: string): string | undefined {
  return /\.([a-z]{2,3})\.(?:mdx?|yaml)$/.exec(file)?.[1];
}

/** The kind of a file by its place, or undefined when no file of ours lives there. */
export function kindOf(file: string): Kind | undefined {
  return (Object.keys(kinds) as Kind[]).find((kind) => kinds[kind].place.test(file));
}

/** Files that are the only one of their kind: `site.yaml`. */
const alone = Object.values(kinds).flatMap(
  ({ place }) => /^\^content\\\/([a-z-]+)\\(\.\w+)\$$/i.exec(place.source)?.slice(1).join("") ?? [],
);

const folders: Record<string, string> = {
  articles: ".mdx",
  pages: ".mdx",
  glossary: ".md",
  references: ".json",
  figures: ".yaml",
  claims: ".yaml",
  sheets: ".yaml",
  "easy-read": ".yaml",
  "clinician-summaries": ".mdx",
  words: ".yaml",
};

/** Files that lie a folder deeper, and what that folder is. */
const deeper: Record<string, string> = { articles: "section", words: "language" };

/** What is wrong with the place or name of a file that is of no kind. */
export function explainPlace(file: string): { problem: string; fix: string } {
  const [, folder = "", ...rest] = file.split("/");
  const own = file.slice(file.lastIndexOf("/") + 1);
  const ending = folders[folder];
  if (ending === undefined || rest.length === 0) {
    const fix = `The folders are: ${Object.keys(folders).join(", ")}. Move the file to one of them.`;
    return {
      problem: `Nothing is read from ${rest.length === 0 ? file : `content/${folder}`}.${didYouMean(rest.length === 0 ? own : folder, rest.length === 0 ? alone : Object.keys(folders))}`,
      fix,
    };
  }
  if (!own.endsWith(ending))
    return {
      problem: `The files in content/${folder} end in "${ending}", and this one does not.`,
      fix: `Rename it to ${own.replace(/\.[^.]*$/, "")}${ending}.`,
    };
  if (folder === "articles" && rest.length === 2 && !(sections as readonly string[]).includes(rest[0] ?? ""))
    return {
      problem: `There is no section "${rest[0]}".${didYouMean(rest[0] ?? "", sections)}`,
      fix: `The sections are: ${sections.join(", ")}.`,
    };
  if (folder === "words" && rest.length === 2 && !languageCodes().includes(rest[0] ?? ""))
    return {
      problem: `There is no language "${rest[0]}".${didYouMean(rest[0] ?? "", languageCodes())}`,
      fix: `The languages are: ${languageCodes().join(", ")}.`,
    };
  const between = deeper[folder] ? `<${deeper[folder]}>/` : "";
  if (rest.length !== (between ? 2 : 1)) {
    const place = `content/${folder}/${between}<name>${ending}`;
    return { problem: "The file is in a folder too high or too deep.", fix: `It lives in ${place}.` };
  }
  const better = own
    .slice(0, -ending.length)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return {
    problem: `The name "${own}" cannot become an address.`,
    fix: `Use lower-case letters, digits and hyphens: ${better}${ending}.`,
  };
}
