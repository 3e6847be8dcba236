import { SaveRecord } from "@/components/site/SaveRecord";
import { SourceEntry } from "@/components/site/Sources";
import { citingTexts, usedSources } from "@/lib/content/addresses";
import { longDate } from "@/lib/content/dates";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { href } from "@/lib/content/site-address";
import { shortName } from "@/lib/content/vancouver";
import { allSourcesFile } from "@/lib/reuse/addresses";

export function generateMetadata() {
  return pageMetadata({
    title: "All sources",
    description:
      "Every source this site rests on: what kind of study it is, how many people it followed, and which of our articles use it.",
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
      <h1>All sources</h1>
      <p className="summary">
        Every statement of fact on this site names its source. These are the {used.length} sources in use, with the
        articles that rest on each.
      </p>
      <SaveRecord fileFor={allSourcesFile} />
      <ul className="all-sources">
        {used.map(({ source, by }) => (
          <li key={source.id} id={source.id}>
            <h2>
              <a href={href(`/references/${source.id}/`)}>{shortName(source)}</a>
            </h2>
            <p>
              <SourceEntry source={source} />
            </p>
            <p className="status">
              {by.length > 0 ? "Used in " : "Used in a claim or a figure"}
              {by.map(({ address, title }, index) => (
                <span key={address}>
                  {index > 0 && ", "}
                  <a href={href(address)}>{title}</a>
                </span>
              ))}
              . Record checked {longDate(source.custom.checkedOn)}.
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
