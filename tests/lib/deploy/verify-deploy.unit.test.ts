import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { siteServer } from "@/lib/publish/serve";
import { finishedSite } from "../../fixtures/finished-site";

const { folder } = finishedSite();
const rules = [
  { from: "/s/side-effects/", to: "/risks/side-effects/", status: 301 },
  { from: "/infobutton/", to: "/help-now/", status: 302, query: { c: "F33.2" } },
];
writeFileSync(join(folder, "redirects.json"), JSON.stringify(rules));
const leadingPage = "<!DOCTYPE html><title>Side effects</title>";
mkdirSync(join(folder, "s/side-effects"), { recursive: true });
writeFileSync(join(folder, "s/side-effects/index.html"), leadingPage);
const honest = siteServer({ folder, basePath: "" });
const stale = siteServer({ folder: finishedSite("0").folder, basePath: "" });

let server: Server | undefined;
let most = 0;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

type Lie = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A server of the site that lies about something; `lie` says whether it has answered. */
async function start(lie: Lie): Promise<string> {
  let now = 0;
  server = createServer((request, response) => {
    most = Math.max(most, ++now);
    response.on("close", () => now--);
    if (!lie(request, response)) honest.emit("request", request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

async function verify(...words: string[]): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, [
    ...["--import", "tsx", "lib/commands/verify-deploy.ts", "--folder", folder],
    ...words,
  ]);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (said += part));
  const [code] = await once(child, "close");
  return { code, said };
}

const without =
  (name: string): Lie =>
  (_, response) => {
    const write = response.writeHead.bind(response);
    response.writeHead = ((status: number, headers: Record<string, string>) => {
      const { [name]: __, ...others } = headers;
      return write(status, others);
    }) as typeof response.writeHead;
    return false;
  };

const at = (address: string, answer: (response: ServerResponse) => void): Lie => {
  return (request, response) => {
    if (request.url !== address) return false;
    answer(response);
    return true;
  };
};

const lies: [name: string, lie: Lie, says: RegExp][] = [
  [
    "leaves out a header",
    without("Referrer-Policy"),
    /× referrer-policy: wanted no-referrer; got none\n {2}\/404\.html[^\n]*\n {2}\/help-now\//,
  ],
  [
    "lets any page frame it",
    without("Content-Security-Policy"),
    /× content-security-policy: wanted default-src 'none'; img-src 'self'; frame-ancestors 'none'; got none/,
  ],
  [
    "serves a page of an earlier build",
    (request, response) => request.url === "/help-now/" && stale.emit("request", request, response),
    /1 × body is not what was built\n {2}\/help-now\/: built \d+ bytes; answered \d+ other bytes, "Side effects, version 0"/,
  ],
  [
    "follows no short address",
    at("/s/side-effects/", (response) => response.writeHead(404).end()),
    /1 × status: wanted 301; got 404\n {2}\/s\/side-effects\//,
  ],
  [
    "leads off the site",
    at("/s/side-effects/", (response) =>
      response.writeHead(301, { Location: "https://evil.example/risks/side-effects/" }).end(),
    ),
    /× location: wanted \/risks\/side-effects\/; got https:\/\/evil\.example\/risks\/side-effects\//,
  ],
  [
    "does not read the query of a record system",
    at("/infobutton/?c=F33.2", (response) => response.writeHead(404).end()),
    /1 × status: wanted 302; got 404\n {2}\/infobutton\/\?c=F33\.2/,
  ],
  [
    "answers 200 for what is not there",
    at("/zzzz-qqqq-0/", (response) => response.writeHead(200, { "Content-Type": "text/html" }).end("Not here")),
    /1 × status: wanted 404; got 200: a missing page that says it is there\n {2}\/zzzz-qqqq-0\//,
  ],
  [
    "ends a connection with no answer",
    at("/help-now/", (response) => response.destroy()),
    /1 × status: wanted 200; got no answer: socket hang up\n {2}\/help-now\//,
  ],
];

describe("verify-deploy", () => {
  it("ends with 0 where all is as it was built, and asks a few things at once", async () => {
    const { code, said } = await verify(await start(() => false));

    expect(said).toMatch(/^\d+ requests to http:\/\/127\.0\.0\.1:\d+\/ in [\d.]+ s, as nginx: 0 differences\.$/m);
    expect(code).toBe(0);
    expect(most).toBeLessThanOrEqual(4);
  });

  it.each(lies)("finds a host that %s, and ends with 1", async (_, lie, says) => {
    const { code, said } = await verify(await start(lie));

    expect(said).toMatch(says);
    expect(code).toBe(1);
  });

  it("does not ask of GitHub Pages what it cannot do, and still sees what is stale", async () => {
    let leading = leadingPage;
    const bare: Lie = (request, response) => {
      if (/^\/(s|infobutton)\//.test(request.url ?? "")) response.writeHead(200).end(leading);
      else if (request.url === "/help-now/") stale.emit("request", request, response);
      else return without("Content-Security-Policy")(request, response);
      return true;
    };
    const address = await start(bare);

    const { code, said } = await verify(address, "--host", "github-pages");
    leading = "";
    const later = await verify(address, "--host", "github-pages");

    expect(said).toMatch(/as github-pages: 1 difference\.$/m);
    expect(said).toMatch(/body is not what was built\n {2}\/help-now\//);
    expect(code).toBe(1);
    expect(later.said).toMatch(/2 × body is not what was built\n {2}\/help-now\/[^\n]*\n {2}\/s\/side-effects\//);
  });

  it.each([
    [[], "Name one base address"],
    [["example.org"], "example.org is not a web address"],
    [["https://example.org/", "--host", "geocities"], '"geocities" is not a host this command knows.'],
    [["https://example.org/", "--at-once", "99"], "--at-once is a whole number from 1 to 16."],
    [["https://example.org/ketamine/"], "Build for this address, and verify with the same: SITE_ADDRESS="],
  ])("refuses %s in a sentence, and ends with 2", async (words, says) => {
    const { code, said } = await verify(...words);

    expect(said).toContain(says);
    expect(code).toBe(2);
  });
});
