import { type ChildProcess, execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findProgram } from "@/lib/commands/programs";
import { checksOf } from "@/lib/deploy/checks";
import { walk } from "@/lib/deploy/walk";
import { startCaddyWith, startHost, startNginxWith } from "@/lib/prove/hosts";
import { freePort, type Running, startOwn } from "@/lib/prove/running";
import { holdSite } from "@/lib/publish/held-site";
import { writeHostFiles } from "@/lib/publish/hosts/write-host-files";
import { folder } from "../config/built-site";
import { finishedSite } from "../fixtures/finished-site";

const starts: [name: string, start: () => Promise<Running>][] = [
  ["npm start", startOwn],
  ...(["nginx", "Caddy"] as const).map((host): [string, () => Promise<Running>] => [
    host,
    () => startHost({ host, program: findProgram(host), folder }),
  ]),
];

describe.each(starts)("%s with what was built", (_, start) => {
  let host: Running;

  beforeAll(async () => {
    host = await start();
  });

  afterAll(() => host?.stop());

  it("answers for every file, in every coding and form, with the status, headers and bytes that were built", async () => {
    const site = holdSite(folder);

    const { asked, differences } = await walk({
      origin: `http://127.0.0.1:${host.port}`,
      checks: checksOf(site, { basePath: "", isThorough: true }),
      atOnce: 16,
    });

    expect(differences).toEqual([]);
    expect(asked).toBeGreaterThan(site.files.size * 7);
    // A minute on a quiet machine, for all three; tests of other files may run beside it.
  }, 240_000);
});

describe.each(["nginx", "Caddy"] as const)("%s in a sub-folder", (host) => {
  it("answers below the base path, and nowhere else", async () => {
    const basePath = "/ketamine";
    const { folder } = finishedSite();
    writeFileSync(
      `${folder}/redirects.json`,
      JSON.stringify([{ from: "/ketamine/s/help/", to: "/ketamine/help-now/", status: 301 }]),
    );
    writeHostFiles({ folder, origin: "https://example.org", basePath });
    const site = holdSite(folder);
    const running = await startHost({ host, program: findProgram(host), folder, basePath });
    const origin = `http://127.0.0.1:${running.port}`;
    const outside = await fetch(`${origin}/help-now/`);
    const checks = checksOf(site, { basePath, isThorough: true });

    const { differences } = await walk({ origin, checks, atOnce: 4 }).finally(() => running.stop());

    expect(differences).toEqual([]);
    expect(outside.status).toBe(404);
  });
});

describe("the whole configurations, over https", () => {
  const root = resolve(folder);
  const here = (text: string) => text.replaceAll("/srv/ketamine-explained/current", root);
  const read = (name: string) => here(readFileSync(`${folder}/hosting/${name}`, "utf8"));

  /** What one request is answered; the certificate is our own, for this test. */
  const ask = (port: number, servername: string) =>
    new Promise<IncomingMessage>((done, failed) => {
      const options = { port, host: "127.0.0.1", servername, headers: { host: servername }, rejectUnauthorized: false };
      request({ ...options, path: "/help-now/" }, (response) => done(response.resume()))
        .on("error", failed)
        .end();
    });

  it("bind readers to https in nginx, and lead plain http there", async () => {
    const place = mkdtempSync(join(tmpdir(), "https-"));
    const words = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-days", "2"];
    execFileSync("openssl", [...words, "-keyout", `${place}/privkey.pem`, "-out", `${place}/fullchain.pem`], {
      stdio: "ignore",
    });
    const [plain, secure] = [await freePort(), await freePort()];
    const text = read("nginx/site.conf");
    const name = /server_name (\S+);/.exec(text)?.[1] ?? "";
    const settings = text
      .replace(/^.*listen \[::\].*$/gm, "")
      .replace("listen 443", `listen 127.0.0.1:${secure}`)
      .replace("listen 80", `listen 127.0.0.1:${plain}`)
      .replaceAll(`/etc/letsencrypt/live/${name}`, place);
    const child = startNginxWith(findProgram("nginx"), mkdtempSync(join(tmpdir(), "host-")), settings);
    try {
      const led = await untilAnswered(() =>
        fetch(`http://127.0.0.1:${plain}/help-now/?a=b`, { redirect: "manual", headers: { host: name } }),
      );
      const { statusCode, headers } = await ask(secure, name);

      expect([led.status, led.headers.get("location")]).toEqual([301, `https://${name}/help-now/?a=b`]);
      expect(led.headers.get("strict-transport-security")).toBeNull();
      expect([statusCode, headers["strict-transport-security"]]).toEqual([200, "max-age=63072000"]);
    } finally {
      await ended(child);
    }
  });

  it("bind readers to https in Caddy", async () => {
    const port = await freePort();
    const text = read("caddy/Caddyfile");
    const name = /^(\S+) \{/m.exec(text)?.[1] ?? "";
    const site = text.replace(`${name} {`, `https://${name}:${port} {\n\ttls internal\n\tbind 127.0.0.1`);
    const child = startCaddyWith(findProgram("Caddy"), mkdtempSync(join(tmpdir(), "host-")), site);
    try {
      const { statusCode, headers } = await untilAnswered(() => ask(port, name));

      expect([statusCode, headers["strict-transport-security"]]).toEqual([200, "max-age=63072000"]);
    } finally {
      await ended(child);
    }
  });
});

async function untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      if (tries > 100) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill();
  await once(child, "exit");
}
