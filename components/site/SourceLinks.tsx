import type { Library } from "@/lib/content/library";
import { href } from "@/lib/content/site-address";
import { shortName } from "@/lib/content/vancouver";

interface SourceLinksProps {
  /** Each source, and the place in it. */
  sources: readonly { id: string; at: string }[];
  references: Library["references"];
}

/** Sources in one line, by their short names, each with the place to look at and a link to the full record. */
export function SourceLinks({ sources, references }: SourceLinksProps) {
  return sources.map(({ id, at }, index) => (
    <span key={`${id} ${at}`}>
      {index > 0 && "; "}
      <a href={href(`/references/${id}/`)}>{nameOf(references, id)}</a> ({at})
    </span>
  ));
}

function nameOf(references: Library["references"], id: string): string {
  const source = references.get(id);
  if (!source) throw new Error(`There is no source "${id}".`);

  return shortName(source);
}
