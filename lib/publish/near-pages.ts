import type { ListedPage } from "./address-list";
import { likePairs, pairsOf } from "./like-text";

/** Where the page for missing addresses has room for the nearest ones. */
const room = /(<section id="near-pages"[^>]*?) hidden=""([^>]*>.*?<ul>)(<\/ul>)/s;

const most = 3;

/** An address is compared by its first and its last part. */
interface Compared {
  first: ReadonlySet<string>;
  last: ReadonlySet<string>;
  isDeep: boolean;
}

/** Each page is taken apart once: doing it for each missing address would let a few hundred of them stall a server. */
const known = new WeakMap<ListedPage, Compared>();

/** Pages of a finished site whose addresses are most like one that leads nowhere, the nearest first. */
export function nearPages(asked: string, pages: readonly ListedPage[]): ListedPage[] {
  if (partsOf(asked).join("") === "") return [];
  const wanted = compared(asked);
  const likeness = (page: ListedPage) => {
    const there = known.get(page) ?? compared(page.address);
    known.set(page, there);
    return (
      likePairs(wanted.last, there.last) +
      (wanted.isDeep && there.isDeep ? likePairs(wanted.first, there.first) / 5 : 0)
    );
  };

  return pages
    .filter(({ address }) => address !== "/")
    .map((page) => ({ page, like: likeness(page) }))
    .filter(({ like }) => like > 0.45)
    .sort((one, other) => other.like - one.like || (one.page.address < other.page.address ? -1 : 1))
    .slice(0, most)
    .map(({ page }) => page);
}

function compared(address: string): Compared {
  const parts = partsOf(address);
  // No page's part is longer.
  const pairs = (part = "") => pairsOf(part.slice(0, 80));
  return { first: pairs(parts[0]), last: pairs(parts.at(-1)), isDeep: parts.length > 1 };
}

/** The page for missing addresses, with the nearest pages in the room it keeps for them. Nothing asked is printed. */
export function withNearPages(html: string, near: readonly ListedPage[], basePath: string): string {
  if (near.length === 0) return html;
  const links = near.map(({ address, title }) => `<li><a href="${basePath}${address}">${title}</a></li>`).join("");

  return html.replace(room, (_, start, end, close) => `${start}${end}${links}${close}`);
}

/** Small words of an address, part by part: `/Risks/Side_Efects.html` is `risks`, `side-efects`. */
function partsOf(address: string): string[] {
  let plain = address.slice(0, 200);
  try {
    plain = decodeURIComponent(plain);
  } catch {
    // Cut or broken escapes: the letters that can be read will do.
  }
  return plain
    .toLowerCase()
    .replace(/\.html?$|\/index\.html?$/, "")
    .split("/")
    .map((part) => part.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, ""))
    .filter((part) => part !== "");
}
