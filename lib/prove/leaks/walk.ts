import type { Browser, Page, Request } from "playwright-core";
import { leaksInHeaders } from "./in-headers";
import { leaksInMarkup, leaksInStorage, leave, noteCalls } from "./in-page";
import type { Leak } from "./leak";
import { readersWord, tryOut } from "./try-out";

/** What a walk over a site saw. */
export interface Walked {
  leaks: Leak[];
  pages: number;
  /** Pages that had something to tick, to type in or to press. */
  used: number;
  requests: number;
}

/** How many pages are open at once. */
const atOnce = 3;

/** Opens every address of a site, uses what can be used, and tells what left the site or stayed in the browser. */
export async function findLeaks(browser: Browser, origin: string, addresses: readonly string[]): Promise<Walked> {
  const waiting = addresses.values();
  const lanes = await Promise.all(Array.from({ length: atOnce }, () => walkLane(browser, origin, waiting)));
  const leaks = lanes.flatMap((lane) => lane.leaks);
  const once = new Map(leaks.map((leak) => [Object.values(leak).join(" "), leak]));
  const sum = (of: (lane: Walked) => number) => lanes.map(of).reduce((all, one) => all + one, 0);

  return {
    leaks: [...once.values()],
    pages: sum(({ pages }) => pages),
    used: sum(({ used }) => used),
    requests: sum(({ requests }) => requests),
  };
}

async function walkLane(browser: Browser, origin: string, waiting: Iterator<string>): Promise<Walked> {
  const walked: Walked = { leaks: [], pages: 0, used: 0, requests: 0 };
  let address = "";
  const say: Say = (kind, what) => walked.leaks.push({ address, kind, what });
  const see = (request: Request) => {
    if (!/^https?:/.test(request.url())) return;
    walked.requests++;
    lookAtRequest(request, origin, say);
  };
  let page: Page | undefined;
  for (let next = waiting.next(); !next.done; next = waiting.next()) {
    address = next.value;
    const before = walked.leaks.length;
    page ??= await newPage(browser, say, see);
    walked.used += Number(await openAndUse(page, `${origin}${address}`, say));
    for (const { name, domain } of await page.context().cookies()) say("cookie", `${name} of ${domain}`);
    walked.pages++;
    // What a page left behind must not be laid to the next.
    if (walked.leaks.length > before) {
      await page.context().close();
      page = undefined;
    }
  }
  await page?.context().close();
  return walked;
}

type Say = (kind: Leak["kind"], what: string) => void;

/** A page in a browser that knows nothing yet, watched. */
async function newPage(browser: Browser, say: Say, see: (request: Request) => void): Promise<Page> {
  const context = await browser.newContext();
  // tsx names functions by a helper of its own, which the page must have when it is sent one.
  await context.addInitScript("globalThis.__name ??= (named) => named");
  await context.addInitScript(noteCalls);
  context.on("request", see);
  context.on("serviceworker", (worker) => say("service worker", worker.url()));
  const page = await context.newPage();
  page.on("websocket", (socket) => say("socket", socket.url()));
  page.on("console", (message) => {
    if (/Content Security Policy|violates the following/.test(message.text()))
      say("request refused by the policy", message.text().slice(0, 160));
  });
  return page;
}

function lookAtRequest(request: Request, origin: string, say: Say): void {
  const url = new URL(request.url());
  if (url.origin !== origin) say("request off the site", request.url());
  if (["ping", "beacon", "cspviolationreport"].includes(request.resourceType())) say("beacon", request.url());
  else if (request.method() !== "GET") say("request that is no plain GET", `${request.method()} ${request.url()}`);
  else if (!request.isNavigationRequest() && url.search !== "")
    say("request that is no plain GET", `a query: ${request.url()}`);
  if (`${request.url()} ${request.postData() ?? ""}`.includes(readersWord))
    say("words of the reader in a request", request.url());
  if (request.headers().referer) say("referrer", `${request.url()} is told ${request.headers().referer}`);
}

/** Says whether there was anything to use. */
async function openAndUse(page: Page, url: string, say: Say): Promise<boolean> {
  const response = await page.goto(url, { waitUntil: "load" });
  const headers = (await response?.allHeaders()) ?? {};
  const runs = !/script-src 'none'/.test(headers["content-security-policy"] ?? "");
  // A page without a program is complete when it is loaded.
  const settle = async () => {
    if (runs) await page.waitForLoadState("networkidle");
  };
  await settle();
  for (const { kind, what } of leaksInHeaders(headers, true)) say(kind, what);
  for (const { kind, what } of await page.evaluate(leaksInMarkup)) say(kind, what);

  const isUsed = await tryOut(page, runs);
  if (isUsed && runs) {
    // A program may wait until typing stops; "networkidle" alone is reached at once when nothing is asked for yet.
    await page.waitForTimeout(500);
    await settle();
  }
  for (const { kind, what } of await page.evaluate(leaksInStorage)) say(kind, what);
  const calls = await page.evaluate(() => (window as unknown as { notedCalls: string[] }).notedCalls);
  for (const call of calls) say("socket", call);
  if (runs) {
    await page.evaluate(leave);
    await page.goto("about:blank");
  }
  return isUsed;
}
