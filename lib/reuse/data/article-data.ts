import type { Nodes, RootContent } from "mdast";
import type { Article, Library } from "../../content/library";
import { plainText } from "../../content/plain-text";
import { isRetracted, sayRetraction } from "../../content/retraction";
import type { Reference } from "../../content/schema-evidence";
import { fullAddress } from "../../content/site-address";
import { describeKind, formatVancouver } from "../../content/vancouver";
import { citePage, markdownAddress, sourceFile } from "../addresses";
import { idOf } from "../markdown/parts";
import { plainBlocks } from "../plain-blocks";
import type { ArticleData } from "./shape";

/** An article as open data. `body` is its text as plain Markdown nodes. */
export function articleData(article: Article, body: RootContent[], { references }: Library): ArticleData {
  const { fields, outline, section, slug, address } = article;
  const { title, description, summary, keyPoints, published, updated, review, codes, related, changes } = fields;
  const { introduction, sections } = bySection(article, body);

  return {
    id: `${section}/${slug}`,
    url: fullAddress(address),
    markdown: fullAddress(markdownAddress(article)),
    cite: fullAddress(citePage(article)),
    section,
    ...{ title, description, summary, keyPoints, published, updated, review, codes },
    introduction,
    sections,
    questionsToAsk: fields.questions,
    commonQuestions: outline.questions.map(({ id, question, answer }) => ({ id, question, answer })),
    sources: outline.sources.map((id, index) => ({
      number: index + 1,
      ...sourceData(id, references),
      at: placesIn(article, id),
      record: fullAddress(sourceFile(id, ".csl.json")),
    })),
    citations: citationsOf(article, body),
    related,
    changes,
  };
}

/** What every file says of a source. */
export function sourceData(id: string, references: ReadonlyMap<string, Reference>) {
  const source = references.get(id);
  if (!source) throw new Error(`There is no source "${id}".`);
  const { DOI, PMID, URL } = source;

  return {
    id,
    citation: formatVancouver(source),
    kind: describeKind(source),
    ...(isRetracted(source) ? { retracted: sayRetraction(source.custom.retracted) } : {}),
    ...(DOI ? { doi: DOI } : {}),
    ...(PMID ? { pmid: PMID } : {}),
    url: URL,
  };
}

function placesIn({ outline }: Article, id: string): string[] {
  const all = outline.marks.flatMap(({ citations }) => citations.filter(({ source }) => source === id));
  return [...new Set(all.map(({ at }) => at))];
}

/** Every citation with the heading or question it stands under. */
function citationsOf({ outline }: Article, body: RootContent[]): ArticleData["citations"] {
  let section: string | null = null;
  return body.flatMap((node) => {
    section = idOf(node) ?? section;
    return marksIn(node).map((mark) => ({
      section,
      sources: (outline.marks[mark - 1]?.citations ?? []).map(({ source: id, at }) => ({ id, at })),
    }));
  });
}

function marksIn(node: Nodes): number[] {
  if (node.type === "html") return node.data?.mark === undefined ? [] : [node.data.mark];
  return "children" in node ? node.children.flatMap(marksIn) : [];
}

/** The text by its headings; questions and answers have fields of their own. */
function bySection({ outline }: Article, body: RootContent[]) {
  const own = new Set(["in-your-own-words", ...outline.headings.map(({ id }) => id)]);
  const starts = body.flatMap((node, index) => (idOf(node) === undefined ? [] : [index]));
  const sections = starts.flatMap((start, index) => {
    const node = body[start];
    const id = node && idOf(node);
    if (node?.type !== "heading" || id === undefined || !own.has(id)) return [];

    const text = plainBlocks(body.slice(start + 1, starts[index + 1]));
    return [{ id, heading: plainText(node), level: node.depth, text }];
  });

  return { introduction: plainBlocks(body.slice(0, starts[0] ?? body.length)), sections };
}
