import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { hosts } from "@/lib/deploy/abilities";
import { holdSite } from "@/lib/publish/held-site";
import { describeSite } from "@/lib/publish/hosts/describe-site";
import { hostFiles } from "@/lib/publish/hosts/write-host-files";
import type { RedirectRule } from "@/lib/publish/redirects";
import { finishedSite } from "../../fixtures/finished-site";

const ask = "mainSearchCriteria.v.c";
const rules: RedirectRule[] = [
  { from: "/s/drive/", to: "/risks/#driving", status: 301 },
  { from: "/lookup/", to: "/code/F33.2/index.json", status: 302, query: { [ask]: "F33.2", type: "application/json" } },
  { from: "/lookup/", to: "/code/F33.2/", status: 302, query: { [ask]: "F33.2" } },
];
const site = holdSite(finishedSite().folder);
for (const rule of rules) site.rules.set(rule.from, [...(site.rules.get(rule.from) ?? []), rule]);
const described = describeSite({ site, origin: "https://example.org", basePath: "" });
const files = hostFiles(described);
const textOf = (name: string) => files.get(name) ?? "";
const nginx = textOf("hosting/nginx/answers.conf");

/** Where nginx would send a query: its first test that fits (nginx and JavaScript read these patterns alike). */
const nginxAnswer = (query: string) =>
  [...nginx.matchAll(/\$args ~ "([^"]+)"\) \{ return 302 "([^"]+)"/g)].find(([, test = ""]) =>
    new RegExp(test).test(query),
  )?.[2];

describe("files for hosts", () => {
  it("lead on in the form of static hosts, without what needs a query", () => {
    expect(textOf("_redirects")).toBe("/s/drive/ /risks/#driving 301\n");
  });

  it("lead on in the form of nginx and Caddy", () => {
    expect(nginx).toContain('location = /s/drive/ { return 301 "/risks/#driving"; }\n');
    expect(textOf("hosting/caddy/answers.caddy")).toContain('"/s/drive/" "/risks/#driving" 301\n');
    expect(textOf("hosting/caddy/answers.caddy")).toContain('"/lookup/|F33.2|application/json"');
  });

  it.each([
    [`${ask}=F33.2`, "/code/F33.2/"],
    [`age=45&${ask}=F33.2&x=y`, "/code/F33.2/"],
    [`type=application%2Fjson&${ask}=F33.2`, "/code/F33.2/index.json"],
    [`${ask}=F33.21`, undefined],
    [`${ask}=F33x2`, undefined],
    [`x${ask}=F33.2`, undefined],
  ])("let nginx answer ?%s with %s", (query, to) => {
    expect(nginxAnswer(query)).toBe(to);
  });

  it("keep no access log, and bind readers to https only where it is there", () => {
    expect(nginx).toContain("access_log off;");
    expect(textOf("hosting/nginx/maps.conf")).toMatch(
      /map \$https \$ke_only_https \{\n {2}on "max-age=63072000";\n {2}default "";/,
    );
    expect(textOf("hosting/caddy/answers.caddy")).toContain("header @https Strict-Transport-Security");
    for (const text of files.values()) expect(text).not.toMatch(/^\s*log\b/m);
  });

  it("give files with the same headers one kind, and each its own tag", () => {
    expect(described.kinds.size).toBe(1);
    expect(new Set(described.files.map(({ tag }) => tag)).size).toBe(2);
  });

  it("refuse a header that a host would read as something else", () => {
    const kinds = new Map([["k1", { "X-A": 'say "no"; $args {x}' }]]);

    expect(() => hostFiles({ ...described, kinds })).toThrow("cannot be told this as it stands");
  });
});

describe("docs/hosting.md", () => {
  const text = readFileSync("docs/hosting.md", "utf8");

  it("names every host that verify-deploy knows", () => {
    expect(Object.keys(hosts).filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  it("tells of every file that a build writes for hosts", () => {
    const untold = [...files.keys()].filter((name) => ![name, `${dirname(name)}/`].some((told) => text.includes(told)));

    expect(untold).toEqual([]);
  });
});
