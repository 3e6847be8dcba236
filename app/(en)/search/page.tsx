import { ArticleLinks } from "@/components/site/ArticleLinks";
import { AskedMost } from "@/components/site/AskedMost";
import { HelpFirst } from "@/components/site/HelpFirst";
import { SearchForm } from "@/components/site/SearchForm";
import { isInPageLanguage, phrase, words } from "@/components/words";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { exactHref, href } from "@/lib/content/site-address";
import { searchScript } from "@/lib/search/places";

export function generateMetadata() {
  return pageMetadata({
    title: words("finding.search.title"),
    description: words("finding.search.description"),
    address: "/search/",
  });
}

export default function SearchPage() {
  const { articles, crisisLines, language } = loadLibrary();

  return (
    <div className="page prose search">
      <h1>{words("finding.search.title")}</h1>
      <SearchForm />
      {/* The program takes these words away: they stay where it is off, blocked or unknown to the browser. */}
      <p id="search-status" className="search-status" role="status">
        {words("finding.search.needsScript")}
      </p>
      <HelpFirst crisisLines={crisisLines} />
      <div id="search-nothing" hidden>
        <p>{words("finding.search.tryPlainer")}</p>
        <p id="search-like" hidden />
        <p>
          <a href={href("/help-now/")}>{words("help.line")}</a>
        </p>
      </div>
      <section aria-labelledby="search-heading">
        <h2 id="search-heading" hidden>
          {words("finding.search.results")}
        </h2>
        <ol id="search-results" className="search-results" />
        <button id="search-more" className="search-more" type="button" hidden>
          {words("finding.search.more")}
        </button>
      </section>
      <section>
        <h2>{words("finding.search.otherWays")}</h2>
        {isInPageLanguage("/a-to-z/") ? <OtherWays /> : <ArticleLinks articles={articles} />}
      </section>
      <p className="status">{words("finding.search.onYourDevice")}</p>
      {/* The one program of this page: lib/search/browser. It reads an index, for which it runs WebAssembly. */}
      <script type="module" src={exactHref(`/${searchScript(language.code)}`)} data-kept="wasm" />
    </div>
  );
}

function OtherWays() {
  return (
    <>
      <ul>
        <li>{phrase("finding.search.aToZ", { link: (inner) => <a href={href("/a-to-z/")}>{inner}</a> })}</li>
        <li>{phrase("finding.search.questions", { link: (inner) => <a href={href("/questions/")}>{inner}</a> })}</li>
        <li>{phrase("finding.search.glossary", { link: (inner) => <a href={href("/glossary/")}>{inner}</a> })}</li>
      </ul>
      <h3>{words("finding.askedMost")}</h3>
      <AskedMost />
    </>
  );
}
