import { HelpFirst } from "@/components/site/HelpFirst";
import { SearchForm } from "@/components/site/SearchForm";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { href } from "@/lib/content/site-address";

export function generateMetadata() {
  return pageMetadata({
    title: "Search",
    description: "Search every page, answer, word, claim and source of this site. The search runs on your device.",
    address: "/search/",
  });
}

export default function SearchPage() {
  const { site, crisisLines } = loadLibrary();

  return (
    <div className="page prose search">
      <h1>Search</h1>
      <SearchForm />
      {/* The program takes these words away: they stay where it is off, blocked or unknown to the browser. */}
      <p id="search-status" className="search-status" role="status">
        This search needs JavaScript. Without it, use the lists below.
      </p>
      <HelpFirst crisisLines={crisisLines} />
      <div id="search-nothing" hidden>
        <p>Try fewer or plainer words, or look in the lists below.</p>
        <p id="search-like" hidden />
        <p>
          <a href={href("/help-now/")}>If you may hurt yourself, or can’t go on: get help now</a>
        </p>
      </div>
      <section aria-labelledby="search-heading">
        <h2 id="search-heading" hidden>
          Results
        </h2>
        <ol id="search-results" className="search-results" />
        <button id="search-more" className="search-more" type="button" hidden>
          Show more results
        </button>
      </section>
      <section>
        <h2>Other ways to find it</h2>
        <ul>
          <li>
            <a href={href("/a-to-z/")}>A to Z</a>: every page, word and name in order
          </li>
          <li>
            <a href={href("/questions/")}>Questions by topic</a>: all the questions this site answers
          </li>
          <li>
            <a href={href("/glossary/")}>Words explained</a>: hard words in plain ones
          </li>
        </ul>
        <h3>Questions people ask most</h3>
        <ul className="asked-most">
          {site.askedMost.map(({ question, to }) => (
            <li key={to}>
              <a href={href(to)}>{question}</a>
            </li>
          ))}
        </ul>
      </section>
      <p className="status">The search runs on your device. What you type on this page is sent to nobody.</p>
      {/* The one program of this page: lib/search/browser. It reads an index, for which it runs WebAssembly. */}
      <script type="module" src={href("/scripts/search.js")} data-kept="wasm" />
    </div>
  );
}
