import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readQrCodes } from "@/lib/handouts/read-qr";
import { type Reader, startReader } from "../config/browser";

const site = "https://ketamine-explained.example";
let reader: Reader;

beforeAll(async () => {
  reader = await startReader();
});

afterAll(() => reader.stop());

const codesOn = async (page: Page, selector: string) =>
  readQrCodes(await page.locator(selector).first().screenshot({ scale: "device" }));

describe("an article handed on", () => {
  it("prints its short address and a code that leads there", async () => {
    const page = await reader.open("/risks/side-effects/", { deviceScaleFactor: 3 });
    await page.emulateMedia({ media: "print" });

    expect(await page.locator(".send").textContent()).toContain("ketamine-explained.example/s/side-effects/");
    expect(await page.locator(".send").textContent()).toContain("Not reviewed by a clinician yet");
    expect(await codesOn(page, ".send .qr")).toEqual([`${site}/s/side-effects/`]);
  });

  it("offers email and text message with a ready sentence", async () => {
    const page = await reader.open("/risks/side-effects/", { javaScriptEnabled: false });
    const links = await page
      .locator(".send .ways a")
      .evaluateAll((found) => found.map((link) => link.getAttribute("href")));

    expect(links.slice(0, 2).map((link) => decodeURIComponent(link ?? ""))).toEqual([
      `mailto:?subject=Side effects of ketamine and esketamine&body=In plain words, with sources: ${site}/s/side-effects/`,
      `sms:?&body=In plain words, with sources: ${site}/s/side-effects/`,
    ]);
  });

  it("has a code for each of its answers, in the evening colors too", async () => {
    const page = await reader.open("/send/side-effects/", { deviceScaleFactor: 2, colorScheme: "dark" });
    const written = await page.locator(".short").allInnerTexts();
    const pictures = await Promise.all((await page.locator(".qr").all()).map((code) => code.screenshot()));
    const codes = await Promise.all(pictures.map(readQrCodes));

    expect(codes.flat()).toEqual(written.map((text) => `https://${text}`));
    expect(codes.length).toBeGreaterThan(3);
  });
});

describe("the bundle builder", () => {
  it("makes one address and one code of the ticked pages, in the order of ticking", async () => {
    const page = await reader.open("/for-clinicians/", { deviceScaleFactor: 2 });
    await page.getByLabel("Treatment day, step by step").check();
    await page.getByLabel("Side effects of ketamine and esketamine").check();
    await page.getByLabel("Ketamine by injection").check();
    await page.getByLabel("Ketamine by injection").uncheck();

    const address = `${site}/bundle/#treatment-day,side-effects`;
    expect(await page.locator(".bundle-link").getAttribute("href")).toBe(address);
    expect(await codesOn(page, ".bundle-result .qr")).toEqual([address]);
  });

  it("says what to do where there is no script", async () => {
    const page = await reader.open("/for-clinicians/", { javaScriptEnabled: false });

    expect(await page.locator(".without-script").isVisible()).toBe(true);
    expect(await page.locator("input").first().isVisible()).toBe(false);
    expect(await page.getByRole("link", { name: "Before the first visit" }).isVisible()).toBe(true);
  });
});

describe("a bundle", () => {
  it("lists the chosen pages in order, and holds their whole text for paper", async () => {
    const page = await reader.open("/bundle/#treatment-day,side-effects");
    const blocked: string[] = [];
    page.on("console", (message) => message.type() === "error" && blocked.push(message.text()));
    await page.getByText("Ready: print this page").waitFor();

    expect(await page.locator("#chosen > li > a").allInnerTexts()).toEqual([
      "Treatment day, step by step",
      "Side effects of ketamine and esketamine",
    ]);
    expect(await page.locator("#all").isVisible()).toBe(false);

    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#texts h1").allInnerTexts()).toEqual([
      "Treatment day, step by step",
      "Side effects of ketamine and esketamine",
    ]);
    const ids = await page.locator("[id]").evaluateAll((found) => found.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
    expect(blocked).toEqual([]);
  });

  it("names a page that is gone, and shows the others", async () => {
    const page = await reader.open("/bundle/#side-effects,no-such-page,side-effects");

    expect(await page.locator("#chosen > li").count()).toBe(1);
    expect(await page.locator("#notes").textContent()).toContain("There is no page called “no-such-page” here.");
  });

  it.each([
    ["markup", "#<img src=x onerror=alert(1)>,<script>alert(1)</script>"],
    ["encoded markup", "#%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E"],
    ["an address of another kind", "#javascript:alert(1),https://example.org/,../../claims/"],
    ["half a code", "#%E0%A4%A,%"],
    ["names of built-in things", "#__proto__,constructor"],
    ["a hundred thousand words", `#${"a,".repeat(100_000)}`],
  ])("takes nothing from a fragment with %s, and is not blank", async (_, fragment) => {
    const page = await reader.open("/claims/");
    const opened: string[] = [];
    page.on("dialog", (dialog) => opened.push(dialog.message()) && dialog.dismiss());
    page.on("pageerror", (error) => opened.push(error.message));
    await page.goto(`${reader.origin}/bundle/${fragment}`);

    expect(await page.locator("#notes").textContent()).toContain("This address chooses no page that is here.");
    expect(await page.locator("#every-page > li").count()).toBeGreaterThan(30);
    expect(await page.locator("#notes *:not(p), #chosen > *").count()).toBe(0);
    expect(opened).toEqual([]);
  });

  it("says which page could not be fetched, and prints the others", async () => {
    const page = await reader.open("/claims/");
    await page.route("**/risks/side-effects/", (route) => route.abort());
    await page.goto(`${reader.origin}/bundle/#treatment-day,side-effects`);
    await page.getByText("These could not be fetched").waitFor();

    expect(await page.locator("#status").textContent()).toContain("Side effects of ketamine and esketamine");
    expect(await page.locator("#texts > article").count()).toBe(1);
  });

  it("follows the address when it changes", async () => {
    const page = await reader.open("/bundle/#side-effects");
    await page.evaluate(() => {
      location.hash = "#treatment-day";
    });
    await page.locator("#chosen").getByText("Treatment day").waitFor();

    expect(await page.locator("#chosen > li").count()).toBe(1);
  });

  it("says what to do where there is no script", async () => {
    const page = await reader.open("/bundle/#side-effects", { javaScriptEnabled: false });

    expect(await page.locator("#without-script").isVisible()).toBe(true);
    expect(await page.locator("#every-page a").first().isVisible()).toBe(true);
    expect(await page.locator("#bundle").isVisible()).toBe(false);
  });
});
