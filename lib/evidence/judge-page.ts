import { addDays } from "../content/dates";
import type { EvidenceFinding } from "./finding";
import type { PageUse, Task } from "./list-tasks";
import type { Entry, Visit } from "./state";

type PageTask = Extract<Task, { kind: "page" }>;

interface Frame {
  today: string;
  /** Whether anything outside could be reached. */
  isOnline: boolean;
}

/** A page that has not been seen for so many days is no passing fault. */
const daysOfPatience = 14;

/** What an answer about one page says: gone, moved, changed, or a number that does not stand in it. */
export function judgePage(task: PageTask, entry: Entry, { today, isOnline }: Frame) {
  const { unseen, visit } = entry;
  if (unseen) {
    const isGone = unseen.code === "ENOTFOUND" && isOnline;
    if (isGone) return { findings: dead(task, "its site has no address any more (ENOTFOUND)") };
    const isLong = unseen.code !== undefined && isOnline && addDays(unseen.since, daysOfPatience) <= today;
    if (isLong) return { findings: dead(task, `since ${unseen.since} it ${unseen.reason}`) };
    return { findings: [], unchecked: { reason: unseen.reason, since: unseen.since } };
  }
  if (!visit) return { findings: [] };
  if (visit.status === 404 || visit.status === 410)
    return { findings: dead(task, `its site answers that it is not there (${visit.status})`) };

  const findings = [
    ...task.uses.flatMap((use) => (use.kind === "source" ? changedPage(task.address, use, entry, today) : [])),
    ...task.uses.flatMap((use) => missingNumbers(task.address, use, visit)),
    ...moved(task, visit),
  ];
  const isUnreadable = visit.isEmpty && (visit.missing ?? []).length > 0;
  const reason = "shows no text to a program, so its numbers could not be looked for";
  return { findings, ...(isUnreadable ? { unchecked: { reason, since: entry.on } } : {}) };
}

/** Where a use stands in our files. */
function placeOf(use: PageUse): Pick<EvidenceFinding, "file" | "line" | "source" | "text"> {
  if (use.kind === "source") return { file: `content/references/${use.source.id}.json`, source: use.source.id };
  if (use.kind === "help") return { file: "content/crisis-lines.yaml" };
  const { file, line, text } = use.link;
  return { file, line, text };
}

function dead({ address, uses }: PageTask, why: string): EvidenceFinding[] {
  return uses.map((use) => ({
    ...placeOf(use),
    kind: use.kind === "help" ? "crisis-line" : "dead-link",
    grave: true,
    problem: `${use.kind === "help" ? `${use.name}: the` : "The"} page ${address} cannot be opened: ${why}.`,
    fix: "Look for its new address, or for another source; what rests on it must stay open to readers.",
  }));
}

function moved({ address, uses }: PageTask, { movedTo }: Visit): EvidenceFinding[] {
  if (!movedTo || samePlace(address, movedTo)) return [];
  const isFront = new URL(movedTo).pathname === "/" && new URL(address).pathname.length > 1;
  return uses.map((use) => ({
    ...placeOf(use),
    kind: isFront ? "dead-link" : "moved",
    grave: isFront,
    problem: isFront
      ? `The page ${address} leads to the front page ${movedTo} now.`
      : `The page ${address} leads to ${movedTo} now.`,
    fix: "See whether it still says the same, and put the new address in.",
  }));
}

/** The same page but for http, www and a slash at the end. */
function samePlace(one: string, other: string): boolean {
  const bare = (address: string) => {
    const { host, pathname } = new URL(address);
    return `${host.replace(/^www\./, "")}${pathname.replace(/\/(index\.\w+)?$/, "")}`.toLowerCase();
  };
  return bare(one) === bare(other);
}

type SourceUse = Extract<PageUse, { kind: "source" }>;

function changedPage(address: string, use: SourceUse, entry: Entry, today: string): EvidenceFinding[] {
  const { visit, baseline } = entry;
  if (!use.isWatched || !visit) return [];
  const { checkedOn } = use.source.custom;
  const about = { ...placeOf(use), kind: "page-changed" as const, grave: false };
  const fix = 'Compare what rests on it with the page, then set "checkedOn" to that day.';
  const { saysUpdated, lastModified, title, etag } = visit;
  // After that day an editor has seen the page as it is.
  const before = baseline && baseline.on >= checkedOn ? baseline : undefined;
  if (before?.title && title && before.title !== title)
    return [
      {
        ...about,
        kind: "title",
        grave: true,
        problem: `The title of ${address} was "${before.title}" on ${before.on} and is "${title}" now.`,
        fix,
      },
    ];
  if (saysUpdated && saysUpdated > checkedOn && saysUpdated <= today)
    return [
      { ...about, problem: `${address} says that it changed on ${saysUpdated}; we compared it on ${checkedOn}.`, fix },
    ];
  // A page made anew for each reader is dated with the day of the question.
  if (lastModified && lastModified > checkedOn && addDays(lastModified, 1) < entry.on)
    return [{ ...about, problem: `${address} changed on ${lastModified}; we compared it on ${checkedOn}.`, fix }];
  if (before?.etag && etag && before.etag !== etag)
    return [{ ...about, problem: `The file at ${address} is another one than on ${before.on}.`, fix }];
  return [];
}

function missingNumbers(address: string, use: PageUse, { missing = [], isEmpty }: Visit): EvidenceFinding[] {
  if (use.kind !== "help" || isEmpty) return [];
  return missing
    .filter((number) => use.numbers.includes(number))
    .map((number) => ({
      ...placeOf(use),
      kind: "crisis-line",
      grave: true,
      problem: `${use.name}: the number ${number} does not stand on ${address}.`,
      fix: "Look at the page today. Mend the number, or take the line out until it is confirmed.",
    }));
}
