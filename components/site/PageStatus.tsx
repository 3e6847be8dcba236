import { longDate } from "@/lib/content/dates";
import type { ArticleFields } from "@/lib/content/schema";
import { TextLink } from "./TextLink";

interface PageStatusProps {
  fields: ArticleFields;
  /** The oldest of the days on which the records of its sources were checked (ISO 8601). */
  sourcesChecked: string | undefined;
}

/** Whether a clinician has reviewed the page, said as it is, and when it last changed. */
export function PageStatus({ fields: { review, updated }, sourcesChecked }: PageStatusProps) {
  return (
    <p className="status">
      {review.status === "reviewed" ? (
        <>
          Reviewed by {review.by} on <time dateTime={review.on}>{longDate(review.on)}</time>. Next review due{" "}
          <time dateTime={review.due}>{longDate(review.due)}</time>.
        </>
      ) : (
        <>
          <strong>No clinician has reviewed this page yet.</strong> It was drafted with software help from published
          sources. <TextLink href="/about/">How we work</TextLink>.
        </>
      )}{" "}
      Updated <time dateTime={updated}>{longDate(updated)}</time>.
      {sourcesChecked && ` Compared with our records of its sources on ${longDate(sourcesChecked)}.`}
    </p>
  );
}
