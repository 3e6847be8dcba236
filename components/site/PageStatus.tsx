import { pageWords, phrase, words } from "@/components/words";
import { longDate } from "@/lib/content/dates";
import type { ArticleFields } from "@/lib/content/schema";
import { TextLink } from "./TextLink";
import { UpdatedOn } from "./UpdatedOn";

interface PageStatusProps {
  fields: ArticleFields;
  /** The oldest of the days on which the records of its sources were checked (ISO 8601). */
  sourcesChecked: string | undefined;
}

/** Whether a clinician has reviewed the page, said as it is, and when it last changed. */
export function PageStatus({ fields: { review, updated }, sourcesChecked }: PageStatusProps) {
  const day = (date: string) => longDate(date, pageWords());

  return (
    <p className="status">
      {review.status === "reviewed"
        ? phrase("status.reviewed", {
            name: review.by,
            day: day(review.on),
            dueDay: day(review.due),
            on: (inner) => <time dateTime={review.on}>{inner}</time>,
            due: (inner) => <time dateTime={review.due}>{inner}</time>,
          })
        : phrase("status.unreviewed", {
            strong: (inner) => <strong>{inner}</strong>,
            link: (inner) => <TextLink href="/about/">{inner}</TextLink>,
          })}{" "}
      <UpdatedOn day={updated} />
      {sourcesChecked && ` ${words("status.sourcesChecked", { day: day(sourcesChecked) })}`}
    </p>
  );
}
