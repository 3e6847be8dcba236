import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";

/** The list of a finished site's pages, in its folder: what an address that leads nowhere is compared with. */
export const addressFile = "addresses.json";

export interface ListedPage {
  /** Below the base path: `/risks/side-effects/`. */
  address: string;
  /** The page's title, as HTML holds it (`&amp;`). */
  title: string;
}

/** Lists every page of a finished site with its title, as JSON. */
export function listAddresses(folder: string): Uint8Array {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(sep).join("/"))
    .filter((name) => name === "index.html" || name.endsWith("/index.html"))
    .sort()
    .map((name): ListedPage => {
      const title = /<title>([^<]*)<\/title>/.exec(readFileSync(join(folder, name), "utf8"))?.[1] ?? name;
      return { address: `/${name.slice(0, -"index.html".length)}`, title: title.replace(/ \| [^|]*$/, "") };
    });

  return Buffer.from(`${JSON.stringify(pages, null, 1)}\n`);
}
