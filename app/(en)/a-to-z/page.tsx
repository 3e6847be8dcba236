import { words } from "@/components/words";
import { entriesByLetter } from "@/lib/content/entries";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { href } from "@/lib/content/site-address";

export function generateMetadata() {
  return pageMetadata({
    title: words("finding.aToZ.title"),
    description: words("finding.aToZ.description"),
    address: "/a-to-z/",
  });
}

export default function AToZPage() {
  const letters = entriesByLetter(loadLibrary());

  return (
    <div className="page prose a-to-z">
      <h1>{words("finding.aToZ.title")}</h1>
      <p className="summary">{words("finding.aToZ.summary")}</p>
      <nav aria-label={words("finding.aToZ.letters")}>
        <ul className="letters">
          {letters.map(({ letter }) => (
            <li key={letter}>
              <a href={`#${idOf(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({ letter, entries }) => (
        <section key={letter} className="letter">
          <h2 id={idOf(letter)}>{letter}</h2>
          <ul>
            {entries.map(({ name, address, see }) => (
              <li key={name}>
                <a href={href(address)}>{name}</a>
                {see && <span className="also"> {words("finding.aToZ.see", { name: see })}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function idOf(letter: string): string {
  return letter === "0–9" ? "numbers" : letter.toLowerCase();
}
