import type { Reference } from "../content/schema-evidence";
import type { EvidenceFinding } from "./finding";
import { judgePage } from "./judge-page";
import type { Task } from "./list-tasks";
import type { Entry, State } from "./state";

/** What could not be looked at. */
export interface Unchecked {
  what: string;
  reason: string;
  since: string;
}

interface Frame {
  today: string;
  /** Whether anything could be reached: a name that leads nowhere is a dead link only where other names lead somewhere. */
  isOnline: boolean;
}

/** What all answers say. Pure: the same state gives the same findings. */
export function judgeAnswers(tasks: readonly Task[], state: State, { today, isOnline }: Frame) {
  const findings: EvidenceFinding[] = [];
  const unchecked: Unchecked[] = [];
  for (const task of tasks) {
    const entry = state.entries[task.key];
    if (!entry) unchecked.push({ what: nameOf(task), reason: "was not asked", since: today });
    else if (task.kind === "page") {
      const result = judgePage(task, entry, { today, isOnline });
      findings.push(...result.findings);
      if (result.unchecked) unchecked.push({ what: nameOf(task), ...result.unchecked });
    } else {
      if (entry.unseen) unchecked.push({ what: nameOf(task), reason: entry.unseen.reason, since: entry.unseen.since });
      // What was found once stays found while nobody can be asked.
      findings.push(...(task.kind === "label" ? judgeLabel(task.source, entry) : judgeRecords(task.source, entry)));
    }
  }

  return { findings: withoutDoubles(findings), unchecked };
}

function nameOf(task: Task): string {
  if (task.kind === "page") return task.address;
  const service = { crossref: "Crossref", pubmed: "PubMed", label: "DailyMed" }[task.kind];
  return `${task.source.id} at ${service}`;
}

function judgeRecords({ id }: Reference, { record = [] }: Entry): EvidenceFinding[] {
  return record.map(({ kind, grave, problem, fix }) => ({
    ...{ kind, grave, problem, fix: kind === "retraction" ? recordIt : fix },
    file: `content/references/${id}.json`,
    source: id,
  }));
}

const recordIt =
  "Run npm run evidence -- --record: from the next build on every page that rests on it says so. Then mend what rests on it.";

function judgeLabel(source: Reference, { label, unseen }: Entry): EvidenceFinding[] {
  const { id, version, issued, custom } = source;
  const about = { file: `content/references/${id}.json`, source: id, kind: "version" as const, grave: true };
  if (!label && unseen) return [];
  if (!label)
    return [
      {
        ...about,
        problem: `DailyMed does not know the set id ${custom.labelSetId}.`,
        fix: 'Look for the label at dailymed.nlm.nih.gov, and mend "labelSetId".',
      },
    ];
  const isNewer = version && /^\d+$/.test(version) ? label.version > Number(version) : label.on > lastDay(issued);
  const isKnown = new RegExp(`\\bversion ${label.version}\\b`, "i").test(custom.note ?? "");
  if (!isNewer || isKnown) return [];

  const problem = `DailyMed has version ${label.version} of this label, of ${label.on}.`;
  const fix = `Compare what rests on it with that version. Then cite it, or put "version ${label.version}" into "note" under "custom".`;
  return [{ ...about, problem, fix }];
}

/** The last day of the month or year a source is dated with. */
function lastDay(issued: Reference["issued"]): string {
  const [year, month = 12, day] = issued?.["date-parts"][0] ?? [];
  if (year === undefined) return "";
  return new Date(Date.UTC(year, day ? month - 1 : month, day ?? 0)).toISOString().slice(0, 10);
}

/** Crossref and PubMed often tell of the same notice. */
function withoutDoubles(findings: readonly EvidenceFinding[]): EvidenceFinding[] {
  const single = new Set(["retraction", "concern", "title"]);
  const seen = new Set<string>();
  return findings.filter(({ kind, file, line, problem }) => {
    const key = `${kind} ${file} ${line ?? ""} ${single.has(kind) ? "" : problem}`;
    return !seen.has(key) && seen.add(key);
  });
}
