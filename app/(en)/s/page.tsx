import { words } from "@/components/words";
import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { shortAddressOf } from "@/lib/content/short-addresses";
import { fullAddress, href } from "@/lib/content/site-address";

export function generateMetadata() {
  return pageMetadata({
    title: words("handingOn.short.title"),
    description: words("handingOn.short.description"),
    address: "/s/",
  });
}

export default function ShortAddressesPage() {
  const library = loadLibrary();
  const start = fullAddress("/s/").replace(/^https?:\/\//, "");

  return (
    <div className="page prose">
      <h1>{words("handingOn.short.title")}</h1>
      <p className="summary">{words("handingOn.short.summary", { start })}</p>
      {library.articles.map((article) => (
        <section key={article.address}>
          <h2>
            <a href={href(article.address)}>{article.fields.title}</a>
          </h2>
          <dl className="codes short-words">
            <ShortRow address={article.address} leadsTo={words("handingOn.wholePage")} />
            {article.outline.questions.map(({ id, question }) => (
              <ShortRow key={id} address={`${article.address}#${id}`} leadsTo={question} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function ShortRow({ address, leadsTo }: { address: string; leadsTo: string }) {
  const short = shortAddressOf(loadLibrary(), address);

  return (
    <div>
      <dt>
        <a href={href(short)}>{short.slice(3, -1)}</a>
      </dt>
      <dd>{leadsTo}</dd>
    </div>
  );
}
