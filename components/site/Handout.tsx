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
  const { link, written } = waysToSend(library, address, fields.title);

  return (
    <article className="page prose handout">
      <h1>{fields.title}</h1>
      <p className="summary">{fields.summary}</p>
      <h2>Key points</h2>
      <List items={fields.keyPoints} />
      {risks.length > 0 && (
        <>
          <h2>What to watch for</h2>
          <List items={risks} />
        </>
      )}
      <h2>When to get help</h2>
      {help.length === 0 && (
        <p>If something worries you, call your treatment team. If you can’t wait, call your emergency number.</p>
      )}
      {help.map(({ title, signs }) => (
        <section key={title}>
          <h3>{title}</h3>
          <List items={signs} />
        </section>
      ))}
      <p>
        <strong>If you might act on thoughts of suicide, call your emergency number now.</strong> Crisis lines for your
        country: {writtenAs(fullAddress("/help-now/"))}
      </p>
      <h2>Questions to ask</h2>
      <List items={fields.questions} />
      <footer className="handout-foot">
        <QrCode address={link} />
        <p>
          The whole page, with a source for each statement:
          <br />
          <a href={href(address)}>{written}</a>
        </p>
        <p>
          {library.site.name}, {longDate(fields.updated)}. {reviewInShort(fields)}. This is general information. Don’t
          start, stop or change a treatment because of it.
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
