import { setTimeout as sleep } from "node:timers/promises";
import { askedWait, type Manners } from "../cite/ask";
import { longestText, readPage } from "./read-page";
import type { Visit } from "./state";

export interface VisitOptions {
  manners: Manners;
  /** Read the page and not only whether it is there. */
  whole?: boolean;
  /** Telephone numbers to look for in its text. */
  numbers?: readonly string[];
  /** Where all addresses are asked instead, each in full behind this one: for a proxy and for tests. */
  through?: string | undefined;
}

/** A page that could not be looked at: not known to be gone, only not seen. */
export class Unseen extends Error {
  constructor(
    readonly reason: string,
    /** What failed on the way to it, when no answer came: `ENOTFOUND`, `timeout`, … */
    readonly code?: string,
  ) {
    super(reason);
  }
}

const longestWait = 120_000;
/** Answers after which a GET may say something else than a HEAD. */
const notForHead = new Set([400, 401, 403, 404, 405, 406, 410, 500, 501, 502, 503]);
const overloaded = new Set([429, 503]);

/** Looks at one address: HEAD where it is enough, GET where it is not. Throws `Unseen` when there is no answer to go by. */
export async function visit(address: string, options: VisitOptions): Promise<Visit> {
  const first = options.whole ? undefined : await send("HEAD", address, options);
  if (first && !notForHead.has(first.status)) {
    await first.body?.cancel();
    return describeAnswer(first, address, options);
  }
  const answer = await send("GET", address, options);
  if (overloaded.has(answer.status)) {
    const wait = askedWait(answer.headers.get("Retry-After"));
    await answer.body?.cancel();
    if (wait === 0 || wait > longestWait)
      throw new Unseen(wait > longestWait ? `asks us to wait ${Math.ceil(wait / 60_000)} minutes` : sayStatus(answer));
    await sleep(wait);
    return describeAnswer(await send("GET", address, options), address, options);
  }
  return describeAnswer(answer, address, options);
}

async function send(method: "HEAD" | "GET", address: string, options: VisitOptions): Promise<Response> {
  const { manners, through } = options;
  const { agent, timeout = 20_000 } = manners;
  try {
    return await fetch(`${through ?? ""}${address}`, {
      method,
      headers: { "User-Agent": agent, Accept: "text/html,application/pdf;q=0.9,*/*;q=0.8" },
      // A DOI that leads somewhere is known; the publisher behind it need not be asked.
      redirect: new URL(address).host === "doi.org" ? "manual" : "follow",
      signal: AbortSignal.timeout(timeout),
    });
  } catch (error) {
    throw unseen(error, timeout);
  }
}

function unseen(error: unknown, timeout: number): Unseen {
  if (!(error instanceof Error)) return new Unseen(String(error));
  if (error.name === "TimeoutError") return new Unseen(`did not answer within ${timeout / 1000} seconds`, "timeout");

  const { cause } = error;
  const code = cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? cause.message) : error.message;
  return new Unseen(`could not be reached (${code})`, code);
}

async function describeAnswer(answer: Response, address: string, options: VisitOptions): Promise<Visit> {
  const { status, headers } = answer;
  const isGone = status === 404 || status === 410;
  if (status >= 400 && !isGone) {
    await answer.body?.cancel();
    throw new Unseen(sayStatus(answer));
  }
  const finalAddress = options.through ? answer.url.slice(options.through.length) : answer.url;
  const modified = Date.parse(headers.get("Last-Modified") ?? "");
  const type = headers.get("Content-Type") ?? "";
  const etag = headers.get("ETag") ?? undefined;
  const page = options.whole && !isGone && /html/.test(type) ? readPage(await bodyOf(answer), options.numbers) : {};
  if (!answer.bodyUsed) await answer.body?.cancel();

  return {
    status,
    ...(answer.redirected && finalAddress !== address ? { movedTo: finalAddress } : {}),
    ...(Number.isNaN(modified) ? {} : { lastModified: new Date(modified).toISOString().slice(0, 10) }),
    // Pages made for each reader have a new mark each time; files do not.
    ...(etag && !/html/.test(type) && !etag.startsWith("W/") ? { etag } : {}),
    ...page,
  };
}

/** Reads as much as a page of text can be; the rest is left where it is. */
async function bodyOf(answer: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  try {
    for await (const part of answer.body ?? []) {
      text += decoder.decode(part, { stream: true });
      if (text.length > longestText) break;
    }
  } catch (error) {
    throw unseen(error, 0);
  }
  return text;
}

function sayStatus({ status }: Response): string {
  return [401, 403, 406, 429, 451, 999].includes(status)
    ? `does not answer programs (${status})`
    : `answered with an error (${status})`;
}
