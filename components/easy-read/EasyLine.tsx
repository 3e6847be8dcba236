import { Fragment } from "react";
import { countedIn } from "@/lib/content/easy-read";
import type { Library } from "@/lib/content/library";
import { sentencesOf } from "@/lib/content/readability";
import type { EasyReadLine } from "@/lib/content/schema-editions";
import { href } from "@/lib/content/site-address";
import { Hundred } from "./Hundred";
import { Picture } from "./Picture";

interface EasyLineProps {
  line: EasyReadLine;
  figures: Library["figures"];
}

/** One idea: its drawing, and the words that say the same, each sentence on a line of its own. */
export function EasyLine({ line, figures }: EasyLineProps) {
  const count = countedIn(line, figures);

  return (
    <li>
      {count === undefined ? <Picture name={line.picture} /> : <Hundred count={count} />}
      <div>
        {sentencesOf(line.text).map((sentence) => (
          <p key={sentence}>
            {line.to === undefined ? (
              <Words text={sentence} />
            ) : (
              <a href={href(line.to)}>
                <Words text={sentence} />
              </a>
            )}
          </p>
        ))}
      </div>
    </li>
  );
}

/** The words of a line; what stands between two pairs of stars is a hard word, in bold. */
function Words({ text }: { text: string }) {
  let at = 0;
  return text.split("**").map((words, index) => {
    at += words.length;
    return index % 2 === 1 ? <strong key={at}>{words}</strong> : <Fragment key={at}>{words}</Fragment>;
  });
}
