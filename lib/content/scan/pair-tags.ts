import type { Tag } from "./read-tag";

export interface Pairing {
  /** The other tag of each opening or closing tag that has one. */
  partner: Map<Tag, Tag>;
  unclosed: Tag[];
  unopened: Tag[];
}

/** Pairs opening and closing tags, innermost first; a closing tag skips over openings that were left open. */
export function pairTags(tags: readonly Tag[]): Pairing {
  const partner = new Map<Tag, Tag>();
  const unclosed: Tag[] = [];
  const unopened: Tag[] = [];
  const open: Tag[] = [];
  for (const tag of tags) {
    if (tag.selfClosing && !tag.closing) continue;
    if (!tag.closing) {
      open.push(tag);
      continue;
    }
    const at = open.findLastIndex(({ name }) => name === tag.name);
    const opening = open[at];
    if (!opening) {
      unopened.push(tag);
      continue;
    }
    unclosed.push(...open.splice(at + 1));
    open.pop();
    partner.set(opening, tag);
    partner.set(tag, opening);
  }
  return { partner, unclosed: [...unclosed, ...open], unopened };
}
