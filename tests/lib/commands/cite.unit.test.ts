import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fixture, localServices, projectWith } from "../cite/local-services";
import { run } from "./run";

const doi = "10.1016/S2215-0366(17)30272-9";
const noNetwork = { CROSSREF_ADDRESS: "http://127.0.0.1:59998/", PUBMED_ADDRESS: "http://127.0.0.1:59998/" };

describe("npm run cite", () => {
  it("adds a source and says how to cite it", async () => {
    const root = projectWith();
    const { address } = await localServices({
      works: fixture("crossref-short-2018.json"),
      esearch: fixture("esearch-short-2018.json"),
      efetch: fixture("pubmed-short-2018.nbib"),
    });

    const { status, output } = await run("cite", [doi, "--kind", "review"], root, {
      CROSSREF_ADDRESS: address,
      PUBMED_ADDRESS: address,
    });

    expect(output).toContain("Added content/references/short-2018.json");
    expect(output).toContain(
      "Short B, Fong J, Galvez V, Shelker W, Loo CK. Side-effects associated with ketamine use in depression",
    );
    expect(output).toContain('<Cite id="short-2018" at="abstract" />');
    expect(status).toBe(0);
  });

  it("asks for the kind of evidence and lists the kinds", async () => {
    const { status, output } = await run("cite", [doi], projectWith(), noNetwork);

    expect(output).toBe(
      "Which kind of evidence is it? No service knows that.\nAdd --kind and one of: rct, meta-analysis, cochrane, review, cohort, case-report, mechanism, guideline, consensus, label, regulator.\n",
    );
    expect(status).toBe(1);
  });

  it("says plainly that there is no network, and leaves nothing behind", async () => {
    const root = projectWith();

    const { status, output } = await run("cite", [doi, "--kind", "review"], root, noNetwork);

    expect(output).toMatch(
      /^There is no network, or Crossref cannot be reached at 127\.0\.0\.1:59998 \(ECONNREFUSED\)\.\n.*Offline, npm run cite takes a file with a pasted record\.\n$/,
    );
    expect(existsSync(join(root, "content/references/short-2018.json"))).toBe(false);
    expect(status).toBe(1);
  });

  it("names a source that we have before it asks anyone", async () => {
    const { output } = await run("cite", [doi, "--kind", "review"], projectWith("short-2018"), noNetwork);

    expect(output).toBe(
      `We have this source already: short-2018 (by the DOI ${doi}).\nCite that one: <Cite id="short-2018" at="abstract" />\n`,
    );
  });

  it("takes a pasted file without a network", async () => {
    const root = projectWith();
    writeFileSync(join(root, "pasted.ris"), fixture("short-2018.ris"));

    const { status } = await run("cite", ["pasted.ris", "--kind", "review"], root, noNetwork);

    expect(status).toBe(0);
    expect(existsSync(join(root, "content/references/short-2018.json"))).toBe(true);
  });

  it.each([
    [["10.1016", "--kind", "rct"], '"10.1016" is no DOI (10.1056/NEJMoa2302399), no PMID (37285526) and no file.'],
    [[doi, "--kind", "revew"], '"revew" is no kind of evidence. Did you mean review?'],
    [[doi, "--kind", "rct", "--people", "many"], '"many" is no number of people.'],
    [[doi, "--knd", "rct"], "Unknown option '--knd'."],
    [["content", "--kind", "rct"], '"content" is a folder.'],
  ])("refuses %j in a sentence, with no stack trace", async (words, sentence) => {
    const { status, output } = await run("cite", words, projectWith(), noNetwork);

    expect(output.split("\n")[0]).toContain(sentence);
    expect(output).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
  });
});

describe("npm run cite:verify", () => {
  it("prints what differs with the file, draws no bar into a file, and ends with 1", async () => {
    const root = projectWith("short-2018");
    const { address, asked } = await localServices({
      works: fixture("crossref-short-2018.json").replaceAll("2018", "2016"),
    });

    const { status, output } = await run("cite-verify", [], root, { CROSSREF_ADDRESS: address });

    expect(output).toBe(`content/references/short-2018.json
  The year is "2018" here and "2016" at Crossref.
  Look at the source itself, and mend the record if it is ours that is wrong.

Sources compared with Crossref: 1. To look at: 1. Without a DOI, so not compared: 0.
`);
    expect(asked[0]?.agent).toMatch(/^KetamineExplained\/1\.0 \(https:.*; mailto:.*@.*\)$/);
    expect(status).toBe(1);
  });

  it("says how to go on when the network is gone", async () => {
    const { status, output } = await run("cite-verify", [], projectWith("short-2018"), noNetwork);

    expect(output).toContain("There is no network");
    expect(output).toContain("Sources compared so far: 0. Run npm run cite:verify again to go on from there.");
    expect(status).toBe(1);
  });
});
