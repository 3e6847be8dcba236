import { Fragment } from "react";
import { pageWords, words } from "@/components/words";
import { basisByPart } from "@/lib/content/easy-read";
import type { EasyReadPage, Library } from "@/lib/content/library";
import { href } from "@/lib/content/site-address";
import { shortName } from "@/lib/content/vancouver";

interface EasyBasisProps {
  page: EasyReadPage;
  library: Library;
}

/** Where the lines come from, part by part, small and at the end: the lines themselves stay clean. */
export function EasyBasis({ page, library }: EasyBasisProps) {
  const parts = basisByPart(page, library);
  if (parts.length === 0) return null;

  return (
    <section className="easy-basis">
      <h2>{words("easyRead.basis")}</h2>
      {parts.map(({ heading, basis }) => (
        <Fragment key={heading}>
          <h3>{heading}</h3>
          <ul>
            {basis.map(({ id, places }) => (
              <li key={id}>
                <a href={`${href("/references/")}#${id}`}>{nameOf(library, id)}</a> ({places.join("; ")})
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </section>
  );
}

function nameOf({ references }: Library, id: string): string {
  const source = references.get(id);
  if (!source) throw new Error(`There is no source "${id}".`);

  return shortName(source, pageWords());
}
