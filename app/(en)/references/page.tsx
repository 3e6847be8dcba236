import { SaveRecord } from "@/components/site/SaveRecord";
import { SourceEntry } from "@/components/site/Sources";
import { pageWords, phrase, words } from "@/components/words";
import { citingTexts, usedSources } from "@/lib/content/addresses";
import { longDate } from "@/lib/content/dates";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { href } from "@/lib/content/site-address";
import { shortName } from "@/lib/content/vancouver";
import { allSourcesFile } from "@/lib/reuse/addresses";

export function generateMetadata() {
  return pageMetadata({
    title: words("evidenceLists.sources.title"),
    description: words("evidenceLists.sources.description"),
    address: "/references/",
  });
}

export default function ReferencesPage() {
  const library = loadLibrary();
  const { references } = library;
  const texts = citingTexts(library);
  const shown = usedSources(library);
  const used = [...references.values()]
    .filter(({ id }) => shown.has(id))
    .map((source) => ({ source, by: texts.filter(({ sources }) => sources.includes(source.id)) }));

  return (
    <div className="page prose">
      <h1>{words("evidenceLists.sources.title")}</h1>
      <p className="summary">{words("evidenceLists.sources.summary", { count: used.length })}</p>
      <SaveRecord fileFor={allSourcesFile} />
      <ul className="all-sources">
        {used.map(({ source, by }) => (
          <li key={source.id} id={source.id}>
            <h2>
              <a href={href(`/references/${source.id}/`)}>{shortName(source, pageWords())}</a>
            </h2>
            <p>
              <SourceEntry source={source} />
            </p>
            <p className="status">
              <UsedIn texts={by} checkedOn={source.custom.checkedOn} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What rests on a source, and when its record was last checked. */
function UsedIn({ texts, checkedOn }: { texts: ReturnType<typeof citingTexts>; checkedOn: string }) {
  const date = longDate(checkedOn, pageWords());
  if (texts.length === 0) return words("evidenceLists.sources.usedInData", { date });

  const articles = texts.map(({ address, title }, index) => (
    <span key={address}>
      {index > 0 && ", "}
      <a href={href(address)}>{title}</a>
    </span>
  ));
  return phrase("evidenceLists.sources.usedInArticles", { articles: <>{articles}</>, date });
}
