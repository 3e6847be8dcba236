import type { Article, Library } from "./library";

export interface AskedOfArticle {
  article: Article;
  questions: string[];
}

/** The id of an article's questions on the page of all questions. */
export function questionsId({ section, slug }: Article): string {
  return `${section}-${slug}`;
}

/** Every question to ask a clinician, by section and article. What an earlier article asks is not shown twice. */
export function questionsBySection({ site, articles }: Library): { title: string; articles: AskedOfArticle[] }[] {
  const seen = new Set<string>();
  const isNew = (question: string) => {
    const words = question
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
    if (seen.has(words)) return false;
    seen.add(words);
    return true;
  };

  return site.sections.map(({ id, title }) => ({
    title,
    articles: articles
      .filter(({ section }) => section === id)
      .map((article) => {
        const own = article.fields.questions.filter(isNew);
        // An article links to its place on the page, so it never stays empty.
        return { article, questions: own.length > 0 ? own : article.fields.questions };
      }),
  }));
}
