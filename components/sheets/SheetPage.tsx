import type { ReactNode } from "react";
import { Breadcrumbs } from "@/components/site/Breadcrumbs";
import { UpdatedOn } from "@/components/site/UpdatedOn";
import { words } from "@/components/words";
import type { Library, Sheet } from "@/lib/content/library";
import { sourcesOf } from "@/lib/content/sheets";
import { fullAddress, href } from "@/lib/content/site-address";
import { SourceLinks } from "../site/SourceLinks";
import { SheetPart } from "./SheetPart";
import { ClearIt, PrintIt, StaysHere } from "./TakeAlong";
import { WalletCards } from "./WalletCard";

interface SheetPageProps {
  sheet: Sheet;
  library: Library;
}

/** A sheet to print as readers find it: what it is for, the sheet itself, how to print it, and what it rests on. */
export function SheetPage({ sheet, library }: SheetPageProps) {
  const { fields, address } = sheet;
  const { crisisLines } = library;
  const sources = sourcesOf(fields);

  return (
    <div className="page one-sheet">
      <Breadcrumbs
        trail={[
          { title: words("links.frontPage"), address: "/" },
          { title: words("links.sheets"), address: "/sheets/" },
        ]}
      />
      <div className="prose">
        <h1>{fields.title}</h1>
        <p className="summary">{fields.summary}</p>
        {fields.format === "card" ? (
          <>
            <HowToFold />
            <WalletCards fields={fields} sources={sources} crisisLines={crisisLines} address={fullAddress(address)} />
            <PrintIt />
          </>
        ) : (
          <>
            <p className="name-line">{words("sheets.nameAndDate")}</p>
            <StaysHere />
            <form className="sheet-form" autoComplete="off">
              {fields.parts.map((part) => (
                <SheetPart key={part.heading} part={part} sources={sources} crisisLines={crisisLines} />
              ))}
              <div className="screen-only">
                <PrintIt />
                <ClearIt />
              </div>
            </form>
          </>
        )}
        <SheetFoot sheet={sheet} library={library}>
          {sources.map((source, index) => (
            <li key={`${source.id} ${source.at}`}>
              [{index + 1}] <SourceLinks sources={[source]} references={library.references} />
            </li>
          ))}
        </SheetFoot>
      </div>
    </div>
  );
}

function HowToFold() {
  return <p className="how-to-fold">{words("sheets.howToFold")}</p>;
}

function SheetFoot({ sheet: { fields, address }, library, children }: SheetPageProps & { children: ReactNode }) {
  const from = library.articles.filter((article) => fields.articles.some((name) => article.address === `/${name}/`));

  return (
    <footer className="sheet-foot">
      <h2>{words("sources.heading")}</h2>
      <ul className="sheet-sources">{children}</ul>
      <p className="status">
        {words("sheets.drawnFrom")}{" "}
        {from.map((article, index) => (
          <span key={article.address}>
            {index > 0 && ", "}
            <a href={href(article.address)}>{article.fields.title}</a>
          </span>
        ))}
        {". "}
        <UpdatedOn day={fields.updated} /> {words("sheets.notReviewed")}
      </p>
      <p className="print-address">{fullAddress(address)}</p>
    </footer>
  );
}
