import { rmSync } from "node:fs";
import type { Server } from "node:http";
import { Agent, get } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import { setTimeout as rest } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readAnswers, sendRaw } from "@/lib/prove/raw";
import { slow, trials } from "@/lib/prove/requests";
import { tryRequest } from "@/lib/prove/try-request";
import { siteServer } from "@/lib/publish/serve";
import { stopServer } from "@/lib/publish/stop";
import { swapIn } from "@/lib/publish/swap-in";
import { addresses, finishedSite } from "../../fixtures/finished-site";

const folders: string[] = [];

async function serving(version = "1"): Promise<{ server: Server; port: number; root: string; folder: string }> {
  const { root, folder } = finishedSite(version);
  folders.push(root);
  const server = siteServer({ folder, basePath: "" });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { server, port: (server.address() as AddressInfo).port, root, folder };
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe("the server, asked badly", () => {
  let server: Server;
  let port: number;

  beforeAll(async () => {
    ({ server, port } = await serving());
  });
  afterAll(() => stopServer(server, 0));

  it.each(trials)("answers a client that $name", async (trial) => {
    expect(await tryRequest(port, trial)).toEqual([]);
  });

  it.each(slow)("ends a client that $name", async (trial) => {
    server.headersTimeout = 700;

    expect(await tryRequest(port, trial)).toEqual([]);
  });

  it("answers others while a client dawdles", async () => {
    const dawdling = Array.from({ length: 100 }, () => connect(port, "127.0.0.1").on("error", () => {}));
    for (const socket of dawdling) socket.write("GET / HTTP/1.1\r\n");

    const started = performance.now();
    const [answer] = readAnswers(await sendRaw(port, "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));

    expect(answer?.status).toBe(200);
    expect(performance.now() - started).toBeLessThan(1000);
    for (const socket of dawdling) socket.destroy();
  });
});

describe("the server, while a new build takes the place of the old", () => {
  it("answers every request, and then from the new build with the new policy", async () => {
    const { server, port, root, folder } = await serving("1");
    const agent = new Agent({ keepAlive: true });
    const seen: { status: number; version: string }[] = [];
    let reading = true;
    const readers = addresses.map(async (address) => {
      while (reading) seen.push(await ask(port, address, agent));
    });

    for (const version of ["2", "3", "4"]) {
      await rest(150);
      swapIn(finishedSite(version, { root, name: ".export" }).folder, folder);
    }
    const newest = async () => (await ask(port, "/", agent)).version;
    for (let tries = 0; tries < 100 && (await newest()) !== "4"; tries++) await rest(50);
    reading = false;
    await Promise.all(readers);
    agent.destroy();
    await stopServer(server, 0);

    expect(seen.filter(({ status }) => status !== 200)).toEqual([]);
    expect(seen.at(0)?.version).toBe("1");
    expect(seen.at(-1)?.version).toBe("4");
  });

  it("serves on what it has when the folder is gone, or holds no whole site", async () => {
    const { server, port, root, folder } = await serving("1");
    const agent = new Agent();

    rmSync(folder, { recursive: true });
    await rest(700);
    const gone = await ask(port, "/risks/side-effects/", agent);
    finishedSite("2", { root });
    rmSync(join(folder, "404.html"));
    await rest(700);
    const half = await ask(port, "/risks/side-effects/", agent);
    await stopServer(server, 0);

    expect([gone, half]).toEqual([
      { status: 200, version: "1" },
      { status: 200, version: "1" },
    ]);
  });
});

describe("the server, told to stop", () => {
  it("lets a request in flight have its answer, takes no new one, and ends", async () => {
    const { server, port } = await serving();
    const pieces = ["GET /risks/side-effects/ HTTP/1.1\r\n", "Host: a\r\n", "X-A: b\r\n", "\r\n"];
    const inFlight = sendRaw(port, { pieces, restMs: 200 });
    await rest(100);

    const stopped = stopServer(server);
    const refused = await sendRaw(port, "GET / HTTP/1.1\r\nHost: a\r\n\r\n").then(
      () => false,
      () => true,
    );
    const [answer] = readAnswers(await inFlight);
    await stopped;

    expect(answer?.status).toBe(200);
    expect(answer?.head).toMatch(/^Connection: close$/im);
    expect(refused).toBe(true);
    expect(server.listening).toBe(false);
  });

  it("waits no longer than its bound for a client that never ends", async () => {
    const { server, port } = await serving();
    const socket = connect(port, "127.0.0.1").on("error", () => {});
    socket.write("GET / HTTP/1.1\r\nHost: a\r\n");
    await rest(50);

    const started = performance.now();
    await stopServer(server, 300);

    expect(performance.now() - started).toBeLessThan(1500);
  });
});

function ask(port: number, path: string, agent: Agent): Promise<{ status: number; version: string }> {
  return new Promise((done, failed) => {
    get({ port, host: "127.0.0.1", path, agent }, (response) => {
      let text = "";
      response.on("data", (part) => (text += part));
      response.on("end", () =>
        done({ status: response.statusCode ?? 0, version: /version (\d)/.exec(text)?.[1] ?? "none" }),
      );
    }).on("error", failed);
  });
}
