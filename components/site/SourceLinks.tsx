import { pageWords } from "@/components/words";
import type { Library } from "@/lib/content/library";
import type { Reference } from "@/lib/content/schema-evidence";
import { href } from "@/lib/content/site-address";
import { shortName } from "@/lib/content/vancouver";
import { TakenBack } from "./TakenBack";

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
      <TakenBack source={find(references, id)} />
      <a href={href(`/references/${id}/`)}>{shortName(find(references, id), pageWords())}</a> ({at})
    </span>
  ));
}

function find(references: Library["references"], id: string): Reference {
  const source = references.get(id);
  if (!source) throw new Error(`There is no source "${id}".`);

  return source;
}
