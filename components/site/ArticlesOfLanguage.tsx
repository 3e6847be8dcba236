import { words } from "@/components/words";
import { articlesIn, loadLibrary, loadOriginals } from "@/lib/content/load";
import { href } from "@/lib/content/site-address";
import { untranslated } from "@/lib/content/translated-addresses";
import type { SectionName } from "@/lib/content/vocabulary";
import { LinkIn } from "./LinkIn";

/** The articles of a section: those in the language of the page first, then the originals of the others. */
export function ArticlesOfLanguage({ section }: { section: SectionName }) {
  const library = loadLibrary();
  const originals = loadOriginals();
  const rest = untranslated(originals, library).filter((article) => article.section === section);

  return (
    <ul className="article-list">
      {articlesIn(library, section).map(({ address, fields }) => (
        <li key={address}>
          <h2>
            <a href={href(address)}>{fields.title}</a>
          </h2>
          <p>{fields.summary}</p>
        </li>
      ))}
      {rest.map(({ address, fields }) => (
        <li key={address}>
          <LinkIn language={originals.language} address={address}>
            {fields.title}
          </LinkIn>{" "}
          {words("languages.inOriginal")}
        </li>
      ))}
    </ul>
  );
}
