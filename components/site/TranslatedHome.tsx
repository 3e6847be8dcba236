import { words } from "@/components/words";
import { loadLibrary, loadOriginals } from "@/lib/content/load";
import { exactAddress } from "@/lib/content/site-address";
import { addressIn } from "@/lib/content/translate";
import { untranslated } from "@/lib/content/translated-addresses";
import { FourQuestions } from "./FourQuestions";
import { HelpLine } from "./HelpLine";
import { JsonLd } from "./JsonLd";
import { LinkIn } from "./LinkIn";
import { OtherLanguages } from "./OtherLanguages";

/** The front page of another language: what is translated first, then what there is in the original alone. */
export function TranslatedHome() {
  const library = loadLibrary();
  const originals = loadOriginals();
  const { site, language } = library;
  const rest = untranslated(originals, library);

  return (
    <div className="page home">
      <h1>{site.headline}</h1>
      <p className="summary">{site.welcome}</p>
      <OtherLanguages address="/" />
      <HelpLine />
      <FourQuestions />
      <section>
        <h2>{words("languages.onlyOriginal")}</h2>
        <ul>
          {rest.map(({ address, fields }) => (
            <li key={address}>
              <LinkIn language={originals.language} address={address}>
                {fields.title}
              </LinkIn>{" "}
              {words("languages.inOriginal")}
            </li>
          ))}
        </ul>
      </section>
      <JsonLd
        data={{
          "@type": "WebSite",
          name: site.name,
          url: exactAddress(addressIn(language, "/")),
          inLanguage: language.tag,
        }}
      />
    </div>
  );
}
