import { entriesByLetter } from "@/lib/content/entries";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { href } from "@/lib/content/site-address";

export function generateMetadata() {
  return pageMetadata({
    title: "A to Z",
    description:
      "Every page of this site, every word it explains and the brand and street names people know things by, from A to Z.",
    address: "/a-to-z/",
  });
}

export default function AToZPage() {
  const letters = entriesByLetter(loadLibrary());

  return (
    <div className="page prose a-to-z">
      <h1>A to Z</h1>
      <p className="summary">Every page, every word we explain, and the names people know things by.</p>
      <nav aria-label="Letters">
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
                {see && <span className="also"> see: {see}</span>}
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
