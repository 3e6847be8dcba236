import { pageWords, phrase, words } from "@/components/words";
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
      <Breadcrumbs trail={[{ title: words("links.codes"), address: "/infobutton/" }]} />
      <p className="section-name">
        {system.name} {code.code}
      </p>
      <h1>{code.name}</h1>
      <p className="summary">{words("tables.code.summary", { count: articles.length })}</p>
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
        <h2 id="for-record-systems">{words("tables.code.forRecordSystems")}</h2>
        <p>
          {phrase("tables.code.forms", {
            json: (inner) => <a href={href(`${address}index.json`)}>{inner}</a>,
            feed: (inner) => <a href={href(`${address}feed.xml`)}>{inner}</a>,
            connect: (inner) => <a href={href("/for-record-systems/")}>{inner}</a>,
          })}
        </p>
        <Codes title={words("tables.code.partOf")} system={system.id} codes={above} />
        <Codes title={words("tables.code.inParts")} system={system.id} codes={below} />
        {code.confirmed && (
          <p className="status">
            {words("tables.code.seen", {
              day: longDate(code.confirmed.on, pageWords()),
              where: code.confirmed.where,
              notice: system.notice ?? "",
            })}
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
      {title}{" "}
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
