import { longDate } from "@/lib/content/dates";
import type { Article, Library } from "@/lib/content/library";
import { href } from "@/lib/content/site-address";
import { handoutLinks } from "@/lib/handouts/links";
import { reviewInShort, sendPage, waysToSend } from "@/lib/send/ways";
import { QrCode } from "./QrCode";

interface SendPageProps {
  article: Article;
  library: Library;
}

/** Short address, email, text message and a line for a letter; on paper, the foot of the leaflet. */
export function SendPage({ article, library }: SendPageProps) {
  const { fields, address } = article;
  const { onePage } = handoutLinks(library, article);
  const { link, written, mail, text, letter } = waysToSend(library, address, fields.title);

  return (
    <section className="send">
      <div className="screen">
        <h2>Send this page</h2>
        <p>{written}</p>
        <p className="ways">
          <a href={mail}>Email it</a>
          <a href={text}>Text it</a>
          <a href={href(onePage)}>On one page</a>
          <a href={href(sendPage(library, article))}>More ways</a>
        </p>
        <p>
          For a letter: <q>{letter}</q>
        </p>
      </div>
      <div className="paper-foot">
        <QrCode address={link} />
        <p>
          {written}
          <br />
          {library.site.name}, {longDate(fields.updated)}. {reviewInShort(fields)}.
        </p>
      </div>
    </section>
  );
}
