import { pageWords, words } from "@/components/words";
import type { EvidenceRow } from "@/lib/content/figures/evidence";
import { wilson } from "@/lib/content/figures/intervals";
import { bothWays, comparatorOf, rateOf } from "@/lib/content/figures/shares.mjs";
import { capital, gapInterval, sayCertainty } from "@/lib/content/figures/words";
import type { Figure } from "@/lib/content/schema-evidence";
import { href } from "@/lib/content/site-address";
import { shortName } from "@/lib/content/vancouver";
import type { Values } from "@/lib/words/words";
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
            <b>{words("figures.shareOf", { share: bothWays(figure, group, pageWords()).share, base: figure.base })}</b>{" "}
            {words("evidence.group", { group: nameOf(group), counts: sayCounts(group) })}
          </p>
        ))}
        <Gap figure={figure} />
      </td>
      <td>
        <b>{capital(sayCertainty(figure, pageWords()))}.</b> {figure.certaintyReason}
      </td>
      <td>
        <p>
          <TakenBack source={source} />
          <a href={href(`/references/${source.id}/`)}>{shortName(source, pageWords())}</a>, {figure.at}
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

function nameOf({ comparator, name }: Figure["groups"][number]): string {
  return comparator ? words("evidence.comparison", { group: name }) : name;
}

function sayCounts(group: Figure["groups"][number]): string {
  const { n, of, low, high } = group;
  const rate = onePlace(rateOf(group));
  const own = n !== undefined && of !== undefined ? wilson({ n, of }) : undefined;
  const range = low !== undefined && high !== undefined ? { low, high } : own;
  const interval: Values = range ? { low: onePlace(range.low), high: onePlace(range.high) } : {};
  const form = n !== undefined ? "counts" : of !== undefined ? "rateOf" : "rate";

  return words(`evidence.${form}${range ? "WithRange" : ""}`, { rate, n: n ?? 0, of: of ?? 0, ...interval });
}

function Gap({ figure }: { figure: Figure }) {
  const comparator = comparatorOf(figure);
  const gaps = comparator
    ? figure.groups.flatMap((group) => {
        const gap = group === comparator ? undefined : gapInterval(group, comparator);
        return gap ? [words("evidence.gap", { low: onePlace(gap.low), high: onePlace(gap.high) })] : [];
      })
    : [];

  return (
    <p>
      {gaps.join(" ")} {figure.interval && words("evidence.asGiven", { interval: figure.interval })}{" "}
      {figure.mayBeChance && words("evidence.mayBeChance")}{" "}
      {figure.noComparator && words("evidence.noComparison", { why: figure.noComparator })}
    </p>
  );
}

function onePlace(number: number): number {
  return Math.round(number * 10) / 10;
}
