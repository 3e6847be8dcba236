import { loadLibrary } from "@/lib/content/load";
import { pageMetadata } from "@/lib/content/page-metadata";
import { shortAddressOf } from "@/lib/content/short-addresses";
import { fullAddress, href } from "@/lib/content/site-address";

export function generateMetadata() {
  return pageMetadata({
    title: "Short addresses",
    description:
      "A short, permanent address for every page and every answer of this site, to read out over the phone or put in a letter.",
    address: "/s/",
  });
}

export default function ShortAddressesPage() {
  const library = loadLibrary();
  const start = fullAddress("/s/").replace(/^https?:\/\//, "");

  return (
    <div className="page prose">
      <h1>Short addresses</h1>
      <p className="summary">
        Each page and each answer has a short address that never changes its meaning. Read it out, or put it in a
        letter: {start} and the word below.
      </p>
      {library.articles.map((article) => (
        <section key={article.address}>
          <h2>
            <a href={href(article.address)}>{article.fields.title}</a>
          </h2>
          <dl className="codes short-words">
            <ShortRow address={article.address} words="The whole page" />
            {article.outline.questions.map(({ id, question }) => (
              <ShortRow key={id} address={`${article.address}#${id}`} words={question} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function ShortRow({ address, words }: { address: string; words: string }) {
  const short = shortAddressOf(loadLibrary(), address);

  return (
    <div>
      <dt>
        <a href={href(short)}>{short.slice(3, -1)}</a>
      </dt>
      <dd>{words}</dd>
    </div>
  );
}
