import { longDate } from "@/lib/content/dates";
import type { Article, Library } from "@/lib/content/library";
import {
  graceEnds,
  noticeAddress,
  type RetractedSource,
  retractedAmong,
  sayRetraction,
} from "@/lib/content/retraction";
import { href } from "@/lib/content/site-address";
import { passagesIn } from "@/lib/content/source-uses";
import { describeKind, shortName } from "@/lib/content/vancouver";
import { Icon } from "./Icon";

interface RetractionNoticeProps {
  article: Article;
  library: Library;
}

/** Above an article: which of its sources was taken back, and every passage that rests on it. Nothing when none was. */
export function RetractionNotice({ article, library }: RetractionNoticeProps) {
  return retractedAmong(article.outline.sources, library).map((source) => (
    <section
      key={source.id}
      className="callout taken-back border-danger text-danger"
      aria-label="A source was taken back"
    >
      <p className="callout-word">
        <Icon name="warning" /> A source of this page was taken back
      </p>
      <AboutSource source={source} />
      <p>It may be wrong. These parts of the page rest on it:</p>
      <ul>
        {passagesIn(article, source.id).map(({ text, at, address }) => (
          <li key={`${address} ${at}`}>
            <a href={href(address)}>{text}</a>
          </li>
        ))}
      </ul>
      <p>
        {`We will mend them or take them out before ${longDate(graceEnds(source.custom.retracted))}. `}
        This alone is no reason to change a treatment. Talk with your clinician about it.
      </p>
    </section>
  ));
}

function AboutSource({ source }: { source: RetractedSource }) {
  const { retracted } = source.custom;
  const notice = noticeAddress(retracted);

  return (
    <p>
      <a href={href(`/references/${source.id}/`)}>{shortName(source)}</a>
      {`. ${describeKind(source)}. ${sayRetraction(retracted)}. `}
      {notice ? <a href={notice}>The journal’s notice</a> : `Notice: ${retracted.notice}`}.
    </p>
  );
}
