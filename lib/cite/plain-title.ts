import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

/** A title as plain text: services send some with tags (<i>, <sub>) and character references. */
export function plainTitle(title: string): string {
  return textOf(parseFragment(title)).replace(/\s+/g, " ").trim();
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** A title or journal as it is compared: letters and digits only, so that signs and capitals make no difference. */
export function bareWords(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replaceAll("&", " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
