import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Services } from "@/lib/cite/services";

/** A recorded answer or pasted file. */
export function fixture(name: string): string {
  return readFileSync(join("tests/fixtures/cite", name), "utf8");
}

/** A project with a site.yaml, interface words and the named sources, gone when the test ends. */
export function projectWith(...sources: string[]): string {
  const root = mkdtempSync(join(tmpdir(), "ketamine-explained-cite-"));
  mkdirSync(join(root, "content/references"), { recursive: true });
  cpSync("content/site.yaml", join(root, "content/site.yaml"));
  cpSync("content/words", join(root, "content/words"), { recursive: true });
  for (const id of sources) cpSync(`content/references/${id}.json`, join(root, `content/references/${id}.json`));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));

  return root;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Crossref and PubMed on this machine: answers by what the address ends in; 404 for all else, as Crossref says it. */
export async function localServices(answers: Record<string, string | Answer>) {
  const asked: { url: string; agent: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const url = decodeURIComponent(request.url ?? "");
    asked.push({ url, agent: request.headers["user-agent"] });
    const answer = Object.entries(answers).find(([part]) => url.toLowerCase().includes(part.toLowerCase()))?.[1];
    if (typeof answer === "function") return answer(request, response);
    response.writeHead(answer === undefined ? 404 : 200).end(answer ?? "Resource not found.");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const manners = { agent: "KetamineExplained/1.0 (mailto:corrections@example.org)", timeout: 1000, backOff: 5 };
  const services: Services = {
    crossref: address,
    pubmed: `${address}eutils/`,
    contact: "corrections@example.org",
    manners,
  };

  return { services, asked, address };
}
