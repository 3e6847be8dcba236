import type { PublishedCode } from "@/lib/content/codes";
import { longDate } from "@/lib/content/dates";
import type { ClinicalCode } from "@/lib/content/schema-codes";
import { href } from "@/lib/content/site-address";
import { Breadcrumbs } from "./Breadcrumbs";
import { HelpLine } from "./HelpLine";

/** What a record system opens for a code: the articles that answer it, then what other programs can read. */
export function CodePage({ entry }: { entry: PublishedCode }) {
  const { system, code, address, above, below, articles } = entry;

  return (
    <div className="page">
      <Breadcrumbs trail={[{ title: "All codes", address: "/infobutton/" }]} />
      <p className="section-name">
        {system.name} {code.code}
      </p>
      <h1>{code.name}</h1>
      <p className="summary">
        {articles.length === 1 ? "This page" : "These pages"} may help you if this is in your record. It does not mean
        that ketamine is right for you.
      </p>
      <HelpLine />
      <ul className="article-list">
        {articles.map(({ address: to, fields }) => (
          <li key={to}>
            <h2>
              <a href={href(to)}>{fields.title}</a>
            </h2>
            <p>{fields.summary}</p>
          </li>
        ))}
      </ul>
      <section className="prose">
        <h2 id="for-record-systems">For record systems</h2>
        <p>
          The same list for programs: <a href={href(`${address}index.json`)}>JSON</a> and{" "}
          <a href={href(`${address}feed.xml`)}>Atom feed</a>.{" "}
          <a href={href("/for-record-systems/")}>How to connect a record system</a>.
        </p>
        <Codes title="Part of" system={system.id} codes={above} />
        <Codes title="In parts" system={system.id} codes={below} />
        {code.confirmed && (
          <p className="status">
            Code seen on {longDate(code.confirmed.on)}. {code.confirmed.where}. {system.notice}
          </p>
        )}
      </section>
    </div>
  );
}

function Codes({ title, system, codes }: { title: string; system: string; codes: ClinicalCode[] }) {
  if (codes.length === 0) return null;

  return (
    <p>
      {title}:{" "}
      {codes.map(({ code, name }, index) => (
        <span key={code}>
          {index > 0 && "; "}
          <a href={href(`/code/${system}/${code}/`)}>{code}</a> {name}
        </span>
      ))}
      .
    </p>
  );
}
