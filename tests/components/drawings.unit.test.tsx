import { brotliCompressSync } from "node:zlib";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { contentComponents } from "@/components/content";
import { type DiagramName, diagramNames } from "@/lib/content/vocabulary";
import { attributeOf, type Element, elementsOf, parsePage, textOf } from "@/lib/publish/html";

const { Diagram } = contentComponents;

/** What a screen reader says for each drawing. */
const spoken: Record<DiagramName, string> = {
  synapse:
    "A synapse, with ketamine in a receptor. The end of a sending brain cell, above, lets out glutamate into a narrow gap. On the receiving cell, below, stand two NMDA receptors, each a gate with a channel through it. The left gate is open: glutamate has docked on it, and the signal passes into the cell. In the channel of the right gate sits ketamine: glutamate has docked here too, but no signal passes.",
  "known-and-guessed":
    "From the receptor to mood: what is known and what is guessed. A chain of five pictures, from top to bottom. First, known in people: ketamine sits in the NMDA receptor and blocks it. Then three steps of the leading theory, drawn in broken lines beside a mouse, because they come mostly from animals: a short burst of glutamate, growth signals inside cells, and new contact points between cells. The next link is a dotted line with a question mark: it is a guess that these steps lift mood. Last, seen in people: in some, mood lifts for days.",
  "routes-through-the-body":
    "Five ways into the body, and how much arrives. The upper half of a person, with a line from each way in. Of each 100 milligrams, this much reaches the blood. From the esketamine spray in the nose, 48 to 50. Under the tongue, 29. From a needle into the muscle of the upper arm, about 93. Swallowed, 20 to 25: it goes down to the stomach and then through the liver, which breaks down much of the rest first. From a drip into a vein of the arm, all 100.",
  "treatment-day-drip":
    "A treatment day with a drip, by the clock. Someone lies back in a chair; a tube runs from a bag on a stand to the back of the hand. Later, two people leave side by side. Under them runs a line of time that begins when the drip begins. The drip runs for 40 minutes. A hill shows how strange you feel: it rises while the drip runs and is gone within 2 hours. After the drip you rest for about 1 hour more, you are checked, and someone takes you home.",
  "treatment-day-spray":
    "A treatment day with the spray, by the clock. Someone lies back in a chair with a spray device at the nose. Later, two people leave side by side. Under them runs a line of time that begins with the first device. You use 2 or 3 devices, 5 minutes apart. A hill shows how strange you feel: it is highest at about 40 minutes and has mostly settled at about 90. Blood pressure is checked before you start and at about 40 minutes. Staff watch over you for at least 2 hours. From then on, once they have checked you, someone takes you home.",
  "course-drip":
    "A course of drips, week by week. Four weeks, with a drip bag for each session, as three trials planned them: 6 drips in 2 weeks, 6 drips in 3 weeks, or up to 8 drips in 4 weeks. A flag marks the check at the end: stop, or go on with fewer. Below are the months after, for those who go on: single drips ever further apart, at first 5 days, and 3 or 4 weeks after 5 months.",
  "course-spray":
    "A course with the spray, week by week. A strip of 12 weeks with a spray device for each visit. In weeks 1 to 4 there are two visits a week. At the end of week 4 a flag marks the check: is it helping enough to go on? In weeks 5 to 8 there is one visit a week. From week 9 there is one every 1 or 2 weeks, and an arrow shows that it goes on.",
  bladder:
    "Where ketamine can harm the bladder. Above, the lower half of a body: two kidneys, a thin tube from each, and the bladder low in the belly. Below, two bladders cut open. The usual one is wide, with a thin wall and a smooth lining. The other, as seen in people who used ketamine every day, is small: its lining is raw, its wall is thick, and it holds little.",
  "the-room":
    "What must be in the room. A treatment room. Someone lies back in a chair under a blanket. On their upper arm is a blood pressure cuff, on a finger a clip that shows the oxygen level, and both lead to a screen on the wall. In reach of their hand is a call button. A trained member of staff stands where they can see the person. Beside the chair is a trolley with an oxygen bottle, a mask and a heart machine, to restart breathing or a heart.",
};

function read(markup: string): Element[] {
  return elementsOf(parsePage(`<!doctype html><html lang="en"><title>Drawings</title><body>${markup}</body></html>`));
}

/** The words that an element is named by, in the order that its attribute lists them. */
function nameOf(element: Element, elements: Element[]): string {
  return (attributeOf(element, "aria-labelledby") ?? "")
    .split(" ")
    .map((id) => elements.filter((other) => attributeOf(other, "id") === id).map(textOf))
    .join(" ");
}

describe.each(diagramNames)("the drawing %s", (name) => {
  const markup = renderToStaticMarkup(<Diagram name={name} />);

  it("is one picture that reads as sentences a person would say", () => {
    const elements = read(markup);
    const pictures = elements.filter((element) => attributeOf(element, "role") === "img");

    expect(pictures.map((picture) => nameOf(picture, elements))).toEqual([spoken[name]]);
  });

  it("has a caption that says what to see", () => {
    const caption = read(markup).find(({ tagName }) => tagName === "figcaption");

    expect(caption && textOf(caption)).toMatch(/^[A-Z].{60,}\.$/);
  });

  it("keeps its words apart where they are read without the picture", () => {
    const lines = read(markup).filter(({ tagName }) => tagName === "tspan");
    const words = lines.map(textOf).filter((line) => line !== " ");

    const plain = markup.replace(/<[^>]+>/g, "").replace(/\s+/g, " ");

    expect(plain).toContain(words.join(" "));
  });

  it("costs a reader less than 4 kB", () => {
    expect(brotliCompressSync(markup).length).toBeLessThan(4000);
  });

  it("is styled by the stylesheet alone, which the policy of the site allows", () => {
    const styled = read(markup).filter((element) => attributeOf(element, "style") !== undefined);

    expect(styled).toEqual([]);
    expect(markup).not.toMatch(/#[0-9a-f]{3,6}\b|(?:fill|stroke)=/i);
  });
});

describe("several drawings on a page", () => {
  it("share no id, even when one of them stands there twice", () => {
    const twice = [...diagramNames, ...diagramNames].map((name, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same drawing is meant to come twice.
      <Diagram key={index} name={name} />
    ));
    const markup = renderToStaticMarkup(twice);

    const ids = read(markup).flatMap((element) => attributeOf(element, "id") ?? []);

    expect(ids.length).toBe(diagramNames.length * 2);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
