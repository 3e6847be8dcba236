import { Breadcrumbs } from "@/components/site/Breadcrumbs";
import { UpdatedOn } from "@/components/site/UpdatedOn";
import { words } from "@/components/words";
import { partId } from "@/lib/content/easy-read";
import type { Library, EasyReadPage as Page } from "@/lib/content/library";
import { fullAddress, href } from "@/lib/content/site-address";
import { EasyBasis } from "./EasyBasis";
import { EasyLine } from "./EasyLine";
import { EasyStatus } from "./EasyStatus";

interface EasyReadPageProps {
  page: Page;
  library: Library;
}

/** The Easy Read edition of an article, top to bottom: what it is, its parts, where to read on, where it comes from. */
export function EasyReadPage({ page, library }: EasyReadPageProps) {
  const { fields, address } = page;
  const trail = [
    { title: words("links.frontPage"), address: "/" },
    { title: words("links.easyRead"), address: "/easy-read/" },
  ];

  return (
    <div className="page easy-read">
      <Breadcrumbs trail={trail} />
      <h1>{fields.title}</h1>
      <EasyStatus />
      <nav className="easy-more" aria-labelledby="parts">
        <h2 id="parts">{words("article.onThisPage")}</h2>
        <ul>
          {fields.parts.map(({ heading }, index) => (
            <li key={heading}>
              <a href={`#${partId(heading, index)}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
      {fields.parts.map(({ heading, lines }, index) => (
        <section key={heading}>
          <h2 id={partId(heading, index)}>{heading}</h2>
          <ul className="easy-lines">
            {lines.map((line) => (
              <EasyLine key={line.text} line={line} figures={library.figures} />
            ))}
          </ul>
        </section>
      ))}
      <ReadOn page={page} library={library} />
      <EasyBasis page={page} library={library} />
      <p className="status">
        <UpdatedOn day={fields.updated} />
      </p>
      <p className="print-address">{fullAddress(address)}</p>
    </div>
  );
}

function ReadOn({ page, library: { articles, easyReads } }: EasyReadPageProps) {
  const article = articles.find(({ section, slug }) => page.fields.article === `${section}/${slug}`);

  return (
    <nav className="easy-more" aria-labelledby="more">
      <h2 id="more">{words("easyRead.more")}</h2>
      <ul>
        {easyReads
          .filter(({ address }) => address !== page.address)
          .map(({ address, fields }) => (
            <li key={address}>
              <a href={href(address)}>{fields.title}</a>
            </li>
          ))}
        {article && (
          <li>
            <a href={href(article.address)}>{words("easyRead.longPage", { title: article.fields.title })}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
