import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { loadLibrary } from "@/lib/content/load";
import { readQrCodes } from "@/lib/handouts/read-qr";
import { cardSize, drawCard } from "@/lib/send/card";
import { allCards, cardAddress, siteCard } from "@/lib/send/cards";
import { qrShape } from "@/lib/send/qr-shape";
import { messageAbout, waysToSend } from "@/lib/send/ways";

const library = loadLibrary();

describe("qrShape", () => {
  it.each([
    "https://a.example/s/x/",
    "https://ketamine-explained.example/s/side-effects/",
    `https://ketamine-explained.example/bundle/#${Array.from({ length: 37 }, (_, index) => `page-number-${index}`).join(",")}`,
  ])("draws a code that a reader decodes: %s", async (address) => {
    const { size, line, dashes } = qrShape(address);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}"><rect width="100%" height="100%" fill="#fff"/><path d="${line}" stroke-dasharray="${dashes}" stroke="#000" fill="none"/></svg>`;

    expect(await readQrCodes(await sharp(Buffer.from(svg)).png().toBuffer())).toEqual([address]);
  });
});

describe("waysToSend", () => {
  it("writes a question into a letter without a second mark behind it", () => {
    expect(messageAbout("https://a.example/s/drive/", "When can I drive?").letter).toBe(
      "When can I drive? a.example/s/drive/",
    );
    expect(messageAbout("https://a.example/s/day/", "Treatment day").letter).toBe("Treatment day: a.example/s/day/");
  });

  it("keeps signs of a title from becoming parts of the address", () => {
    const { mail } = messageAbout("https://a.example/s/x/", "Drip & spray: 50% off? #1");

    expect(new URL(mail).searchParams.get("subject")).toBe("Drip & spray: 50% off? #1");
    expect(new URL(mail).hash).toBe("");
  });

  it("gives every article and every answer an address of its own", () => {
    const links = library.articles.flatMap(({ address, fields, outline }) => [
      waysToSend(library, address, fields.title).link,
      ...outline.questions.map(({ id, question }) => waysToSend(library, `${address}#${id}`, question).link),
    ]);

    expect(new Set(links).size).toBe(links.length);
  });
});

describe("preview cards", () => {
  it("are there for every article and for the site, in the size that services show, below 60 kB", async () => {
    const cards = allCards(library);

    expect([...cards.keys()]).toEqual([siteCard, ...library.articles.map(cardAddress)]);
    for (const words of cards.values()) {
      const png = await drawCard(words);
      const { width, height, format } = await sharp(png).metadata();
      expect({ width, height, format }).toEqual({ ...cardSize, format: "png" });
      expect(png.length).toBeLessThan(60_000);
    }
  }, 60_000);
});
