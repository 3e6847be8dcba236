import { readFileSync } from "node:fs";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteServer } from "@/lib/publish/serve";
import { builtArticles, folder } from "../config/built-site";

const server = siteServer({ folder, basePath: "" });
const inSubFolder = siteServer({ folder, basePath: "/ketamine" });

beforeAll(async () => {
  await Promise.all([server, inSubFolder].map((one) => new Promise<void>((done) => one.listen(0, "127.0.0.1", done))));
});

afterAll(() => {
  server.close();
  inSubFolder.close();
});

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

function ask(path: string, { method = "GET", encoding = "", on = server } = {}): Promise<Answer> {
  const { port } = on.address() as AddressInfo;
  return new Promise((done, failed) => {
    request({ port, host: "127.0.0.1", path, method, headers: { "accept-encoding": encoding } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on("error", failed)
      .end();
  });
}

describe("the server", () => {
  it("sends an article compressed, with its policy and headers that keep readers private", async () => {
    const { status, headers, body } = await ask("/risks/side-effects/", { encoding: "br, gzip" });

    expect(status).toBe(200);
    expect(headers["content-encoding"]).toBe("br");
    expect(headers["content-type"]).toMatch("text/html");
    expect(body).toEqual(readFileSync(`${folder}/risks/side-effects/index.html.br`));
    expect(headers["content-security-policy"]).toMatch(/default-src 'none'.*sha256-.*frame-ancestors 'none'/);
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["cache-control"]).toMatch("must-revalidate");
    expect(headers["set-cookie"]).toBeUndefined();
  });

  it("sends gzip, or plain text, to whoever asks for it", async () => {
    const zipped = await ask("/risks/side-effects/", { encoding: "gzip" });
    const plain = await ask("/risks/side-effects/");

    expect(zipped.headers["content-encoding"]).toBe("gzip");
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.body).toEqual(readFileSync(`${folder}/risks/side-effects/index.html`));
  });

  it("answers an unknown address with the site's own page and status 404", async () => {
    const { status, headers, body } = await ask("/no-such-page/");

    expect(status).toBe(404);
    expect(body.toString()).toContain("This page is not here");
    expect(headers["content-security-policy"]).toMatch("sha256-");
  });

  it("offers the nearest pages for an address with a slip in it", async () => {
    const { status, body } = await ask("/risks/side-efects/");
    const html = body.toString();

    expect(status).toBe(404);
    expect(html).toMatch(/<section id="near-pages" class="near-pages">.*<a href="\/risks\/side-effects\/">/s);
  });

  it.each(["/risks/side-effects%22%3E%3Cscript%3Ealert(1)%3C/script%3E/", "/side-effects'onload=alert(1)/"])(
    "prints nothing of a hostile address: %s",
    async (path) => {
      const { status, body } = await ask(path);

      expect(status).toBe(404);
      expect(body.toString()).toContain('href="/risks/side-effects/"');
      expect(body.toString()).not.toMatch(/alert|onload/);
    },
  );

  it.each(["/../package.json", "/..%2fpackage.json", "/%2e%2e/package.json", "/%", "//etc/passwd"])(
    "gives no file of the machine for %s",
    async (path) => {
      const { status, body } = await ask(path);

      expect([400, 404]).toContain(status);
      expect(body.toString()).not.toContain('"devDependencies"');
    },
  );

  it("refuses methods that would change something", async () => {
    expect((await ask("/", { method: "POST" })).status).toBe(405);
  });

  it("serves the same files below a base path", async () => {
    const redirect = await ask("/ketamine", { on: inSubFolder });

    expect(redirect.headers.location).toBe("/ketamine/");
    expect((await ask("/ketamine/risks/side-effects/", { on: inSubFolder })).status).toBe(200);
    expect((await ask("/risks/side-effects/", { on: inSubFolder })).status).toBe(404);
  });

  it("finds every article", async () => {
    const statuses = await Promise.all(builtArticles().map(async ({ address }) => (await ask(address)).status));

    expect(statuses).toEqual(statuses.map(() => 200));
  });
});
