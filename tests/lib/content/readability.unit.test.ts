import { describe, expect, it } from "vitest";
import { countSyllables, measureReading } from "@/lib/content/readability";

/** The words with which the agreed measure tests itself. */
const known: Record<string, number> = {
  medication: 4,
  depression: 3,
  treatment: 2,
  disconnected: 4,
  information: 4,
  antidepressants: 5,
  benefit: 3,
  hospital: 3,
  dizziness: 3,
  breathing: 2,
  caregiver: 3,
  supervision: 4,
  healthcare: 2,
  monitored: 3,
  sedation: 3,
  completely: 3,
  operate: 3,
  machinery: 4,
  restful: 2,
  sleep: 1,
  feelings: 2,
  thoughts: 1,
  receptor: 3,
  activity: 4,
  natural: 3,
  substances: 3,
  brain: 1,
  spray: 1,
  recommended: 4,
  approved: 2,
  infusion: 3,
  infusions: 3,
  bladder: 2,
  pregnancy: 3,
  breastfeeding: 3,
  suicidal: 4,
  schedule: 2,
  session: 2,
  sessions: 2,
  relapse: 2,
  respond: 2,
  response: 2,
  evidence: 3,
  studies: 2,
  symptoms: 2,
  professional: 4,
  assessment: 3,
  questionnaires: 3,
  insurance: 3,
  dependence: 3,
  controlled: 2,
  anaesthetic: 4,
  licensed: 2,
  little: 2,
  simple: 2,
  needed: 2,
  wanted: 2,
  checked: 1,
  helped: 1,
  nose: 1,
  noses: 2,
  changes: 2,
  causes: 2,
  uses: 2,
  moderate: 3,
  severe: 2,
  episode: 3,
  quality: 3,
  nasal: 2,
  clinic: 2,
  radial: 3,
  cardiac: 3,
  mania: 3,
};

describe("the reading measure", () => {
  it("counts the syllables of its own words", () => {
    const wrong = Object.entries(known).filter(([word, count]) => countSyllables(word) !== count);

    expect(wrong).toEqual([]);
  });

  it("counts numbers and abbreviations as one syllable", () => {
    expect(["41", "FDA", "NMDA", "isn't", "don’t"].map(countSyllables)).toEqual([1, 1, 1, 2, 1]);
  });

  it("ends a sentence at the end of a list item, and passes over headings", () => {
    const { sentences, words } = measureReading([
      "What happens",
      "You sit down. A nurse looks in; she stays.",
      "- a warm top",
      "What should I bring?",
    ]);

    expect({ sentences, words }).toEqual({ sentences: 4, words: 16 });
  });

  it("gives the grades of the agreed measure", () => {
    const lines = [
      "Ketamine is a medicine that doctors have used for many years to put people to sleep for surgery.",
      "Some clinics offer it for depression when other antidepressants have not helped.",
    ];

    expect(measureReading(lines)).toEqual({ words: 30, sentences: 2, grade: 9.1, gradeNamesOut: 5.2, smog: 12.2 });
  });

  it("gives nothing for nothing", () => {
    expect(measureReading([])).toEqual({ words: 0, sentences: 0, grade: 0, gradeNamesOut: 0, smog: 0 });
  });
});
