import { longDate } from "../content/dates";
import type { Library } from "../content/library";
import type { ArticleFields } from "../content/schema";
import { fullAddress } from "../content/site-address";
import { firstLanguage } from "../words/languages.mjs";
import { wordsFor } from "../words/words-for.mjs";

/** Whether a clinician has reviewed a page, said as it is. */
export function reviewNotice({ review }: Pick<ArticleFields, "review">, words = wordsFor(firstLanguage)): string {
  if (review.status !== "reviewed") return words("notices.unreviewed");
  const [day, dueDay] = [longDate(review.on, words), longDate(review.due, words)];

  return words("notices.reviewed", { name: review.by, day, dueDay });
}

/** How much of the library a clinician has reviewed. */
export function libraryReviewNotice({ articles, language }: Library): string {
  const reviewed = articles.filter(({ fields }) => fields.review.status === "reviewed").length;
  const words = wordsFor(language.code);
  if (reviewed === 0) return words("notices.noneReviewed", { articles: articles.length });

  return words("notices.someReviewed", { reviewed, articles: articles.length });
}

/** What the content cannot be used for. */
export function adviceNotice(words = wordsFor(firstLanguage)): string {
  return words("notices.advice");
}

/** Where help is, wherever suicide may be spoken of. */
export function crisisNotice(words = wordsFor(firstLanguage)): string {
  return words("notices.crisis", { address: fullAddress("/help-now/") });
}
