import { pageWords, phrase, words } from "@/components/words";
import { longDate } from "@/lib/content/dates";
import type { Article, Library } from "@/lib/content/library";
import { fullAddress, href } from "@/lib/content/site-address";
import { handoutLinks } from "@/lib/handouts/links";
import { messageAbout, reviewInShort, sendPage, waysToSend } from "@/lib/send/ways";
import { QrCode } from "./QrCode";

interface SendPageProps {
  article: Article;
  library: Library;
}

/** Short address, email, text message and a line for a letter; on paper, the foot of the leaflet. */
export function SendPage({ article, library }: SendPageProps) {
  const { fields, address, translation } = article;
  // A translation has no short address: it is sent with its own.
  const { link, written, mail, text, letter } = translation
    ? messageAbout(fullAddress(address), fields.title, pageWords())
    : waysToSend(library, address, fields.title, pageWords());

  return (
    <section className="send">
      <div className="screen">
        <h2>{words("send.heading")}</h2>
        <p>{written}</p>
        <p className="ways">
          <a href={mail}>{words("send.email")}</a>
          <a href={text}>{words("send.text")}</a>
          {!translation && <OwnWays article={article} library={library} />}
        </p>
        <p>{phrase("send.forALetter", { line: letter, q: (inner) => <q>{inner}</q> })}</p>
      </div>
      <div className="paper-foot">
        <QrCode address={link} />
        <p>
          {written}
          <br />
          {library.site.name}, {longDate(fields.updated, pageWords())}. {reviewInShort(fields, pageWords())}.
        </p>
      </div>
    </section>
  );
}

/** What only originals have: handouts, and a page of every way to send them. */
function OwnWays({ article, library }: SendPageProps) {
  const { onePage } = handoutLinks(library, article, pageWords());

  return (
    <>
      <a href={href(onePage)}>{words("send.onePage")}</a>
      <a href={href(sendPage(library, article))}>{words("send.moreWays")}</a>
    </>
  );
}
