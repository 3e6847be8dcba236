import { phrase, words } from "@/components/words";
import type { Article } from "@/lib/content/library";
import { loadLibrary, loadOriginals } from "@/lib/content/load";
import { Breadcrumbs } from "./Breadcrumbs";
import { CountryHelp } from "./CountryHelp";
import { HelpLine } from "./HelpLine";
import { LinkIn } from "./LinkIn";

/** What stands in the place of an article that is not translated yet: the way to the original, and help. */
export function NotTranslated({ original }: { original: Article }) {
  const { site, crisisLines } = loadLibrary();
  const { language } = loadOriginals();
  const section = site.sections.find(({ id }) => id === original.section);
  const [country] = crisisLines.countries;

  return (
    <div className="page">
      <Breadcrumbs
        trail={[
          { title: words("links.frontPage"), address: "/" },
          { title: section?.title ?? original.section, address: `/${original.section}/` },
        ]}
      />
      <div className="prose help-now">
        <h1>{words("languages.notYet.heading")}</h1>
        <p className="summary">
          {phrase("languages.notYet.readOriginal", {
            title: (
              <LinkIn key="original" language={language} address={original.address}>
                {original.fields.title}
              </LinkIn>
            ),
          })}
        </p>
        <HelpLine />
        {country && <CountryHelp country={country} />}
      </div>
    </div>
  );
}
