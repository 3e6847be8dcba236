/** What the fragment of a bundle's address chooses. */
export interface BundleChoice<Page> {
  /** The pages it names, in its order, each once. */
  pages: Page[];
  /** Words that look like ours and lead nowhere: their page may be gone. */
  gone: string[];
  /** How many parts are no words of ours at all. */
  unreadable: number;
}

/**
 * Reads the fragment of a bundle's address: `#side-effects,treatment-day`. Whatever it holds, only pages that are
 * known come back, and only words of plain letters and hyphens are ever shown.
 */
export function readChoice<Page>(fragment: string, known: ReadonlyMap<string, Page>): BundleChoice<Page> {
  const parts = new Set(decoded(fragment.replace(/^#/, "")).split(",").map(trimmed).filter(Boolean));
  const pages = new Set<Page>();
  const gone: string[] = [];
  let unreadable = 0;
  for (const part of parts) {
    const page = known.get(part);
    if (page !== undefined) pages.add(page);
    else if (/^[a-z-]{1,40}$/.test(part) && gone.length < 10) gone.push(part);
    else unreadable++;
  }
  return { pages: [...pages], gone, unreadable };
}

/** The address of a bundle of these pages, by their short words. */
export function bundleAddress(page: string, words: readonly string[]): string {
  return `${page}#${words.join(",")}`;
}

function trimmed(part: string): string {
  return part.trim().toLowerCase();
}

/** Some programs encode what stands behind `#`; what cannot be decoded is read as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
