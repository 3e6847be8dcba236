import { CodeBox } from "@/components/site/CodeBox";
import { FieldTable } from "@/components/site/FieldTable";
import { usedSources } from "@/lib/content/addresses";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { fullAddress, href } from "@/lib/content/site-address";
import {
  allSourcesFile,
  citationFiles,
  dataAddresses,
  dataFiles,
  feedAddresses,
  markdownAddress,
  sourceFile,
} from "@/lib/reuse/addresses";
import { fieldsOf } from "@/lib/reuse/data/fields-of";
import { license } from "@/lib/reuse/license";
import { adviceNotice, libraryReviewNotice } from "@/lib/reuse/notices";

const titles = {
  articles: "All articles",
  claims: "All claims",
  glossary: "All words explained",
} as const;

export function generateMetadata() {
  return pageMetadata({
    title: "For developers",
    description:
      "The whole library of Ketamine Explained as open data: articles, claims, words and sources as JSON, Markdown of each article, feeds, and the terms.",
    address: "/api/",
  });
}

export default function DevelopersPage() {
  const library = loadLibrary();
  const feeds = feedAddresses();
  const [article] = library.articles;
  const [source] = usedSources(library);

  return (
    <div className="page prose">
      <h1>For developers</h1>
      <p className="summary">
        Everything on this site is also here as plain files: no key, no account, no limit. They change only when the
        site does.
      </p>
      <section>
        <h2 id="terms">What you must say</h2>
        <p>
          The text is under <a href={license.url}>{license.name}</a>: use it for anything, name “{library.site.name}”,
          link to the page, and say what you changed. The sources have licenses of their own.
        </p>
        <p>{adviceNotice} Say so wherever you show it.</p>
        <p>
          {libraryReviewNotice(library)} Show that beside the text. Where you show anything about suicide, show{" "}
          <a href={href("/help-now/")}>help now</a> beside it.
        </p>
      </section>
      <section>
        <h2 id="data">The data</h2>
        {dataFiles.map((name) => (
          <section key={name}>
            <h3>{titles[name]}</h3>
            <p>
              <a href={href(dataAddresses(name).data)}>{dataAddresses(name).data}</a>, described by the JSON Schema{" "}
              <a href={href(dataAddresses(name).schema)}>{dataAddresses(name).schema}</a>
            </p>
            <FieldTable label={titles[name]} fields={fieldsOf(name)} />
          </section>
        ))}
        <h3>All numbers</h3>
        <p>
          <a href={href("/evidence/figures.csv")}>CSV</a> and <a href={href("/evidence/figures.json")}>JSON</a>, the
          JSON with what each field means. <a href={href("/evidence/")}>Every number</a> shows them in a table.
        </p>
        <h3>All sources</h3>
        <p>
          {citationFiles.map(({ title, ending }, index) => (
            <span key={ending}>
              {index > 0 && ", "}
              <a href={href(allSourcesFile(ending))}>{title}</a>
            </span>
          ))}
          .{" "}
          {source && (
            <>
              Each has files of its own, too: <code>{sourceFile(source, ".ris")}</code>.
            </>
          )}
        </p>
      </section>
      <section>
        <h2 id="markdown">Markdown</h2>
        <p>
          Put <code>.md</code> in place of the last slash of an article’s address, and you get the same text with its
          sources: {article && <a href={href(markdownAddress(article))}>{markdownAddress(article)}</a>}.{" "}
          <a href={href("/llms.txt")}>llms.txt</a> lists them all, and says what a program must say when it answers from
          them.
        </p>
      </section>
      <section>
        <h2 id="feeds">Feeds</h2>
        <p>
          <a href={href(feeds.atom)}>Atom</a> and <a href={href(feeds.json)}>JSON Feed</a> of all changes; the feeds of
          each section are on the <a href={href("/changes/")}>page of changes</a>.
        </p>
      </section>
      <section>
        <h2 id="promise">What stays the same</h2>
        <ul>
          <li>This is version 1, and every file says so in “version”.</li>
          <li>We may add fields. Leave alone what you do not know.</li>
          <li>We take none away, rename none, and give none another meaning.</li>
          <li>If that must happen, it is version 2 at a new address, and version 1 stays for a year.</li>
          <li>The ids of sources and words stay. A renamed article keeps its old address as a way in.</li>
        </ul>
        <CodeBox>{`curl ${fullAddress("/api/articles.json")}`}</CodeBox>
      </section>
    </div>
  );
}
