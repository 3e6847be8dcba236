import { CountryHelp } from "@/components/site/CountryHelp";
import { OtherLanguages } from "@/components/site/OtherLanguages";
import { pageWords, words } from "@/components/words";
import { longDate } from "@/lib/content/dates";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";

export function generateMetadata() {
  return pageMetadata({
    title: words("helpPage.title"),
    description: words("helpPage.description"),
    address: "/help-now/",
  });
}

export default function HelpNowPage() {
  const { crisisLines } = loadLibrary();

  return (
    <div className="page prose help-now">
      <h1>{words("helpPage.title")}</h1>
      <p className="summary">{words("helpPage.summary")}</p>
      <OtherLanguages address="/help-now/" />
      <nav aria-label={words("helpPage.countries")}>
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
        <h2 id="other-countries">{words("helpPage.otherCountries")}</h2>
        <ul>
          {crisisLines.international.map(({ name, url, what }) => (
            <li key={url}>
              <a href={url}>{name}</a>: {what}
            </li>
          ))}
        </ul>
      </section>
      <ThreeLevels />
      <p className="status">{words("helpPage.compared", { date: longDate(crisisLines.checkedOn, pageWords()) })}</p>
    </div>
  );
}

/** Three levels of urgency: now, today, next time. */
function ThreeLevels() {
  return (
    <section>
      <h2 id="how-soon">{words("helpPage.howSoon")}</h2>
      <h3>{words("helpPage.now.heading")}</h3>
      <ul>
        <li>{words("helpPage.now.plan")}</li>
        <li>{words("helpPage.now.hardToWake")}</li>
        <li>{words("helpPage.now.chestPain")}</li>
      </ul>
      <h3>{words("helpPage.today.heading")}</h3>
      <ul>
        <li>{words("helpPage.today.stronger")}</li>
        <li>{words("helpPage.today.urine")}</li>
        <li>{words("helpPage.today.pull")}</li>
      </ul>
      <h3>{words("helpPage.nextVisit.heading")}</h3>
      <ul>
        <li>{words("helpPage.nextVisit.bothers")}</li>
        <li>{words("helpPage.nextVisit.noChange")}</li>
        <li>{words("helpPage.nextVisit.pregnancy")}</li>
      </ul>
    </section>
  );
}
