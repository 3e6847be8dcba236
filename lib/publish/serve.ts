import { statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { answer } from "./answer";
import { type HeldSite, holdInSteps, holdSite } from "./held-site";

export interface SiteToServe {
  /** The folder of the finished site. */
  folder: string;
  /** `/ketamine` for a sub-folder, or nothing. */
  basePath: string;
  /** Whether the site's own rules are followed, as a host would that knows them. Without them its pages do. */
  followsRules?: boolean;
}

/** What one client may take, in bytes and milliseconds. */
const limits = {
  maxHeaderSize: 8192,
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
};

/** How long a connection may stand still, and how many there may be at once. */
const [stillFor, atOnce] = [30_000, 1_000];

/** How often a server looks for a new build, in milliseconds. */
const lookEvery = 500;

/**
 * A server of a finished site: packed files, real headers, and the site's own page for what is not there. It holds the
 * site in memory, and takes a new build whole when it stands in the folder's place. Changes within the folder it does
 * not see.
 */
export function siteServer({ folder, basePath, followsRules = true }: SiteToServe): Server {
  let site = holdSite(folder);
  const server = createServer(limits, (request, response) =>
    answer(request, response, { site, basePath, followsRules }),
  );
  server.timeout = stillFor;
  server.maxConnections = atOnce;
  server.on("connect", (_, socket) => {
    socket.end("HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nConnection: close\r\n\r\n");
  });
  const stopLooking = followBuilds(folder, (next) => {
    site = next;
  });
  server.on("close", stopLooking);

  return server;
}

/** Calls back with each new site that takes the folder's place; gives what ends this. */
function followBuilds(folder: string, take: (site: HeldSite) => void): () => void {
  let held = mark(folder);
  let reading = false;
  const look = async () => {
    const seen = mark(folder);
    if (reading || seen === undefined || seen === held) return;
    reading = true;
    const next = await holdWhileServing(folder);
    reading = false;
    // Replaced once more while it was read: the next look takes the newer one.
    if (!next || mark(folder) !== seen) return;
    held = seen;
    take(next);
  };
  const timer = setInterval(look, lookEvery).unref();
  return () => clearInterval(timer);
}

/** Which folder stands there now; nothing in the moment of a swap. */
function mark(folder: string): string | undefined {
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats && `${stats.ino} ${stats.birthtimeMs} ${stats.mtimeMs}`;
}

/** Nothing where the folder changes under the reading, or holds no finished site: the one in memory serves on. */
async function holdWhileServing(folder: string): Promise<HeldSite | undefined> {
  try {
    const steps = holdInSteps(folder);
    for (let step = steps.next(), count = 1; ; step = steps.next(), count++) {
      if (step.done) return step.value;
      if (count % 50 === 0) await new Promise((done) => setImmediate(done));
    }
  } catch {
    return undefined;
  }
}
