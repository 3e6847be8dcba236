import { describe, expect, it } from "vitest";
import { lookUp, readIdentifier } from "@/lib/cite/look-up";
import { fixture, localServices } from "./local-services";

const doi = "10.1016/S2215-0366(17)30272-9";
const both = () =>
  localServices({
    "works/10.1016/s2215-0366(17)30272-9": fixture("crossref-short-2018.json"),
    "works/10.1016/s0140-6736(97)11096-0": fixture("crossref-wakefield-1998.json"),
    "works/10.1016/s0140-6736(10)60175-4": fixture("crossref-notice-2010.json"),
    'esearch.fcgi?db=pubmed&term="10.1016/s2215': fixture("esearch-short-2018.json"),
    "esearch.fcgi": fixture("esearch-nothing.json"),
    "id=28757132": fixture("pubmed-short-2018.nbib"),
    "id=9500320": fixture("pubmed-wakefield-1998.nbib"),
    "efetch.fcgi": "\n1. id: 99999999 Error occurred: The following PMID is not available: 99999999\n",
  });

describe("readIdentifier", () => {
  it("reads a DOI and a PMID as people write them", () => {
    expect(readIdentifier("10.1056/NEJMoa2302399")).toEqual({ doi: "10.1056/NEJMoa2302399" });
    expect(readIdentifier("https://doi.org/10.1016/S2215-0366%2817%2930272-9")).toEqual({ doi });
    expect(readIdentifier("doi: 10.1056/NEJMoa2302399")).toEqual({ doi: "10.1056/NEJMoa2302399" });
    expect(readIdentifier("PMID: 28757132")).toEqual({ pmid: "28757132" });
    expect(readIdentifier("https://pubmed.ncbi.nlm.nih.gov/28757132/")).toEqual({ pmid: "28757132" });
    expect(readIdentifier("notes/short.bib")).toBeUndefined();
  });
});

describe("lookUp", () => {
  it("puts Crossref and PubMed together for a DOI, and says on what they agree", async () => {
    const { services } = await both();

    const { record, verified, remarks } = await lookUp({ doi }, services);

    expect(record).toMatchObject({
      type: "article-journal",
      title: "Side-effects associated with ketamine use in depression: a systematic review",
      "container-title": "The Lancet Psychiatry",
      page: "65-78",
      issued: { "date-parts": [[2018, 1]] },
      PMID: "28757132",
    });
    expect(record.author).toHaveLength(5);
    expect(verified).toBe("The Crossref record and the PubMed record (PMID 28757132) agree on title, year, journal");
    expect(remarks).toEqual([]);
  });

  it("finds the same record by PMID", async () => {
    const { services } = await both();

    const [byDoi, byPmid] = [await lookUp({ doi }, services), await lookUp({ pmid: "28757132" }, services)];

    expect(byPmid).toEqual(byDoi);
  });

  it("tells the services whom to write to", async () => {
    const { services, asked } = await both();

    await lookUp({ doi }, services);

    expect(asked.map(({ url }) => url).filter((url) => url.includes("corrections@example.org"))).toHaveLength(3);
  });

  it("refuses a source that Crossref says was taken back", async () => {
    const { services } = await both();

    const asking = lookUp({ doi: "10.1016/s0140-6736(97)11096-0" }, services);

    await expect(asking).rejects.toThrow(
      "This source was taken back, says Crossref (retraction: 10.1016/s0140-6736(10)60175-4).\nCite another source, or leave the statement out.",
    );
  });

  it("refuses it by PMID even when Crossref cannot be asked", async () => {
    const { services } = await both();

    const asking = lookUp({ pmid: "9500320" }, { ...services, crossref: "http://127.0.0.1:59998/" });

    await expect(asking).rejects.toThrow("This source was taken back, says PubMed (retraction: Lancet. 2010 Feb 6");
  });

  it("refuses the notice of a retraction", async () => {
    const { services } = await both();

    const asking = lookUp({ doi: "10.1016/s0140-6736(10)60175-4" }, services);

    await expect(asking).rejects.toThrow("This is a notice about another source, says Crossref");
  });

  it("refuses what is only marked in its title, and names a preprint", async () => {
    const marked = JSON.parse(fixture("crossref-wakefield-1998.json"));
    delete marked.message["updated-by"];
    const preprint = fixture("crossref-short-2018.json").replace("journal-article", "posted-content");
    const { services } = await localServices({
      "works/10.5555/marked": JSON.stringify(marked),
      "works/10.5555/preprint": preprint,
      esearch: fixture("esearch-nothing.json"),
    });

    await expect(lookUp({ doi: "10.5555/marked" }, services)).rejects.toThrow("(retraction: its title)");
    expect((await lookUp({ doi: "10.5555/preprint" }, services)).remarks[0]).toContain("It is a preprint");
  });

  it("goes on with one service when the other cannot be reached, and says so", async () => {
    const { services } = await both();

    const { verified, remarks } = await lookUp({ doi }, { ...services, pubmed: "http://127.0.0.1:59998/" });

    expect(verified).toBe("Copied from the Crossref record; not compared with a second one");
    expect(remarks[0]).toMatch(/PubMed cannot be reached .* Only one service was asked\.$/);
  });

  it("says when nobody knows the source", async () => {
    const { services } = await both();

    await expect(lookUp({ doi: "10.5555/nothing" }, services)).rejects.toThrow(
      "Neither Crossref nor PubMed knows the DOI 10.5555/nothing.",
    );
    await expect(lookUp({ pmid: "99999999" }, services)).rejects.toThrow(
      "Neither Crossref nor PubMed knows the PMID 99999999.",
    );
  });

  it("names a field on which the two do not agree", async () => {
    const nbib = fixture("pubmed-short-2018.nbib").replace("DP  - 2018 Jan", "DP  - 2016 Jan");
    const { services } = await localServices({ works: fixture("crossref-short-2018.json"), "id=28757132": nbib });

    const { verified, remarks } = await lookUp({ pmid: "28757132" }, services);

    expect(verified).toMatch(/agree on title, journal, not on year$/);
    expect(remarks).toEqual([
      'Crossref and PubMed do not agree on the year: "2018" and "2016". Look at the source itself.',
    ]);
  });
});
