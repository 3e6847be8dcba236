import said from "search-words";
import { sayFound } from "./say-found";
import type { Understood } from "./understand";

/** What a reader sees of one find. */
export interface Shown {
  url: string;
  content: string;
  meta: Record<string, string>;
}

export interface Results {
  query: string;
  understood: Understood;
  shown: Shown[];
  total: number;
  /** Where nothing was found: words of the site that look like what was typed. */
  like: string[];
  more: () => Promise<{ shown: Shown[]; more?: Results["more"] }>;
}

const kindNames: Record<string, string> = said.kinds;

/** The parts of the search page, and how each state of a search is shown in them. Only text is set, never markup. */
export function partsOf(document: Document) {
  const form = find<HTMLFormElement>("search-form");
  const status = find("search-status");
  const list = find("search-results");
  const help = find("search-help");
  const moreButton = find<HTMLButtonElement>("search-more");
  const title = find("search-heading");
  const nothing = find("search-nothing");
  const likeWords = find("search-like");

  function find<E extends HTMLElement = HTMLElement>(id: string): E {
    const element = document.getElementById(id);
    if (!element) throw new Error(`The search page has no part "${id}".`);
    return element as E;
  }

  function make(name: string, text = ""): HTMLElement {
    const element = document.createElement(name);
    element.textContent = text;
    return element;
  }

  function entry({ url, content, meta }: Shown): HTMLElement {
    const item = make("li");
    const heading = make("h3");
    const link = make("a", meta.title ?? url) as HTMLAnchorElement;
    link.href = url;
    heading.append(link);
    const place = [kindNames[meta.kind ?? ""], meta.page].filter(Boolean).join(" · ");
    item.append(heading, make("p", content), make("p", place));
    return item;
  }

  function clear(): void {
    list.replaceChildren();
    title.hidden = true;
    moreButton.hidden = true;
    help.hidden = true;
    nothing.hidden = true;
  }

  function offerWords(words: string[]): void {
    likeWords.hidden = words.length === 0;
    likeWords.replaceChildren(`${said.like} `);
    for (const [index, word] of words.entries()) {
      const link = make("a", word) as HTMLAnchorElement;
      link.href = `#${new URLSearchParams({ q: word })}`;
      likeWords.append(index > 0 ? ", " : "", link);
    }
  }

  function offerMore(more: Results["more"] | undefined): void {
    moreButton.hidden = more === undefined;
    moreButton.onclick = async () => {
      if (!more) return;
      const first = list.childElementCount;
      const next = await more();
      list.append(...next.shown.map(entry));
      // The reader goes on where the list went on; the button may be gone.
      list.children[first]?.querySelector("a")?.focus();
      offerMore(next.more);
    };
  }

  return {
    form,
    input: find<HTMLInputElement>("search-words"),
    folder: new URL(form.action).pathname,

    showNothingAsked(): void {
      clear();
      status.textContent = "";
    },

    showBusy(): void {
      status.textContent ||= said.looking;
    },

    showFailure(): void {
      clear();
      status.textContent = said.notLoaded;
    },

    show({ query, understood, shown, total, like, more }: Results): void {
      clear();
      help.hidden = !understood.needsHelp;
      title.hidden = total === 0;
      nothing.hidden = total > 0;
      offerWords(like);
      list.append(...shown.map(entry));
      offerMore(total > shown.length ? more : undefined);
      status.textContent = sayFound(query, understood, total);
      performance.mark("search-shown");
    },
  };
}
