import type { Library } from "@/lib/content/library";
import type { ChecklistFields, ChecklistItem } from "@/lib/content/schema-sheets";
import { href } from "@/lib/content/site-address";
import type { RaiseTime } from "@/lib/content/vocabulary";
import { SourceLinks } from "../site/SourceLinks";
import { TakeAlong } from "./TakeAlong";
import { WriteHere } from "./WriteHere";

interface ChecklistFormProps {
  groups: ChecklistFields["groups"];
  library: Library;
}

const times: Record<RaiseTime, { words: string; edge: string }> = {
  today: { words: "Raise this today", edge: "why border-danger" },
  "before-any-dose": { words: "Raise this before any dose", edge: "why border-caution" },
  "at-the-visit": { words: "Raise this at your visit", edge: "why border-calm" },
};

/** What to tell the clinician: a tick opens what to raise and why. It gives no verdict, and sends and keeps nothing. */
export function ChecklistForm({ groups, library }: ChecklistFormProps) {
  return (
    <form className="picker checklist" autoComplete="off">
      <div className="picker-groups">
        {groups.map(({ title, items }, group) => (
          <fieldset key={title} className="picker-group">
            <legend>
              <h2>{title}</h2>
            </legend>
            <ul>
              {items.map((item, index) => (
                <Entry key={item.plain} item={item} name={`item-${group + 1}-${index + 1}`} library={library} />
              ))}
            </ul>
          </fieldset>
        ))}
      </div>
      <WriteHere label="Anything else: names, doses, dates" lines={3} />
      <TakeAlong what="lines" />
    </form>
  );
}

function Entry({ item, name, library }: { item: ChecklistItem; name: string; library: Library }) {
  const { words, edge } = times[item.raise];
  const article = library.articles.find(({ address }) => address === `/${item.article}/`);

  return (
    <li className="pick">
      <label>
        <input type="checkbox" name={name} />
        <span>
          {item.plain} {item.clinical !== item.plain && <span className="on-paper">({item.clinical})</span>}
          {item.raise === "today" && <b className="on-paper"> Raise today.</b>}
        </span>
      </label>
      <div className={edge}>
        <p>
          <strong>{words}.</strong> {item.why}
        </p>
        {item.help && (
          <p>
            If you might act on such thoughts, call the emergency number or{" "}
            <a href={href("/help-now/")}>a crisis line</a> now. In the US, call or text 988.
          </p>
        )}
        <p className="status">
          In a clinician’s words: {item.clinical}.{" "}
          <SourceLinks sources={item.sources} references={library.references} />
          {article && (
            <>
              . More: <a href={href(article.address)}>{article.fields.title}</a>
            </>
          )}
        </p>
      </div>
    </li>
  );
}
