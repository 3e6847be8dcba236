import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { SingleBar } from "cli-progress";
import { readServices } from "../cite/services";
import { checkGuarded } from "../content/guard";
import { isError } from "../content/problems";
import type { EvidenceReport } from "../evidence/report";
import { checkEvidence } from "../evidence/run";
import type { Outside } from "../evidence/run-tasks";
import { stateFolder } from "../evidence/state";
import { reportHtml } from "../evidence/write-html";
import { issueMarkdown, reportMarkdown, summarize } from "../evidence/write-markdown";

const usage = `npm run evidence -- [options]

Asks whether what the site rests on still stands: every source at Crossref and PubMed (taken back, doubted, corrected,
other title), US product labels at DailyMed, the pages of guidelines, every outside link, the pages of the crisis lines,
and every review date. Writes .evidence/report.html, report.md and report.json: what changed, and which sentences of
ours rest on it. A run that was stopped goes on where it was; nothing is asked twice in a week.

  --again           ask everything anew
  --record          write into content/references which sources were taken back; nothing else is ever changed
  --issue           print the last report as the body of an issue, and ask nobody
  --pause <ms>      wait so long between two questions to one service or site (1000)

It ends with 0 when all was checked and nothing needs an editor, 1 when something does, 3 when nothing was found but not
all could be checked, and 2 when it could not run.`;

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

async function run(): Promise<number> {
  const flag = { type: "boolean" } as const;
  const { values } = parseArgs({
    options: { again: flag, record: flag, issue: flag, help: { ...flag, short: "h" }, pause: { type: "string" } },
  });
  const root = process.cwd();
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values.issue) {
    console.log(issueMarkdown(lastReport(root)));
    return 0;
  }

  const { library, problems } = await checkGuarded(root);
  if (problems.some(isError))
    throw new Error("The content has errors: run npm run check:content, and mend them first.");
  const bar = new SingleBar({
    format: "{bar} {value} of {total}, about {eta_formatted} to go",
    clearOnComplete: true,
    hideCursor: null,
  });
  let begun = false;
  const today = new Date().toISOString().slice(0, 10);
  const { report, before, recorded } = await checkEvidence(root, library, readOutside(root, values.pause), {
    today,
    again: values.again ?? false,
    record: values.record ?? false,
    progress: (done, of) => {
      if (begun) bar.update(done);
      else if (of > 0) bar.start(of, done);
      begun = true;
    },
  });
  bar.stop();
  writeReport(root, report);

  if (before > 0) console.log(`Answered in the week before, so not asked again: ${before}.`);
  for (const file of recorded) console.log(`Written into ${file}: its journal took it back.`);
  console.log(summarize(report));
  console.log(`The report: ${stateFolder}/report.html, report.md, report.json.`);
  if (report.findings.some(({ grave }) => grave)) return 1;
  return report.unchecked.length > 0 ? 3 : 0;
}

function readOutside(root: string, pause = "1000"): Outside {
  if (!/^\d+$/.test(pause))
    throw new Error(`"${pause}" is no number of milliseconds.\nWrite it in digits: --pause 1000.`);
  const dailyMed = process.env.DAILYMED_ADDRESS ?? "https://dailymed.nlm.nih.gov/dailymed/services/v2/";

  return { ...readServices(root), dailyMed, links: process.env.LINKS_ADDRESS, pause: Number(pause) };
}

function writeReport(root: string, report: EvidenceReport): void {
  const folder = join(root, stateFolder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "report.json"), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(folder, "report.md"), reportMarkdown(report));
  writeFileSync(join(folder, "report.html"), reportHtml(report));
}

function lastReport(root: string): EvidenceReport {
  try {
    return JSON.parse(readFileSync(join(root, stateFolder, "report.json"), "utf8"));
  } catch {
    throw new Error(`There is no report in ${stateFolder}.\nRun npm run evidence first.`);
  }
}
