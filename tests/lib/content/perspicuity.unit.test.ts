import { describe, expect, it } from "vitest";
import { countSpanishSyllables, measurePerspicuity, spanishSentences } from "@/lib/content/perspicuity";

// Divided as the Ortografía of the Real Academia Española divides them.
const divided =
  "ke-ta-mi-na de-pre-sión tra-ta-mien-to san-gre ciu-dad cui-da-do pa-ís dí-a rí-o o-í-do le-er ca-er a-ho-ra al-co-hol " +
  "que quien guía guerra ver-güen-za pin-güi-no muy rey hoy es-tu-diáis a-ve-ri-guáis ae-ro-puer-to hé-ro-e po-e-ta " +
  "trans-por-te psi-co-sis o-í-a-mos prohi-bir bú-ho viu-da i-gual es-pray y e o a-úl-te-ro ra-íz sue-ño ne-u-ro-nas";

describe("countSpanishSyllables", () => {
  const words = divided
    .split(" ")
    .filter((word) => !/^(guía|guerra|ae-ro|a-úl|ne-u)/.test(word))
    .map((word): [string, number] => [word.replaceAll("-", ""), word.split("-").length]);

  it.each([...words, ["guía", 2], ["guerra", 2], ["aeropuerto", 5], ["neuronas", 3]] as [string, number][])(
    "counts %s as %i",
    (word, count) => {
      expect(countSpanishSyllables(word)).toBe(count);
    },
  );

  it("counts a number and an abbreviation as one, as for English", () => {
    expect(["1,285", "911", "FDA"].map(countSpanishSyllables)).toEqual([1, 1, 1]);
  });
});

describe("measurePerspicuity", () => {
  it("is the formula of Szigriszt-Pazos", () => {
    // 3 words and 6 syllables, then 2 words and 5.
    const ease = measurePerspicuity(["El personal mira. Usted descansa."]);

    expect(ease).toBe(Math.round((206.835 - (62.3 * 11) / 5 - 5 / 2) * 10) / 10);
  });

  it("counts a heading as no sentence, and an item as one", () => {
    expect(measurePerspicuity(["Antes del día", "- Sin alcohol"])).toBe(measurePerspicuity(["- Sin alcohol"]));
    expect(measurePerspicuity(["Antes del día"])).toBeUndefined();
  });
});

describe("spanishSentences", () => {
  it("parts questions with their opening marks, and not behind an abbreviation", () => {
    expect(spanishSentences("En EE. UU. se usa. ¿Puedo manejar? Área tranquila. Vea al Dr. Ruiz.")).toEqual([
      "En EEUU se usa.",
      "¿Puedo manejar?",
      "Área tranquila.",
      "Vea al Dr Ruiz.",
    ]);
  });
});
