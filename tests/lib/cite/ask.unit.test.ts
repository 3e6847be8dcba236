import { describe, expect, it } from "vitest";
import { ask, askedWait } from "@/lib/cite/ask";
import { localServices } from "./local-services";

const manners = { agent: "KetamineExplained/1.0 (mailto:corrections@example.org)", timeout: 200, backOff: 5 };

describe("ask", () => {
  it("says who is asking", async () => {
    const { address, asked } = await localServices({ works: "{}" });

    await ask("Crossref", new URL(`${address}works/10.1/x`), manners);

    expect(asked[0]?.agent).toBe(manners.agent);
  });

  it("returns nothing when the service has no such record", async () => {
    const { address } = await localServices({});

    expect(await ask("Crossref", new URL(`${address}works/10.1/x`), manners)).toBeUndefined();
  });

  it("tries again after a passing error, and waits as long as it is asked to", async () => {
    const times: number[] = [];
    const { address } = await localServices({
      works: (_, response) => {
        times.push(performance.now());
        if (times.length === 1) response.writeHead(429, { "Retry-After": "1" }).end();
        else if (times.length === 2) response.writeHead(503).end();
        else response.end("done");
      },
    });

    const answer = await ask("Crossref", new URL(`${address}works/x`), manners);

    expect(answer).toBe("done");
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(990);
  });

  it("does not wait for longer than two minutes", async () => {
    const { address } = await localServices({
      works: (_, response) => response.writeHead(429, { "Retry-After": "900" }).end(),
    });

    const asking = ask("Crossref", new URL(`${address}works/x`), manners);

    await expect(asking).rejects.toThrow("Crossref asks us to wait 15 minutes.\nRun the command again then.");
  });

  it("gives up after four errors", async () => {
    const { address, asked } = await localServices({ works: (_, response) => response.writeHead(500).end() });

    await expect(ask("Crossref", new URL(`${address}works/x`), manners)).rejects.toThrow(
      "Crossref answered with an error (500).",
    );
    expect(asked).toHaveLength(4);
  });

  it("does not repeat a question that the service refuses", async () => {
    const { address, asked } = await localServices({ works: (_, response) => response.writeHead(400).end() });

    await expect(ask("Crossref", new URL(`${address}works/x`), manners)).rejects.toThrow("(400)");
    expect(asked).toHaveLength(1);
  });

  it("stops waiting for a service that is silent, also in the middle of an answer", async () => {
    const { address } = await localServices({ silent: () => {}, half: (_, response) => void response.write("{") });

    for (const path of ["silent", "half"]) {
      const asking = ask("PubMed", new URL(`${address}${path}`), { ...manners, attempts: 2 });
      await expect(asking).rejects.toThrow("PubMed did not answer within 0.2 seconds.");
    }
  });

  it("says plainly that there is no network", async () => {
    const asking = ask("Crossref", new URL("http://127.0.0.1:59998/works/x"), manners);

    await expect(asking).rejects.toThrow(
      /^There is no network, or Crossref cannot be reached at 127\.0\.0\.1:59998 \(ECONNREFUSED\)/,
    );
  });
});

describe("askedWait", () => {
  it("reads seconds and dates, and nothing else", () => {
    const now = Date.parse("2026-11-23T12:00:00Z");

    expect(askedWait("30", now)).toBe(30_000);
    expect(askedWait("Mon, 23 Nov 2026 12:00:10 GMT", now)).toBe(10_000);
    expect(askedWait("Mon, 23 Nov 2026 11:00:00 GMT", now)).toBe(0);
    expect(askedWait("soon", now)).toBe(0);
    expect(askedWait(null, now)).toBe(0);
  });
});
