import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { headersOf, holdSite } from "@/lib/publish/held-site";
import { fits } from "@/lib/publish/hosts/header-groups";
import { folder } from "../config/built-site";

const read = (name: string) => readFileSync(`${folder}/${name}`, "utf8");
const linesOf = (name: string) => read(name).trimEnd().split("\n");
const site = holdSite(folder);
const rules = [...site.rules.values()].flat();

/** `_headers` as Cloudflare Pages reads it: every rule that fits, a doubled header joined, `!` takes one back. */
function headersByRules(address: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const block of read("_headers").split(/\n(?=\/)/)) {
    const [path = "", ...lines] = block.trimEnd().split("\n");
    if (!fits(address, path)) continue;
    for (const line of lines.filter((text) => text.startsWith("  ! "))) delete headers[line.slice(4)];
    for (const [, name = "", value = ""] of lines.flatMap((line) => [/^ {2}([\w-]+): (.*)$/.exec(line) ?? []]))
      if (name) headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return headers;
}

describe("the files for hosts of others", () => {
  it("give every file the headers that it has on our own server, but for what such a host decides itself", () => {
    for (const file of site.files.values()) {
      const { Vary: _, "Content-Type": type, "Content-Security-Policy": __, ...wanted } = headersOf(file);
      const { "Content-Type": told, ...got } = headersByRules(file.address);

      expect({ address: file.address, ...got }).toEqual({
        address: file.address,
        ...wanted,
        "Strict-Transport-Security": "max-age=63072000",
        "Content-Security-Policy": "frame-ancestors 'none'",
      });
      if (told) expect(told).toBe(type);
    }
  });

  it("state in each page the rest of its policy, as no such host is told it", () => {
    for (const { address, bodies } of site.files.values())
      if (address.endsWith("/"))
        expect([address, bodies.identity.bytes.toString()]).toEqual([
          address,
          expect.stringMatching(/<meta http-equiv="Content-Security-Policy" content="default-src 'none'; /),
        ]);
  });

  it("stay within what Cloudflare Pages takes", () => {
    const redirects = linesOf("_redirects");

    expect(linesOf("_headers").filter((line) => line.startsWith("/")).length).toBeLessThanOrEqual(100);
    for (const line of linesOf("_headers")) expect(line.length).toBeLessThanOrEqual(2000);
    expect(redirects.length).toBe(rules.filter(({ query }) => !query).length);
    expect(redirects.length).toBeLessThanOrEqual(2000);
    for (const line of redirects) expect(line).toMatch(/^\/\S{1,400} \/\S{1,400} 30[12]$/);
  });

  it("lead on from every address, queries too, on Netlify, Vercel and CloudFront", () => {
    const vercel = JSON.parse(read("vercel.json")) as { redirects: unknown[] };
    const { data } = JSON.parse(read("hosting/cloudfront/redirects.json")) as { data: unknown[] };

    expect(rules.length).toBeGreaterThan(300);
    expect([vercel.redirects.length, data.length, linesOf("hosting/netlify/_redirects").length]).toEqual(
      [0, 0, 0].map(() => rules.length),
    );
    expect(rules.length).toBeLessThanOrEqual(2048);
  });

  it("stay within what functions of CloudFront take", () => {
    const { data } = JSON.parse(read("hosting/cloudfront/redirects.json")) as {
      data: { key: string; value: string }[];
    };

    for (const name of ["request", "response"])
      expect(read(`hosting/cloudfront/${name}.js`).length).toBeLessThan(10_240);
    for (const { key, value } of data) expect([key.length <= 512, value.length <= 1024]).toEqual([true, true]);
  });
});
