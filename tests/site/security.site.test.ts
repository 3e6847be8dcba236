import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load";
import { headersFor } from "@/lib/publish/headers";
import { builtPages, folder } from "../config/built-site";

const address = "/.well-known/security.txt";

describe(address, () => {
  const fields = new Map(
    readFileSync(`${folder}${address}`, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => [line.split(": ", 1)[0] ?? "", line.slice(line.indexOf(": ") + 2)]),
  );

  it("says once each what RFC 9116 asks for, as plain text", () => {
    expect([...fields.keys()]).toEqual(["Contact", "Expires", "Preferred-Languages", "Canonical", "Policy"]);
    expect(fields.get("Contact")).toBe(`mailto:${loadLibrary().site.contact}`);
    expect(fields.get("Preferred-Languages")).toMatch(/^[a-z]{2}(, [a-z]{2})*$/);
    expect(headersFor(address)["Content-Type"]).toBe("text/plain; charset=utf-8");
  });

  it("holds today, and for a year at most", () => {
    const expires = fields.get("Expires") ?? "";
    const days = (Date.parse(expires) - Date.now()) / 86_400_000;

    expect(expires).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(days).toBeGreaterThan(0);
    expect(days).toBeLessThan(367);
  });

  it("names its own address, and a place on the site that says how to report", () => {
    const policy = new URL(fields.get("Policy") ?? "");
    const page = builtPages().find((built) => built.address === policy.pathname);

    expect(new URL(fields.get("Canonical") ?? "").pathname).toBe(address);
    expect(page?.html).toContain(`id="${policy.hash.slice(1)}"`);
  });
});
