import { DayOfChanges } from "@/components/site/DayOfChanges";
import { words } from "@/components/words";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { href } from "@/lib/content/site-address";
import { feedAddresses } from "@/lib/reuse/addresses";
import { listChanges } from "@/lib/reuse/changes";
import { feedForms } from "@/lib/reuse/feed-forms";

export function generateMetadata() {
  return pageMetadata({
    title: words("finding.changes.title"),
    description: words("finding.changes.description"),
    address: "/changes/",
    otherForms: feedForms(loadLibrary()),
  });
}

export default function ChangesPage() {
  const library = loadLibrary();
  const changes = listChanges(library);
  const days = [...new Set(changes.map(({ date }) => date))];
  const { sections } = library.site;
  const feeds = [undefined, ...sections.map(({ id }) => id)].filter(
    (section) => listChanges(library, section).length > 0,
  );

  return (
    <div className="page prose changes">
      <h1>{words("finding.changes.title")}</h1>
      <p className="summary">{words("finding.changes.summary")}</p>
      <fieldset className="verdict-filter">
        <legend>{words("finding.showOnly")}</legend>
        <label>
          <input type="radio" name="section" value="all" defaultChecked /> {words("finding.showAll")}
        </label>
        {sections.map(({ id, title }) => (
          <label key={id}>
            <input type="radio" name="section" value={id} /> {title}
          </label>
        ))}
      </fieldset>
      {days.map((day) => (
        <DayOfChanges key={day} day={day} changes={changes.filter(({ date }) => date === day)} />
      ))}
      <section>
        <h2>{words("finding.changes.follow")}</h2>
        <p>{words("finding.changes.reader")}</p>
        <ul>
          {feeds.map((section) => (
            <li key={section ?? "all"}>
              <strong>{sections.find(({ id }) => id === section)?.title ?? words("finding.changes.allPages")}</strong>{" "}
              <a href={href(feedAddresses(section).atom)}>Atom</a>, <a href={href(feedAddresses(section).json)}>JSON</a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
