import { words } from "@/components/words";
import type { Criterion } from "@/lib/content/schema-wcag";
import { WideTable } from "./WideTable";

/** How each criterion of WCAG 2.2 is met, and the test that holds it. */
export function CriteriaTable({ criteria }: { criteria: Criterion[] }) {
  return (
    <WideTable aria-label={words("tables.criteria.label")}>
      <thead>
        <tr>
          <th scope="col">{words("tables.criteria.criterion")}</th>
          <th scope="col">{words("tables.criteria.how")}</th>
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ id, name, level, how, absent, test }) => (
          <tr key={id}>
            <th scope="row">{`${id} ${name} (${level})`}</th>
            <td>
              {how ?? words("tables.criteria.absent", { why: absent ?? "" })}{" "}
              <span className="status">{words("tables.criteria.test", { name: shortNameOf(test) })}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

/** `browser/access-views` for `tests/browser/access-views.browser.test.ts`. */
function shortNameOf(test: string): string {
  return test.replace(/^tests\//, "").replace(/\.(unit|site|browser)\.test\.tsx?$/, "");
}
