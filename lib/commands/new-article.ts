/** What a fresh article is made from. */
export interface NewArticle {
  /** The title, from the file's name until the editor writes one. */
  title: string;
  /** Place in its section. */
  order: number;
  /** Today, in ISO 8601. */
  today: string;
  /** An existing article to read next. */
  related: string;
}

/** A source that nobody has: the content check names each place that still waits for its own. */
const source = '<Cite id="to-write" at="abstract" />';

/** A whole article to fill in. Its fields are in order, and everything to replace starts with "To write:". */
export function newArticleText({ title, order, today, related }: NewArticle): string {
  return `---
title: ${JSON.stringify(title)}
description: ${JSON.stringify(`To write: what this page tells its readers about "${title.toLowerCase()}", for search results.`)}
summary: "To write: the main point of the page in one sentence."
keyPoints:
  - "To write: the first thing a tired reader must take away."
  - "To write: the second thing."
  - "To write: the third thing."
order: ${order}
published: ${today}
updated: ${today}
review: { status: unreviewed }
questions:
  - "To write: a question to ask the clinician?"
  - "To write: another one?"
related: [ ${related} ]
codes: []
aliases: []
changes: [ { date: ${today}, what: First published } ]
---

To write: the main point again, in two or three short sentences, with its source. ${source}

## To write: a question, as a reader asks it?

To write: the answer first, then why. Keep one thought in each paragraph, and put its source behind it. ${source}

<RiskCallout level="serious" title="To write: what can happen, in the reader's words">

To write: how to notice it and what to do. ${source}

</RiskCallout>

## When should I get help?

<GetHelp when="today" title="Call your treatment team today if:">

- to write: a sign that a reader can notice

</GetHelp>

## What is not known

<Unknown>

To write: what nobody has studied yet. ${source}

</Unknown>

<TeachBack q="To write: a situation in which a reader decides something. What do you do?">

To write: what we would do, and why.

</TeachBack>

<Faq>

<Question q="To write: a question that people ask?">

To write: a short answer with its source. ${source}

</Question>

</Faq>
`;
}
