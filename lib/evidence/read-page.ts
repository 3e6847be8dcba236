import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { Visit } from "./state";

/** More characters than this are no page of text. */
export const longestText = 3_000_000;

/** Fewer characters than this come from a page that a script fills: nothing can be looked for in it. */
const leastText = 400;

const unread = new Set(["script", "style", "template", "noscript", "svg"]);

/** What a page says of itself: its title, the day it names as its last change, and which of the numbers stand in it. */
export function readPage(html: string, numbers: readonly string[] = []): Partial<Visit> {
  const document = parse(html);
  const title = findTitle(document)?.replace(/\s+/g, " ").trim();
  const text = textOf(document).replace(/\s+/g, " ");
  const dialed = `${text} ${[...html.matchAll(/(?:tel|sms):([+\d\s().-]+)/g)].map(([, number]) => number).join(" ")}`;
  const saysUpdated = dayAfter(text);

  return {
    ...(title ? { title } : {}),
    ...(saysUpdated ? { saysUpdated } : {}),
    ...(numbers.length === 0 ? {} : { missing: numbers.filter((number) => !holdsNumber(dialed, number)) }),
    ...(text.length < leastText ? { isEmpty: true } : {}),
  };
}

/** Whether a telephone number stands in a text, however its digits are put in groups. */
export function holdsNumber(text: string, number: string): boolean {
  const digits = number.replace(/\D/g, "").split("");
  return new RegExp(`(?<!\\d)${digits.join("[\\s().\\-\u2010-\u2013]*")}(?!\\d)`).test(text);
}

const months = "january|february|march|april|may|june|july|august|september|october|november|december";
const stated = new RegExp(
  `(?:last (?:updated|reviewed|revised|modified)|date of last update|revision date|date of revision of the text)\\s*:?\\s*(?:on )?` +
    `(\\d{1,2} (?:${months}) \\d{4}|(?:${months}) \\d{1,2}, \\d{4}|\\d{4}-\\d{2}-\\d{2})`,
  "gi",
);

/** The newest day behind words such as "last updated". */
function dayAfter(text: string): string | undefined {
  const days = [...text.matchAll(stated)].flatMap(([, day = ""]) => {
    const time = Date.parse(`${day}${day.includes("-") ? "" : " UTC"}`);
    return Number.isNaN(time) ? [] : [new Date(time).toISOString().slice(0, 10)];
  });
  return days.sort().at(-1);
}

function findTitle(node: DefaultTreeAdapterTypes.Node): string | undefined {
  if (node.nodeName === "title") return textOf(node);
  if (node.nodeName === "svg" || !("childNodes" in node)) return undefined;
  for (const child of node.childNodes) {
    const title = findTitle(child);
    if (title !== undefined) return title;
  }
  return undefined;
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ("value" in node) return node.value;
  if (unread.has(node.nodeName) || !("childNodes" in node)) return "";
  return node.childNodes.map(textOf).join(" ");
}
