import type { EvidenceRow } from "@/lib/content/figures/evidence";
import { wilson } from "@/lib/content/figures/intervals";
import { bothWays, comparatorOf, rateOf } from "@/lib/content/figures/shares.mjs";
import { capital, count, gapInterval } from "@/lib/content/figures/words";
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
            <b>{`${bothWays(figure, group).share} of ${count(figure.base)}`}</b>{" "}
            {`${group.comparator ? "Comparison: " : ""}${group.name}: ${sayCounts(group)}`}
          </p>
        ))}
        <Gap figure={figure} />
      </td>
      <td>
        <b>{capital(figure.certainty)}.</b> {figure.certaintyReason}
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
  const rate = `${onePlace(rateOf(group))}%`;
  const own = n !== undefined && of !== undefined ? wilson({ n, of }) : undefined;
  const range = low !== undefined && high !== undefined ? { low, high } : own;
  const interval = range ? `, 95% range ${onePlace(range.low)} to ${onePlace(range.high)}%` : "";
  if (n === undefined)
    return `${rate}${of === undefined ? "" : ` of ${count(of)} people`}, as the source gives it${interval}.`;

  return `${count(n)} of ${count(of ?? 0)} people, ${rate}${interval}.`;
}

function Gap({ figure }: { figure: Figure }) {
  const comparator = comparatorOf(figure);
  const gaps = comparator
    ? figure.groups.flatMap((group) => {
        const gap = group === comparator ? undefined : gapInterval(group, comparator);
        return gap ? [`Gap, 95% range ${onePlace(gap.low)} to ${onePlace(gap.high)} points (our sum).`] : [];
      })
    : [];

  return (
    <p>
      {gaps.join(" ")} {figure.interval && `As the source gives it: ${figure.interval}.`}{" "}
      {figure.mayBeChance && "It may be chance."} {figure.noComparator && `No comparison: ${figure.noComparator}`}
    </p>
  );
}

function onePlace(number: number): number {
  return Math.round(number * 10) / 10;
}
