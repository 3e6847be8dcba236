import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as rest } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readAnswers, sendRaw } from "@/lib/prove/raw";
import { finishedSite } from "../../fixtures/finished-site";

// Port 0 would be printed as 0.
const port = 20_000 + (process.pid % 20_000);
let root: string;
let child: ChildProcess;

beforeEach(() => {
  ({ root } = finishedSite());
  mkdirSync(join(root, "content"));
  cpSync("content/site.yaml", join(root, "content/site.yaml"));
});
afterEach(() => {
  child.kill("SIGKILL");
  rmSync(root, { recursive: true });
});

describe("npm start", () => {
  it("lets a request in flight have its answer when it is told to stop, and ends with 0", async () => {
    await start();
    const pieces = ["GET /risks/side-effects/ HTTP/1.1\r\n", "Host: a\r\n", "X-A: b\r\n", "\r\n"];
    const inFlight = sendRaw(port, { pieces, restMs: 200 });
    await rest(100);

    child.kill("SIGTERM");
    const [code] = await once(child, "exit");

    expect(code).toBe(0);
    expect(readAnswers(await inFlight).map(({ status }) => status)).toEqual([200]);
  });

  it("serves the site before, where a build was killed in its swap", async () => {
    renameSync(join(root, "out"), join(root, "out.old"));

    await start();
    const [answer] = readAnswers(await sendRaw(port, "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));

    expect(answer?.status).toBe(200);
  });
});

async function start(): Promise<void> {
  const words = ["--import", import.meta.resolve("tsx"), resolve("lib/commands/start.ts")];
  child = spawn(process.execPath, words, { cwd: root, env: { ...process.env, PORT: String(port) } });
  if (child.stdout) await once(child.stdout, "data");
}
