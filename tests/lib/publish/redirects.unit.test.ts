import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { finishSite } from "@/lib/publish/finish-site";
import { type Redirect, readRules } from "@/lib/publish/redirects";

const origin = "https://example.org";
const short: Redirect = {
  from: "/s/drive/",
  to: "/risks/#driving",
  title: 'Can I drive "home" & <b>',
  permanent: true,
  unlisted: true,
};

/** An exported site of two pages, finished with some redirects. */
async function finished(redirects: Redirect[], basePath = "") {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  const page = `<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>Page</title></head><body><p>Text</p><a href="${basePath}/risks/">Risks</a></body></html>`;
  for (const name of ["index.html", "risks/index.html"]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), page);
  }
  await finishSite({ folder, origin, basePath, redirects });
  return { folder, read: (name: string) => readFileSync(join(folder, name), "utf8") };
}

describe("an address that leads on", () => {
  it("has a page for hosts with no rules, which says where it leads and runs nothing", async () => {
    const { read } = await finished([short], "/ketamine");

    const page = read("s/drive/index.html");

    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/ketamine/risks/#driving">');
    expect(page).toContain('<link rel="canonical" href="https://example.org/ketamine/risks/#driving">');
    expect(page).toContain('<a href="/ketamine/risks/#driving">Can I drive &quot;home&quot; &amp; &lt;b&gt;</a>');
    expect(page).toContain("default-src 'none'; script-src 'none'");
    expect(page).toContain('content="noindex"');
  });

  it("has a rule for hosts that follow rules", async () => {
    const { folder } = await finished([short], "/ketamine");

    expect(readRules(folder)).toEqual([{ from: "/ketamine/s/drive/", to: "/ketamine/risks/#driving", status: 301 }]);
  });

  it("stays when the site is finished again", async () => {
    const { folder, read } = await finished([short]);
    const before = read("s/drive/index.html");

    await finishSite({ folder, origin, basePath: "" });

    expect(read("s/drive/index.html")).toBe(before);
    expect(readRules(folder).length).toBe(1);
  });

  it("is refused where a page stands, and where it leads to none", async () => {
    await expect(finished([{ ...short, from: "/risks/" }])).rejects.toThrow(
      "/risks/ cannot lead to /risks/#driving: a page stands there already.",
    );
    await expect(finished([{ ...short, to: "/rsiks/" }])).rejects.toThrow(
      "/s/drive/ would lead to /rsiks/, and there is no such page.",
    );
  });
});
