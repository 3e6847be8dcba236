import { createContext, runInContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { holdSite } from "@/lib/publish/held-site";
import { cloudfrontKeys, cloudfrontRequest, cloudfrontResponse } from "@/lib/publish/hosts/cloudfront";
import { type DescribedSite, describeSite } from "@/lib/publish/hosts/describe-site";
import { finishedSite } from "../../fixtures/finished-site";

const ask = "mainSearchCriteria.v.c";
const site: DescribedSite = {
  ...describeSite({ site: holdSite(finishedSite().folder), origin: "https://example.org", basePath: "" }),
  rules: [
    { from: "/s/drive/", to: "/risks/#driving", status: 301 },
    { from: "/infobutton/", to: "/code/F33.2/feed.xml", status: 302, query: { [ask]: "F33.2", type: "text/xml" } },
    { from: "/infobutton/", to: "/code/F33.2/", status: 302, query: { [ask]: "F33.2" } },
  ],
};

/** Runs a function as CloudFront does, with a store in memory in place of its own. */
function run(code: string, event: unknown): Promise<Record<string, unknown>> {
  const { data } = JSON.parse(cloudfrontKeys(site)) as { data: { key: string; value: string }[] };
  const held = new Map(data.map(({ key, value }) => [key, value]));
  const store = { exists: async (key: string) => held.has(key), get: async (key: string) => held.get(key) };
  const context = createContext({ cf: { kvs: () => store }, event });
  return runInContext(`${code.replace(/^import cf.*$/m, "")}\nhandler(event)`, context);
}

const asked = (uri: string, query: Record<string, string> = {}) =>
  run(cloudfrontRequest(site), {
    request: {
      uri,
      querystring: Object.fromEntries(Object.entries(query).map(([name, value]) => [name, { value }])),
    },
  });

describe("the function for viewer requests", () => {
  it.each([
    ["/", "/index.html"],
    ["/risks/side-effects/", "/risks/side-effects/index.html"],
    ["/icon.svg", "/icon.svg"],
  ])("asks the bucket for %s as %s", async (uri, file) => {
    expect(await asked(uri)).toMatchObject({ uri: file });
  });

  it.each([
    ["/s/drive/", {}, 301, "/risks/#driving"],
    ["/risks/side-effects", { a: "b" }, 308, "/risks/side-effects/?a=b"],
    ["/code/F33.2", {}, 308, "/code/F33.2/"],
    ["/infobutton/", { [ask]: "F33.2" }, 302, "/code/F33.2/"],
    ["/infobutton/", { [ask]: "F33.2", type: "text%2Fxml" }, 302, "/code/F33.2/feed.xml"],
    ["/infobutton/", { [ask]: "F33.2", type: "text/xml", age: "45" }, 302, "/code/F33.2/feed.xml"],
  ])("leads %s with %j on", async (uri, query, statusCode, value) => {
    expect(await asked(uri, query)).toEqual({ statusCode, headers: { location: { value } } });
  });

  it.each([{ [ask]: "F99" }, { [ask]: "%" }, {}])("leaves %j to the page", async (query) => {
    expect(await asked("/infobutton/", query as Record<string, string>)).toMatchObject({
      uri: "/infobutton/index.html",
    });
  });
});

describe("the function for viewer responses", () => {
  const open = { ...site.other, "Access-Control-Allow-Origin": "*" };
  const withData: DescribedSite = {
    ...site,
    files: [...site.files, { address: "/cite/a.bib", kind: "open", tag: "t" }],
    kinds: new Map([...site.kinds, ["open", open]]),
  };
  const answered = (uri: string) =>
    run(cloudfrontResponse(withData), { request: { uri }, response: { headers: { etag: { value: '"1"' } } } });

  it("lets other sites read open data, and nothing else", async () => {
    expect(await answered("/cite/a.bib")).toEqual({
      headers: { etag: { value: '"1"' }, "access-control-allow-origin": { value: "*" } },
    });
    expect(await answered("/risks/side-effects/index.html")).toEqual({ headers: { etag: { value: '"1"' } } });
  });
});
