// Longer than most files: the limits hold only where starting, feeding and stopping a thread are seen together.
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import type { Examined } from "./examine";
import type { Figures } from "./figures/expand.mjs";
import { type CheckOptions, type CheckResult, judge } from "./judge";
import { kindOf } from "./kinds";
import { listContent, type RawFile } from "./list-files";
import { figuresAmong, isFigure } from "./read";

/** The most time and memory one file may take. */
export interface Limits {
  /** Of the processors' time: what else the computer does meanwhile is not the file's fault. */
  milliseconds: number;
  megabytes: number;
  /** The code of the helper threads, where a test brings its own. */
  helper?: string;
}

const usual: Limits = { milliseconds: 2000, megabytes: 400 };

/** A thread that works or sleeps this many times its limit by the clock is stopped however little it got to work. */
const patience = 10;

/** Below this a second thread costs more than it saves. */
const filesPerThread = 40;

/**
 * The check for files that others sent: each is read in a helper thread with limits on time and memory. A file that
 * goes beyond them is reported like any other problem, and the rest is read on.
 */
export async function checkGuarded(
  root = process.cwd(),
  options: CheckOptions = {},
  limits = usual,
): Promise<CheckResult> {
  const { files, problems } = listContent(root);
  const results = new Map<string, Examined>();
  const code = limits.helper ?? (await bundleHelper());
  const readAll = async (queue: RawFile[], figures: Figures) => {
    const threads = Math.min(availableParallelism(), 4, Math.ceil(queue.length / filesPerThread));
    await Promise.all(Array.from({ length: threads }, () => serve({ code, figures }, queue, results, limits)));
  };
  // Texts take numbers from figures, so those are read first.
  await readAll(files.filter(isFigure), new Map());
  await readAll(
    files.filter((file) => !isFigure(file)),
    figuresAmong(results.values()),
  );

  return judge(
    root,
    files.flatMap(({ file }) => results.get(file) ?? []),
    problems,
    options,
  );
}

interface Helper {
  code: string;
  figures: Figures;
}

/** The helper's code in one piece: a thread that had to find and compile each module would take a second to begin. */
async function bundleHelper(): Promise<string> {
  const entry = fileURLToPath(new URL("./examine-worker.ts", import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** Works off the queue with one helper thread after another: a new one takes over where a file stopped the last. */
async function serve(helper: Helper, queue: RawFile[], results: Map<string, Examined>, limits: Limits): Promise<void> {
  while (queue.length > 0) {
    const stopped = await serveUntilStopped(helper, queue, results, limits);
    if (stopped) results.set(stopped.file.file, refuse(stopped.file, stopped.reason));
  }
}

function serveUntilStopped(
  { code, figures }: Helper,
  queue: RawFile[],
  results: Map<string, Examined>,
  { milliseconds, megabytes }: Limits,
) {
  return new Promise<{ file: RawFile; reason: "time" | "memory" } | undefined>((resolve, reject) => {
    const worker = new Worker(code, {
      eval: true,
      workerData: figures,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 64 },
      stderr: true,
    });
    let current: RawFile | undefined;
    let timer: NodeJS.Timeout | undefined;
    const end = (outcome?: { file: RawFile; reason: "time" | "memory" }) => {
      clearInterval(timer);
      worker.removeAllListeners();
      void worker.terminate();
      resolve(outcome);
    };
    const next = () => {
      clearInterval(timer);
      current = queue.shift();
      if (!current) return end();
      const file = current;
      worker.postMessage(file);
      const before = process.cpuUsage();
      let rounds = 0;
      timer = setInterval(() => {
        const { user, system } = process.cpuUsage(before);
        rounds += 1;
        if ((user + system) / 1000 >= milliseconds || rounds >= patience) end({ file, reason: "time" });
      }, milliseconds);
    };
    worker.on("message", (result: Examined | "ready") => {
      if (result !== "ready") results.set(result.file, result);
      next();
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      if (!current) return reject(error);
      if (error.code !== "ERR_WORKER_OUT_OF_MEMORY") return reject(error);
      end({ file: current, reason: "memory" });
    });
  });
}

function refuse({ file, bytes }: RawFile, reason: "time" | "memory"): Examined {
  const problem =
    reason === "time"
      ? "Reading this file takes longer than 2 seconds."
      : "Reading this file takes more than 400 MB of memory.";
  const fix = "No page written by hand does that: look for signs or brackets repeated many times, and leave them out.";

  return {
    file,
    kind: kindOf(file) ?? "guide",
    source: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes),
    problems: [{ file, line: 1, column: 1, rule: "readable-shape", problem, fix }],
  };
}
