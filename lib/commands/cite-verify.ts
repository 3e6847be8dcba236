import { parseArgs } from "node:util";
import { SingleBar } from "cli-progress";
import { readReferences } from "../cite/known";
import { Refusal, runCommand } from "../cite/refusal";
import { readServices } from "../cite/services";
import { type VerifyResult, verifyAll } from "../cite/verify-all";
import { didYouMean } from "../content/nearest";

const usage = `npm run cite:verify -- [options] [sources]

Compares every source that has a DOI with Crossref: title, year, journal, and notices that took it back or corrected it.
A run that was stopped goes on where it was.

  --again   begin again`;

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { again: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const root = process.cwd();
  const only = positionals.length > 0 ? positionals.map((name) => known(name, root)) : undefined;
  // Without a terminal it draws nothing.
  const bar = new SingleBar({
    format: "{bar} {value} of {total}, about {eta_formatted} to go",
    clearOnComplete: true,
    hideCursor: null,
  });
  let begun = false;
  const progress = (done: number, of: number) => {
    if (begun) bar.update(done);
    else if (of > 0) bar.start(of, done);
    begun = true;
  };

  let reached = 0;
  try {
    const today = new Date().toISOString().slice(0, 10);
    const result = await verifyAll(root, readServices(root), {
      today,
      again: values.again ?? false,
      ...(only ? { only } : {}),
      progress: (done, of) => {
        reached = done;
        progress(done, of);
      },
    });
    bar.stop();
    console.log(print(result));
    return result.findings.some(([, findings]) => findings.some(({ grave }) => grave)) ? 1 : 0;
  } catch (error) {
    bar.stop();
    if (!(error instanceof Refusal) || only) throw error;
    throw new Refusal(
      error.problem,
      `Sources compared so far: ${reached}. Run npm run cite:verify again to go on from there.`,
    );
  }
});

function known(name: string, root: string): string {
  const id = name.replace(/^.*\//, "").replace(/\.json$/, "");
  const ids = readReferences(root).map((source) => source.id);
  if (!ids.includes(id))
    throw new Refusal(
      `There is no source "${id}".${didYouMean(id, ids)}`,
      "Give the name of a file in content/references.",
    );
  return id;
}

function print({ findings, compared, before, withoutDoi }: VerifyResult): string {
  const blocks = findings.map(([id, list]) => {
    const lines = list.map(({ grave, problem, fix }) => `  ${grave ? "" : "Worth a look: "}${problem}\n  ${fix}\n`);
    return `content/references/${id}.json\n${lines.join("")}`;
  });
  const earlier = before > 0 ? ` (${before} of them in the run before)` : "";
  const look = findings.length === 0 ? "All agree" : `To look at: ${findings.length}`;

  return [
    ...blocks,
    `Sources compared with Crossref: ${compared}${earlier}. ${look}. Without a DOI, so not compared: ${withoutDoi}.`,
  ].join("\n");
}
