import { DayOfChanges } from "@/components/site/DayOfChanges";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { href } from "@/lib/content/site-address";
import { feedAddresses } from "@/lib/reuse/addresses";
import { listChanges } from "@/lib/reuse/changes";
import { feedForms } from "@/lib/reuse/feed-forms";

export function generateMetadata() {
  return pageMetadata({
    title: "Changes",
    description:
      "Every dated change to the pages of Ketamine Explained, newest first: what changed, on which page and when. Follow them with a feed reader.",
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
      <h1>Changes</h1>
      <p className="summary">What changed on these pages, newest first.</p>
      <fieldset className="verdict-filter">
        <legend>Show</legend>
        <label>
          <input type="radio" name="section" value="all" defaultChecked /> all
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
        <h2>Follow the changes</h2>
        <p>
          A feed reader can tell you when a page changes. You need no account with us, and we never learn who reads.
        </p>
        <ul>
          {feeds.map((section) => (
            <li key={section ?? "all"}>
              <strong>{sections.find(({ id }) => id === section)?.title ?? "All pages"}</strong>{" "}
              <a href={href(feedAddresses(section).atom)}>Atom</a>, <a href={href(feedAddresses(section).json)}>JSON</a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
