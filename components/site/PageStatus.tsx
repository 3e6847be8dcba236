import { longDate } from "@/lib/content/dates";
import type { ArticleFields } from "@/lib/content/schema";
import { TextLink } from "./TextLink";

/** Whether a clinician has reviewed the page, said as it is, and when it last changed. */
export function PageStatus({ fields: { review, updated } }: { fields: ArticleFields }) {
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
    </p>
  );
}
