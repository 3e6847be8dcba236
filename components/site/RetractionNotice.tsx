import { pageWords, words } from "@/components/words";
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
      aria-label={words("retraction.aSource")}
    >
      <p className="callout-word">
        <Icon name="warning" /> {words("retraction.aSourceOfThisPage")}
      </p>
      <AboutSource source={source} />
      <p>{words("retraction.mayBeWrong")}</p>
      <ul>
        {passagesIn(article, source.id).map(({ text, at, address }) => (
          <li key={`${address} ${at}`}>
            <a href={href(address)}>{text}</a>
          </li>
        ))}
      </ul>
      <p>
        {words("retraction.mend", { day: longDate(graceEnds(source.custom.retracted), pageWords()) })}{" "}
        {words("retraction.noReason")}
      </p>
    </section>
  ));
}

function AboutSource({ source }: { source: RetractedSource }) {
  const { retracted } = source.custom;
  const notice = noticeAddress(retracted);

  return (
    <p>
      <a href={href(`/references/${source.id}/`)}>{shortName(source, pageWords())}</a>
      {`. ${describeKind(source, pageWords())}. ${sayRetraction(retracted, pageWords())}. `}
      {notice ? (
        <a href={notice}>{words("retraction.journalNotice")}</a>
      ) : (
        words("retraction.notice", { notice: retracted.notice })
      )}
      .
    </p>
  );
}
