import { AskedMost } from "@/components/site/AskedMost";
import { FourQuestions } from "@/components/site/FourQuestions";
import { HelpLine } from "@/components/site/HelpLine";
import { JsonLd } from "@/components/site/JsonLd";
import { OtherLanguages } from "@/components/site/OtherLanguages";
import { words } from "@/components/words";
import { loadLibrary } from "@/lib/content/load";
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
  const { site } = loadLibrary();

  return (
    <div className="page home">
      <h1>{site.headline}</h1>
      <p className="summary">{site.welcome}</p>
      <HelpLine />
      <OtherLanguages address="/" />
      <p>
        <a href={href("/easy-read/")}>{words("finding.home.easyRead")}</a>
      </p>
      <FourQuestions />
      <section>
        <h2>{words("finding.home.asked")}</h2>
        <AskedMost />
      </section>
      <JsonLd data={{ "@type": "WebSite", name: site.name, url: fullAddress("/"), inLanguage: "en-US" }} />
    </div>
  );
}
