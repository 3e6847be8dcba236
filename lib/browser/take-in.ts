/** What the browser offers of Trusted Types (w3c/trusted-types); where it has none, text may be parsed as it is. */
interface TypesPolicy {
  createHTML(text: string): string;
}
interface TypesWindow {
  trustedTypes?: { createPolicy(name: string, rules: TypesPolicy): TypesPolicy };
}

// The one place where text becomes markup: only what a page of this site has between its <article> tags.
const rules: TypesPolicy = { createHTML: (page) => /<article[\s\S]*<\/article>/.exec(page)?.[0] ?? "" };
const policy = (globalThis as TypesWindow).trustedTypes?.createPolicy("bundle", rules) ?? rules;

/** The text of a page of this site, to stand among others; nothing where it cannot be fetched. */
export async function takeIn({ word, href }: { word: string; href: string }): Promise<Element | undefined> {
  const article = await fetchArticle(href);
  if (!article) return undefined;

  for (const part of article.querySelectorAll("script, nav")) part.remove();
  // Pages number their sources and parts alike: each gets ids of its own.
  for (const part of article.querySelectorAll("*"))
    for (const name of ["id", "popovertarget", "aria-labelledby"]) {
      const value = part.getAttribute(name);
      if (value) part.setAttribute(name, `${word}-${value}`);
    }
  for (const link of article.querySelectorAll('a[href^="#"]'))
    link.setAttribute("href", `#${word}-${link.getAttribute("href")?.slice(1)}`);

  return document.importNode(article, true);
}

/** Parsed as a page of its own, in which nothing runs. */
async function fetchArticle(href: string): Promise<Element | undefined> {
  try {
    const answer = await fetch(href);
    if (!answer.ok) return undefined;
    const page = new DOMParser().parseFromString(policy.createHTML(await answer.text()), "text/html");
    return page.querySelector("article") ?? undefined;
  } catch {
    // Offline, or cut off half way: the page says which text is missing.
    return undefined;
  }
}
