import { TextLink } from "@/components/site/TextLink";
import { wordsOf } from "@/lib/content/bundles";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { href } from "@/lib/content/site-address";

export function generateMetadata() {
  return pageMetadata({
    title: "Pages chosen for you",
    description:
      "Pages on ketamine and esketamine treatment that someone chose for you, in order, to read here or print as one leaflet.",
    address: "/bundle/",
  });
}

export default function BundlePage() {
  const library = loadLibrary();

  return (
    <div className="page prose" data-all-styles="">
      <h1>Pages chosen for you</h1>
      <p id="without-script">
        Someone chose pages for you, and the end of the address names them. Putting them together takes JavaScript, and
        in this browser it is off. You can still read all of them: look for each name from the address in the list
        below. Or open a <TextLink href="/for-clinicians/#ready-made-bundles">ready-made bundle</TextLink>.
      </p>
      <div id="notes" role="status" />
      <div id="bundle" hidden>
        <p className="summary">Read them in this order. The choice is in the address, and is kept nowhere else.</p>
        <ol id="chosen" className="chosen" />
        <p className="bundle-print">
          <button type="button" id="print" className="action">
            Print all of them
          </button>{" "}
          <span id="status" role="status" />
        </p>
      </div>
      <section id="all">
        <h2>All pages</h2>
        <ul id="every-page" className="chosen">
          {library.articles.map((article) => (
            <li key={article.address} data-words={wordsOf(library, article).join(" ")}>
              <a href={href(article.address)}>{article.fields.title}</a>
              <p>
                {article.fields.summary} <span className="word">Its name: {wordsOf(library, article)[0]}</span>
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
