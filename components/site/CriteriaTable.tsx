import type { Criterion } from "@/lib/content/schema-wcag";
import { WideTable } from "./WideTable";

/** How each criterion of WCAG 2.2 is met, and the test that holds it. */
export function CriteriaTable({ criteria }: { criteria: Criterion[] }) {
  return (
    <WideTable aria-label="Each criterion, and how it is met">
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          <th scope="col">How it is met</th>
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ id, name, level, how, absent, test }) => (
          <tr key={id}>
            <th scope="row">{`${id} ${name} (${level})`}</th>
            <td>
              {how ?? `Does not apply: ${absent}`} <span className="status">{`Test: ${shortNameOf(test)}`}</span>
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
