import type { RedirectRule } from "../redirects";
import { mapOf, quoted } from "./caddy-words";

interface Door {
  from: string;
  names: string[];
  rules: RedirectRule[];
}

/** The addresses whose query decides where they lead: one map for each set of parameters that is asked for. */
export function caddyDoors(rules: readonly RedirectRule[]): string {
  return doorsOf(rules).map(door).join("");
}

/** Rules that ask for the same parameters at the same address; those that came first stay first. */
function doorsOf(rules: readonly RedirectRule[]): Door[] {
  const doors = new Map<string, Door>();
  for (const rule of rules) {
    if (!rule.query) continue;
    const names = Object.keys(rule.query).sort();
    const key = [rule.from, ...names].join("|");
    const door = doors.get(key) ?? { from: rule.from, names, rules: [] };
    door.rules.push(rule);
    doors.set(key, door);
  }
  return [...doors.values()];
}

function door({ from, names, rules }: Door, index: number): string {
  const source = `"{path}|${names.map((name) => `{http.request.uri.query.${name}}`).join("|")}"`;
  const lines = rules.map(({ to, status, query = {} }): [string, ...string[]] => [
    quoted([from, ...names.map((name) => query[name] ?? "")].join("|")),
    quoted(to),
    String(status),
  ]);
  const [to, status] = [`asked_to${index}`, `asked_status${index}`];
  return `${mapOf(source, [to, status], lines, ["", ""])}${[301, 302]
    .map(
      (code) => `@asked${index}_${code} vars {ke_${status}} ${code}\nredir @asked${index}_${code} {ke_${to}} ${code}\n`,
    )
    .join("")}`;
}
