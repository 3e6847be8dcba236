import type { ReactNode } from "react";
import { CodeBox } from "@/components/site/CodeBox";
import { FieldTable } from "@/components/site/FieldTable";
import { pageWords, phrase, words } from "@/components/words";
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

export function generateMetadata() {
  return pageMetadata({
    title: words("openData.title"),
    description: words("openData.description"),
    address: "/api/",
  });
}

export default function DevelopersPage() {
  const library = loadLibrary();
  const feeds = feedAddresses();
  const titles = {
    articles: words("openData.files.articles"),
    claims: words("openData.files.claims"),
    glossary: words("openData.files.glossary"),
  };
  const [article] = library.articles;
  const [source] = usedSources(library);
  const example = `curl ${fullAddress("/api/articles.json")}`;

  return (
    <div className="page prose">
      <h1>{words("openData.title")}</h1>
      <p className="summary">{words("openData.summary")}</p>
      <section>
        <h2 id="terms">{words("openData.terms.heading")}</h2>
        <p>
          {phrase("openData.terms.license", {
            license: license.name,
            site: library.site.name,
            link: linkTo(license.url),
          })}
        </p>
        <p>{words("openData.terms.advice", { notice: adviceNotice(pageWords()) })}</p>
        <p>
          {phrase("openData.terms.review", { notice: libraryReviewNotice(library), link: linkTo(href("/help-now/")) })}
        </p>
      </section>
      <section>
        <h2 id="data">{words("openData.data.heading")}</h2>
        {dataFiles.map((name) => (
          <section key={name}>
            <h3>{titles[name]}</h3>
            <p>
              {phrase("openData.data.schema", {
                data: <FileLink address={dataAddresses(name).data} />,
                schema: <FileLink address={dataAddresses(name).schema} />,
              })}
            </p>
            <FieldTable label={titles[name]} fields={fieldsOf(name)} />
          </section>
        ))}
        <h3>{words("openData.data.numbers")}</h3>
        <p>
          {phrase("openData.data.numbersIn", {
            csv: linkTo(href("/evidence/figures.csv")),
            json: linkTo(href("/evidence/figures.json")),
            table: linkTo(href("/evidence/")),
          })}
        </p>
        <h3>{words("openData.data.sources")}</h3>
        <p>
          {citationFiles.map(({ title, ending }, index) => (
            <span key={ending}>
              {index > 0 && ", "}
              <a href={href(allSourcesFile(ending))}>{title}</a>
            </span>
          ))}
          .{" "}
          {source &&
            phrase("openData.data.oneSource", {
              file: sourceFile(source, ".ris"),
              code: (inner) => <code>{inner}</code>,
            })}
        </p>
      </section>
      <section>
        <h2 id="markdown">{words("openData.markdown.heading")}</h2>
        <p>
          {phrase("openData.markdown.how", {
            code: (inner) => <code>{inner}</code>,
            example: article && <FileLink address={markdownAddress(article)} />,
            list: linkTo(href("/llms.txt")),
          })}
        </p>
      </section>
      <section>
        <h2 id="feeds">{words("openData.feeds.heading")}</h2>
        <p>
          {phrase("openData.feeds.which", {
            atom: linkTo(href(feeds.atom)),
            json: linkTo(href(feeds.json)),
            changes: linkTo(href("/changes/")),
          })}
        </p>
      </section>
      <section>
        <h2 id="promise">{words("openData.stays.heading")}</h2>
        <ul>
          <li>{words("openData.stays.version")}</li>
          <li>{words("openData.stays.added")}</li>
          <li>{words("openData.stays.kept")}</li>
          <li>{words("openData.stays.next")}</li>
          <li>{words("openData.stays.ids")}</li>
        </ul>
        <CodeBox>{example}</CodeBox>
      </section>
    </div>
  );
}

function FileLink({ address }: { address: string }) {
  return <a href={href(address)}>{address}</a>;
}

/** What becomes of the words of a message that are a link. */
function linkTo(address: string) {
  return (inner: ReactNode[]) => <a href={address}>{inner}</a>;
}
