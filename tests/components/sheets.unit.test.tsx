import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { contentComponents } from "@/components/content";
import { ChecklistForm } from "@/components/sheets/ChecklistForm";
import { HelpNumbers } from "@/components/sheets/HelpNumbers";
import { WalletCards } from "@/components/sheets/WalletCard";
import { loadLibrary } from "@/lib/content/load";
import { findSheet, sheetsOf, sourcesOf } from "@/lib/content/sheets";

const library = loadLibrary();
const { Value, Values } = contentComponents;
const wordsOf = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("ChecklistForm", () => {
  const groups = library.checklist?.fields.groups ?? [];
  const html = renderToStaticMarkup(<ChecklistForm groups={groups} library={library} />);

  it("has a box for every line, with the plain and the clinical words and a time to raise it", () => {
    const items = groups.flatMap(({ items }) => items);

    expect(items.length).toBeGreaterThan(30);
    expect(html.match(/type="checkbox"/g)).toHaveLength(items.length);
    expect(html.match(/Raise this (?:today|before any dose|at your visit)\./g)).toHaveLength(items.length);
    for (const { plain, clinical } of items) {
      const text = wordsOf(html).replaceAll("&#x27;", "'");
      expect(text).toContain(plain);
      expect(text).toContain(clinical === plain ? `words: ${clinical}.` : `(${clinical})`);
    }
  });

  it("gives no verdict, and sends nothing anywhere", () => {
    expect(wordsOf(html)).not.toMatch(/\b(?:eligible|qualify|you (?:can|may|should) (?:not )?have (?:it|ketamine))\b/i);
    expect(html).not.toMatch(/\baction=|\bmethod=|type="submit"/);
    expect(html).toMatch(/<form[^>]* autocomplete="off"/i);
  });
});

describe("HelpNumbers", () => {
  it("gives the US first, each country with its emergency number, and only lines that always answer", () => {
    const words = wordsOf(renderToStaticMarkup(<HelpNumbers crisisLines={library.crisisLines} />));

    expect(words).toMatch(/^ ?US 911, 988 /);
    for (const { code, emergency } of library.crisisLines.countries)
      if (emergency) expect(words).toContain(`${code} ${emergency.number}`);
    expect(words).toMatch(/EU 112 (?!, 116)/);
  });
});

describe("WalletCards", () => {
  it.each(sheetsOf("card").map(({ name }) => name))("prints %s four times and reads it out once", (name) => {
    const { fields } = findSheet("card", name);

    const html = renderToStaticMarkup(
      <WalletCards
        fields={fields}
        sources={sourcesOf(fields)}
        crisisLines={library.crisisLines}
        address="https://a.example/"
      />,
    );

    expect(html.match(/class="wallet-side front"/g)).toHaveLength(4);
    expect(html.match(/aria-hidden="true"/g)).toHaveLength(3);
    expect(html.match(/<h2>/g)).toHaveLength(fields.parts.length);
    expect(html).not.toMatch(/<(?:input|textarea|a) /);
  });
});

describe("Values", () => {
  const html = renderToStaticMarkup(
    <Values>
      <Value q="I want to keep my memory as it is." use="1" />
      <Value q="I can't pay much." use="2" />
    </Values>,
  );

  it("gives each value a scale of its own, named by its words", () => {
    expect(html).toMatch(/<legend>I want to keep my memory as it is\.<\/legend>/);
    expect(html.match(/name="value-1"/g)).toHaveLength(6);
    expect(html.match(/name="value-2"/g)).toHaveLength(6);
  });

  it("leaves room for the reader's own, and says what becomes of it", () => {
    expect(html.match(/<textarea/g)).toHaveLength(2);
    expect(wordsOf(html)).toContain("Nothing you tick or write leaves this device");
  });
});
