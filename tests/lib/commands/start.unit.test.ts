import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
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
  signal("SIGKILL", { group: true });
  rmSync(root, { recursive: true });
});

describe("npm start", () => {
  it("lets a request in flight have its answer when it is told to stop, and ends with 0", async () => {
    await start();
    const inFlight = askSlowly();
    await rest(100);

    child.kill("SIGTERM");
    const [code] = await once(child, "exit");

    expect(code).toBe(0);
    expect(readAnswers(await inFlight).map(({ status }) => status)).toEqual([200]);
  });

  it.each([
    ["npm is told to stop", "SIGTERM", false],
    ["npm and what it started are told to stop", "SIGTERM", true],
    ["someone presses Ctrl-C, which the terminal sends to both", "SIGINT", true],
  ] as const)("does so too when %s, and leaves the port free", async (_, name, group) => {
    await start("npm");
    const inFlight = askSlowly();
    await rest(100);

    signal(name, { group });
    await once(child, "exit");

    expect(readAnswers(await inFlight).map(({ status }) => status)).toEqual([200]);
    await expect(sendRaw(port, "")).rejects.toThrow("ECONNREFUSED");
  });

  it("ends at once when it is told a second time", async () => {
    await start();
    const inFlight = sendRaw(port, "GET / HTTP/1.1\r\nHost: a\r\n");
    await rest(100);
    child.kill("SIGINT");
    await rest(700);

    child.kill("SIGINT");
    const [code] = await once(child, "exit");

    expect(code).toBe(1);
    expect(readAnswers(await inFlight)).toEqual([]);
  });

  it("serves the site before, where a build was killed in its swap", async () => {
    renameSync(join(root, "out"), join(root, "out.old"));

    await start();
    const [answer] = readAnswers(await sendRaw(port, "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));

    expect(answer?.status).toBe(200);
  });
});

function askSlowly() {
  const pieces = ["GET /risks/side-effects/ HTTP/1.1\r\n", "Host: a\r\n", "X-A: b\r\n", "\r\n"];
  return sendRaw(port, { pieces, restMs: 200 });
}

async function start(by: "node" | "npm" = "node"): Promise<void> {
  const words = ["--import", import.meta.resolve("tsx"), resolve("lib/commands/start.ts")];
  if (by === "npm") {
    cpSync("package.json", join(root, "package.json"));
    for (const name of ["lib", "node_modules"]) symlinkSync(resolve(name), join(root, name));
  }
  const settings = { cwd: root, env: { ...process.env, PORT: String(port) }, detached: true };
  child = by === "npm" ? spawn("npm", ["start"], settings) : spawn(process.execPath, words, settings);
  await new Promise<void>((listening) => {
    child.stdout?.on("data", (part) => String(part).includes("is at http") && listening());
  });
}

/** Tells the process that was started, or it and all that it started. */
function signal(name: NodeJS.Signals, { group }: { group: boolean }): void {
  const { pid = 0 } = child;
  try {
    process.kill(group ? -pid : pid, name);
  } catch (error) {
    // Where all have ended there is nobody to tell.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
