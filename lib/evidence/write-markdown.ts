import { longDate } from "../content/dates";
import { kindTitles } from "./finding";
import type { EvidenceReport, ReportedFinding } from "./report";

/** The most an issue can hold, with room for the last sentence. */
const longestIssue = 60_000;
/** In an issue the first few sentences show what is at stake; the report has all. */
const fewSentences = 12;

/** A run in one or two sentences. */
export function summarize({ asked, answered, findings, unchecked, isOffline }: EvidenceReport): string {
  const grave = findings.filter((finding) => finding.grave).length;
  const look = findings.length - grave;
  const found =
    findings.length === 0
      ? "Nothing found."
      : `To mend: ${grave}. Worth a look: ${look}. Sentences, claims and figures of ours that rest on them: ${restingCount(findings)}.`;
  const network = isOffline ? " There was no network: nothing is known about today." : "";
  const rest = unchecked.length === 0 ? "" : `${network} Could not be checked: ${unchecked.length}.`;

  return `Questions asked: ${asked}, answered: ${answered}. ${found}${rest}`;
}

/** The whole report. */
export function reportMarkdown(report: EvidenceReport): string {
  return `# Does the evidence keep?\n\n${partsOf(report, Number.POSITIVE_INFINITY).join("\n")}`;
}

/** The body of the one issue: the same, as long as it may be. */
export function issueMarkdown(report: EvidenceReport): string {
  const parts = partsOf(report, fewSentences);
  let body = "";
  for (const part of parts) {
    if (body.length + part.length > longestIssue)
      return `${body}\nThere is more; the whole report is kept with the run of the workflow.\n`;
    body += `${part}\n`;
  }
  return body;
}

function partsOf(report: EvidenceReport, sentences: number): string[] {
  const { on, findings, unchecked, isOffline } = report;
  let kind: string | undefined;
  const found = findings.map((finding) => {
    const heading = finding.kind === kind ? "" : `## ${kindTitles[finding.kind]}\n\n`;
    kind = finding.kind;
    return heading + oneFinding(finding, on, sentences);
  });
  // Without a network the list would be everything there is.
  const missed =
    unchecked.length === 0 || isOffline
      ? []
      : [
          "## Could not be checked\n\nNothing is known about these today, good or bad.\n",
          ...unchecked.map(({ what, reason, since }) => `- ${plain(what)}: ${plain(reason)} (since ${since})`),
          "",
        ];

  return [`Run of ${longDate(on)}. ${summarize(report)}\n`, ...found, ...missed];
}

function oneFinding(
  { about, grave, file, line, problem, fix, firstSeen, rests }: ReportedFinding,
  on: string,
  most: number,
) {
  const age = firstSeen === on ? "**New.** " : "";
  const look = grave ? "" : "Worth a look: ";
  const lines = rests.slice(0, most).map(({ file: where, line: at, text, at: place }) => {
    const inSource = place ? ` (${plain(place)})` : "";
    return `  - \`${where}${at ? `:${at}` : ""}\` ${plain(text)}${inSource}`;
  });
  const more = rests.length > most ? [`  - and ${rests.length - most} more`] : [];
  const what = rests.length > 0 ? ["", "  What rests on it:", "", ...lines, ...more] : [];

  return [
    `- ${age}\`${file}${line ? `:${line}` : ""}\` ${look}${about ? `${plain(about)}: ` : ""}${plain(problem)}`,
    `  ${plain(fix)}${firstSeen === on ? "" : ` First seen on ${firstSeen}.`}`,
    ...what,
    "",
  ].join("\n");
}

function restingCount(findings: readonly ReportedFinding[]): number {
  return new Set(findings.flatMap(({ rests }) => rests.map(({ file, line, text }) => `${file}:${line} ${text}`))).size;
}

/** Words from outside as words: in an issue they must not become mentions, pictures, hidden links or HTML. */
function plain(text: string): string {
  const [, ...parts] = /^(.*?)(https:\/\/[^\s<>"]*[^\s<>".,;:!?)])(.*)$/su.exec(text) ?? [];
  const [before, address, after] = parts;
  if (before === undefined || address === undefined || after === undefined) return escaped(text);

  return `${escaped(before)}<${address}>${plain(after)}`;
}

function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ")
    .replace(/[\\`*_[\]<>|~]/g, "\\$&")
    .replace(/&(?=#|\w+;)/g, "&amp;")
    .replace(/#(?=\w)/g, "&#35;")
    .replaceAll("@", "&#64;");
}
