import { pageWords, words } from "@/components/words";
import type { EvidenceRow } from "@/lib/content/figures/evidence";
import { wilson } from "@/lib/content/figures/intervals";
import { bothWays, comparatorOf, rateOf } from "@/lib/content/figures/shares.mjs";
import { capital, gapInterval } from "@/lib/content/figures/words";
import type { Figure } from "@/lib/content/schema-evidence";
import { href } from "@/lib/content/site-address";
import { shortName } from "@/lib/content/vancouver";
import { TakenBack } from "./TakenBack";

/** One figure: what was counted, in whom, how many of how many, how sure, its source, and the pages that use it. */
export function EvidenceTableRow({ row: { id, figure, source, articles, claims } }: { row: EvidenceRow }) {
  return (
    <tr id={id}>
      <th scope="row">
        <a href={`#${id}`}>{`${capital(figure.outcome)} ${figure.when}`}</a>
        <p>{figure.measure}.</p>
        <p>{figure.population}.</p>
        {figure.note && <p>{figure.note}</p>}
      </th>
      <td>
        {figure.groups.map((group) => (
          <p key={group.name}>
            <b>
              {words("evidenceLists.row.share", {
                share: bothWays(figure, group, pageWords()).share,
                base: figure.base,
              })}
            </b>{" "}
            {words(group.comparator ? "evidenceLists.row.comparison" : "evidenceLists.row.group", {
              name: group.name,
              counts: sayCounts(group),
            })}
          </p>
        ))}
        <Gap figure={figure} />
      </td>
      <td>
        <b>{capital(words(`figures.certainties.${figure.certainty.replace(" ", "-")}`))}.</b> {figure.certaintyReason}
      </td>
      <td>
        <p>
          <TakenBack source={source} />
          <a href={href(`/references/${source.id}/`)}>{shortName(source)}</a>, {figure.at}
        </p>
        <ul>
          {articles.map(({ address, fields }) => (
            <li key={address}>
              <a href={href(address)}>{fields.title}</a>
            </li>
          ))}
          {claims.map(({ id: claimId, claim }) => (
            <li key={claimId}>
              <a href={`${href("/claims/")}#${claimId}`}>“{claim.claim}”</a>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function sayCounts(group: Figure["groups"][number]): string {
  const { n, of, low, high } = group;
  const own = n !== undefined && of !== undefined ? wilson({ n, of }) : undefined;
  const range = low !== undefined && high !== undefined ? { low, high } : own;
  const found = n !== undefined ? "counts" : of === undefined ? "asGiven" : "asGivenOf";

  return words(`evidenceLists.row.${found}${range ? "Range" : ""}`, {
    n: n ?? 0,
    of: of ?? 0,
    rate: onePlace(rateOf(group)),
    low: onePlace(range?.low ?? 0),
    high: onePlace(range?.high ?? 0),
  });
}

function Gap({ figure }: { figure: Figure }) {
  const comparator = comparatorOf(figure);
  const gaps = comparator
    ? figure.groups.flatMap((group) => {
        const gap = group === comparator ? undefined : gapInterval(group, comparator);
        return gap ? [words("evidenceLists.row.gap", { low: onePlace(gap.low), high: onePlace(gap.high) })] : [];
      })
    : [];

  return (
    <p>
      {gaps.join(" ")} {figure.interval && words("evidenceLists.row.sourceSays", { interval: figure.interval })}{" "}
      {figure.mayBeChance && words("evidenceLists.row.chance")}{" "}
      {figure.noComparator && words("evidenceLists.row.noComparison", { reason: figure.noComparator })}
    </p>
  );
}

function onePlace(number: number): number {
  return Math.round(number * 10) / 10;
}
