import { JsonLd } from "@/components/site/JsonLd";
import { OtherLanguages } from "@/components/site/OtherLanguages";
import { words } from "@/components/words";
import { articlesIn, loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { fullAddress, href } from "@/lib/content/site-address";

export function generateMetadata() {
  const { site } = loadLibrary();
  return pageMetadata({
    title: words("finding.home.title", { site: site.name, headline: site.headline }),
    description: site.description,
    address: "/",
  });
}

export default function HomePage() {
  const library = loadLibrary();
  const { site } = library;

  return (
    <div className="page home">
      <h1>{site.headline}</h1>
      <p className="summary">{site.welcome}</p>
      <p className="home-help">
        <a href={href("/help-now/")}>{words("help.line")}</a>
      </p>
      <OtherLanguages address="/" />
      <p>
        <a href={href("/easy-read/")}>{words("finding.home.easyRead")}</a>
      </p>
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
        <h2>{words("finding.home.asked")}</h2>
        <ul className="asked-most">
          {site.askedMost.map(({ question, to }) => (
            <li key={to}>
              <a href={href(to)}>{question}</a>
            </li>
          ))}
        </ul>
      </section>
      <JsonLd data={{ "@type": "WebSite", name: site.name, url: fullAddress("/"), inLanguage: "en-US" }} />
    </div>
  );
}
