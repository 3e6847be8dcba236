import { phrase, words } from "@/components/words";
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

const edges: Record<RaiseTime, string> = {
  today: "why border-danger",
  "before-any-dose": "why border-caution",
  "at-the-visit": "why border-calm",
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
      <WriteHere label={words("sheets.anythingElse")} lines={3} />
      <TakeAlong what="lines" />
    </form>
  );
}

function Entry({ item, name, library }: { item: ChecklistItem; name: string; library: Library }) {
  const article = library.articles.find(({ address }) => address === `/${item.article}/`);

  return (
    <li className="pick">
      <label>
        <input type="checkbox" name={name} />
        <span>
          {item.plain} {item.clinical !== item.plain && <span className="on-paper">({item.clinical})</span>}
          {item.raise === "today" && <b className="on-paper">{` ${words("sheets.raiseTodayOnPaper")}`}</b>}
        </span>
      </label>
      <div className={edges[item.raise]}>
        <p>
          <strong>{words(`sheets.raise.${item.raise}`)}.</strong> {item.why}
        </p>
        {item.help && <p>{phrase("sheets.crisis", { link: (inner) => <a href={href("/help-now/")}>{inner}</a> })}</p>}
        <p className="status">
          {words("sheets.inClinicalWords", { words: item.clinical })}{" "}
          <SourceLinks sources={item.sources} references={library.references} />
          {article && (
            <>
              {". "}
              {phrase("sheets.more", {
                title: article.fields.title,
                link: (inner) => <a href={href(article.address)}>{inner}</a>,
              })}
            </>
          )}
        </p>
      </div>
    </li>
  );
}
