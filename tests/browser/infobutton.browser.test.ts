import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteServer } from "@/lib/publish/serve";
import { type Reader, startReader } from "../config/browser";
import { folder } from "../config/built-site";

let reader: Reader;
/** A host that follows no rules: there the page's own script answers. */
const plainHost = siteServer({ folder, basePath: "", followsRules: false });
let plainOrigin: string;

beforeAll(async () => {
  reader = await startReader();
  await new Promise<void>((done) => plainHost.listen(0, "127.0.0.1", done));
  plainOrigin = `http://127.0.0.1:${(plainHost.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await reader.stop();
  await new Promise((done) => plainHost.close(done));
});

const icd = "mainSearchCriteria.v.cs=2.16.840.1.113883.6.90";
const rxnorm = "mainSearchCriteria.v.cs=2.16.840.1.113883.6.88";
const ndc = "mainSearchCriteria.v.cs=2.16.840.1.113883.6.69";

/** Sends a request and waits for where it ends; what the page asks for elsewhere, or runs, is gathered too. */
async function send(request: string, origin = plainOrigin, javaScriptEnabled = true) {
  const context = await reader.browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const elsewhere: string[] = [];
  const dialogs: string[] = [];
  page.on("request", (asked) => {
    if (!asked.url().startsWith(origin)) elsewhere.push(asked.url());
  });
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(`${origin}/infobutton/${request}`, { waitUntil: "networkidle" });
  await page.waitForTimeout(50);
  const result = {
    at: page.url().replace(origin, ""),
    // Data has no heading to wait for.
    heading: (await page.locator("h1").count()) > 0 ? await page.locator("h1").textContent() : null,
    says: await page
      .locator("#no-match")
      .isVisible()
      .catch(() => false),
    images: await page.locator("main img").count(),
    elsewhere,
    dialogs,
  };
  await context.close();
  return result;
}

describe("an Infobutton request in the form MedlinePlus Connect documents", () => {
  it.each([
    [
      "by diagnosis",
      `?${icd}&mainSearchCriteria.v.c=F33.2&informationRecipient.languageCode.c=en`,
      "/code/icd-10-cm/F33.2/",
    ],
    [
      "by drug",
      `?${rxnorm}&mainSearchCriteria.v.c=2201623&mainSearchCriteria.v.dn=esketamine`,
      "/code/rxnorm/2201623/",
    ],
    [
      "for JSON",
      `?${icd}&mainSearchCriteria.v.c=F33.2&knowledgeResponseType=application/json`,
      "/code/icd-10-cm/F33.2/index.json",
    ],
    [
      "for Atom",
      `?${icd}&mainSearchCriteria.v.c=F33.2&knowledgeResponseType=text/xml`,
      "/code/icd-10-cm/F33.2/feed.xml",
    ],
  ])("%s ends at the right page, with the page's script and with a host's rules", async (_, request, address) => {
    const byScript = await send(request);
    const byRule = await send(request, reader.origin);

    expect(byScript.at).toBe(address);
    expect(byRule.at).toBe(address);
  });

  it.each([
    ["a code below a known one", `?${icd}&mainSearchCriteria.v.c=F33.21`, "/code/icd-10-cm/F33.2/"],
    ["a code of a known family", `?${icd}&mainSearchCriteria.v.c=F33.7`, "/code/icd-10-cm/F33/"],
    ["a code with no dot, in small letters", `?${icd}&mainSearchCriteria.v.c=f4312`, "/code/icd-10-cm/F43.12/"],
    ["an NDC with eleven digits", `?${ndc}&mainSearchCriteria.v.c=50458002803`, "/code/ndc/50458-028-03/"],
    ["an unknown package of a known product", `?${ndc}&mainSearchCriteria.v.c=50458-028-99`, "/code/ndc/50458-028-00/"],
    [
      "the system as a FHIR address",
      "?mainSearchCriteria.v.cs=http://snomed.info/sct&mainSearchCriteria.v.c=373464007",
      "/code/snomed/373464007/",
    ],
    [
      "the system as a URN, names in capitals",
      "?MAINSEARCHCRITERIA.V.CS=urn:oid:2.16.840.1.113883.6.73&MAINSEARCHCRITERIA.V.C=n06ax27",
      "/code/atc/N06AX27/",
    ],
    ["only a name", "?mainSearchCriteria.v.dn=Spravato", "/code/rxnorm/2201625/"],
    ["a request behind #, which never reaches a host", `#${icd}&mainSearchCriteria.v.c=F42`, "/code/icd-10-cm/F42/"],
    [
      "a code twice: the first counts",
      `?${icd}&mainSearchCriteria.v.c=F42&mainSearchCriteria.v.c=F33`,
      "/code/icd-10-cm/F42/",
    ],
    [
      "a clinician",
      `?${icd}&mainSearchCriteria.v.c=F42&informationRecipient=PROV`,
      "/code/icd-10-cm/F42/#for-record-systems",
    ],
  ])("reads %s", async (_, request, address) => {
    expect((await send(request)).at).toBe(address);
  });

  it("takes no notice of age, sex or place, and passes them on to nobody", async () => {
    const person =
      "&age.v.v=45&age.v.u=a&patientPerson.administrativeGenderCode.c=F&representedOrganization.id.root=1.2.3";

    const { at, elsewhere } = await send(`?${icd}&mainSearchCriteria.v.c=F33.2${person}`);

    expect(at).toBe("/code/icd-10-cm/F33.2/");
    expect(elsewhere).toEqual([]);
  });

  it("does not take a longer number for a medicine it begins with", async () => {
    const { at, says } = await send(`?${rxnorm}&mainSearchCriteria.v.c=61309`);

    expect(at).toMatch(/^\/infobutton\//);
    expect(says).toBe(true);
  });
});

