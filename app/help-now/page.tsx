import { CountryHelp } from "@/components/site/CountryHelp";
import { longDate } from "@/lib/content/dates";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";

export function generateMetadata() {
  return pageMetadata({
    title: "Help now",
    description:
      "Crisis lines by country, open now. Call, text or chat. Plus when to call your clinic today, and what can wait for your next visit.",
    address: "/help-now/",
  });
}

export default function HelpNowPage() {
  const { crisisLines } = loadLibrary();

  return (
    <div className="page prose help-now">
      <h1>Help now</h1>
      <p className="summary">
        If you may act on thoughts of suicide, or someone is in danger, call the emergency number for your country now.
        You don’t have to be sure. You don’t have to explain it well.
      </p>
      <nav aria-label="Countries">
        <ul className="countries">
          {crisisLines.countries.map(({ code, name }) => (
            <li key={code}>
              <a href={`#${code.toLowerCase()}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {crisisLines.countries.map((country) => (
        <CountryHelp key={country.code} country={country} />
      ))}
      <section>
        <h2 id="other-countries">Other countries</h2>
        <ul>
          {crisisLines.international.map(({ name, url, what }) => (
            <li key={url}>
              <a href={url}>{name}</a>: {what}
            </li>
          ))}
        </ul>
      </section>
      <ThreeLevels />
      <p className="status">
        Numbers last compared with public pages on {longDate(crisisLines.checkedOn)}. If one does not work, call the
        emergency number.
      </p>
    </div>
  );
}

/** Three levels of urgency: now, today, next time. */
function ThreeLevels() {
  return (
    <section>
      <h2 id="how-soon">How soon should I call?</h2>
      <h3>Call the emergency number now</h3>
      <ul>
        <li>You have a plan to end your life, or you have hurt yourself.</li>
        <li>Someone is hard to wake, or breathes very slowly, after ketamine or any other sedating medicine.</li>
        <li>Someone has chest pain, a sudden very bad headache, weakness on one side, or a fit.</li>
      </ul>
      <h3>Call your clinic or doctor today</h3>
      <ul>
        <li>Thoughts of suicide are new, stronger, or harder to push away.</li>
        <li>It burns or hurts to pass urine, there is blood in it, or you have to go very often.</li>
        <li>You feel a strong pull to take more ketamine, or you take it outside your treatment.</li>
      </ul>
      <h3>Raise it at your next visit</h3>
      <ul>
        <li>A side effect bothers you, but fades on its own.</li>
        <li>You see no change, or the change fades between visits.</li>
        <li>You plan a pregnancy, or you have a new medicine.</li>
      </ul>
    </section>
  );
}
