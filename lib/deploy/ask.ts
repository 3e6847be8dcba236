import { type Agent, request as askHttp, Agent as HttpAgent } from "node:http";
import { request as askHttps, Agent as HttpsAgent } from "node:https";
import type { Check } from "./one-check";

/** What a host answered. */
export interface Answer {
  status: number;
  /** In lower case. A header that came twice with the same value counts once. */
  headers: Record<string, string>;
  body: Buffer;
}

/** Asks one site over a few connections, which it keeps. */
export class Asker {
  private readonly agent: Agent;

  /** @param origin `https://example.org` */
  constructor(
    private readonly origin: string,
    atOnce: number,
    private readonly patience = 30_000,
  ) {
    const settings = { keepAlive: true, maxSockets: atOnce };
    this.agent = origin.startsWith("https:") ? new HttpsAgent(settings) : new HttpAgent(settings);
  }

  /** One answer as it comes: no redirect followed, nothing unpacked. */
  ask({ address, method, sends }: Pick<Check, "address" | "method" | "sends">): Promise<Answer> {
    const { agent, origin, patience } = this;
    const send = origin.startsWith("https:") ? askHttps : askHttp;
    return new Promise((done, failed) => {
      const options = { agent, method, headers: { "user-agent": "verify-deploy", ...sends }, timeout: patience };
      // As text, so that an address goes out as it is: a URL would take `..` and `//` out.
      const { hostname, port } = new URL(origin);
      const asked = send({ ...options, hostname, port, path: address }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (bytes: Buffer) => parts.push(bytes));
        response.on("error", failed);
        response.on("end", () =>
          done({
            status: response.statusCode ?? 0,
            headers: once(response.rawHeaders),
            body: Buffer.concat(parts),
          }),
        );
      });
      asked.on("timeout", () => asked.destroy(new Error(`no answer within ${patience / 1000} s`)));
      asked.on("error", failed);
      asked.end();
    });
  }

  /** Ends the connections. */
  close(): void {
    this.agent.destroy();
  }
}

function once(raw: string[]): Record<string, string> {
  const headers = new Map<string, Set<string>>();
  for (let at = 0; at < raw.length; at += 2) {
    const name = (raw[at] ?? "").toLowerCase();
    headers.set(name, (headers.get(name) ?? new Set()).add(raw[at + 1] ?? ""));
  }
  return Object.fromEntries([...headers].map(([name, values]) => [name, [...values].join(", ")]));
}
