import {
  isArgumentElement,
  isPluralElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
} from "@formatjs/icu-messageformat-parser";

/** What a message is made with: `{name}`, `<link>`, and for a choice its words: `{level: mild, severe, other}`. */
export type MessageParts = { parts: Set<string> } | { mistake: string };

const mistakes: Record<string, string> = {
  MISSING_OTHER_CLAUSE: 'a choice has no "other {…}"',
  UNCLOSED_TAG: "a <tag> is opened and not closed",
  UNMATCHED_CLOSING_TAG: "a </tag> closes what was not opened",
  INVALID_TAG: "a < is not followed by the name of a tag",
  EXPECT_ARGUMENT_CLOSING_BRACE: "a { is opened and not closed",
  UNMATCHED_CLOSING_BRACE: "a } closes what was not opened",
  EMPTY_ARGUMENT: "nothing stands between { and }",
};

/** Reads one message; says in an editor's words why it cannot be read. */
export function readMessage(message: string): MessageParts {
  try {
    return { parts: new Set(parse(message).flatMap(partsOf)) };
  } catch (error) {
    const { message: code, location } = error as Error & { location?: { start: { offset: number } } };
    const at = message.slice(location?.start.offset ?? 0).slice(0, 20);
    return { mistake: `${mistakes[code] ?? `it breaks off (${code})`}${at ? `, at "${at}"` : ""}` };
  }
}

function partsOf(element: MessageFormatElement): string[] {
  if (isTagElement(element)) return [`<${element.value}>`, ...element.children.flatMap(partsOf)];
  if (isPluralElement(element)) return [`{${element.value}}`, ...inside(element.options)];
  if (isSelectElement(element)) {
    // A language has its own plural forms; the words of a choice are ours and the same in each.
    const choice = `{${element.value}: ${Object.keys(element.options).sort().join(", ")}}`;
    return [choice, ...inside(element.options)];
  }
  return "value" in element && (isArgumentElement(element) || "style" in element) ? [`{${element.value}}`] : [];
}

function inside(options: Record<string, { value: MessageFormatElement[] }>): string[] {
  return Object.values(options).flatMap(({ value }) => value.flatMap(partsOf));
}
