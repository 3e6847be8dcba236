import { AskedMost } from "@/components/site/AskedMost";
import { PageFrame } from "@/components/site/PageFrame";
import { SearchForm } from "@/components/site/SearchForm";
import { words } from "@/components/words";
import { entriesByLetter } from "@/lib/content/entries";
import { loadLibrary } from "@/lib/content/load";
import { href } from "@/lib/content/site-address";

export function generateMetadata() {
  return { title: words("finding.notHere.title"), robots: { index: false }, referrer: "no-referrer" };
}

export default function NotFound() {
  const library = loadLibrary();
  const { site } = library;

  return (
    <PageFrame>
      <div className="page prose not-found">
        <h1>{words("finding.notHere.title")}</h1>
        <p className="summary">{words("finding.notHere.summary")}</p>
        {/* Hidden until a server that knows the address asked for puts the nearest pages into it (lib/publish). */}
        <section id="near-pages" className="near-pages" hidden>
          <h2>{words("finding.notHere.near")}</h2>
          <ul />
        </section>
        <SearchForm />
        <h2>{words("finding.notHere.goOn")}</h2>
        <ul>
          <li>
            <a href={href("/")}>{words("links.frontPage")}</a>
          </li>
          {site.sections.map(({ id, question }) => (
            <li key={id}>
              <a href={href(`/${id}/`)}>{question}</a>
            </li>
          ))}
          <li>
            <a href={href("/questions/")}>{words("finding.questions.title")}</a>
          </li>
        </ul>
        <h2>{words("finding.notHere.everything")}</h2>
        <ul className="letters">
          {entriesByLetter(library).map(({ letter }) => (
            <li key={letter}>
              <a href={href(`/a-to-z/#${letter === "0–9" ? "numbers" : letter.toLowerCase()}`)}>{letter}</a>
            </li>
          ))}
        </ul>
        <h2>{words("finding.askedMost")}</h2>
        <AskedMost />
      </div>
    </PageFrame>
  );
}
