import type { Difference } from "./compare";

/** How many lines one kind of difference takes: a host that lacks a header lacks it on every page. */
const each = 5;

/** The differences as a person reads them: alike ones together, a few addresses of each. */
export function tableOf(differences: readonly Difference[]): string {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences) {
    const key = difference.part === "body" ? "body" : `${difference.part}|${difference.wanted}|${difference.got}`;
    groups.set(key, [...(groups.get(key) ?? []), difference]);
  }
  return [...groups.values()].map(groupOf).join("\n");
}

function groupOf(group: Difference[]): string {
  const lines = group.slice(0, each).map(({ address, asked, part, wanted, got }) => {
    const shown = part === "body" ? `: built ${wanted}; answered ${got}` : "";
    return `  ${address}${asked && part !== "body" ? ` (${asked})` : ""}${shown}`;
  });
  const more = group.length > each ? [`  and ${(group.length - each).toLocaleString("en-US")} more`] : [];
  const [first] = group;
  const head =
    first?.part === "body"
      ? `${group.length} × body is not what was built`
      : `${group.length} × ${first?.part}: wanted ${first?.wanted}; got ${first?.got}`;
  return `${[head, ...lines, ...more].join("\n")}\n`;
}
