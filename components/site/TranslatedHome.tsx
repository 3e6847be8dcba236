import { words } from "@/components/words";
import { articlesIn, loadLibrary, loadOriginals } from "@/lib/content/load";
import { exactAddress, href } from "@/lib/content/site-address";
import { addressIn } from "@/lib/content/translate";
import { untranslated } from "@/lib/content/translated-addresses";
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
      <div className="four-questions">
        {site.sections.map(({ id, title, question }) => (
          <section key={id}>
            <h2>
              <a href={href(`/${id}/`)}>{question}</a>
            </h2>
            <p className="section-name">{title}</p>
            <ul>
              {articlesIn(library, id).map(({ address, fields }) => (
                <li key={address}>
                  <a href={href(address)}>{fields.title}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
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
