import { sections } from "../content/vocabulary";

const openings = [
  "Most people",
  "Your team",
  "A nurse",
  "The trial",
  "Some clinics",
  "In the first week, people",
  "Later on, many people",
  "Friends and family",
  "The people in the study",
  "Your own notes",
];
const doings = [
  "ask about",
  "write down",
  "notice",
  "talk through",
  "look again at",
  "keep track of",
  "plan for",
  "feel unsure about",
  "learn more about",
  "worry less about",
];
const things = [
  "how sleep changes",
  "the ride home",
  "a sudden drop in mood",
  "what the spray tastes like",
  "a blood pressure check",
  "the hours after a session",
  "a dull headache",
  "how long to wait",
  "what to eat before",
  "the next visit",
];
const endings = [
  "before the next dose",
  "with someone they trust",
  "when the day is over",
  "and say so early",
  "while staff are near",
  "as the weeks go by",
  "after a night of rest",
  "on a quiet day",
  "if plans change",
  "without any rush",
];

/**
 * A generated article of about 1,300 words with 12 citations, a callout and six questions, always the same for the
 * same number. Its text is no use to anyone; it is as varied as plain prose, so that its compressed size means something.
 */
export function articleText(index: number, total: number, sources: string[]) {
  const random = randomFrom(index + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const sentence = () => `${pick(openings)} ${pick(doings)} ${pick(things)} ${pick(endings)}.`;
  const paragraph = (length: number) => Array.from({ length }, sentence).join(" ");
  const placeOf = (at: number) => ({ section: sections[at % sections.length] ?? "risks", slug: `generated-${at}` });
  const { section, slug } = placeOf(index);
  // Letters: a number in a title would have to stand in the text, with a source.
  const name = [...String(index).padStart(4, "0")].map((digit) => "bcdfghjklm"[Number(digit)]).join("a");
  const neighbor = placeOf((index + sections.length) % total);
  const cite = (number: number) => `<Cite id="${sources[(index * 7 + number) % sources.length]}" at="abstract" />`;
  const cited = Array.from({ length: 12 }, (_, number) => `${paragraph(4)} ${cite(number)}`);
  const parts = Array.from(
    { length: 4 },
    (_, part) =>
      `## What about part ${part + 1}?\n\n${cited.slice(part * 3, part * 3 + 3).join("\n\n")}\n\n${paragraph(4)}`,
  );
  const questions = Array.from(
    { length: 6 },
    (_, number) => `<Question q="Is it like this, number ${number + 1}?">\n\n${paragraph(3)}\n\n</Question>`,
  );
  const text = `---
title: Generated article ${name}
description: Generated article ${name}, made to measure how long a build takes and how much a page weighs on the wire.
summary: A generated page, named ${name}, that nobody is meant to read.
keyPoints:
  - ${sentence()}
  - ${sentence()}
  - ${sentence()}
order: ${index % 1000}
published: 2026-11-23
updated: 2026-11-23
review: { status: unreviewed }
questions:
  - What should I know about this page?
  - Is there another one like it?
related: [ ${neighbor.section}/${neighbor.slug} ]
codes: []
aliases: []
changes: [ { date: 2026-11-23, what: First published } ]
---

${paragraph(4)}

${parts.join("\n\n")}

<RiskCallout level="serious" title="Something to look out for">

${paragraph(3)}

</RiskCallout>

## What is not known

<Unknown>

${paragraph(3)}

</Unknown>

<TeachBack q="It is the evening after treatment. What do you do?">

${paragraph(2)}

</TeachBack>

<Faq>

${questions.join("\n\n")}

</Faq>
`;

  return { section, slug, text };
}

/** Repeatable numbers from 0 to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
