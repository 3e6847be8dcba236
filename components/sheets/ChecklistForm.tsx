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

const times: Record<RaiseTime, { saidBy: string; edge: string }> = {
  today: { saidBy: "takingAlong.raise.today", edge: "why border-danger" },
  "before-any-dose": { saidBy: "takingAlong.raise.beforeAnyDose", edge: "why border-caution" },
  "at-the-visit": { saidBy: "takingAlong.raise.atTheVisit", edge: "why border-calm" },
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
      <WriteHere label={words("takingAlong.raise.anythingElse")} lines={3} />
      <TakeAlong all={words("takingAlong.end.allLines")} />
    </form>
  );
}

function Entry({ item, name, library }: { item: ChecklistItem; name: string; library: Library }) {
  const { saidBy, edge } = times[item.raise];
  const article = library.articles.find(({ address }) => address === `/${item.article}/`);

  return (
    <li className="pick">
      <label>
        <input type="checkbox" name={name} />
        <span>
          {item.plain} {item.clinical !== item.plain && <span className="on-paper">({item.clinical})</span>}
          {item.raise === "today" && <b className="on-paper"> {words("takingAlong.raise.onPaper")}</b>}
        </span>
      </label>
      <div className={edge}>
        <p>
          <strong>{words(saidBy)}.</strong> {item.why}
        </p>
        {item.help && (
          <p>{phrase("takingAlong.raise.help", { link: (inner) => <a href={href("/help-now/")}>{inner}</a> })}</p>
        )}
        <p className="status">
          {phrase(article ? "takingAlong.raise.basisAndMore" : "takingAlong.raise.basis", {
            clinical: item.clinical,
            sources: <SourceLinks sources={item.sources} references={library.references} />,
            article: article && <a href={href(article.address)}>{article.fields.title}</a>,
          })}
        </p>
      </div>
    </li>
  );
}
