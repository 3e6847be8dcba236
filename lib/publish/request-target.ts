/** What a request asks for, below the server's root. */
export interface Target {
  /** As it was sent: `/risks/side-effects/`. */
  sent: string;
  /** With its escapes read, but for those of `/`, `?` and `#`: an escaped slash parts nothing. */
  path: string;
  /** Behind the `?`, as it was sent. */
  query: string;
}

/** Longer than any address of the site with the longest query a record system sends. */
const longest = 4096;

/** Reads the target of a request, or gives the status that says what is wrong with it. */
export function readTarget(url: string): Target | 400 | 414 {
  if (url.length > longest) return 414;
  // Servers must take the form that is meant for proxies, too; which host it names makes no difference here.
  const local = url.replace(/^https?:\/\/[^/?#]*/i, "");
  const [, sent = "", query = ""] = /^([^?]*)\??(.*)$/s.exec(local === "" ? "/" : local) ?? [];
  if (!sent.startsWith("/") || url.includes("#")) return 400;

  try {
    const path = decodeURI(sent);
    return hasControls(path) ? 400 : { sent, path, query };
  } catch {
    return 400;
  }
}

function hasControls(text: string): boolean {
  return [...text].some((letter) => letter < " " || letter === "\u007f");
}
