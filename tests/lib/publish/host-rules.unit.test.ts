import { describe, expect, it } from "vitest";
import { hostRules } from "@/lib/publish/host-rules";

const ask = "mainSearchCriteria.v.c";
const files = hostRules([
  { from: "/s/drive/", to: "/risks/#driving", status: 301 },
  { from: "/lookup/", to: "/code/F33.2/index.json", status: 302, query: { [ask]: "F33.2", type: "application/json" } },
  { from: "/lookup/", to: "/code/F33.2/", status: 302, query: { [ask]: "F33.2" } },
]);
const nginx = files.get("hosting/redirects.nginx.conf") ?? "";

/** Where nginx would send a query: its first test that fits (nginx and JavaScript read these patterns alike). */
const nginxAnswer = (query: string) =>
  [...nginx.matchAll(/\$args ~ "([^"]+)"\) \{ return 302 "([^"]+)"/g)].find(([, test = ""]) =>
    new RegExp(test).test(query),
  )?.[2];

describe("rules for hosts", () => {
  it("are in the form of static hosts, without those that need a query", () => {
    expect(files.get("_redirects")).toBe("/s/drive/ /risks/#driving 301\n");
  });

  it("are in the form of nginx and Caddy", () => {
    expect(nginx).toContain('location = /s/drive/ { return 301 "/risks/#driving"; }\n');
    expect(files.get("hosting/redirects.caddy")).toContain('redir /s/drive/ "/risks/#driving" 301\n');
    expect(files.get("hosting/redirects.caddy")).toContain(
      "@asked0 {\n  path /lookup/\n  query mainSearchCriteria.v.c=F33.2\n  query type=application/json\n}\n",
    );
  });

  it.each([
    [`${ask}=F33.2`, "/code/F33.2/"],
    [`age=45&${ask}=F33.2&x=y`, "/code/F33.2/"],
    [`type=application%2Fjson&${ask}=F33.2`, "/code/F33.2/index.json"],
    [`${ask}=F33.21`, undefined],
    [`${ask}=F33x2`, undefined],
    [`x${ask}=F33.2`, undefined],
  ])("lets nginx answer ?%s with %s", (query, to) => {
    expect(nginxAnswer(query)).toBe(to);
  });
});
