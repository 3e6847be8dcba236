import { pageWords } from "@/components/words";
import { longDate } from "@/lib/content/dates";
import { href } from "@/lib/content/site-address";
import type { Change } from "@/lib/reuse/changes";

interface DayOfChangesProps {
  /** ISO 8601. */
  day: string;
  changes: Change[];
}

/** What changed on one day. Changes with the same words are told once, with the pages they were made to. */
export function DayOfChanges({ day, changes }: DayOfChangesProps) {
  const whats = [...new Set(changes.map(({ what }) => what))];

  return (
    <section className="change">
      <h2>
        <time dateTime={day}>{longDate(day, pageWords())}</time>
      </h2>
      {whats.map((what) => (
        <div key={what} className="change">
          <h3>{what}</h3>
          <ul>
            {changes
              .filter((change) => change.what === what)
              .map(({ id, title, address, section = "page-of-site" }) => (
                <li key={id} className={section}>
                  <a href={href(address)}>{title}</a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
