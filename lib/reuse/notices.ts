import { longDate } from "../content/dates";
import type { Library } from "../content/library";
import type { ArticleFields } from "../content/schema";
import { fullAddress } from "../content/site-address";

/** Whether a clinician has reviewed a page, said as it is. */
export function reviewNotice({ review }: Pick<ArticleFields, "review">): string {
  return review.status === "reviewed"
    ? `Reviewed by ${review.by} on ${longDate(review.on)}. Next review due ${longDate(review.due)}.`
    : "No clinician has reviewed this page yet. It was drafted with software help from published sources.";
}

/** How much of the library a clinician has reviewed. */
export function libraryReviewNotice({ articles }: Library): string {
  const reviewed = articles.filter(({ fields }) => fields.review.status === "reviewed").length;
  const drafted = "They were drafted with software help from published sources.";

  return reviewed === 0
    ? `No clinician has reviewed any of the ${articles.length} articles yet. ${drafted}`
    : `A clinician has reviewed ${reviewed} of the ${articles.length} articles; each says whether. ${drafted}`;
}

export const adviceNotice =
  "This is general information. It cannot take the place of a clinician who knows the person. Nobody should start, stop or change a treatment because of it.";

/** Where help is, wherever suicide may be spoken of. */
export function crisisNotice(): string {
  return `If you might act on thoughts of suicide, call your emergency number or a crisis line now: ${fullAddress("/help-now/")}`;
}
