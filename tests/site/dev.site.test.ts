import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as rest } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { readFrontMatter } from "@/lib/content/front-matter";

// In this folder, as editors run it: Next.js allows one such server here at a time, so close yours first.
describe("npm run dev", () => {
  it("shows an article, and says what is not there", { timeout: 600_000 }, async () => {
    const { site, output } = await startWriting();

    const article = await waitFor(`${site}/risks/side-effects/`, output);
    const missing = await fetch(`${site}/risks/no-such-page/`);

    const { title } = readFrontMatter(readFileSync("content/articles/risks/side-effects.mdx", "utf8")).data as {
      title: string;
    };
    expect(article).toContain(`>${title}</h1>`);
    expect(missing.status).toBe(404);
  });
});

async function startWriting() {
  const port = await freePort();
  const child = spawn("npm", ["run", "dev", "--", "--port", String(port)], {
    detached: true,
    env: { ...process.env, NODE_ENV: "development" },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (printed += part));
  // What npm starts, and what that starts, goes with it.
  onTestFinished(() => void process.kill(-(child.pid ?? 0), "SIGKILL"));

  return { site: `http://localhost:${port}`, output: () => (child.exitCode === null ? undefined : printed) };
}

/** The text at an address once it is there. Ends with what was printed where the server has ended. */
async function waitFor(address: string, ended: () => string | undefined): Promise<string> {
  for (;;) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return answer.text();
    const printed = ended();
    if (answer || printed !== undefined) throw new Error(`${address}: ${answer?.status ?? printed}`);
    await rest(200);
  }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });
}
