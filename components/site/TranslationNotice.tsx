import { pageWords, phrase, words } from "@/components/words";
import { longDate } from "@/lib/content/dates";
import type { Article } from "@/lib/content/library";
import { loadOriginals } from "@/lib/content/load";
import { Icon } from "./Icon";
import { LinkIn } from "./LinkIn";

/** Above a translation: who made it, who checked it, and whether the original has changed since. Nothing on an original. */
export function TranslationNotice({ article: { translation } }: { article: Article }) {
  if (!translation) return null;
  const { original, made, isBehind } = translation;
  const { by, checked_by: checkedBy } = made;

  return (
    <section className="callout border-caution text-caution" aria-label={words("languages.notice.label")}>
      <p>
        <Icon name="info" /> <strong>{words("languages.notice.by", { by })}</strong>{" "}
        {checkedBy ? words("languages.notice.checked", { name: checkedBy }) : words("languages.notice.unchecked")}{" "}
        {isBehind && words("languages.notice.behind", { day: longDate(original.fields.updated, pageWords()) })}{" "}
        {phrase("languages.notice.original", {
          title: (
            <LinkIn key="original" language={loadOriginals().language} address={original.address}>
              {original.fields.title}
            </LinkIn>
          ),
        })}
      </p>
    </section>
  );
}
