import type { Page } from "playwright-core";
import type { Reader } from "./browser";

/** What the search page shows for a query. */
export interface Answer {
  /** Addresses of the results, in their order. */
  addresses: string[];
  status: string;
  /** Bytes on the wire until the results stood there: the page itself, its program and the index. */
  bytes: number;
  requests: number;
  /** Milliseconds from asking to the results. */
  milliseconds: number;
}

/**
 * Searches in a browser that has nothing in its cache: types into the loaded page, or opens the page with the words in
 * its address, as a browser's search bar does.
 */
export async function searchFor(
  reader: Reader,
  query: string,
  how: "typed" | "in the address" = "typed",
  at = "/search/",
): Promise<Answer> {
  const context = await reader.browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  let bytes = 0;
  let requests = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests++;
  });
  if (how === "typed") {
    await page.goto(`${reader.origin}${at}`, { waitUntil: "networkidle" });
    await page.locator("#search-words").fill(query);
    await page.keyboard.press("Enter");
  } else await page.goto(`${reader.origin}${at}#${new URLSearchParams({ q: query })}`);
  await settled(page);
  await page.waitForLoadState("networkidle");
  const answer = await readAnswer(page);
  await context.close();

  return { ...answer, bytes, requests };
}

/** Waits until the search has said what it found, in English or in Spanish. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    /result|found|loaded|encontr/.test(document.querySelector("#search-status")?.textContent ?? ""),
  );
}

/** What stands on the search page now. */
export async function readAnswer(page: Page) {
  return page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>("#search-results h3 a")];
    const [asked, shown] = ["search-asked", "search-shown"].map((mark) => performance.getEntriesByName(mark).at(-1));

    return {
      addresses: links.map(({ href }) => href.replace(location.origin, "")),
      status: document.querySelector("#search-status")?.textContent ?? "",
      milliseconds: (shown?.startTime ?? Number.NaN) - (asked?.startTime ?? Number.NaN),
    };
  });
}
