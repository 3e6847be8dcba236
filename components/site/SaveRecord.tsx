import { words } from "@/components/words";
import { href } from "@/lib/content/site-address";
import { citationFiles } from "@/lib/reuse/addresses";

interface SaveRecordProps {
  /** The address of the file that ends so: `.bib`, `.ris`, `.csl.json`. */
  fileFor: (ending: string) => string;
}

/** A record, or a list of them, as files that programs for references take. */
export function SaveRecord({ fileFor }: SaveRecordProps) {
  return (
    <p className="status link-here">
      {words("sources.saveAs")}{" "}
      {citationFiles.map(({ title, ending }, index) => (
        <span key={ending}>
          {index > 0 && ", "}
          <a href={href(fileFor(ending))} download>
            {title}
          </a>
        </span>
      ))}
    </p>
  );
}
