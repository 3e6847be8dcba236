import { pageWords, phrase, words } from "@/components/words";
import { longDate } from "@/lib/content/dates";
import type { Article, Library } from "@/lib/content/library";
import { fullAddress, href } from "@/lib/content/site-address";
import type { HandoutWords } from "@/lib/handouts/handout-words";
import { reviewInShort, waysToSend, writtenAs } from "@/lib/send/ways";
import { QrCode } from "./QrCode";

interface HandoutProps {
  library: Library;
  article: Article;
  words: HandoutWords;
}

/** An article on one sheet: the main points, what to watch for, when to get help, what to ask, where to read on. */
export function Handout({ library, article: { address, fields }, words: { help, risks } }: HandoutProps) {
  const { link, written } = waysToSend(library, address, fields.title, pageWords());

  return (
    <article className="page prose handout">
      <h1>{fields.title}</h1>
      <p className="summary">{fields.summary}</p>
      <h2>{words("article.keyPoints")}</h2>
      <List items={fields.keyPoints} />
      {risks.length > 0 && (
        <>
          <h2>{words("handout.watchFor")}</h2>
          <List items={risks} />
        </>
      )}
      <h2>{words("handout.getHelp")}</h2>
      {help.length === 0 && <p>{words("handout.worried")}</p>}
      {help.map(({ title, signs }) => (
        <section key={title}>
          <h3>{title}</h3>
          <List items={signs} />
        </section>
      ))}
      <p>
        {phrase("handout.crisis", {
          address: writtenAs(fullAddress("/help-now/")),
          strong: (inner) => <strong>{inner}</strong>,
        })}
      </p>
      <h2>{words("article.questionsToAsk")}</h2>
      <List items={fields.questions} />
      <footer className="handout-foot">
        <QrCode address={link} />
        <p>
          {words("handout.wholePage")}
          <br />
          <a href={href(address)}>{written}</a>
        </p>
        <p>
          {words("handout.foot", {
            site: library.site.name,
            day: longDate(fields.updated, pageWords()),
            review: reviewInShort(fields, pageWords()),
          })}
        </p>
      </footer>
    </article>
  );
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
