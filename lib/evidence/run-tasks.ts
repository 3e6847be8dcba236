import { setTimeout as sleep } from "node:timers/promises";
import { Unreached } from "../cite/ask";
import { askPubMed } from "../cite/pubmed";
import { Refusal } from "../cite/refusal";
import type { Services } from "../cite/services";
import { judgeRecord, verifyReference } from "../cite/verify-reference";
import { askDailyMed } from "./daily-med";
import type { Task } from "./list-tasks";
import { type Entry, isFresh, type State, writeState } from "./state";
import { Unseen, visit } from "./visit";

export interface Outside extends Services {
  /** Where DailyMed answers. */
  dailyMed: string;
  /** Where all other addresses are asked instead (see `visit`). */
  links?: string | undefined;
  /** Milliseconds between two questions to one service or site. */
  pause: number;
}

export interface RunOptions {
  today: string;
  /** Ask everything anew, also what was answered less than a week ago. */
  again?: boolean;
  progress?: (done: number, of: number) => void;
}

const hostsAtOnce = 6;
/** So many sites out of reach, and none in reach: there is no network. */
const enough = 4;
/** After so many questions in a row without an answer a site is left alone for this run. */
const patience = 2;

/** Asks what was not answered within a week, one question at a time for each site, and keeps each answer as it comes. */
export async function runTasks(
  root: string,
  tasks: readonly Task[],
  state: State,
  outside: Outside,
  options: RunOptions,
) {
  const { today, again, progress } = options;
  const due = tasks.filter(({ key }) => again || !isFresh(state.entries[key], today));
  const queues = byHost(due);
  const before = tasks.length - due.length;
  let done = before;
  let answered = 0;
  let lost = 0;
  const keep = (task: Task, entry: Entry) => {
    state.entries[task.key] = entry;
    writeState(root, state);
    progress?.(++done, tasks.length);
  };
  const noNetwork = () => (answered === 0 && lost >= enough ? new Unseen("there is no network") : undefined);

  const askHost = async (queue: Task[]) => {
    const silent: Unseen[] = [];
    for (const [index, task] of queue.entries()) {
      const known = noNetwork() ?? silent[patience - 1];
      if (known) {
        keep(task, failed(state.entries[task.key], today, known));
        continue;
      }
      if (index > 0) await sleep(outside.pause);
      try {
        keep(task, settle(task, state.entries[task.key], await askOne(task, outside), today));
        answered++;
        silent.length = 0;
      } catch (error) {
        const unseen = asUnseen(error);
        if (unseen.code) {
          lost++;
          silent.push(unseen);
        } else answered++;
        keep(task, failed(state.entries[task.key], today, unseen));
      }
    }
  };
  progress?.(before, tasks.length);
  const work = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) await askHost(queue);
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, work));

  const isOffline = answered === 0 && lost > 0;
  if (isOffline) for (const { key } of due) delete state.entries[key]?.unseen?.code;
  return { before, isOffline, isOnline: answered > 0 };
}

function byHost(tasks: readonly Task[]): Task[][] {
  const queues = new Map<string, Task[]>();
  for (const task of tasks) queues.set(task.host, [...(queues.get(task.host) ?? []), task]);
  return [...queues.values()];
}

async function askOne(task: Task, outside: Outside): Promise<Omit<Entry, "on">> {
  if (task.kind === "page") {
    const { address, whole, numbers } = task;
    return { visit: await visit(address, { manners: outside.manners, whole, numbers, through: outside.links }) };
  }
  if (task.kind === "crossref") return { record: await verifyReference(task.source, outside) };
  if (task.kind === "pubmed") return { record: await verifyInPubMed(task, outside) };

  const label = await askDailyMed(task.source.custom.labelSetId ?? "", outside.dailyMed, outside.manners);
  return label ? { label } : {};
}

async function verifyInPubMed({ source }: Extract<Task, { source: unknown }>, outside: Outside) {
  const found = await askPubMed(source.PMID ?? "", outside);
  if (found) {
    // Where Crossref is asked as well, the publisher's own year and journal are the better ones.
    const findings = judgeRecord(source, found);
    return source.DOI ? findings.filter(({ kind }) => kind !== "year" && kind !== "journal") : findings;
  }
  const fix = "Look for it at pubmed.ncbi.nlm.nih.gov: the record was taken out, or a digit is mistyped.";
  return [{ kind: "identity" as const, grave: true, problem: `PubMed does not know the PMID ${source.PMID}.`, fix }];
}

/** An answer with the look of the page an editor last compared: that changes only when an editor compares it again. */
function settle(task: Task, known: Entry | undefined, answer: Omit<Entry, "on">, today: string): Entry {
  if (task.kind !== "page" || !answer.visit) return { on: today, ...answer };

  const { title, etag } = answer.visit;
  const compared = task.uses.flatMap((use) => (use.kind === "source" ? [use.source.custom.checkedOn] : []));
  const isOld = known?.baseline !== undefined && compared.some((day) => day > (known.baseline?.on ?? ""));
  const now = { on: today, ...(title ? { title } : {}), ...(etag ? { etag } : {}) };
  return { on: today, ...answer, baseline: isOld ? now : (known?.baseline ?? now) };
}

/** What was known stays known. Days without a network are no fault of the site: only its own are counted. */
function failed(known: Entry | undefined, today: string, { reason, code }: Unseen): Entry {
  const since = known?.unseen?.code ? known.unseen.since : today;
  return { ...known, on: known?.on ?? today, unseen: { since, reason, ...(code ? { code } : {}) } };
}

function asUnseen(error: unknown): Unseen {
  if (error instanceof Unseen) return error;
  if (error instanceof Unreached) return new Unseen(error.problem, "unreached");
  if (error instanceof Refusal) return new Unseen(error.problem);
  throw error;
}
