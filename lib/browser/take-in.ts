/** The text of a page of this site, to stand among others; nothing where it cannot be fetched. */
export async function takeIn({ word, href }: { word: string; href: string }): Promise<Element | undefined> {
  const article = (await fetchPage(href))?.querySelector("article");
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

/** Parsed by the browser as a page of its own, in which nothing runs; no text of ours becomes markup. */
function fetchPage(href: string): Promise<Document | undefined> {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open("GET", href);
    request.responseType = "document";
    request.onload = () => done(request.status === 200 ? (request.responseXML ?? undefined) : undefined);
    request.onerror = () => done(undefined);
    request.send();
  });
}
