import { TextLink } from "@/components/site/TextLink";
import { phrase, words } from "@/components/words";
import { wordsOf } from "@/lib/content/bundles";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { href } from "@/lib/content/site-address";

export function generateMetadata() {
  return pageMetadata({
    title: words("handingOn.chosen.title"),
    description: words("handingOn.chosen.description"),
    address: "/bundle/",
  });
}

export default function BundlePage() {
  const library = loadLibrary();

  return (
    <div className="page prose" data-all-styles="">
      <h1>{words("handingOn.chosen.title")}</h1>
      <p id="without-script">
        {phrase("handingOn.chosen.withoutScript", {
          link: (inner) => <TextLink href="/for-clinicians/#ready-made-bundles">{inner}</TextLink>,
        })}
      </p>
      <div id="notes" role="status" />
      <div id="bundle" hidden>
        <p className="summary">{words("handingOn.chosen.order")}</p>
        <ol id="chosen" className="chosen" />
        <p className="bundle-print">
          <button type="button" id="print" className="action">
            {words("handingOn.chosen.print")}
          </button>{" "}
          <span id="status" role="status" />
        </p>
      </div>
      <section id="all">
        <h2>{words("handingOn.chosen.all")}</h2>
        <ul id="every-page" className="chosen">
          {library.articles.map((article) => (
            <li key={article.address} data-words={wordsOf(library, article).join(" ")}>
              <a href={href(article.address)}>{article.fields.title}</a>
              <p>
                {article.fields.summary}{" "}
                <span className="word">
                  {words("handingOn.chosen.name", { name: wordsOf(library, article)[0] ?? "" })}
                </span>
              </p>
            </li>
          ))}
        </ul>
      </section>
      <div id="texts" />
      <script type="module" src={href("/scripts/bundle.js")} data-kept="bundle" />
    </div>
  );
}