describe("a request that makes no sense", () => {
  it.each([
    ["a program", "javascript:alert(1)"],
    ["another site", "//evil.example/"],
    ["a full address", "https://evil.example/code/"],
    ["markup", "<img src=x onerror=alert(1)>"],
    ["a way up", "../../../help-now/"],
    ["a quotation mark", `F33"],[href*="http`],
    ["1,500 letters", "F33".padEnd(1_500, "3")],
    ["letters of another alphabet and a NUL", "Ф33\u0000"],
    ["nothing but spaces", "   "],
  ])("%s shows all topics, and runs nothing", async (_, value) => {
    const code = encodeURIComponent(value);
    const places = [
      `?${icd}&mainSearchCriteria.v.c=${code}`,
      `?mainSearchCriteria.v.cs=${code}&mainSearchCriteria.v.dn=${code}`,
    ];

    for (const request of [...places, `#${places[0]?.slice(1)}`]) {
      const { at, heading, images, elsewhere, dialogs } = await send(request);

      expect(at).toMatch(/^\/infobutton\//);
      expect(heading).toBe("Look up a code");
      expect({ images, elsewhere, dialogs }).toEqual({ images: 0, elsewhere: [], dialogs: [] });
    }
  });

  it.each([
    "?",
    "?%E0%A4%A",
    "?mainSearchCriteria.v.c=F33.2",
    `?${icd}`,
    "?mainSearchCriteria.v.cs=9.9.9&mainSearchCriteria.v.c=F33.2",
  ])("%s shows the page of all codes", async (request) => {
    expect((await send(request)).heading).toBe("Look up a code");
  });
});

describe("without script", () => {
  it("offers every code and every topic", async () => {
    const page = await reader.open("/infobutton/", { javaScriptEnabled: false });

    expect(await page.locator("[data-codes]").count()).toBeGreaterThan(40);
    expect(await page.locator("#all-topics ~ section a").count()).toBeGreaterThan(30);
    await page.context().close();
  });

  it("leads a short address to its answer, open, on a host with no rules", async () => {
    const context = await reader.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${plainOrigin}/s/grapefruit/`);
    await page.waitForURL("**/#can-i-have-grapefruit-juice");

    expect(await page.locator("#can-i-have-grapefruit-juice").isVisible()).toBe(true);
    await context.close();
  });
});
