import type { BlockContent, PhrasingContent, RootContent } from "mdast";
import { fullAddress } from "../../content/site-address";
import type { Words } from "../../words/words";
import { blockquote, bold, citation, heading, link, list, paragraph, text, toBlocks } from "./parts";

/** One use of a component, on its way to Markdown. */
export interface Use {
  attributes: Record<string, string>;
  /** What stands between its tags, already turned into Markdown. */
  children: RootContent[];
  page: PageParts;
}

/** What a component needs to know of the page it stands in. */
export interface PageParts {
  /** The interface words of its language. */
  words: Words;
  /** To ask the clinician. */
  questions: string[];
  /** The meaning of a glossary word, in parentheses, where the page has not given it before. */
  explainOnce(id: string, word: PhrasingContent[]): PhrasingContent[];
  /** Figures in sentences, both ways round; `ids` with a space between. */
  sayFigures(ids: string): string[];
  /** The next drawing of the page in words. */
  nextPicture(): BlockContent[];
}

/**
 * What each component becomes in Markdown. A component that is missing here stops the build: no part of a text may
 * vanish on its way to the people and programs that read the Markdown.
 */
export const forms: Record<string, (use: Use) => RootContent[]> = {
  Cite: ({ attributes: { numbers = "", at = "", mark } }) => [
    citation(numbersAndPlaces(numbers.split(" "), at), Number(mark)),
  ],
  Term: ({ attributes: { id = "" }, children, page }) => [
    ...children,
    ...page.explainOnce(id, children as PhrasingContent[]),
  ],
  RiskCallout: ({ attributes: { level = "", title = "" }, children, page }) => [
    aside(`${page.words(`article.risks.${level}`)}: ${title}`, children),
  ],
  GetHelp: ({ attributes: { when = "", title = "" }, children, page: { words } }) => [
    aside(`${words(`article.help.${when}`)}: ${title}`, when === "now" ? [...children, crisisLines(words)] : children),
  ],
  Unknown: ({ children, page: { words } }) => [aside(words("article.notKnown"), children)],
  Timeline: ({ children }) => [list(true, children.map(stepOf))],
  Step: ({ attributes: { when = "" }, children }) => [blockquote([paragraph([bold(when)]), ...toBlocks(children)])],
  Faq: ({ children, page: { words } }) => [
    heading(2, words("article.commonQuestions"), "common-questions"),
    ...children,
  ],
  Question: ({ attributes: { q = "", id }, children }) => [heading(3, q, id), ...children],
  TeachBacks: ({ children, page: { words } }) => [
    heading(2, words("article.ownWords.heading"), "in-your-own-words"),
    ...children,
  ],
  TeachBack: ({ attributes: { q = "" }, children }) => [heading(3, q), ...children],
  QuestionsToAsk: ({ page: { questions, words } }) =>
    questions.length === 0
      ? []
      : [
          heading(2, words("article.questionsToAsk"), "questions-to-ask"),
          list(
            false,
            questions.map((question) => [paragraph([text(question)])]),
          ),
        ],
  Diagram: ({ page }) => page.nextPicture(),
  Chances: figures,
  FactBox: figures,
  DotPlot: figures,
  Values: ({ children, page: { words } }) => [
    paragraph([text(words("markdown.values"))]),
    list(
      false,
      children.map((child) => toBlocks([child])),
    ),
  ],
  Value: ({ attributes: { q = "" } }) => [paragraph([text(q)])],
};

/** A picture of figures: a sentence each, then the citations that the picture has. */
function figures({ attributes: { title, figure = "" }, children, page }: Use): RootContent[] {
  const sentences = page.sayFigures(figure).join(" ");
  const own = title ? [bold(`${title}:`), text(" ")] : [];

  return [paragraph([...own, text(`${sentences} `), ...(children as PhrasingContent[])])];
}

/** `[3: Table 2; 5: abstract]`: the number in the list of sources, and where to look there. */
function numbersAndPlaces(numbers: string[], at: string): string {
  const places = numbers.length === 1 ? [at] : at.split(/;\s*/);
  const parts = numbers.map((number, index) => `${number}: ${places[index] ?? ""}`);

  return `[${parts.join("; ").replace(/[\\`*_<>[\]~|]/g, "\\$&")}]`;
}

function aside(title: string, children: RootContent[]): RootContent {
  return blockquote([paragraph([bold(title)]), ...toBlocks(children)]);
}

/** A step is a quotation until its timeline takes it as an item. */
function stepOf(step: RootContent): BlockContent[] {
  return step.type === "blockquote" ? (step.children as BlockContent[]) : toBlocks([step]);
}

function crisisLines(words: Words): RootContent {
  return paragraph([text(`${words("markdown.crisisLines")} `), link(fullAddress("/help-now/"))]);
}
