import { SearchForm } from "@/components/site/SearchForm";
import { entriesByLetter } from "@/lib/content/entries";
import { loadLibrary } from "@/lib/content/load";
import { href } from "@/lib/content/site-address";

export const metadata = { title: "This page is not here", robots: { index: false } };

export default function NotFound() {
  const library = loadLibrary();
  const { site } = library;

  return (
    <div className="page prose not-found">
      <h1>This page is not here</h1>
      <p className="summary">
        The address may be mistyped, or the page may have moved. Nothing is wrong with your device.
      </p>
      {/* Hidden until a server that knows the address asked for puts the nearest pages into it (lib/publish). */}
      <section id="near-pages" className="near-pages" hidden>
        <h2>Did you mean one of these?</h2>
        <ul />
      </section>
      <SearchForm />
      <h2>Go on from here</h2>
      <ul>
        <li>
          <a href={href("/")}>Front page</a>
        </li>
        {site.sections.map(({ id, question }) => (
          <li key={id}>
            <a href={href(`/${id}/`)}>{question}</a>
          </li>
        ))}
        <li>
          <a href={href("/questions/")}>Questions by topic</a>
        </li>
      </ul>
      <h2>Every page and word, A to Z</h2>
      <ul className="letters">
        {entriesByLetter(library).map(({ letter }) => (
          <li key={letter}>
            <a href={href(`/a-to-z/#${letter === "0–9" ? "numbers" : letter.toLowerCase()}`)}>{letter}</a>
          </li>
        ))}
      </ul>
      <h2>Questions people ask most</h2>
      <ul className="asked-most">
        {site.askedMost.map(({ question, to }) => (
          <li key={to}>
            <a href={href(to)}>{question}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
