import type { BlockContent } from "mdast";
import { sayFigure } from "../../content/figures/words";
import type { Library } from "../../content/library";
import { plainText } from "../../content/plain-text";
import type { Words } from "../../words/words";
import { wordsFor } from "../../words/words-for.mjs";
import type { PageParts } from "./forms";
import { paragraph, text } from "./parts";
import type { Picture } from "./pictures";

interface OfPage {
  file: string;
  questions: string[];
  library: Pick<Library, "glossary" | "figures" | "language">;
  /** The drawings of the page, in the order in which they stand there. */
  pictures: () => Picture[];
}

/** What the components of one page need to know of it. Keeps count: make a new one for each reading of the text. */
export function pageParts({ file, questions, library, pictures }: OfPage): PageParts {
  const explained = new Set<string>();
  let shown = 0;
  const words = wordsFor(library.language.code);

  return {
    words,
    questions,
    explainOnce(id, word) {
      const entry = library.glossary.get(id);
      if (!entry) throw new Error(`${file}: the glossary has no "${id}".`);
      if (explained.has(id)) return [];

      explained.add(id);
      const said = word.map(plainText).join("").toLowerCase();
      const meaning = entry.meaning.replace(/\.$/, "");
      const term = entry.fields.term;
      return [text(said === term.toLowerCase() ? ` (${meaning})` : ` (${term}: ${meaning})`)];
    },
    sayFigures(ids) {
      return ids.split(/\s+/).map((id) => {
        const figure = library.figures.get(id);
        if (!figure) throw new Error(`${file}: there is no content/figures/${id}.yaml.`);
        return sayFigure(figure, words);
      });
    },
    nextPicture() {
      const picture = pictures()[shown++];
      if (!picture || Object.values(picture).includes(""))
        throw new Error(
          `${file}: its drawing ${shown} has no words. Give the drawing a <desc> and a <figcaption>, in a <figure className="drawing">.`,
        );
      return describe(picture, words);
    },
  };
}

function describe({ description, caption }: Picture, words: Words): BlockContent[] {
  return [paragraph([text(words("markdown.picture", { description }))]), paragraph([text(caption)])];
}
