import { words } from "@/components/words";
import type { Criterion } from "@/lib/content/schema-wcag";
import { WideTable } from "./WideTable";

/** How each criterion of WCAG 2.2 is met, and the test that holds it. */
export function CriteriaTable({ criteria }: { criteria: Criterion[] }) {
  return (
    <WideTable aria-label={words("accessibility.label")}>
      <thead>
        <tr>
          <th scope="col">{words("accessibility.criterion")}</th>
          <th scope="col">{words("accessibility.how")}</th>
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ id, name, level, how, absent, test }) => (
          <tr key={id}>
            <th scope="row">{`${id} ${name} (${level})`}</th>
            <td>
              {how ?? words("accessibility.absent", { why: absent ?? "" })}{" "}
              <span className="status">{words("accessibility.test", { name: shortNameOf(test) })}</span>
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
